// Whether goods cross the border: domestic deliveries are not trade.
import type { Language, TradeMeasure } from "../languages/language.ts";
import type { Amount } from "../quantity/amount.ts";
import { mentionsOf } from "../place/mention.ts";
import { isCounted, isMoney } from "../quantity/unit.ts";

/** Supplies count as trade when they leave the country. A verb of delivery is not enough: lectures are delivered too. */
export function crossesBorder(
  text: string,
  attachment: { measure: TradeMeasure | null; rule: string; start: number; end: number },
  amount: Amount,
  ofGoods: boolean,
  abroad: boolean,
  /** Whether the sentence has already given a number of this delivery. */
  continued: boolean,
  /** Whose trade it is. */
  home: string | null,
  language: Language,
): boolean {
  const { triggers } = language;
  const { measure, rule } = attachment;
  // "Within the country 3 million tonnes were carried".
  if (measure === "CARGO_VOLUME") return abroad && !triggers.inside?.test(text.slice(0, amount.start));
  if (measure !== "COMMODITY_SUPPLY" && measure !== "EXPORTS") return true;
  const near = triggers.atHome.exec(text.slice(Math.max(0, amount.start - 60), amount.end + 70))?.[0];
  // "For the Russian market" is at home in Russia alone.
  if (near && mentionsOf(near, language).every(({ code }) => code === home)) return false;
  if (measure === "EXPORTS") return true;
  const money = isMoney(amount.unit);
  if (!abroad && !isSentByCountry(text, attachment, language)) return false;
  if (isCounted(amount.unit) || (continued && (money || amount.unit === "%"))) return true;
  if (rule === "trigger.carried-off" || rule === "trigger.fetched") return ofGoods && (money || amount.unit === "%");
  return ofGoods || /^trigger\.(?:supply|purchase)-noun$/.test(rule);
}

/** "Chile shipped 9 tonnes of copper": what a country itself delivers leaves it. */
const isSentByCountry = (text: string, word: { start: number; end: number }, language: Language): boolean =>
  language.places.countriesSend === true &&
  mentionsOf(text, language).some(
    ({ capital, start, end }) => !capital && end <= word.start && language.places.sells?.test(text.slice(start, word.end)) === true,
  );
