// How the words of a time become a period.

/** How the groups of a period's pattern become a period: n, from, until, year, rel, q, half, m, a, b. */
export interface PeriodReading {
  /** Which way they are read. Counted back or on from the day that the document is of. */
  to:
    /** The months from `from` to `until` of a year: "in the summer". */
    | "months"
    /** The first n months of a year: "the first four months". */
    | "first-months"
    /** Its last n months: "the last four months of 2024". */
    | "last-months"
    /** So many months told before: "in the three months". */
    | "told-months"
    /** The quarter told before: "in the quarter". */
    | "told-quarter"
    /** The half told before: "in the half". */
    | "told-half"
    /** The n weeks to a day, as the months that they are in: "the three weeks to 10 February". */
    | "weeks-to"
    /** So many weeks into the year: "in week 2". */
    | "week"
    /** The month told before: "in the month". */
    | "told-month"
    /** A year of the solar calendar, as months from April on, or its first n: "the year 1403". */
    | "solar-year"
    /** From month m on: "since March". */
    | "since-month"
    /** So many months of the year that the document is of: "over four months". */
    | "months-so-far"
    /** From one month to another: "January to August". */
    | "month-span"
    /** From one day to another: "from 21 January to 19 February". */
    | "day-span"
    /** The n months that begin with m: "four months from September". */
    | "months-since"
    /** Quarter q of a year: "Q2". */
    | "quarter"
    /** Half of a year: "the first half". */
    | "half"
    /** The first n quarters of a year: "the first three quarters". */
    | "quarters"
    /** The quarter `back` quarters ago: "last quarter". */
    | "quarters-back"
    /** A year: "2024". */
    | "year"
    /** From year a to year b: "2019 to 2023". */
    | "year-span"
    /** From year a up to the last whole one: "since 2019". */
    | "since-year"
    /** Those of a plan, from and until a year, as far as they have come: 十四五. */
    | "years"
    /** The n months that are over: "the past three months". */
    | "past-months"
    /** The n years that are over: "the past five years". */
    | "past-years"
    /** In n years' time: "over the next five years". */
    | "coming-years"
    /** Month m: "May 2024". */
    | "month"
    /** The n months that end with m: "the five months to May". */
    | "months-to"
    /** From January to m: "by the end of May". */
    | "year-until"
    /** The year whose results are told, in the first half of a year that before it: "full-year exports". */
    | "year-results"
    /** Twelve months that end with m: "the year to June". */
    | "rolling-year"
    /** The year so far: "year to date". */
    | "year-to-date"
    /** The first months of this year: "since the start of the year". */
    | "start-of-year"
    /** A fiscal year of the country told of: "FY2024". */
    | "fiscal-year"
    /** A quarter of one: "the second quarter of fiscal 2024". */
    | "fiscal-quarter"
    /** The year n or `back` years ago: "last year". */
    | "years-back"
    /** The month `back` months ago: "last month". */
    | "months-back"
    /** The month that the day `back` weeks ago is in: 上周. */
    | "weeks-back"
    /** Month number n: "the third month of the year". */
    | "month-by-number"
    /** A season that is named by years a and b: 2023/24年度. */
    | "named-years"
    /** The season told before, or the one `back` seasons before it: "that season"; without one a `bare` year is none. */
    | "told-season"
    /** The months told before: "over the same period". */
    | "same-span"
    /** The part of a year told before, in another: "from … in the first half of 2024 to … in this". */
    | "same-part"
    /** A time of which no months are known: "last season", "the first month of the Iranian year". */
    | "unknown"
    /** Words that look like a time and give none: "each year". */
    | "none";
  /** Of "months" the first month, of "years" the first year: 6. */
  from?: number;
  /** Of "months" the last month, of "years" the last year; of "year-until" months to add to m: -1 for "as of 1 September". */
  until?: number;
  /** How many years, quarters, months or weeks back: 1; of "months-to" how many months: 6. */
  back?: number;
}
