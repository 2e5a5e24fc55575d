// Numbers of another time than their sentence's: "a year earlier", "from 2000 to 2012", "five years ago", "the previous month".
import type { Amount } from "../quantity/amount.ts";
import { boundOf } from "../quantity/bound.ts";
import type { SentenceContext } from "../sentence-context.ts";
import type { Baseline } from "./baselines.ts";
import { lengthOf, monthBefore, quarterBefore, shifted } from "./months.ts";
import { isInherited, otherThan, undated, type SaidPeriod } from "./period.ts";
import { unknownTime } from "./unknown-time.ts";
import { yearAfterStart } from "./year-after.ts";

/** With the time of the number given last and those that the sentence names. */
type NumberContext = SentenceContext & { spoken: SaidPeriod | null; periods: SaidPeriod[] };

export function otherTime(
  dated: SaidPeriod | null,
  text: string,
  amount: Amount,
  kind: "LEVEL" | "CHANGE",
  baseline: Baseline | null,
  ahead: boolean,
  context: NumberContext,
): SaidPeriod | null {
  const behind = text.slice(amount.end);
  return (
    (kind === "CHANGE"
      ? (fromTo(dated, behind, context) ?? meanOver(dated, text, amount, context) ?? opensYearBefore(dated, text, amount, context))
      : yearEarlier(dated, text, amount, baseline !== null, context)) ??
    yearsAgo(dated, text, amount, context) ??
    (kind === "LEVEL" ? endOfSpan(dated, text, amount, baseline, context) : null) ??
    sameMonths(dated, text, context) ??
    previousSpan(dated, behind, context) ??
    unknownTime(dated, text, amount, kind, context) ??
    (kind === "LEVEL" && !baseline && !ahead ? yearAfterStart(dated, text, amount, context) : null) ??
    (kind === "LEVEL" && baseline && dated?.value ? ofBaseline(dated, dated.value, text, baseline, ahead, context) : dated)
  );
}

/** "10 percent from 2000 to 2012". */
function fromTo(dated: SaidPeriod | null, behind: string, { day, language }: NumberContext): SaidPeriod | null {
  const { a, b, last } = language.periods.fromTo?.exec(behind)?.groups ?? {};
  const until = b ?? (last && day ? `${day.year - 1}` : undefined);
  return a && until ? otherThan(dated, `${a}/${until}`, "period.from-to", !b) : null;
}

/** "由2020年的1亿元增至2023年的2亿元，年均增长26%": over all those years. */
function meanOver(dated: SaidPeriod | null, text: string, { start }: Amount, { periods, language }: NumberContext): SaidPeriod | null {
  if (!language.periods.mean?.test(text.slice(0, start))) return null;
  const years = periods.filter(({ value, end }) => end <= start && /^\d{4}$/.test(value ?? "")).map(({ value }) => value!);
  const [first, last] = [years[0], years.at(-1)];
  return first && last && first < last ? otherThan(dated, `${first}/${last}`, "period.from-to") : null;
}

/** "За 2019–2024 годы выросла с 2 до 5 млн": the first is of the year in which the span begins, the other of its last. */
function endOfSpan(
  dated: SaidPeriod | null,
  text: string,
  { start }: Amount,
  baseline: Baseline | null,
  { language }: NumberContext,
): SaidPeriod | null {
  const [, first, last] = /^(\d{4})\/(\d{4})$/.exec(dated?.value ?? "") ?? [];
  if (!first || !last || baseline?.period) return null;
  if (baseline) return otherThan(dated, first, "period.span-end");
  return language.lists.upTo?.test(text.slice(Math.max(0, start - 8), start)) ? otherThan(dated, last, "period.span-end") : null;
}

/** What stands right before the number and its qualifier. */
const opening = (text: string, { start, end }: Amount, { language }: NumberContext): string =>
  text.slice(0, boundOf(text, start, end, language).start);

/** The months given before, if any were. */
const givenMonths = ({ spoken, runningPeriod }: NumberContext): string | null | undefined =>
  [spoken, runningPeriod].find((period) => period?.value?.includes("-"))?.value;

