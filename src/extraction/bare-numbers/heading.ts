// Numbers of a list whose heading gives the unit.
import type { Language } from "../languages/language.ts";
import { matchesOf } from "../languages/pattern.ts";
import type { Mention } from "../place/mention.ts";
import type { Amount } from "../quantity/amount.ts";
import { amountsOf, round } from "../quantity/amount.ts";
import { numbersOf } from "../quantity/number.ts";
import { overlapsAny } from "../span.ts";

const HEADED = /^ ?[:,(–—-] ?(\d{1,3}(?:[ \u00a0]\d{3})+(?:,\d+)?|\d[\d,]*(?:\.\d+)?)(?=[ ;,).(]|$)/;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;

/** "Main partners (million USD): China – 8,912.4". */
export function ofHeading(text: string, amounts: Amount[], mentions: Mention[], language: Language): Amount[] {
  const head = language.lists.headUnit?.exec(text);
  const [words = "", mark, scale] = head ? [head[1]!, ...head[1]!.split(/ |(?<=\$|€)/)] : [];
  const one = head
    ? [`1 ${words}`, `${mark} 1 ${scale}`].flatMap((each) => amountsOf(each, language)).find(({ unit }) => unit !== null)
    : undefined;
  if (!head || !one) return [];
  const years = matchesOf(text, YEAR).map(({ index }) => ({ start: index, end: index + 4 }));
  return [...mentions, ...years].flatMap((mention) => {
    const [match, digits] = HEADED.exec(text.slice(mention.end, mention.end + 20)) ?? [];
    const end = mention.end + (match?.length ?? 0);
    const start = end - (digits?.length ?? 0);
    if (mention.start < head.index || !digits || overlapsAny(amounts, { start, end })) return [];
    return [{ ...one, rule: "amount.headed", start, end, value: round(numbersOf(language).parse(digits) * one.value) }];
  });
}
