// Whether goods cross the border: domestic deliveries are not trade.
import type { Language, TradeMeasure } from "../languages/language.ts";
import type { Amount } from "../quantity/amount.ts";
import { isCounted, isMoney } from "../quantity/unit.ts";

/** Supplies count as trade when they leave the country. A verb of delivery is not enough: lectures are delivered too. */
export function crossesBorder(
  text: string,
  attachment: { measure: TradeMeasure | null; rule: string },
  amount: Amount,
  ofGoods: boolean,
  abroad: boolean,
  /** Whether the sentence has already given a number of this delivery. */
  continued: boolean,
  { triggers }: Language,
): boolean {
  const { measure, rule } = attachment;
  if (measure === "CARGO_VOLUME") return abroad;
  if (measure !== "COMMODITY_SUPPLY" && measure !== "EXPORTS") return true;
  if (triggers.atHome.test(text.slice(Math.max(0, amount.start - 60), amount.end + 70))) return false;
  if (measure === "EXPORTS") return true;
  const weighed = isCounted(amount.unit);
  if (rule === "trigger.carried-off" || rule === "trigger.fetched")
    return (weighed || (ofGoods && isMoney(amount.unit)) || (continued && (amount.unit === "%" || isMoney(amount.unit)))) && abroad;
  return (
    abroad &&
    (ofGoods || weighed || (continued && (amount.unit === "%" || isMoney(amount.unit))) || /^trigger\.(?:supply|purchase)-noun$/.test(rule))
  );
}
