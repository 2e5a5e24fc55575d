// The stretch of time a number is about, worked out from the day the document is of.

export interface Period {
  rule: string;
  start: number;
  end: number;
  /** 2018, 2019-01, 2018-01/2018-07 (months, both included), 2011/2018 (years); null for "now", which is no period of a statistic. */
  value: string | null;
  /** Worked out from the document's date rather than said. */
  inferred: boolean;
}

export interface Day {
  year: number;
  month: number;
}

const MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December".split("|");
const MONTH = `(?:${MONTHS.join("|")})`;
const ORDINALS: Record<string, number> = { first: 1, second: 2, third: 3, fourth: 4, last: 4 };
const COUNTS: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
};
const COUNT = `(?:${Object.keys(COUNTS).join("|")}|\\d{1,2})`;
const YEAR = `(?:19|20)\\d\\d`;
/** Which year a part of one belongs to, when it is said. */
const OF_YEAR = `(?:,? (?:of |in )?(?:(?<year>${YEAR})|(?<rel>this year|(?:the )?current year|last year|the previous year|the year|that year|next year)))?`;

const count = (text: string | undefined): number => (text === undefined ? Number.NaN : (COUNTS[text.toLowerCase()] ?? Number(text)));
const monthOf = (name: string | undefined): number => MONTHS.findIndex((month) => month === name) + 1;
const pad = (month: number): string => String(month).padStart(2, "0");
const months = (year: number, from: number, to: number): string =>
  from === to ? `${year}-${pad(from)}` : from === 1 && to === 12 ? `${year}` : `${year}-${pad(from)}/${year}-${pad(to)}`;

type Groups = Record<string, string | undefined>;

/** The year a part of a year belongs to: the one said, or the latest that could have been reported by the document's day. */
function yearOf(g: Groups, day: Day, lastMonth: number): number {
  if (g["year"]) return Number(g["year"]);
  if (/last|previous/i.test(g["rel"] ?? "")) return day.year - 1;
  if (/next/i.test(g["rel"] ?? "")) return day.year + 1;
  if (g["rel"]) return day.year;
  return lastMonth > day.month ? day.year - 1 : day.year;
}

type Reading = (g: Groups, day: Day) => string | null;

const part =
  (from: number, to: number): Reading =>
  (g, day) =>
    months(yearOf(g, day, to), from, to);
const firstMonths: Reading = (g, day) => {
  const n = count(g["n"]);
  return n >= 1 && n <= 12 ? months(yearOf(g, day, n), 1, n) : null;
};

