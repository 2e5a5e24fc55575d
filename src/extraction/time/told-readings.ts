// Months that were told before: "in the three months", "in the quarter", "over the same period".
import { lengthOf, months, shifted } from "./months.ts";
import type { TimeReadings } from "./time-words.ts";

export const toldReadings = {
  "same-span": ({ before }) => before || null,
  "told-month": ({ before }) => /(\d{4}-\d\d)(?:-\d\d)?$/.exec(before)?.[1],
  // Those the report is of, if they are as many; mid-July to mid-October counts as three.
  "told-months": (words) => {
    const { before } = words;
    const n = words.count("n");
    const length = lengthOf(before);
    return length === n || length === n + 1 ? before : n >= 1 && n <= 12 ? months(words.yearOf(n), 1, n) : undefined;
  },
  "told-half": (words) => {
    if (lengthOf(words.before) === 6) return words.before;
    const [, year, month] = /(\d{4})-(\d\d)$/.exec(words.before) ?? [];
    return month === "12" ? months(Number(year), 7, 12) : months(words.yearOf(6), 1, 6);
  },
  "told-quarter": ({ before, day }) => {
    if (lengthOf(before) === 3) return before;
    const [, year, month] = /(\d{4})-(\d\d)$/.exec(before) ?? [];
    // No month has been told: the last quarter that was over.
    if (!month && day.month) return months(day.year, Math.floor((day.month - 1) / 3) * 3 - 2, Math.floor((day.month - 1) / 3) * 3);
    return Number(month) % 3 === 0 ? months(Number(year), Number(month) - 2, Number(month)) : undefined;
  },
  "told-season": ({ before, day, groups }, { back = 0 }) => {
    const isSeason = /^\d{4}\/\d{4}$/.test(before) || lengthOf(before) === 12;
    if (isSeason) return shifted(before, -back);
    return !groups["bare"] ? null : back > 0 ? `${day.year - back}` : undefined;
  },
} satisfies TimeReadings;
