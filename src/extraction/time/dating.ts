// Which of the times a sentence names dates one of its numbers.
import type { Language } from "../languages/language.ts";
import type { Amount } from "../quantity/amount.ts";
import type { TextSpan } from "../span.ts";
import type { RunningTopic } from "../topic.ts";
import type { Setting } from "../reader.ts";
import type { StatedModality } from "../speech/modality.ts";
import type { Day, SaidPeriod } from "./period.ts";
import { monthBefore, shifted } from "./period.ts";

/** What is reported has happened; a year to come belongs to another number of the sentence. */
const isFuture = (period: SaidPeriod, day: Day | null): boolean =>
  day !== null && period.value !== null && Number(period.value.slice(0, 4)) > day.year;

function periodFor(periods: SaidPeriod[], span: TextSpan, amount: Amount, text: string, { clauses }: Language): SaidPeriod | null {
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
  const governing =
    before.at(-1) ??
    real.find((period) => !clauses.lastStop.test(text.slice(amount.end, period.start).replace(/\([^)]*\)|（[^）]*）/g, " ")));
  return governing ? { ...governing, rule: `${governing.rule}+sentence` } : null;
}

/** A year said in the sentence before still holds for "it", and not for what stands in the present. */
function carried(text: string, topic: RunningTopic, pronoun: boolean, { periods }: Language): SaidPeriod | null {
  if (!topic.period || !(pronoun || topic.fresh) || periods.present.test(text)) return null;
  return { ...topic.period, rule: "period.carried", inferred: true };
}

/** In a report the period said last holds; a transcript's speakers do not keep to one. */
function running({ frame, runningPeriod }: Setting): SaidPeriod | null {
  if (frame.type === "transcript" || runningPeriod === null) return null;
  return { ...runningPeriod, rule: "period.document", inferred: true };
}

interface Dated {
  text: string;
  periods: SaidPeriod[];
  span: TextSpan;
  amount: Amount;
  modality: StatedModality;
  pronoun: boolean;
  topic: RunningTopic;
  setting: Setting;
}

/** The time that the sentence, the one before or the whole report gives the number. */
export function dateOf({ text, periods, span, amount, modality, pronoun, topic, setting }: Dated): SaidPeriod | null {
  const { frame, day, language } = setting;
  const reported = modality === "REPORTED";
  const ahead = modality === "TARGET" || modality === "PROJECTED";
  const said =
    periodFor(reported ? periods.filter((period) => !isFuture(period, day)) : periods, span, amount, text, language) ??
    (frame.type !== "transcript" && ahead ? null : carried(text, topic, pronoun, language)) ??
    (ahead ? null : running(setting));
  // The year in which a goal was set is not the year it is for.
  return said && modality === "TARGET" && said.rule.startsWith("period.last-year") ? null : said;
}

const NO_PERIOD: SaidPeriod = { rule: "period.none", start: 0, end: 0, value: null, inferred: false, unknown: false, compared: null };

/** "a year earlier", "from 2000 to 2012", "five years ago", "the previous month": a number of another time than its sentence. */
export function otherTime(
  dated: SaidPeriod | null,
  text: string,
  amount: Amount,
  kind: "LEVEL" | "CHANGE",
  setting: Setting,
): SaidPeriod | null {
  const { day, runningPeriod } = setting;
  const { periods } = setting.language;
  const behind = text.slice(amount.end);
  const spanned = kind === "CHANGE" ? periods.fromTo.exec(behind)?.groups : undefined;
  const until = spanned?.["b"] ?? (spanned?.["last"] && day ? `${day.year - 1}` : undefined);
  const other = (value: string | null, rule: string, inferred = true): SaidPeriod => ({
    ...(dated ?? NO_PERIOD),
    value,
    rule,
    inferred,
    unknown: false,
  });
  if (spanned?.["a"] && until) return other(`${spanned["a"]}/${until}`, "period.from-to", !spanned["b"]);
  if (dated?.value && kind === "LEVEL" && periods.yearEarlier.test(behind)) return other(shifted(dated.value, -1), "period.year-earlier");
  const ago = periods.yearsAgo.exec(behind)?.groups;
  if (ago) {
    const years = ago["decade"] ? 10 : (periods.counts.get((ago["n"] ?? "").toLowerCase()) ?? Number(ago["n"]));
    const from = dated?.value ?? (day && `${day.year}`);
    return other(from && years > 0 ? shifted(from, -years) : null, "period.years-ago");
  }
  const months = runningPeriod?.value?.includes("-") ? runningPeriod.value : null;
  if (dated?.value && /^\d{4}$/.test(dated.value) && months && periods.samePeriod.test(text) && !months.startsWith(dated.value))
    return other(shifted(months, Number(dated.value) - Number(months.slice(0, 4))), "period.same-months");
  // In a report on March, "the previous month" is February.
  const before = dated?.rule.startsWith("period.previous-month") ? monthBefore(runningPeriod?.value) : null;
  return before ? other(before, "period.previous-month") : dated;
}