const RULES: [rule: string, pattern: string, reading: Reading][] = [
  [
    "period.month-span",
    `(?:from |between |the months of |in )*(?<from>${MONTH})(?: ?[–—-] ?| (?:to|through|and|until) )(?<to>${MONTH})${OF_YEAR}`,
    (g, day) => {
      const [from, to] = [monthOf(g["from"]), monthOf(g["to"])];
      return from < to ? months(yearOf(g, day, to), from, to) : null;
    },
  ],
  ["period.first-months", `(?:the )?first (?<n>${COUNT})(?: full)? months${OF_YEAR}`, firstMonths],
  [
    "period.months-of",
    `(?:the |over |in |for )*(?<n>${COUNT}) months of (?:(?<year>${YEAR})|(?<rel>this year|the year|last year|the current year))`,
    firstMonths,
  ],
  ["period.first-month", `(?:the )?first month${OF_YEAR}`, part(1, 1)],
  [
    "period.year-to-month",
    `(?:since|from) the (?:beginning|start) of (?:the|this) year`,
    (_, day) => (day.month > 1 ? months(day.year, 1, day.month - 1) : `${day.year}`),
  ],
  [
    "period.start-of-year",
    `(?:at|since|in)? ?the (?:very )?(?:start|beginning) of (?:this|the) year`,
    (_, day) => months(day.year, 1, Math.min(3, Math.max(1, day.month - 1))),
  ],
  [
    "period.half",
    `(?:the )?(?<half>first|second) half(?: of)?${OF_YEAR}`,
    (g, day) => (g["half"] === "first" ? part(1, 6)(g, day) : part(7, 12)(g, day)),
  ],
  ["period.half-year", `half(?: of)? (?<rel>this year)`, part(1, 6)],
  [
    "period.three-quarters",
    `(?:the )?(?:first )?(?<n>two|three) quarters(?: of)?${OF_YEAR}`,
    (g, day) => months(yearOf(g, day, count(g["n"]) * 3), 1, count(g["n"]) * 3),
  ],
  [
    "period.quarter",
    `(?:the )?(?<q>first|second|third|fourth|last) quarter(?: of)?${OF_YEAR}`,
    (g, day) => {
      const q = ORDINALS[g["q"]?.toLowerCase() ?? ""] ?? 1;
      return months(yearOf(g, day, q * 3), q * 3 - 2, q * 3);
    },
  ],
  [
    "period.year-span",
    `(?:from |between |in |over )*(?<a>${YEAR})(?: ?[–—-] ?| (?:to|and|through|until) )(?<b>${YEAR}|\\d\\d\\b)(?![-\\d])`,
    (g) => {
      const a = g["a"] ?? "";
      const b = (g["b"] ?? "").length === 2 ? a.slice(0, 2) + g["b"] : (g["b"] ?? "");
      return Number(b) > Number(a) ? `${a}/${b}` : null;
    },
  ],
  [
    "period.since-year",
    `(?:starting |ever )?since (?<a>${YEAR})`,
    (g, day) => (Number(g["a"]) < day.year ? `${g["a"]}/${day.year - 1}` : `${day.year}`),
  ],
  [
    "period.past-years",
    `(?:over |in |during |for )?(?:the )?(?:past|last|previous) (?<n>${COUNT})(?: or \\w+)? years`,
    (g, day) => `${day.year - count(g["n"])}/${day.year - 1}`,
  ],
  ["period.this-month", `(?:this|last) (?<m>${MONTH})\\b`, (g, day) => `${yearOf(g, day, monthOf(g["m"]))}-${pad(monthOf(g["m"]))}`],
  [
    "period.month-of-year",
    `(?:(?:in|for|since|during|of|by|late|early|mid) )+(?<m>${MONTH})(?! \\d)(?<!May)${OF_YEAR}|(?:in|of) (?<m2>${MONTH})${OF_YEAR.replace("<year>", "<year2>").replace("<rel>", "<rel2>")}|\\b(?<m3>${MONTH}),? (?<year3>${YEAR})`,
    (g, day) => {
      const month = monthOf(g["m"] ?? g["m2"] ?? g["m3"]);
      return `${yearOf({ year: g["year"] ?? g["year2"] ?? g["year3"], rel: g["rel"] ?? g["rel2"] }, day, month)}-${pad(month)}`;
    },
  ],
  [
    "period.end-of-year",
    `(?:by|at|before|as of) the end of (?:(?<year>${YEAR})|(?<rel>this year|the year|last year|next year))`,
    (g, day) => `${yearOf(g, day, 1)}`,
  ],
  ["period.year-before-last", `the year before last`, (_, day) => `${day.year - 2}`],
  [
    "period.last-year",
    `(?:the (?:whole|end|results?) of |(?:all|entire) )?(?:of )?(?:last|the previous|the past) year(?:['’]s)?\\b`,
    (_, day) => `${day.year - 1}`,
  ],
  [
    "period.this-year",
    `(?:this|the current) (?:calendar )?year(?:['’]s)?\\b|(?:by )?(?:the )?year[- ]end\\b|in the current year`,
    (_, day) => `${day.year}`,
  ],
  ["period.next-year", `next year`, (_, day) => `${day.year + 1}`],
  ["period.year", `\\b(?<year>${YEAR})\\b(?!\\s?(?:km|MW|tonnes|people|rubles))`, (g) => g["year"] ?? null],
  ["period.now", `\\b(?:now|today|currently|at present|at the moment|these days|nowadays)\\b`, () => null],
];
const COMPILED = RULES.map(([rule, pattern, reading]) => ({
  rule,
  pattern: new RegExp(pattern, "gi"),
  reading,
  said: /year|month-of-year|span|since/.test(rule),
}));

/** A year given only to compare with is not what the number is about. */
const COMPARISON = new RegExp(
  String.raw`(?:\b(?:compared|comparison|relative|in contrast) (?:to|with)|\bagainst|\bversus|\bthan(?: (?:it was|in|over|during|for|the))*|\bas against|\bfrom (?:the )?(?:same|corresponding) period(?: of)?|\bover the same period(?: of)?|\bon (?:the )?same period(?: of)?|\bcorresponding period(?: of)?|\bsame period(?: of| in)?|\bcompared|\b(?:increase|growth|rise|decrease|decline|drop|up|down) (?:on|over|from))[^,;.()–—]{0,40}?(?:\b(?:19|20)\d\d\b|\b(?:last|previous|past) year(?:['’]s)?|\bthe year before|\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b(?: last year)?)`,
  "gi",
);
/** The day somebody spoke is not what the number is about: "said in late December that …". */
const SPOKEN = new RegExp(
  String.raw`\b(?:said|says|told|stated|announced|noted|stressed|reported|declared)\b[^,.;]{0,90}?\b(?:in|on|since) (?:late |early |mid-)?${MONTH}(?: \d{1,2})?(?=[ ,])(?!,? (?:19|20)\d\d)`,
  "g",
);
const ANY =
  /\d{4}|year|month|quarter|half|January|February|March|April|May|June|July|August|September|October|November|December|now|today|current|at present|these days|at the moment/i;

/** Every mention of time in the sentence that can date a number, in order, none inside another. */
export function periodsOf(sentence: string, day: Day | null): Period[] {
  if (!ANY.test(sentence)) return [];
  const blank = (match: string): string => " ".repeat(match.length);
  const text = sentence.replace(COMPARISON, blank).replace(SPOKEN, blank);
  const reference = day ?? { year: Number.NaN, month: 12 };
  const found: Period[] = [];
  for (const { rule, pattern, reading } of COMPILED) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (found.some((other) => start < other.end && other.start < end)) continue;
      const value = reading(match.groups ?? {}, reference);
      if (value?.includes("NaN")) continue;
      if (value === null && rule !== "period.now") continue;
      const said = value === null || new Set(match[0].match(/\d{4}/g)).size >= new Set(value.match(/\d{4}/g)).size;
      found.push({ rule, start, end, value, inferred: !said });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
