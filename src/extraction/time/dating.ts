// When a number is of: the time that its sentence, the one before or the whole report gives it.
import { isOfAside } from "../measure/asides.ts";
import type { Amount } from "../quantity/amount.ts";
import type { SentenceContext } from "../sentence-context.ts";
import { insideBrackets } from "../span.ts";
import { isExpected, type StatedModality } from "../speech/modality.ts";
import type { RunningTopic } from "../topic.ts";
import type { Baseline } from "./baselines.ts";
import { timeBefore } from "./carried.ts";
import { COMING_YEARS } from "./joined-times.ts";
import { isMonth, lengthOf, monthOf, months, shifted } from "./months.ts";
import { nearestTime, type NumberSpan } from "./nearest-time.ts";
import { isFuture, isInherited, type Day, type SaidPeriod } from "./period.ts";
import { yearAfter } from "./year-after.ts";

interface Dated {
  text: string;
  periods: SaidPeriod[];
  span: NumberSpan;
  amount: Amount;
  amounts: Amount[];
  baselines: Map<Amount, Baseline>;
  modality: StatedModality;
  pronoun: boolean;
  topic: RunningTopic;
  context: SentenceContext;
}

export function dateOf({
  text,
  periods: all,
  span,
  amount,
  amounts,
  baselines,
  modality,
  pronoun,
  topic,
  context,
}: Dated): SaidPeriod | null {
  const { day, language } = context;
  const baseline = baselines.get(amount);
  // "compared to 2010, when trade was $61 billion": the time stands between.
  const inside = baseline && all.findLast((period) => period.value !== null && period.start >= baseline.from && period.end <= amount.start);
  if (inside) return inside;
  const others = [...baselines].flatMap(([other, { period }]) => (other === amount ? [] : [period]));
  // "9 tonnes, against 12 in July, a fifth less", "5 percent more than the July figure of 12": July is of that number alone.
  const compared = [...baselines].flatMap(([{ start, end }, { from }]) =>
    end <= amount.start || from >= amount.end ? [{ from, to: start }] : [],
  );
  const periods = all.filter(
    (period) =>
      !others.includes(period) &&
      !compared.some(({ from, to }) => period.start >= from && period.end <= to) &&
      !isOfBracketed(period, amount, text, amounts) &&
      !isOfAside(period, [amount], text, language) &&
      !(modality === "REPORTED" && isFuture(period, day)),
  );
  // "Economists had expected 9 billion": of the time that the others are of.
  const ahead = isExpected(modality) && language.modalities.expectedThen?.test(text) !== true;
  const said =
    nearestTime(periods, span, amount, text, baseline !== undefined, language) ?? timeBefore(text, amount, pronoun, ahead, topic, context);
  const next = [...baselines].find(([{ start }, { from }]) => start === span.next && from >= amount.end)?.[1].period?.value;
  const after = day && !ahead ? yearAfter(said, next, day) : null;
  if (after || !said) return after;
  const changed =
    (day && ahead ? toCome(said, day) : null) ??
    boughtAhead(said, text, context) ??
    yearBeforeThat(said, all, text, amount, context) ??
    untilLastMonth(said, context);
  // The year in which a goal was set, or of the number it starts from, is not the year it is for.
  const isPast = day !== null && said.value !== null && Number(said.value.split("/").at(-1)!.slice(0, 4)) < day.year;
  const isOfStart = isPast && ahead && said.rule !== COMING_YEARS && (modality === "TARGET" || isInherited(said));
  return changed ?? (isOfStart ? null : said);
}

/** "5 million tonnes (in 2023, 4 million), 2 million of them": a time between brackets is of the number beside it there. */
function isOfBracketed({ start }: SaidPeriod, amount: Amount, text: string, amounts: Amount[]): boolean {
  if (!insideBrackets(text, start)) return false;
  const open = Math.max(text.lastIndexOf("(", start), text.lastIndexOf("（", start));
  const close = text.slice(start).search(/[)）]/) + start;
  const within = (each: Amount): boolean => each.start > open && each.end <= close;
  return !within(amount) && amounts.some(within);
}

/** Months given without their year. */
const NAMED_MONTHS = /^period\.(?:month-span|month-of-year|month-subject|months|quarters?|half|first-months|until)(?:\+sentence)?$/;

/** What is expected is of months to come, and its results of the year that runs. */
function toCome(said: SaidPeriod, day: Day): SaidPeriod | null {
  if (said.rule.startsWith("period.year-results")) return { ...said, value: `${day.year}` };
  // "It is to double in five years": by the end of those to come.
  const past = said.rule.startsWith("period.past-years") ? Number(said.value?.slice(0, 4)) : Number.NaN;
  if (past < day.year) return { ...said, value: `${2 * day.year - past}` };
  if (!said.value || !said.inferred || !(NAMED_MONTHS.test(said.rule) || said.rule === "period.days-of-month")) return null;
  // "January could see 5 tonnes", told in December: of the next.
  const isOver = said.value < monthOf({ ...day, month: Math.max(1, day.month - LONG_OVER) });
  return isOver ? { ...said, value: shifted(said.value, 1) } : null;
}

const LONG_OVER = 8;

/** "Booked 9 cargoes for December", told in November: of the December to come. */
function boughtAhead(said: SaidPeriod, text: string, { day, language }: SentenceContext): SaidPeriod | null {
  const isLast =
    day !== null && said.inferred && said.value !== null && isMonth(said.value) && Number(said.value.slice(0, 4)) === day.year - 1;
  const [before, at] = language.periods.ordered ?? [];
  if (!isLast || !at?.test(text.slice(said.start)) || !before?.test(text.slice(0, said.start))) return null;
  return { ...said, value: shifted(said.value!, 1) };
}

/** "In the year to June trade was $5 billion, up from $4 billion the previous year": the twelve months before. */
function yearBeforeThat(
  said: SaidPeriod,
  periods: SaidPeriod[],
  text: string,
  amount: Amount,
  { language, runningSpan, runningPeriod }: SentenceContext,
): SaidPeriod | null {
  if (!said.rule.startsWith("period.last-year") || !language.periods.previousYear?.test(text.slice(amount.end))) return null;
  const told = periods.findLast(({ value, end }) => end <= amount.start && isTwelveMonths(value));
  const year = [told?.value, runningSpan, runningPeriod?.value].find(isTwelveMonths);
  return year ? { ...said, value: shifted(year, -1), rule: "period.year-earlier", inferred: true } : null;
}

/** Twelve months that are no calendar year. */
const isTwelveMonths = (value: string | null | undefined): boolean => lengthOf(value ?? "") === 12;

/** In a release on June, or on January to June, "year to date" ends with June. */
function untilLastMonth(said: SaidPeriod, { frame, lastMonth }: SentenceContext): SaidPeriod | null {
  const [, year, month] = /^(\d{4})-(\d\d)$/.exec(lastMonth ?? "") ?? [];
  if (!year || frame.type === "transcript" || !said.rule.startsWith("period.year-to-date") || !said.value?.startsWith(year)) return null;
  return { ...said, value: months(Number(year), 1, Number(month)) };
}
