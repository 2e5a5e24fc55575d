// Months as the graph writes them: 2019 for all of a year, 2019-01 for one, 2018-01/2018-07 for several.
import type { Day } from "./period.ts";

export const twoDigits = (number: number): string => String(number).padStart(2, "0");

/** The month that the day is in. */
export const monthOf = ({ year, month }: Day): string => `${year}-${twoDigits(month)}`;

/** The month of a day of the last week, from its name: weekdays as `names` has them from Sunday on, or yesterday. */
export function monthOfDay({ year, month, date }: Day, words: string, names: readonly string[]): string | null {
  if (date === undefined) return null;
  const today = Date.UTC(year, month - 1, date);
  const weekday = names.findIndex((name) => words.includes(name));
  const back = weekday < 0 ? 1 : ((new Date(today).getUTCDay() - weekday + 6) % 7) + 1;
  return new Date(today - back * 86_400_000).toISOString().slice(0, 7);
}

/** Months counted on from January of the year, so that they may run over its ends. */
export function months(year: number, from: number, until: number): string {
  const at = (month: number): string => monthOf({ year: year + Math.floor((month - 1) / 12), month: ((((month - 1) % 12) + 12) % 12) + 1 });
  if (from === 1 && until === 12) return `${year}`;
  return from === until ? at(from) : `${at(from)}/${at(until)}`;
}

/** The same months so many years away. */
export const shifted = (period: string, years: number): string => period.replace(/\d{4}/g, (year) => `${Number(year) + years}`);

export const isMonth = (value: string | null): boolean => /^\d{4}-\d\d$/.test(value ?? "");
/** Months of one year. */
export const isPart = (value: string): boolean => /^(\d{4})-\d\d(?:\/\1-\d\d)?$/.test(value);

/** How many months a span of them is; 0 for what is none. */
export function lengthOf(span: string): number {
  const [, year, from, other, until] = /^(\d{4})-(\d\d)\/(\d{4})-(\d\d)$/.exec(span) ?? [];
  return from && until ? (Number(other) - Number(year)) * 12 + Number(until) - Number(from) + 1 : 0;
}

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
