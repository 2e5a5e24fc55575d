import { readPeriod, type Span } from "../../src/contract/time.ts";

const dayMs = 86_400_000;
const first = Date.UTC(2001, 0, 1);
const last = Date.UTC(2025, 11, 31);

/** Every day on which a statement may be made. */
export const days: readonly string[] = Array.from({ length: (last - first) / dayMs + 1 }, (_, i) =>
  new Date(first + i * dayMs).toISOString().slice(0, 10),
);

/** The day on which a generated graph counts as loaded, fixed so that every run gives the same graph. */
export const loadedOn = "2026-01-01";

const spans = new Map<string, Span>();

/** A period from its text, such as 2022, 2022-Q3 or 2022-01/2022-09. */
export function span(text: string): Span {
  let known = spans.get(text);
  if (!known) spans.set(text, (known = readPeriod(text)!));
  return known;
}

export const dayBefore = (day: string, by: number): string =>
  by === 0 ? day : new Date(Date.parse(day) - by * dayMs).toISOString().slice(0, 10);
