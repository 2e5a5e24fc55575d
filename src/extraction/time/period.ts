// The span of time a number is about, worked out from the day the document is of.
import type { Language } from "../languages/language.ts";
import type { PeriodReading } from "../languages/periods.ts";
import { mayMatch } from "../languages/literal.ts";
import { oncePerText } from "../languages/once.ts";
import { alternatives, anyScript, compile, lowerCased, lowerCasePattern, matchesOf, memoized } from "../languages/pattern.ts";
import { hasMatch } from "../languages/scan.ts";
import { fiscalYear, type FiscalYear } from "./fiscal.ts";
import { overlapsAny } from "../span.ts";

export interface SaidPeriod {
  rule: string;
  start: number;
  end: number;
  /** 2018, 2019-01, 2018-01/2018-07 (months, both included), 2018-01-21/2018-02-19 (days), 2011/2018 (years); null for "now", which is no period of a statistic. */
  value: string | null;
  /** Worked out from the document's date rather than said. */
  inferred: boolean;
  /** A time was said that cannot be determined from the text: a fiscal year of an unknown country. */
  unknown: boolean;
  /** Where the comparison begins that this is the time of; numbers before it are of another time. */
  compared: number | null;
}

export interface Day {
  year: number;
  month: number;
  /** The day of the month, where it is known. */
  date?: number;
}

/** The month of a day of the last week, from its name: weekdays as `names` has them from Sunday on, or yesterday. */
export function monthOfDay({ year, month, date }: Day, words: string, names: readonly string[]): string | null {
  if (date === undefined) return null;
  const today = Date.UTC(year, month - 1, date);
  const weekday = names.findIndex((name) => words.includes(name));
  const back = weekday < 0 ? 1 : ((new Date(today).getUTCDay() - weekday + 6) % 7) + 1;
  return new Date(today - back * 86_400_000).toISOString().slice(0, 7);
}

const YEAR = String.raw`(?:19|20)\d\d`;

type Groups = Record<string, string | undefined>;

const pad = (month: number): string => String(month).padStart(2, "0");

/** Months counted on from January of the year, so that they may run over its ends. */
export function months(year: number, from: number, until: number): string {
  const at = (month: number): string => `${year + Math.floor((month - 1) / 12)}-${pad(((((month - 1) % 12) + 12) % 12) + 1)}`;
  if (from === 1 && until === 12) return `${year}`;
  return from === until ? at(from) : `${at(from)}/${at(until)}`;
}

