// The times that a sentence names, each worked out from the day the document is of.
import type { Language } from "../languages/language.ts";
import { mayMatch } from "../languages/literal.ts";
import { oncePerText } from "../languages/once.ts";
import { alternatives, anyScript, compile, lowerCased, lowerCasePattern, matchesOf, memoized } from "../languages/pattern.ts";
import type { PeriodReading } from "../languages/period-reading.ts";
import { hasMatch } from "../languages/scan.ts";
import { overlapsAny } from "../span.ts";
import { dayReadings } from "./day-readings.ts";
import { fiscalReadings } from "./fiscal-readings.ts";
import { fiscalYear } from "./fiscal.ts";
import { monthReadings } from "./month-readings.ts";
import { joined, toldIn } from "./joined-times.ts";
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
    const told = toldIn(found, start, reading.to) ?? before ?? "";
    const value = READERS[reading.to](new TimeWords(match.groups ?? {}, reference, told, fiscal, language), reading);
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
  // "1月7日到柜228个": the day of an event tells nothing beside another time.
  const timed = found.some(({ rule, value }) => value !== null && rule !== ON_DAY) ? found.filter(({ rule }) => rule !== ON_DAY) : found;
  return joined(
    timed.sort((a, b) => a.start - b.start),
    text,
    reference.year,
    before,
    language.periods.resolvedThen,
  );
}

const ON_DAY = "period.on-day";
