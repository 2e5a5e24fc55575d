import { z } from "zod";
import { DatePrecision } from "./vocabulary.ts";

/** Days already found valid: every date of a response is checked, and most repeat. */
const validDays = new Set<string>();

/** YYYY-MM-DD that exists in the calendar. */
export function isDay(text: string): boolean {
  if (validDays.has(text)) return true;
  const exists = inCalendar(text);
  if (exists && validDays.size < 20_000) validDays.add(text);
  return exists;
}

function inCalendar(text: string): boolean {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (!parts) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

const notADay = "expected a day as YYYY-MM-DD";
/** The pattern also reaches the JSON schemas of MCP tools. */
export const day = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d$/, { error: notADay, abort: true })
  .refine(isDay, notADay);

export interface Span {
  start: string;
  end: string;
  label: string;
}

/** The last day of a month, 1 to 12. */
export const lastDay = (year: number, month: number): string => new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);

/**
 * Parses a period as written in tables: 2022, 2023-01, 2022-Q3, 2022-12-30, or two of them separated by a slash, both inclusive:
 * 2022-01/2022-11. Undefined for anything else.
 */
export function readPeriod(text: string): Span | undefined {
  const [first, second, more] = text.trim().split("/");
  if (more !== undefined) return undefined;
  const start = readOne(first!);
  const end = second === undefined ? start : readOne(second);
  if (!start || !end || start.start > end.end) return undefined;
  return { start: start.start, end: end.end, label: text.trim() };
}

function readOne(text: string): Span | undefined {
  const parts = /^(\d{4})(?:-(?:Q([1-4])|(\d\d)(?:-(\d\d))?))?$/.exec(text);
  if (!parts) return undefined;
  const [, year, quarter, month, dayOfMonth] = parts;
  if (dayOfMonth) return isDay(text) ? { start: text, end: text, label: text } : undefined;
  if (month) return +month >= 1 && +month <= 12 ? { start: `${text}-01`, end: lastDay(+year!, +month), label: text } : undefined;
  if (quarter) {
    const firstMonth = String(+quarter * 3 - 2).padStart(2, "0");
    return { start: `${year}-${firstMonth}-01`, end: lastDay(+year!, +quarter * 3), label: text };
  }
  return { start: `${year}-01-01`, end: `${year}-12-31`, label: text };
}

export const periodText = z.string().transform((text, context) => {
  const span = readPeriod(text);
  if (!span)
    context.addIssue({
      code: "custom",
      message: `expected a period as 2022, 2023-01, 2022-Q3 or 2022-01/2022-11, found ${JSON.stringify(text)}`,
    });
  return span ?? z.NEVER;
});

/** The precision with which a period from a table states a date. */
export function precisionOf(span: Span): DatePrecision {
  if (span.start === span.end) return "DAY";
  if (span.start.slice(0, 7) === span.end.slice(0, 7)) return "MONTH";
  return span.start.endsWith("-01-01") && span.end.endsWith("-12-31") ? "YEAR" : "QUARTER";
}