const compiled = memoized((language: Language) => {
  const { periods } = language;
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
    relative: periods.relative.map(([words, years]) => [compile(anyScript(words), "i"), years] as const),
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
  const found: SaidPeriod[] = [];
  for (const { rule, reading, match } of words) {
    const [start, end] = [match.index, match.index + match[0].length];
    if (end === start || overlapsAny(found, { start, end })) continue;
    const value =
      reading.to === "same-span"
        ? (before ?? null)
        : read(reading, match.groups ?? {}, reference, fiscalYear(home), language, before ?? "");
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

const isMonth = (value: string | null): boolean => /^\d{4}-\d\d$/.test(value ?? "");
/** Months of one year. */
export const isPart = (value: string): boolean => /^(\d{4})-\d\d(?:\/\1-\d\d)?$/.test(value);

/** null: a time that is no period of a statistic; undefined: no time after all. */
function read(
  reading: PeriodReading,
  g: Groups,
  day: Day,
  fiscal: FiscalYear | null,
  language: Language,
  /** The months that the text was of last. */
  before: string,
): string | null | undefined {
  const { periods } = language;
  const lower = (name: string): string => (g[name] ?? "").toLowerCase();
  const count = (text: string): number => periods.counts.get(text) ?? Number(text);
  const month = (name: string): number =>
    periods.months.get(lower(name).replace(/\.$/, "")) ?? periods.months.get(lower(name)) ?? Number(g[name]);
  const relative = (name = "rel"): number | null => {
    const rel = g[name];
    if (!rel) return null;
    return compiled(language).relative.find(([words]) => words.test(rel))?.[1] ?? 0;
  };
  /** The year a part of a year belongs to: the one said, or the latest that could have been reported by the document's day. */
  const yearOf = (lastMonth: number): number => {
    if (g["year"]) return Number(g["year"].length === 2 ? `20${g["year"]}` : g["year"]);
    const years = relative();
    if (years !== null) return day.year + years;
    return lastMonth > day.month ? day.year - 1 : day.year;
  };
  switch (reading.to) {
    case "months":
      return months(yearOf(reading.until ?? 12), reading.from ?? 1, reading.until ?? 12);
    case "first-months": {
      const n = count(lower("n"));
      return n >= 1 && n <= 12 ? months(yearOf(n), 1, n) : undefined;
    }
    case "last-months": {
      const n = count(lower("n"));
      return n >= 1 && n <= 12 ? months(yearOf(12), 13 - n, 12) : undefined;
    }
    // "In the three months": those the report is of, if they are as many; mid-July to mid-October counts as three.
    case "told-months": {
      const n = count(lower("n"));
      const length = lengthOf(before);
      return length === n || length === n + 1 ? before : n >= 1 && n <= 12 ? months(yearOf(n), 1, n) : undefined;
    }
    case "told-quarter": {
      if (lengthOf(before) === 3) return before;
      const [, year, month] = /(\d{4})-(\d\d)$/.exec(before) ?? [];
      // No month has been told: the last quarter that was over.
      if (!month && day.month) return months(day.year, Math.floor((day.month - 1) / 3) * 3 - 2, Math.floor((day.month - 1) / 3) * 3);
      return Number(month) % 3 === 0 ? months(Number(year), Number(month) - 2, Number(month)) : undefined;
    }
    case "told-half": {
      if (lengthOf(before) === 6) return before;
      const [, year, month] = /(\d{4})-(\d\d)$/.exec(before) ?? [];
      return month === "12" ? months(Number(year), 7, 12) : months(yearOf(6), 1, 6);
    }
    // "In the three weeks to 10 February": the months that they are in.
    case "weeks-to": {
      const m = month(g["m"] ? "m" : "m2");
      const last = Number(g["d"] ?? g["d2"]);
      const weeks = g["n"] ? count(lower("n")) : 1;
      if (!(m >= 1 && weeks >= 1 && weeks <= 26 && last >= 1 && last <= 31)) return undefined;
      const first = new Date(Date.UTC(yearOf(m), m - 1, last - 7 * weeks + 1));
      return months(yearOf(m), first.getUTCMonth() + 1 - 12 * (yearOf(m) - first.getUTCFullYear()), m);
    }
    case "told-month":
      return /(\d{4}-\d\d)(?:-\d\d)?$/.exec(before)?.[1];
    case "solar-year":
      return months(Number(g["year"]) + 621, 4, 15);
    case "since-month": {
      const m = month("m");
      return m >= 1 && m < day.month ? months(day.year, m, day.month) : m > day.month ? months(day.year - 1, m, day.month + 12) : undefined;
    }
    // "Over four months" of a report of May is since January.
    case "months-so-far": {
      const n = count(lower("n") || lower("n2"));
      return (n > 1 && (n === day.month - 1 || n === day.month)) || (n > 2 && n === day.month - 2) ? months(day.year, 1, n) : undefined;
    }
    case "months-since": {
      const [n, m] = [count(lower("n")), month("m")];
      return n >= 1 && n <= 36 && m >= 1 ? months(yearOf(m), m, m + n - 1) : undefined;
    }
    case "month-span": {
      const [from, until] = [month("from"), month("until")];
      const year = yearOf(until);
      const since = g["since"] ? Number(g["since"]) : g["then"] ? day.year + (relative("then") ?? 0) : null;
      if (since !== null) return since <= year ? months(since, from, until + 12 * (year - since)) : undefined;
      return from < until ? months(year, from, until) : from > until ? months(year - 1, from, until + 12) : undefined;
    }
    case "day-span": {
      const [from, until] = [month(g["from"] ? "from" : "until"), month(g["until"] ? "until" : "from")];
      const [first, last] = [Number(g["d1"]), Number(g["d2"])];
      const year = yearOf(until);
      if (!(from >= 1 && until >= 1 && first >= 1 && first <= 31 && last >= 1 && last <= 31)) return undefined;
      if (first === 1 && from <= until && last === new Date(Date.UTC(year, until, 0)).getUTCDate()) return months(year, from, until);
      const start = `${from > until ? year - 1 : year}-${pad(from)}-${pad(first)}`;
      const end = `${year}-${pad(until)}-${pad(last)}`;
      return start < end ? `${start}/${end}` : undefined;
    }
    case "quarter": {
      const q = periods.ordinals.get(lower("q")) ?? Number(g["q"]);
      return q >= 1 && q <= 4 ? months(yearOf(q * 3), q * 3 - 2, q * 3) : undefined;
    }
    case "half": {
      const half = periods.ordinals.get(lower("half")) ?? Number(g["half"]);
      return half === 1 ? months(yearOf(6), 1, 6) : half === 2 ? months(yearOf(12), 7, 12) : undefined;
    }
    case "quarters": {
      const until = count(lower("n")) * 3;
      return until >= 3 && until <= 12 ? months(yearOf(until), 1, until) : undefined;
    }
    case "quarters-back": {
      const until = (Math.ceil(day.month / 3) - (reading.back ?? 1)) * 3;
      return months(day.year, until - 2, until);
    }
    case "year":
      return g["year"] ?? `${day.year + (relative() ?? 0)}`;
    case "named-years":
    case "year-span": {
      const a = g["a"] ?? "";
      const b = (g["b"] ?? "").length === 2 ? a.slice(0, 2) + g["b"] : (g["b"] ?? g["b2"] ?? "");
      if (reading.to === "year-span" && (g["b"] ?? "").length === 2 && fiscal && Number(b) === Number(a) + 1)
        return fiscal.months(Number(b));
      return Number(b) > Number(a) ? `${a}/${b}` : undefined;
    }
    case "since-year": {
      const a = Number(g["a"]);
      return a < day.year ? `${a}/${day.year - 1}` : `${day.year}`;
    }
    case "past-months": {
      const n = count(lower("n"));
      return n >= 2 && n <= 36 ? months(day.year, day.month - n, day.month - 1) : undefined;
    }
    case "past-years": {
      const n = count(lower("n"));
      if (n === 1) return months(day.year, day.month - 12, day.month - 1);
      return n >= 2 && n <= 60 ? `${day.year - n}/${day.year - 1}` : undefined;
    }
    case "coming-years": {
      const n = count(lower("n") || lower("n2"));
      return n >= 1 && n <= 60 ? `${day.year + n}` : undefined;
    }
    case "month": {
      const m = month("m");
      if (!(m >= 1 && m <= 12)) return undefined;
      const latest = months(yearOf(m), m, m);
      // "5 tonnes this month against 4 last May", in May: of the year before.
      return g["last"] && (m === day.month || latest === before) ? shifted(latest, -1) : latest;
    }
    case "months-to": {
      const [n, m] = [reading.back ?? count(lower("n")), month("m")];
      const year = yearOf(m);
      return n >= 1 && n <= 24 && m >= 1 ? months(year, m - n + 1, m) : undefined;
    }
    // In the first half of a year its results are still those of the year before.
    case "year-results":
      return `${day.month <= 6 ? day.year - 1 : day.year}`;
    case "year-until": {
      const m = month("m");
      // "As of 1 September" is until August, and of 1 January the whole year before.
      const until = m + (reading.until ?? 0);
      return until >= 1 ? months(yearOf(m), 1, until) : m === 1 ? `${yearOf(m) - 1}` : undefined;
    }
    case "rolling-year": {
      const quarter = Number(g["q"]) || periods.ordinals.get(lower("q2"));
      const m = quarter ? 3 * quarter : month("m");
      // "The marketing year that ends in September" runs still.
      const until = g["next"] && !g["year"] ? day.year + (m < day.month ? 1 : 0) : yearOf(m);
      // A year that ends on July 7 began on July 8.
      const early = Number(g["d"] ?? g["d0"] ?? 31) <= 15 ? 1 : 0;
      // "The year that ended last June", given in June, is over for a year.
      return months(until - (g["last"] && m === day.month ? 1 : 0), m - 11 - early, m);
    }
    case "year-to-date":
      if (g["year"] && Number(g["year"]) !== day.year) return g["year"];
      return day.month > 1 ? months(day.year, 1, day.month - 1) : `${day.year}`;
    case "start-of-year":
      return months(day.year, 1, Math.min(3, Math.max(1, day.month - 1)));
    case "fiscal-year": {
      if (!fiscal) return null;
      const a = g["a"];
      const b = g["b"];
      if (a && b) return fiscal.months(Number(b.length === 2 ? a.slice(0, 2) + b : b));
      if (a) return fiscal.months(Number(a.length === 2 ? `20${a}` : a) + (fiscal.namedByStart ? 1 : 0));
      return fiscal.months(fiscal.endOf(day) + (relative() ?? 0) - (g["last"] ? 1 : 0));
    }
    case "fiscal-quarter": {
      if (!fiscal) return null;
      const a = g["a"] ?? "";
      const b = g["b"];
      const end = b
        ? Number(b.length === 2 ? a.slice(0, 2) + b : b)
        : a
          ? Number(a.length === 2 ? `20${a}` : a) + (fiscal.namedByStart ? 1 : 0)
          : fiscal.endOf(day) + (relative() ?? 0);
      const q = periods.ordinals.get(lower("q")) ?? Number(g["q"]);
      const first = fiscal.firstMonth + (q - 1) * 3;
      if (g["half"])
        return lower("half") === "first"
          ? months(end - 1, fiscal.firstMonth, fiscal.firstMonth + 5)
          : months(end - 1, fiscal.firstMonth + 6, fiscal.firstMonth + 11);
      return g["n"] ? months(end - 1, fiscal.firstMonth, fiscal.firstMonth + count(lower("n")) - 1) : months(end - 1, first, first + 2);
    }
    case "same-part":
    case "years-back":
      return `${day.year - (reading.back ?? (g["n"] || g["n2"] ? count(lower("n") || lower("n2")) : 0))}`;
    case "months-back":
      return months(day.year, day.month - (reading.back ?? 1), day.month - (reading.back ?? 1));
    case "month-by-number": {
      const n = periods.ordinals.get(lower("n")) ?? Number.NaN;
      const year = g["year"] ? Number(g["year"]) : day.year;
      // A month yet to come is one of another calendar's year.
      if (!(n >= 1 && n <= 12) || year > day.year || (year === day.year && n > day.month)) return null;
      return months(year, n, n);
    }
    case "same-span":
    case "unknown":
    case "none":
      return null;
  }
}

/** How many months a span of them is; 0 for what is none. */
function lengthOf(span: string): number {
  const [, year, from, other, until] = /^(\d{4})-(\d\d)\/(\d{4})-(\d\d)$/.exec(span) ?? [];
  return from && until ? (Number(other) - Number(year)) * 12 + Number(until) - Number(from) + 1 : 0;
}

/** The same months so many years away. */
export const shifted = (period: string, years: number): string => period.replace(/\d{4}/g, (year) => `${Number(year) + years}`);

/** The quarter before; null where the period is not one quarter. */
export function quarterBefore(period: string | null | undefined): string | null {
  const [, year, from, until] = /^(\d{4})-(\d\d)\/\1-(\d\d)$/.exec(period ?? "") ?? [];
  return year && Number(until) - Number(from) === 2 ? months(Number(year), Number(from) - 3, Number(from) - 1) : null;
}

/** The month before; null where the period is not one month. */
export function monthBefore(period: string | null | undefined): string | null {
  const [, year, month] = /^(\d{4})-(\d\d)$/.exec(period ?? "") ?? [];
  return year && month ? months(Number(year), Number(month) - 1, Number(month) - 1) : null;
}
