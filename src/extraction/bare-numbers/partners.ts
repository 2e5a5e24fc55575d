// Numbers behind the names of partners: "29 billion dollars, of which with China 17, with Korea 3".
import type { Language } from "../languages/language.ts";
import { memoized } from "../languages/pattern.ts";
import type { Mention } from "../place/mention.ts";
import type { Amount } from "../quantity/amount.ts";
import { round } from "../quantity/amount.ts";
import { numbersOf } from "../quantity/number.ts";
import { isMoney } from "../quantity/unit.ts";
import { overlapsAny } from "../span.ts";
import { FARTHEST, statedScale } from "./beside.ts";

const numberIn = memoized(
  ({ numerals }: Language) =>
    new RegExp(String.raw`^\D{1,16}?(\d{1,3}(?:,\d{3})+|\d{1,3}(?:[.,]\d{1,2})?)(?=[,;).»]|\.$|$| ${numerals.range.and} )(?![.,]\d)`, "u"),
);

/** In the unit of the number before. */
export function ofPartners(text: string, amounts: Amount[], mentions: Mention[], language: Language): Amount[] {
  const { lists } = language;
  if (!lists.sharedScale) return [];
  return mentions.flatMap((mention) => {
    const ahead = lists.bareBehind?.exec(text.slice(Math.max(0, mention.start - 24), mention.start));
    const match = ahead ?? numberIn(language).exec(text.slice(mention.end, mention.end + 26));
    if (!match?.[1]) return [];
    const end = ahead ? mention.start - ahead[0].length + ahead[1]!.length : mention.end + match[0].length;
    const start = end - match[1].length;
    if ((!ahead && !lists.item.test(text.slice(mention.end, start))) || overlapsAny(amounts, { start, end })) return [];
    const before = amounts.findLast((amount) => amount.end <= start && !amount.change && (amount.unit === null || isMoney(amount.unit)));
    const percent = amounts.findLast((amount) => amount.end <= start && amount.unit === "%" && !amount.change);
    const last = percent && (!before || percent.start > before.start) ? percent : before;
    if (!last || last.low !== null || start - last.end > FARTHEST) return [];
    const scale = last.unit === "%" ? 1 : statedScale(text, last);
    const value = round(numbersOf(language).parse(match[1]) * scale);
    if (!Number.isFinite(value) || value > 100 * last.value || (last.unit !== "%" && scale < 1e3)) return [];
    return [{ ...last, rule: "amount.partner", start, end, value, sign: null }];
  });
}
