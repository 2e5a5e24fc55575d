// The times that a sentence says.
import type { Frame } from "../frame/frame.ts";
import type { Language } from "../languages/language.ts";
import type { Mention } from "../place/mention.ts";
import type { SentenceContext } from "../sentence-context.ts";
import { fiscalYear } from "../time/fiscal.ts";
import type { SaidPeriod } from "../time/period.ts";
import { periodsOf } from "../time/said-periods.ts";
import type { RunningTopic } from "../topic.ts";

export function periodsIn(
  text: string,
  home: string | null,
  mentions: readonly Mention[],
  topic: RunningTopic,
  context: SentenceContext,
): SaidPeriod[] {
  const { day, frame, language, runningPeriod, runningSpan } = context;
  const periods = periodsOf(text, day, fiscalHome(home, mentions, frame, language), language, runningSpan ?? runningPeriod?.value);
  const year = topic.year ?? runningPeriod?.value?.slice(0, 4) ?? null;
  return periods.map((period) => (period.rule === "period.same-year" ? { ...period, value: year, inferred: true } : period));
}

/** Whose fiscal year is meant: that of the one side that has one, or of the country that the sentence names alone. */
function fiscalHome(home: string | null, mentions: readonly Mention[], { partner }: Frame, { periods }: Language): string | null {
  if (!periods.fiscalOfPartner || fiscalYear(home) !== null) return home;
  const other = partner ?? (new Set(mentions.map(({ code }) => code)).size === 1 ? mentions[0]!.code : null);
  return fiscalYear(other) === null ? home : other;
}
