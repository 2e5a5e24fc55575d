// Times told in quarters and halves of a year.
import { months } from "./months.ts";
import type { TimeReadings, TimeWords } from "./time-words.ts";

/** "The second quarter", "Q2". */
const numberIn = (words: TimeWords, name: string): number => words.ordinal(name) || Number(words.groups[name]);

export const quarterReadings = {
  quarter: (words) => {
    const q = numberIn(words, "q");
    return q >= 1 && q <= 4 ? months(words.yearOf(q * 3), q * 3 - 2, q * 3) : undefined;
  },
  half: (words) => {
    const half = numberIn(words, "half");
    return half === 1 ? months(words.yearOf(6), 1, 6) : half === 2 ? months(words.yearOf(12), 7, 12) : undefined;
  },
  quarters: (words) => {
    const until = words.count("n") * 3;
    return until >= 3 && until <= 12 ? months(words.yearOf(until), 1, until) : undefined;
  },
  "quarters-back": ({ day: { year, month } }, { back = 1 }) => {
    const until = (Math.ceil(month / 3) - back) * 3;
    return months(year, until - 2, until);
  },
} satisfies TimeReadings;
