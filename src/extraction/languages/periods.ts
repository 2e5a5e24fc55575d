// How one language tells time. "The year before" is the year before that of the report or of the sentence.
import type { PeriodReading } from "./period-reading.ts";

export interface Periods {
  /** In every sentence that has a match of the rules: "month", "2024". A quick test that spares most sentences the rules. */
  any: RegExp;
  /** Names and abbreviations of months in every form, in small letters: "march", "sept". */
  months: ReadonlyMap<string, number>;
  /** Number words of times, in small letters: "three". */
  counts: ReadonlyMap<string, number>;
  /** Words that count quarters, halves and months of a year, in small letters: "second", "final". */
  ordinals: ReadonlyMap<string, number>;
  /** "last year" and the like, as a pattern, and how many years away each is: -1. */
  relative: readonly (readonly [pattern: string, years: number])[];
  /** Which year a part of one belongs to, when it is said, as a pattern: " of 2024", " last year"; groups year and rel. */
  ofYear: string;
  /** The words of each time: "in MONTHOF_YEAR". MONTH, COUNT, ORDINAL, YEAR, REL and OF_YEAR are put in by the engine. */
  rules: readonly (readonly [rule: string, pattern: string, reading: PeriodReading])[];
  /** The days of the week from Sunday on, by what `dayAlone` and `dayAhead` have of them: "Sun", "Mon". */
  weekdays?: readonly string[];
  /** In talks: ends what tells of a time that is over, before a number: "we were selling ". */
  once?: RegExp;

  /** A time given only to compare with, which dates no number: "compared with May 2023". Global. */
  comparison: RegExp;
  /** From here on a sentence tells of what it compares with: "compared with $4 billion". */
  compareMarker: RegExp;
  /**
   * The month of another year that a number is compared with, groups m and year (the last one where it is not set): it is of that month, too,
   * "than in May 2023".
   */
  comparedMonth?: RegExp;
  /** The year that a sentence's numbers are compared with, group year: "than in 2022". */
  comparedYear?: RegExp;
  /** Right before an amount of the year before: "a year earlier it was ". */
  earlierBefore: RegExp;
  /** What opens a sentence, up to its second number, where all are of the year before: "A year earlier, ". */
  yearBeforeOpens?: RegExp;
  /** Right behind an amount of the year before: " a year earlier". */
  yearEarlier?: RegExp;
  /** The same, of a number that another is compared with: "up from $4 billion in the same period". */
  samePeriodThen?: RegExp;
  /** In a sentence whose year is that of a number to compare with: it means the same months of that year, "the same period". */
  samePeriod: RegExp;
  /** In a sentence that compares with the same time of the year before: "year on year". */
  yearOnYear: RegExp;
  /**
   * In a comparison with the month or quarter before: "month on month". What numbers came from in a report that has none, but compares with
   * the year before, is of that year.
   */
  monthOnMonth?: RegExp;
  /** In a comparison with the month before, and with no quarter: 按月. */
  onMonth?: RegExp;
  /** Behind a number, in its clause: of the year before that of the numbers beside it, "the previous year". */
  previousYear?: RegExp;
  /** Behind a number, in its clause: of the quarter before that of the report, "the previous quarter". */
  previousQuarter?: RegExp;
  /** In a sentence that corrects figures, so that the old one is of the same time: "was revised to". */
  revised?: RegExp;
  /** Right before an amount: what it came from, and of which year, group year, that was, "from $8.9 billion in 2024 to ". */
  cameFrom?: RegExp;
  /** Right behind a percentage: " from … in 2000 to … in 2012"; groups a, b, last ("last year", in place of b). */
  fromTo?: RegExp;
  /** Right before a change: it is a yearly average over the years named before it, "年均增长". */
  mean?: RegExp;
  /** Right behind an amount: " five years ago", " a decade earlier"; groups n and decade. */
  yearsAgo: RegExp;
  /** The same right before one: "four years ago it was ". */
  yearsAgoBefore?: RegExp;
  /** The time of what once was, which no date gives: "before the outbreak". */
  beforeEvent?: RegExp;

  /** Before an amount that is of each day, not of the whole time: "a daily average of ". */
  dailyBefore: RegExp;
  /** Right behind such an amount: " a day". */
  dailyAfter: RegExp;
  /** In a sentence about what happens every day, and at no particular time: "600 trucks a day use the bridge". */
  habit?: RegExp;
  /** Right behind an amount: a day that no date tells, " on Monday". */
  dayAlone?: RegExp;
  /** The same right before one: "On Monday ". */
  dayAhead?: RegExp;
  /** A month still to come, for which something is bought ahead: ends what stands before it, "ordered 9 cargoes ", and opens it, "for ". */
  ordered?: readonly [before: RegExp, at: RegExp];

  /** Between a year and a time to come that is counted from it: "they resolved to double trade", in 2010, "within five years". */
  resolvedThen?: RegExp;

  /** In a sentence that somebody said at another time than the text is of, so that it is not of its period: "he said in March". */
  saidThen?: RegExp;
  /** The day somebody spoke or signed, which dates no number: "signed in May 2020". Global. */
  spoken: RegExp;
  /** In a sentence that looks back, whose time ends with its paragraph: "exports had reached". */
  aside?: RegExp;
  /** In a clause that speaks of the present, and does not take up a year said before: "now". */
  present: RegExp;
  /** Right before a time that a speaker's figures are of: "the numbers for ". */
  figuresOf?: RegExp;
  /** In a title of talks whose time is that of the figures told there: 发布会, a press conference on a year's trade. */
  ofTitle?: RegExp;
  /** Whether a paragraph opens with the time of all its figures, whatever the first of them is of. */
  opening?: boolean;
  /** Whether a time stands before what it is of, so that one behind a comma is of something else: 2024年输往智利9吨，该线去年12月达产. */
  leads?: boolean;
  /** Whether in talks a time said before holds for figures that have their own word of trade. */
  spokenHolds?: boolean;
  /** Whether a fiscal year may be the partner's where the country told of has none. */
  fiscalOfPartner?: boolean;
}