/** "9 million a year earlier". */
function yearEarlier(dated: SaidPeriod | null, text: string, amount: Amount, baseline: boolean, context: NumberContext): SaidPeriod | null {
  const { periods } = context.language;
  const behind = text.slice(amount.end);
  const earlier =
    periods.earlierBefore.exec(opening(text, amount, context)) ??
    periods.yearEarlier?.exec(behind) ??
    (baseline ? periods.samePeriodThen?.exec(behind) : null);
  if (!dated?.value || dated.rule === "period.year-earlier") return null;
  // "The year before it had been $9 million for 4,000 tonnes": both.
  if (!earlier) return opensYearBefore(dated, text, amount, context);
  const until = amount.end + earlier[0].length;
  // "1,087 trucks in April, against 640 in the same weeks of last year": the months are those given before.
  const ofMonths = givenMonths(context) && dated.start >= amount.end && dated.start < until;
  if (ofMonths && /^\d{4}$/.test(dated.value) && periods.samePeriod.test(text)) return null;
  // "10.6 million a year earlier, past the record of 15.4 million, set in 2021": before the time of the report.
  const ofReport = dated.start > until && dated.rule.endsWith("+sentence") ? context.runningPeriod?.value : null;
  const base = ofReport ?? dated.value;
  const year = /(?:19|20)\d\d/.exec(earlier[0])?.[0];
  const years = year ? Number(year) - Number(base.split("/").at(-1)!.slice(0, 4)) : -1;
  return years === 0 ? null : otherThan(dated, shifted(base, years), "period.year-earlier");
}

/** "The year before it had been 9 percent": the year before the one told last. */
function opensYearBefore(dated: SaidPeriod | null, text: string, { start }: Amount, { language }: NumberContext): SaidPeriod | null {
  return dated?.value && isInherited(dated) && language.periods.yearBeforeOpens?.test(text.slice(0, start))
    ? otherThan(dated, shifted(dated.value, -1), "period.year-earlier")
    : null;
}

/** "5 million four years ago", "A decade earlier it was 5 million". */
function yearsAgo(dated: SaidPeriod | null, text: string, amount: Amount, context: NumberContext): SaidPeriod | null {
  const { day, language } = context;
  const { periods } = language;
  const opened = periods.yearsAgoBefore?.exec(opening(text, amount, context))?.groups;
  const ago = opened ?? periods.yearsAgo.exec(text.slice(amount.end))?.groups;
  if (!ago || dated?.rule === "period.years-ago") return null;
  const years = ago["decade"] ? 10 : (periods.counts.get((ago["n"] ?? "").toLowerCase()) ?? Number(ago["n"]));
  const behindIt = dated !== null && dated.start > amount.end;
  const from = (behindIt || opened ? null : dated?.value) ?? (day && `${day.year}`);
  return otherThan(dated, from && years > 0 ? shifted(from, -years) : null, "period.years-ago");
}

/** "The same months of 2023": those given before. */
function sameMonths(dated: SaidPeriod | null, text: string, context: NumberContext): SaidPeriod | null {
  const same = givenMonths(context);
  if (!same || !dated?.value || !/^\d{4}$/.test(dated.value)) return null;
  if (same.startsWith(dated.value) || !context.language.periods.samePeriod.test(text)) return null;
  return otherThan(dated, shifted(same, Number(dated.value) - Number(same.slice(0, 4))), "period.same-months");
}

/** In a report on March, "the previous month" is February. */
function previousSpan(dated: SaidPeriod | null, behind: string, context: NumberContext): SaidPeriod | null {
  const { spoken, runningPeriod, language } = context;
  const month = dated?.rule.startsWith("period.previous-month") ? monthBefore(runningPeriod?.value) : null;
  if (month) return otherThan(dated, month, "period.previous-month");
  if (!language.periods.previousQuarter?.test(behind)) return null;
  const quarter = quarterBefore(spoken?.value) ?? quarterBefore(runningPeriod?.value);
  return quarter ? otherThan(dated, quarter, "period.previous-quarter") : null;
}

/** "rose to $5 billion in 2023 from $4 billion": the second is not of 2023. */
function ofBaseline(
  dated: SaidPeriod,
  value: string,
  text: string,
  baseline: Baseline,
  ahead: boolean,
  { compares, language }: NumberContext,
): SaidPeriod {
  if (!isInherited(dated) && dated.start >= baseline.from) return dated;
  // "May's gap was revised to $9 billion from $8 billion": of one time.
  if (language.periods.revised?.test(text)) return dated;
  const onMonth = language.periods.onMonth?.test(text) ? monthBefore(value) : null;
  if (onMonth && !ahead) return otherThan(dated, onMonth, "period.previous-month");
  const ofYear = /^\d{4}$/.test(value) || isCumulative(value) || compares === "years" || language.periods.yearOnYear.test(text);
  const before = ofYear ? shifted(value, -1) : compares === "months" ? monthBefore(value) : null;
  return !ahead && before ? otherThan(dated, before, "period.baseline") : undated(dated, "period.baseline");
}

/** Months of a year given together, "January to August", are compared with those of the year before; a quarter may be with the last one. */
const isCumulative = (value: string): boolean => lengthOf(value) > 0 && lengthOf(value) % 12 !== 3;
