// Times told in fiscal years: "FY2024", "the second quarter of fiscal 2023-24". Without a country that has one they are unknown.
import type { FiscalYear } from "./fiscal.ts";
import { months } from "./months.ts";
import type { TimeReadings, TimeWords } from "./time-words.ts";

export const fiscalReadings = {
  "fiscal-year": (words) => {
    const { fiscal, groups } = words;
    if (!fiscal) return null;
    return fiscal.months(saidEnd(groups, fiscal) ?? runningEnd(words, fiscal) - (groups["last"] ? 1 : 0));
  },
  "fiscal-quarter": (words) => {
    const { fiscal, groups } = words;
    if (!fiscal) return null;
    const { firstMonth } = fiscal;
    const start = (saidEnd(groups, fiscal) ?? runningEnd(words, fiscal)) - 1;
    if (groups["half"])
      return words.ordinal("half") === 1 ? months(start, firstMonth, firstMonth + 5) : months(start, firstMonth + 6, firstMonth + 11);
    if (groups["n"]) return months(start, firstMonth, firstMonth + words.count("n") * (groups["quarters"] ? 3 : 1) - 1);
    const first = firstMonth + ((words.ordinal("q") || Number(groups["q"])) - 1) * 3;
    return months(start, first, first + 2);
  },
} satisfies TimeReadings;

/** The year in which "2023-24" or "fiscal 24" ends. */
function saidEnd({ a, b }: TimeWords["groups"], { namedByStart }: FiscalYear): number | null {
  if (a && b) return Number(b.length === 2 ? a.slice(0, 2) + b : b);
  return a ? Number(a.length === 2 ? `20${a}` : a) + (namedByStart ? 1 : 0) : null;
}

const runningEnd = (words: TimeWords, fiscal: FiscalYear): number => fiscal.endOf(words.day) + (words.relative() ?? 0);
