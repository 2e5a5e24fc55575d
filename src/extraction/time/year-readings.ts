// Times told in years: "2023", "last year", "2019 to 2023", "the past five years".
import { months } from "./months.ts";
import type { TimeReadings, TimeWords } from "./time-words.ts";

export const yearReadings = {
  year: (words) => words.groups["year"] ?? `${words.day.year + (words.relative() ?? 0)}`,
  // In the first half of a year its results are still those of the year before.
  "year-results": ({ day: { year, month } }) => `${month <= 6 ? year - 1 : year}`,
  "solar-year": (words) => months(Number(words.groups["year"]) + 621, 4, 3 + (words.groups["n"] ? words.count("n") : 12)),
  "named-years": ({ groups }) => yearSpan(groups),
  "year-span": ({ groups, fiscal }) => {
    const b = Number(secondYear(groups));
    // "2023/24" is one year where years do not begin in January.
    if ((groups["b"] ?? "").length === 2 && fiscal && b === Number(groups["a"] ?? "") + 1) return fiscal.months(b);
    return yearSpan(groups);
  },
  "since-year": ({ groups, day: { year } }) => {
    const a = Number(groups["a"]);
    return a < year ? `${a}/${year - 1}` : `${year}`;
  },
  years: ({ day: { year } }, { from = 0, until = 0 }) => `${from}/${from < year ? Math.min(until, year) : until}`,
  "past-years": (words, { back = 1 }) => {
    const n = words.count("n");
    const { year, month } = words.day;
    if (n === 1) return months(year, month - 12, month - 1);
    return n >= 2 && n <= 60 ? `${year - n}/${year - back}` : undefined;
  },
  "coming-years": (words) => {
    const n = words.count("n", "n2");
    const { year } = words.day;
    return n >= 1 && n <= 60 ? `${words.groups["each"] ? `${year + 1}/` : ""}${year + n}` : undefined;
  },
  "years-back": (words, { back }) => yearBack(words, back),
  "same-part": (words, { back }) => yearBack(words, back),
} satisfies TimeReadings;

function secondYear({ a = "", b, b2 = "" }: TimeWords["groups"]): string {
  return b?.length === 2 ? a.slice(0, 2) + b : (b ?? b2);
}

function yearSpan(groups: TimeWords["groups"]): string | undefined {
  const [a, b] = [groups["a"] ?? "", secondYear(groups)];
  return Number(b) > Number(a) ? `${a}/${b}` : undefined;
}

function yearBack(words: TimeWords, back: number | undefined): string {
  const { groups, day } = words;
  return `${day.year - (back ?? (groups["n"] || groups["n2"] ? words.count("n", "n2") : 0))}`;
}
