// The time of a number whose sentence names none: that of the sentence before, of the report, or of what it is compared with.
import type { Amount } from "../quantity/amount.ts";
import type { SentenceContext } from "../sentence-context.ts";
import { clauseStart } from "../span.ts";
import type { RunningTopic } from "../topic.ts";
import { lengthOf, months } from "./months.ts";
import { isFuture, otherThan, type SaidPeriod } from "./period.ts";

export function timeBefore(
  text: string,
  amount: Amount,
  pronoun: boolean,
  /** Whether the number is of a time to come. */
  ahead: boolean,
  topic: RunningTopic,
  context: SentenceContext,
): SaidPeriod | null {
  const goesOn = context.frame.type === "transcript" || !ahead;
  return (
    comparedMonth(text, context) ??
    comparedYear(text, context) ??
    (goesOn ? carried(clauseOf(text, amount, context), pronoun, topic, context) : null) ??
    (ahead ? expectedBefore(topic, context) : running(text, context))
  );
}

/** "1.5 times as much as in May last year", in a sentence that says no other time: it is of May. */
function comparedMonth(text: string, { frame, day, language }: SentenceContext): SaidPeriod | null {
  const { comparedMonth: compared, months: names } = language.periods;
  const date = frame.type !== "transcript" && day ? compared?.exec(text)?.groups : undefined;
  const month = names.get((date?.["m"] ?? "").toLowerCase());
  if (!date || !day || !month) return null;
  const year = date["year"] ? Number(date["year"]) + 1 : day.year;
  if (year > day.year || (year === day.year && month > day.month) || year < day.year - 1) return null;
  return otherThan(null, months(year, month, month), "period.compared-month");
}

/** "9 tonnes, a tenth less than in 2022", told in 2024: the year after that is the last one over. */
function comparedYear(text: string, { frame, day, language }: SentenceContext): SaidPeriod | null {
  const told = frame.type !== "transcript" || !language.periods.present.test(text);
  const year = Number(told && day ? language.periods.comparedYear?.exec(text)?.groups?.["year"] : Number.NaN);
  return day && year === day.year - 2 ? otherThan(null, `${year + 1}`, "period.compared-year") : null;
}

/** What the number's clause says; in talks a comma ends it: "exports rose by 9 percent, and this shows how important it is". */
function clauseOf(text: string, amount: Amount, { frame, language }: SentenceContext): string {
  const comma = frame.type === "transcript" ? text.slice(amount.end).search(language.clauses.comma) : -1;
  return text.slice(clauseStart(text, amount.start, language), comma < 0 ? undefined : amount.end + comma);
}

/** A year said in the sentence before still holds for "it", and not for what stands in the present. */
function carried(clause: string, pronoun: boolean, topic: RunningTopic, { day, language }: SentenceContext): SaidPeriod | null {
  if (!topic.period || isFuture(topic.period, day)) return null;
  if (!(pronoun || topic.fresh) || language.periods.present.test(clause)) return null;
  return { ...topic.period, rule: "period.carried", inferred: true };
}

/** A forecast of a report goes on with the time of the one given before it. */
function expectedBefore(topic: RunningTopic, { frame }: SentenceContext): SaidPeriod | null {
  if (frame.type === "transcript" || !topic.ahead || topic.age > 1) return null;
  return { ...topic.ahead, rule: "period.carried", inferred: true };
}

/** In a report the period said last holds; a transcript's speakers keep to one only where they say that their figures are of it. */
function running(text: string, { runningPeriod, lastMonth, language }: SentenceContext): SaidPeriod | null {
  if (!runningPeriod) return null;
  // "按月大升8%": what is compared with the month before is of one month, whatever span was told last.
  const month = lengthOf(runningPeriod.value ?? "") > 1 && language.periods.onMonth?.test(text) ? lastMonth : null;
  return { ...runningPeriod, value: month ?? runningPeriod.value, rule: "period.document", inferred: true };
}
