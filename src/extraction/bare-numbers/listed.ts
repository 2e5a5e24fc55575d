// Numbers of a list of things that are named once, or were in the sentence before.
import type { Language } from "../languages/language.ts";
import { matchesIn } from "../languages/scan.ts";
import type { Amount } from "../quantity/amount.ts";
import { round } from "../quantity/amount.ts";
import { numbersOf } from "../quantity/number.ts";
import { isCounted, isThing, unitsOf } from "../quantity/unit.ts";
import { overlapsAny, rightBefore } from "../span.ts";
import { countedIn, countedSubject } from "./counted.ts";

const listedIn = matchesIn(({ lists }) => lists.bareListed);

/** "41,000 containers at Khorgos and 28,500 at Dostyk": the unit of the previous number, or of the previous sentence. */
export function ofList(text: string, amounts: Amount[], unitBefore: string | null, language: Language): Amount[] {
  const { lists } = language;
  if (!lists.bareListed) return [];
  const known = [...amounts];
  return listedIn(text, language).flatMap((match) => {
    const start = match.index + match[0].length - match[1]!.length;
    const end = match.index + match[0].length;
    const value = numbersOf(language).parse(match[1]!);
    const before = known.findLast((amount) => amount.end <= start && amount.unit !== "%" && amount.unit !== "pp");
    const of = lists.ofNamed?.exec(text.slice(end));
    const named = of ? (unitsOf(language).after(text, end + of[0].length)?.unit ?? null) : null;
    const counted =
      named ??
      (of?.[1] === undefined ? null : countedIn(text.slice(0, start), language)) ??
      countedSubject(rightBefore(text, start), language) ??
      unitBefore;
    // "1,200 of the workers" are none of what was counted before.
    const unit = of && of[1] === undefined && named === null ? null : before ? before.unit : counted;
    // "571,000 tonnes last year; the year before it was not even 2,000": of the very thing, however few.
    const least = before && lists.pointed?.test(rightBefore(text, start)) ? before.value / 1000 : (before?.value ?? 0) / 50;
    const alike = !before || (start - before.end <= 100 && value > least && value < before.value * 50);
    // "It takes 23 days. It used to be 35": only things are counted in so few figures.
    if (!isCounted(unit) || !alike || (value < 1e3 && !isThing(unit)) || overlapsAny(amounts, { start, end })) return [];
    // "Now it is 300 to 350": both ends of one range.
    const [more, digits = ""] = lists.bareRange?.exec(text.slice(end)) ?? [];
    const high = digits === "" ? null : numbersOf(language).parse(digits);
    const range =
      high !== null && high > value && high < 10 * value
        ? { value: round((value + high) / 2), low: value, high, end: end + more!.length }
        : { value, low: null, high: null, end };
    const one: Amount = { rule: "amount.listed", start, ...range, unit, change: false, sign: null };
    known.push(one);
    return [one];
  });
}
