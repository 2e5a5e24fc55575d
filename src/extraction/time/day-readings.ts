// Times told in days: "from 21 January to 19 February".
import { monthOf, months, twoDigits } from "./months.ts";
import type { TimeReadings } from "./time-words.ts";

export const dayReadings = {
  "day-span": (words) => {
    const { groups } = words;
    const [from, until] = [words.month(groups["from"] ? "from" : "until"), words.month(groups["until"] ? "until" : "from")];
    const [first, last] = [Number(groups["d1"]), Number(groups["d2"])];
    const year = words.yearOf(until);
    if (!(from >= 1 && until >= 1 && first >= 1 && first <= 31 && last >= 1 && last <= 31)) return undefined;
    // From the first to the last day of months: these.
    if (first === 1 && from <= until && last === new Date(Date.UTC(year, until, 0)).getUTCDate()) return months(year, from, until);
    const start = `${monthOf({ year: from > until ? year - 1 : year, month: from })}-${twoDigits(first)}`;
    const end = `${monthOf({ year, month: until })}-${twoDigits(last)}`;
    return start < end ? `${start}/${end}` : undefined;
  },
  // "In the three weeks to 10 February": the months that they are in.
  "weeks-to": (words) => {
    const { groups } = words;
    const month = words.month(groups["m"] ? "m" : "m2");
    const last = Number(groups["d"] ?? groups["d2"]);
    const weeks = groups["n"] ? words.count("n") : 1;
    if (!(month >= 1 && weeks >= 1 && weeks <= 26 && last >= 1 && last <= 31)) return undefined;
    const year = words.yearOf(month);
    const first = new Date(Date.UTC(year, month - 1, last - 7 * weeks + 1));
    return months(year, first.getUTCMonth() + 1 - 12 * (year - first.getUTCFullYear()), month);
  },
  "weeks-back": ({ day: { year, month, date } }, { back = 1 }) => {
    if (date === undefined) return undefined;
    const then = new Date(Date.UTC(year, month - 1, date - 7 * back));
    return monthOf({ year: then.getUTCFullYear(), month: then.getUTCMonth() + 1 });
  },
  // "In week 2": the month that most of its days are in.
  week: (words) => {
    const n = words.count("n");
    if (!(n >= 1 && n <= 53)) return undefined;
    const dayIn = (year: number): Date => new Date(Date.UTC(year, 0, 7 * n - 3));
    const { year, month } = words.day;
    const thisYear = dayIn(year);
    const said = thisYear.getUTCFullYear() === year && thisYear.getUTCMonth() + 1 <= month + 1 ? thisYear : dayIn(year - 1);
    return monthOf({ year: said.getUTCFullYear(), month: said.getUTCMonth() + 1 });
  },
} satisfies TimeReadings;
