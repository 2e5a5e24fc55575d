// Which of the times a sentence names dates one of its numbers.
import type { Language } from "../languages/language.ts";
import type { Amount } from "../quantity/amount.ts";
import type { Span } from "../span.ts";
import type { Topic } from "../topic.ts";
import type { Day, Period } from "./period.ts";

/** What is reported has happened; a year to come belongs to another number of the sentence. */
export const isFuture = (period: Period, day: Day | null): boolean =>
  day !== null && period.value !== null && Number(period.value.slice(0, 4)) > day.year;

export function periodFor(periods: Period[], span: Span, amount: Amount, text: string, { clauses }: Language): Period | null {
  const real = periods.filter(
    (period) => (period.value !== null || period.unknown) && (period.compared === null || amount.start > period.compared),
  );
  const own = real.filter((period) => period.start >= span.start && period.end <= span.end + 1);
  const [first] = own;
  if (first) {
    // Of two dates the one right behind the number is its own; else the narrower, "this year" only frames it.
    const behind = own.find((period) => period.start >= amount.end && period.start - amount.end <= 24);
    const narrow = own.find((period) => (period.value ?? "").includes("-"));
    return behind ?? narrow ?? own.findLast((period) => period.end <= amount.start) ?? first;
  }
  const now = periods.find((period) => period.value === null && period.start >= span.start && period.end <= span.end);
  if (now) return now;
  const before = real.filter((period) => period.end <= span.start);
  const governing = before.at(-1) ?? real.find((period) => !clauses.lastStop.test(text.slice(amount.end, period.start)));
  return governing ? { ...governing, rule: `${governing.rule}+sentence` } : null;
}

/** A year said in the sentence before still holds for "it", and not for what stands in the present. */
export function carried(text: string, topic: Topic, pronoun: boolean, { periods }: Language): Period | null {
  if (!topic.period || !(pronoun || topic.fresh) || periods.present.test(text)) return null;
  return { ...topic.period, rule: "period.carried", inferred: true };
}
