import { lastDay } from "../../contract/time.ts";
import type { Stated } from "./official-figure.ts";

/** The months of an interval; empty unless it consists of whole months, at most three years of them. */
export function monthsOf({ start, end }: { start: string; end: string }): { start: string; end: string }[] {
  const first = Number(start.slice(0, 4)) * 12 + Number(start.slice(5, 7)) - 1;
  const last = Number(end.slice(0, 4)) * 12 + Number(end.slice(5, 7)) - 1;
  if (!start.endsWith("-01") || last < first || last - first > 35 || end !== lastDay(Math.floor(last / 12), (last % 12) + 1)) return [];
  return Array.from({ length: last - first + 1 }, (_, i) => {
    const [year, month] = [Math.floor((first + i) / 12), ((first + i) % 12) + 1];
    return { start: `${year}-${String(month).padStart(2, "0")}-01`, end: lastDay(year, month) };
  });
}

export interface Days {
  start: string;
  end: string;
}

/** The default base period of a change: the same days of the previous year. */
export const yearBefore = ({ start, end }: Days): Days => {
  const back = (day: string): string => {
    const year = `${Number(day.slice(0, 4)) - 1}`.padStart(4, "0");
    const before = `${year}${day.slice(4)}`;
    // The last day of February is the 28th or the 29th.
    return day.slice(5) === "02-29" || (day.slice(5) === "02-28" && day === end) ? lastOfFebruary(year) : before;
  };
  return { start: back(start), end: back(end) };
};
const lastOfFebruary = (year: string): string => new Date(Date.UTC(Number(year), 2, 0)).toISOString().slice(0, 10).padStart(10, "0");

export const periodOfClaim = (claim: Stated): Days | null =>
  claim.periodStart && claim.periodEnd ? { start: claim.periodStart, end: claim.periodEnd } : null;

export const comparedTo = (claim: Stated, days: Days): Days =>
  claim.comparedStart !== null && claim.comparedEnd !== null ? { start: claim.comparedStart, end: claim.comparedEnd } : yearBefore(days);
