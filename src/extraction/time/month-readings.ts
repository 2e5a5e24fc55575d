// Times told in months: "May", "January to August", "the first four months", "the year to June".
import { lengthOf, months, shifted } from "./months.ts";
import type { TimeReadings, TimeWords } from "./time-words.ts";

/** Whether a year has that month, or so many. */
const isOfYear = (number: number): boolean => number >= 1 && number <= 12;

export const monthReadings = {
  month: (words) => {
    const m = words.month("m");
    if (!isOfYear(m)) return undefined;
    const latest = months(words.yearOf(m), m, m);
    // "5 tonnes this month against 4 last May", in May: of the year before.
    return words.groups["last"] && (m === words.day.month || latest === words.before) ? shifted(latest, -1) : latest;
  },
  "month-by-number": (words) => {
    const { day, groups } = words;
    const n = words.ordinal("n");
    const year = groups["year"] ? Number(groups["year"]) : day.year;
    // A month yet to come is one of another calendar's year.
    if (!isOfYear(n) || year > day.year || (year === day.year && n > day.month)) return null;
    return months(year, n, n);
  },
  months: (words, { from = 1, until = 12 }) => months(words.yearOf(until), from, until),
  "month-span": monthSpan,
  "first-months": (words) => {
    const n = words.count("n");
    if (!isOfYear(n)) return undefined;
    return ofFiscalYear(words, n) ?? months(words.yearOf(n), 1, n);
  },
  "last-months": (words) => {
    const n = words.count("n");
    return isOfYear(n) ? months(words.yearOf(12), 13 - n, 12) : undefined;
  },
  "months-back": ({ day: { year, month } }, { back = 1 }) => months(year, month - back, month - back),
  "past-months": (words) => {
    const { year, month } = words.day;
    const n = words.count("n");
    return n >= 2 && n <= 36 ? months(year, month - n, month - 1) : undefined;
  },
  "since-month": (words) => {
    const { year, month } = words.day;
    const m = words.month("m");
    const since = words.groups["year"] || words.groups["rel"] ? words.yearOf(m) : null;
    if (since !== null && since < year) return months(since, m, month + 12 * (year - since));
    return m >= 1 && m < month ? months(year, m, month) : m > month ? months(year - 1, m, month + 12) : undefined;
  },
  "months-since": (words) => {
    const [n, m] = [words.count("n"), words.month("m")];
    return n >= 1 && n <= 36 && m >= 1 ? months(words.yearOf(m), m, m + n - 1) : undefined;
  },
  "months-to": (words, { back }) => {
    const [n, m] = [back ?? words.count("n"), words.month("m")];
    // "The five months to mid-December" begin in the middle of July.
    const more = words.groups["mid"] ? 1 : 0;
    return n >= 1 && n <= 24 && m >= 1 ? months(words.yearOf(m), m - n + 1 - more, m) : undefined;
  },
  // "Over four months" of a report of May is since January.
  "months-so-far": (words) => {
    const { year, month } = words.day;
    const n = words.count("n", "n2");
    return (n > 1 && (n === month - 1 || n === month)) || (n > 2 && n === month - 2) ? months(year, 1, n) : undefined;
  },
  "start-of-year": ({ day: { year, month } }) => months(year, 1, Math.min(3, Math.max(1, month - 1))),
  "year-to-date": ({ groups, day: { year, month } }) => {
    if (groups["year"] && Number(groups["year"]) !== year) return groups["year"];
    return month > 1 ? months(year, 1, month - 1) : `${year}`;
  },
  "year-until": (words, { until: more = 0 }) => {
    const m = words.month("m");
    // "As of 1 September" is until August, and of 1 January the whole year before.
    const until = m + more;
    return until >= 1 ? months(words.yearOf(m), 1, until) : m === 1 ? `${words.yearOf(m) - 1}` : undefined;
  },
  "rolling-year": rollingYear,
} satisfies TimeReadings;

/** In a report on a fiscal year its first months are not those of the calendar's. */
function ofFiscalYear({ before, groups }: TimeWords, n: number): string | null {
  const [, year, from] = /^(\d{4})-(\d\d)\//.exec(before) ?? [];
  if (groups["year"] || groups["rel"] || !year || from === "01") return null;
  return lengthOf(before) === 12 || lengthOf(before) === 13 ? months(Number(year), Number(from), Number(from) + n - 1) : null;
}

/** "November to February", "from March last year to May". */
function monthSpan(words: TimeWords): string | undefined {
  const { groups, day } = words;
  const [from, until] = [words.month("from"), words.month("until")];
  // "The 2024/25 July-June season": of two years.
  const year = groups["later"] ? Number(groups["since"]) + 1 : words.yearOf(until);
  const since = groups["since"] ? Number(groups["since"]) : groups["then"] ? day.year + (words.relative("then") ?? 0) : null;
  if (since !== null) return since <= year ? months(since, from, until + 12 * (year - since)) : undefined;
  return from < until ? months(year, from, until) : from > until ? months(year - 1, from, until + 12) : undefined;
}

/** "The year to June": twelve months. */
function rollingYear(words: TimeWords): string {
  const { groups, day } = words;
  const quarter = Number(groups["q"]) || words.ordinal("q2");
  const m = quarter ? 3 * quarter : words.month("m");
  // "The marketing year that ends in September" runs still.
  const last = groups["mid"] ? 15 : Number(groups["d"] ?? groups["d0"] ?? Number.NaN);
  const isAhead = m === day.month && last > (day.date ?? 31) && !groups["year"] && words.relative() === null;
  const until = groups["next"] && !groups["year"] ? day.year + (m < day.month ? 1 : 0) : words.yearOf(m) - (isAhead ? 1 : 0);
  // A year that ends on July 7 began on July 8.
  const early = last <= 15 ? 1 : 0;
  // "The year that ended last June", given in June, is over for a year.
  return months(until - (groups["last"] && m === day.month ? 1 : 0), m - 11 - early, m);
}
