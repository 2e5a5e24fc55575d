// Whether goods leave the country: only then are their deliveries trade.
import type { Language, TradeMeasure } from "../languages/language.ts";
import type { Amount } from "../quantity/amount.ts";
import { isCounted, isMoney } from "../quantity/unit.ts";

/** Supplies are claims of trade when they leave the country; a verb of delivery alone may carry lectures. */
export function crossesBorder(
  text: string,
  attachment: { measure: TradeMeasure | null; rule: string },
  amount: Amount,
  ofGoods: boolean,
  abroad: boolean,
  /** Whether the sentence told a number of the delivery before. */
  goesOn: boolean,
  { triggers }: Language,
): boolean {
  const { measure, rule } = attachment;
  if (measure === "CARGO_VOLUME") return abroad;
  if (measure !== "COMMODITY_SUPPLY" && measure !== "EXPORTS") return true;
  if (triggers.atHome.test(text.slice(Math.max(0, amount.start - 60), amount.end + 70))) return false;
  if (measure === "EXPORTS") return true;
  const weighed = isCounted(amount.unit);
  if (rule === "trigger.carried-off" || rule === "trigger.fetched")
    return (weighed || (ofGoods && isMoney(amount.unit)) || (goesOn && (amount.unit === "%" || isMoney(amount.unit)))) && abroad;
  return abroad && (ofGoods || weighed || (goesOn && isMoney(amount.unit)) || /^trigger\.(?:supply|purchase)-noun$/.test(rule));
}
