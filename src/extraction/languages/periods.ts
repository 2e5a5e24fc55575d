// How one language tells time.

/** How the groups of a period's pattern become a period: n, from, until, year, rel, q, half, m, a, b. */
export interface PeriodReading {
  to:
    | "months"
    | "first-months"
    | "last-months"
    /** So many months, or the quarter, told before: "in the three months". */
    | "told-months"
    | "told-quarter"
    | "told-half"
    | "weeks-to"
    /** So many weeks into the year: "in week 2". */
    | "week"
    /** The month told before: "in the month". */
    | "told-month"
    /** A year of the solar calendar, from March on, or its first months: "the year 1403". */
    | "solar-year"
    | "since-month"
    | "months-so-far"
    | "month-span"
    | "day-span"
    | "months-since"
    | "quarter"
    | "half"
    | "quarters"
    | "quarters-back"
    | "year"
    | "year-span"
    | "since-year"
    /** Those of a plan, from and until a year, as far as they have come. */
    | "years"
    | "past-months"
    | "past-years"
    | "coming-years"
    | "month"
    | "months-to"
    | "year-until"
    | "year-results"
    | "rolling-year"
    | "year-to-date"
    | "start-of-year"
    | "fiscal-year"
    | "fiscal-quarter"
    | "years-back"
    | "months-back"
    | "weeks-back"
    | "month-by-number"
    | "named-years"
    /** The season told before, or the one before or behind it; without one a `bare` year is none. */
    | "told-season"
    /** The months told before: "over the same period". */
    | "same-span"
    /** The part of a year told before, in another: "from … in the first half of 2024 to … in this". */
    | "same-part"
    | "unknown"
    | "none";
  from?: number;
  until?: number;
  back?: number;
}

export interface Periods {
  /** Names and abbreviations of months in every form, lower case. */
  months: ReadonlyMap<string, number>;
  counts: ReadonlyMap<string, number>;
  /** "last year" and the like, as a pattern, and how many years away each is. */
  relative: readonly (readonly [pattern: string, years: number])[];
  /** Which year a part of one belongs to, when it is said: groups year and rel. */
  ofYear: string;
  ordinals: ReadonlyMap<string, number>;
  /** MONTH, COUNT, ORDINAL, YEAR, REL and OF_YEAR are put in by the engine. */
  rules: readonly (readonly [rule: string, pattern: string, reading: PeriodReading])[];
  /** From here on a sentence tells of another time, to compare with. */
  compareMarker: RegExp;
  /** Right before an amount: it is of a year before. */
  earlierBefore: RegExp;
  /** What opens a sentence before its second number, where all are of a year before. */
  yearBeforeOpens?: RegExp;
  /** Of figures that are corrected: the old one is of the same time. */
  revised?: RegExp;
  /** Right behind an amount: it is of a year before. */
  yearEarlier: RegExp;
  /** The same, of a number that another is compared with: "up from $4 billion in the same period". */
  samePeriodThen: RegExp;
  /** The month of another year that a number is compared with, groups m and year (the last one where it is not set): it is of that month, too. */
  comparedMonth?: RegExp;
  /** The year that a sentence's numbers are compared with, group year. */
  comparedYear?: RegExp;
  /** A sentence that compares with the same time of the year before. */
  yearOnYear: RegExp;
  /** A comparison with the month or quarter before. */
  monthOnMonth?: RegExp;
  /** A comparison with the month before, and with no quarter. */
  onMonth?: RegExp;
  /** "the previous year", told of a number: the year before that of the numbers beside it. */
  previousYear?: RegExp;
  /** Right before a change: it is a yearly average over the years named before it. */
  mean?: RegExp;
  /** Before and right behind an amount that is of each day, not of the whole time. */
  dailyBefore: RegExp;
  dailyAfter: RegExp;
  /** Right behind an amount: a day that no date tells, "on Monday". */
  dayAlone: RegExp;
  /** The same before the number: "On Monday 74 lorries". */
  dayAhead?: RegExp;
  /** The days of the week from Sunday on, by which those two name a day. */
  weekdays?: readonly string[];
  /** In talks: ends what tells of a time that is over, before a number: "we were selling". */
  once?: RegExp;
  /** A sentence about what happens every day, and no particular time: "600 trucks a day use the bridge". */
  habit?: RegExp;
  /** "before the outbreak": the time of what once was, which no date gives. */
  beforeEvent?: RegExp;
  /** Behind a number: the quarter before that of the report. */
  previousQuarter?: RegExp;
  /** The same months of another year. */
  samePeriod: RegExp;
  /** Right behind an amount: "five years ago", "a decade earlier"; groups n and decade. */
  yearsAgo: RegExp;
  /** Right before an amount, what yearsAgo tells behind one: "four years ago it was". */
  yearsAgoBefore?: RegExp;
  /** Before "for December": what is bought ahead, and the month is still to come. */
  ordered?: RegExp;
  /** Right behind a percentage: "from … in 2000 to … in 2012"; groups a, b, last. */
  fromTo: RegExp;
  /** Right before an amount: what it came from, and of which year that was: "from $8.9 billion in 2024 to". */
  cameFrom?: RegExp;
  /** A time given only to compare with. */
  comparison: RegExp;
  /** Somebody spoke at another time than the text is of; what he said is not of its period. */
  saidThen: RegExp;
  /** The day somebody spoke. */
  spoken: RegExp;
  any: RegExp;
  /** Opens a sentence that looks back: its time does not hold for those behind it. */
  aside?: RegExp;
  /** Whether a paragraph opens with the time of all its figures, whatever the first of them is of. */
  opening?: boolean;
  /** A title of talks whose time is that of the figures told there: a press conference on a year's trade. */
  ofTitle?: RegExp;
  /** Whether a time stands before what it is of, so that one behind a comma is of something else. */
  leads?: boolean;
  /** Right before a time: that a speaker's figures are of it. */
  figuresOf?: RegExp;
  /** Whether a fiscal year may be the partner's where the country told of has none. */
  fiscalOfPartner?: boolean;
  /** Whether in talks a time said before holds for figures that have their own word of trade. */
  spokenHolds?: boolean;
  /** A sentence that speaks of the present does not take up a year said before. */
  present: RegExp;
}
