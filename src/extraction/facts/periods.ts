// The times that a sentence says.
import type { Frame } from "../frame/frame.ts";
import type { Language } from "../languages/language.ts";
import type { SentenceContext } from "../sentence-context.ts";
import { fiscalYear } from "../time/fiscal.ts";
import type { SaidPeriod } from "../time/period.ts";
import { periodsOf } from "../time/said-periods.ts";
import type { RunningTopic } from "../topic.ts";

export function periodsIn(text: string, home: string | null, topic: RunningTopic, context: SentenceContext): SaidPeriod[] {
  const { day, frame, language, runningPeriod, runningSpan } = context;
  const periods = periodsOf(text, day, fiscalHome(home, frame, language), language, runningSpan ?? runningPeriod?.value);
  const year = topic.year ?? runningPeriod?.value?.slice(0, 4) ?? null;
  return periods.map((period) => (period.rule === "period.same-year" ? { ...period, value: year, inferred: true } : period));
}

/** Whose fiscal year is meant: that of the one side of a report that has one. */
const fiscalHome = (home: string | null, { partner }: Frame, { periods }: Language): string | null =>
  periods.fiscalOfPartner && fiscalYear(home) === null && fiscalYear(partner) !== null ? partner : home;
