// The times that a sentence names, each worked out from the day the document is of.
import type { Language } from "../languages/language.ts";
import { mayMatch } from "../languages/literal.ts";
import { oncePerText } from "../languages/once.ts";
import { alternatives, anyScript, compile, lowerCased, lowerCasePattern, matchesOf, memoized } from "../languages/pattern.ts";
import type { PeriodReading } from "../languages/periods.ts";
import { hasMatch } from "../languages/scan.ts";
import { overlapsAny } from "../span.ts";
import { dayReadings } from "./day-readings.ts";
import { fiscalReadings } from "./fiscal-readings.ts";
import { fiscalYear } from "./fiscal.ts";
import { monthReadings } from "./month-readings.ts";
import { isMonth, isPart, monthBefore, shifted } from "./months.ts";
import type { Day, SaidPeriod } from "./period.ts";
import { quarterReadings } from "./quarter-readings.ts";
import { TimeWords, type TimeReader } from "./time-words.ts";
import { toldReadings } from "./told-readings.ts";
import { yearReadings } from "./year-readings.ts";

const READERS: Record<PeriodReading["to"], TimeReader> = {
  ...monthReadings,
  ...quarterReadings,
  ...yearReadings,
  ...fiscalReadings,
  ...dayReadings,
  ...toldReadings,
  unknown: () => null,
  none: () => null,
};

const YEAR = String.raw`(?:19|20)\d\d`;

const compiled = memoized(({ periods }: Language) => {
  const place = (pattern: string): string =>
    anyScript(
      pattern
        .replaceAll("OF_YEAR", periods.ofYear)
        .replaceAll("MONTH", `(?:${alternatives(periods.months.keys())})`)
        .replaceAll("COUNT", String.raw`(?:${alternatives(periods.counts.keys())}|\d{1,2})`)
        .replaceAll("ORDINAL", `(?:${alternatives(periods.ordinals.keys())})`)
        .replaceAll("REL", `(?:${periods.relative.map(([words]) => words).join("|")})`)
        .replaceAll("YEAR", YEAR),
    );
  const patterns = periods.rules.map(([, words]) => place(words));
  return {
    may: mayMatch(patterns),
    rules: periods.rules.map(([rule, , reading], i) => ({ rule, reading, pattern: compile(lowerCasePattern(patterns[i]!), "g") })),
  };
});

const mayHoldTime = hasMatch(({ periods }) => periods.any);

/** The words of each rule that the sentence has, whatever time they are of. */
const wordsIn = oncePerText((sentence, language) => {
  const { periods } = language;
  if (!mayHoldTime(sentence, language)) return null;
  const blank = (match: string): string => " ".repeat(match.length);
  const text = sentence.replace(periods.comparison, blank).replace(periods.spoken, blank);
  const lowered = lowerCased(text);
  const { may, rules } = compiled(language);
  const words = may(lowered).flatMap((at) => matchesOf(lowered, rules[at]!.pattern).map((match) => ({ ...rules[at]!, match })));
  return { text, words, marker: text.search(periods.compareMarker) };
});

/** Every mention of time in the sentence that can date a number, in order, none inside another. */
export function periodsOf(
  sentence: string,
  day: Day | null,
  home: string | null,
  language: Language,
  /** The months that the text was of last. */
  before: string | null | undefined = null,
): SaidPeriod[] {
  const worded = wordsIn(sentence, language);
  if (!worded) return [];
  const { text, words, marker } = worded;
  const reference = day ?? { year: Number.NaN, month: 12 };
  const fiscal = fiscalYear(home);
  const found: SaidPeriod[] = [];
  for (const { rule, reading, match } of words) {
    const [start, end] = [match.index, match.index + match[0].length];
    if (end === start || overlapsAny(found, { start, end })) continue;
    const value = READERS[reading.to](new TimeWords(match.groups ?? {}, reference, before ?? "", fiscal, language), reading);
    if (value === undefined || value?.includes("NaN")) continue;
    const said = value === null || new Set(match[0].match(/\d{4}/g)).size >= new Set(value.match(/\d{4}/g)).size;
    found.push({
      rule,
      start,
      end,
      value,
      inferred: !said || reading.to === "same-span",
      unknown: value === null && reading.to !== "none" && reading.to !== "same-span",
      compared: marker >= 0 && start > marker ? marker : null,
    });
  }
  return joined(
    found.sort((a, b) => a.start - b.start),
    text,
    reference.year,
  );
}

/** "In 2024, over nine months", "in the first half of 2024 and in this one": a part of a year and the year that it is of. */
function joined(found: SaidPeriod[], text: string, today: number): SaidPeriod[] {
  found.forEach((period, i) => {
    const earlier = found[i - 1];
    if (!earlier?.value || !period.value) return;
    // "In July $214 million, a month earlier $390 million".
    const month =
      period.rule === "period.previous-month" ? monthBefore(found.slice(0, i).findLast(({ value }) => isMonth(value))?.value) : null;
    if (month) Object.assign(period, { value: month, rule: "period.month-before" });
    // "In 2023 trade was $5 billion, ten years ago $2 billion": before that year.
    if (period.rule === "period.years-ago") period.value = `${Number(earlier.value.slice(0, 4)) - (today - Number(period.value))}`;
    const year = /^\d{4}$/.exec(earlier.value)?.[0];
    const close = /^,? ?$/.test(text.slice(earlier.end, period.start));
    if (year && close && period.inferred && isPart(period.value) && period.value.slice(0, 4) !== year)
      period.value = shifted(period.value, Number(year) - Number(period.value.slice(0, 4)));
    if (period.rule !== "period.same-part") return;
    const part = found.slice(0, i).findLast(({ value }) => value !== null && isPart(value));
    if (part?.value) period.value = shifted(part.value, Number(period.value) - Number(part.value.slice(0, 4)));
  });
  return found;
}
