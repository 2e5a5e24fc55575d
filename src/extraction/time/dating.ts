// Which of the times a sentence names dates one of its numbers.
import type { Language } from "../languages/language.ts";
import { isOfAside } from "../measure/asides.ts";
import type { Amount } from "../quantity/amount.ts";
import { isThing } from "../quantity/unit.ts";
import { boundOf } from "../quantity/bound.ts";
import type { TextSpan } from "../span.ts";
import { clauseStart, insideBrackets } from "../span.ts";
import type { RunningTopic } from "../topic.ts";
import type { SentenceContext } from "../sentence-context.ts";
import { isExpected, type StatedModality } from "../speech/modality.ts";
import type { Day, SaidPeriod } from "./period.ts";
import { isPart, monthBefore, monthOfDay, months, quarterBefore, shifted } from "./period.ts";

/** What is reported has happened; a year to come belongs to another number of the sentence. */
const isFuture = (period: SaidPeriod, day: Day | null): boolean =>
  day !== null && period.value !== null && Number(period.value.slice(0, 4)) > day.year;

/** A number to compare with: where its words begin, and the time given right after it. */
export interface Baseline {
  from: number;
  period: SaidPeriod | null;
}

/** "rose to $27 billion from $26 billion in August": the second, and August. */
export function baselinesOf(text: string, amounts: Amount[], periods: SaidPeriod[], language: Language): Map<Amount, Baseline> {
  const found = new Map<Amount, Baseline>();
  amounts.forEach((amount, i) => {
    if (amount.unit === "%" || amount.unit === "pp") return;
    const match = language.modalities.baseline.exec(unsigned(text.slice(0, boundOf(text, amount.start, amount.end, language).start)));
    // "after 9 million in 2021 and 7 million in 2020": what is joined to it is compared with, too.
    const before = amounts[i - 1];
    const between = before && found.has(before) ? periods.find(({ start, end }) => start >= before.end && end <= amount.start) : undefined;
    if (!match && before && between && language.lists.join.test(text.slice(between.end, amount.start)))
      found.set(amount, { from: between.end, period: periods.find(({ start }) => start >= amount.end) ?? null });
    if (!match) return;
    // "From $4 billion in 2023 to last year's $5 billion": the first has its time already.
    if (periods.some((each) => each.value !== null && each.start >= match.index && each.end <= amount.start)) {
      found.set(amount, { from: match.index, period: null });
      return;
    }
    const until = Math.min(amounts[i + 1]?.start ?? text.length, amount.end + 60);
    const next = periods.find((each) => each.start >= amount.end && each.start <= until);
    const gap = next ? text.slice(amount.end, next.start) : "";
    const joined = gap.length <= 24 || (gap.search(language.clauses.comma) < 0 && gap.search(language.triggers.conjunction) < 0);
    const own = periods.some((each) => each.start >= match.index && each.end <= amount.start);
    const period = next && joined && !own ? next : null;
    found.set(amount, { from: match.index, period });
  });
  return found;
}

/** "compared with +€6.7 billion": the sign belongs to the number. */
const unsigned = (before: string): string => before.replace(/[+−–-]$/, "");

function periodFor(
  periods: SaidPeriod[],
  span: Dated["span"],
  amount: Amount,
  text: string,
  baseline: boolean,
  { clauses }: Language,
): SaidPeriod | null {
  const real = periods.filter(
    (period) =>
      (period.value !== null || period.unknown) &&
      (period.compared === null || amount.start > period.compared) &&
      !opensNext(period, span, amount, text),
  );
  // "from €9 billion in 2023 to last year's €16 billion": given between the number before and this one.
  const between = real.findLast((period) => period.start >= span.after && period.end <= amount.start && amount.start - period.end <= 8);
  // "30 billion in 2024 and 20 billion in January to August": each has its own behind it.
  const next = real.find((period) => period.start >= amount.end && period.start - amount.end <= 8);
  if (between && span.after > 0 && !baseline && !(next && between.start - span.after <= 8)) return between;
  const within = real.filter((period) => period.start >= span.start && period.end <= span.end + 1);
  // "last year trade grew 21 percent, and in four months another 12": a time behind the comma is of the next number.
  const own = within.some((period) => period.end <= amount.start) ? within.filter((period) => period.start < span.comma) : within;
  const [first] = own;
  if (first) {
    // Of two dates the one right behind the number is its own; else the narrower, "this year" only frames it.
    const ahead = own.some((period) => period.end <= amount.start);
    const behind = own.find(
      (period) =>
        period.start >= amount.end &&
        period.start - amount.end <= 24 &&
        !(ahead && text.slice(amount.end, period.start).search(clauses.comma) >= 0),
    );
    const narrow = own.filter((period) => (period.value ?? "").includes("-"));
    return (
      behind ??
      narrow.findLast((period) => period.end <= amount.start) ??
      narrow[0] ??
      own.findLast((period) => period.end <= amount.start) ??
      first
    );
  }
  const now = periods.find((period) => period.value === null && !period.unknown && period.start >= span.start && period.end <= span.end);
  const earlier = real.some((period) => period.end <= span.start);
  if (now && !(earlier && (now.start - amount.end > 24 || text.slice(amount.end, now.start).search(clauses.comma) >= 0))) return now;
  const before = real.filter((period) => period.end <= span.start);
  // "By the end of April this year's imports …, up 5 %": the year only frames the months.
  const year = /^\d{4}$/.exec(before.at(-1)?.value ?? "")?.[0];
  const governing =
    (year ? before.findLast(({ value }) => value?.startsWith(`${year}-`)) : null) ??
    before.at(-1) ??
    real.find((period) => !clauses.lastStop.test(text.slice(amount.end, period.start).replace(/\([^)]*\)|（[^）]*）/g, " ")));
  return governing ? { ...governing, rule: `${governing.rule}+sentence` } : null;
}

/** "1.7 million tonnes, in the first half of last year it was 1.2 million": what opens the next number's clause is of that one. */
function opensNext(period: SaidPeriod, { next }: { next: number }, amount: Amount, text: string): boolean {
  return (
    period.start >= amount.end &&
    period.end <= next &&
    next < text.length &&
    /[,:;] ?(?:\p{Ll}{1,8} ){0,2}$/u.test(text.slice(amount.end, period.start))
  );
}

/** A year said in the sentence before still holds for "it", and not for what stands in the present. */
function carried(clause: string, topic: RunningTopic, pronoun: boolean, day: Day | null, { periods }: Language): SaidPeriod | null {
  if (topic.period && isFuture(topic.period, day)) return null;
  if (!topic.period || !(pronoun || topic.fresh) || periods.present.test(clause)) return null;
  return { ...topic.period, rule: "period.carried", inferred: true };
}

/** "1.5 times as much as in May last year", in a sentence that says no other time: it is of May. */
function comparedMonth(text: string, { frame, day, language }: SentenceContext): SaidPeriod | null {
  const { comparedMonth: compared, months: names } = language.periods;
  const date = frame.type !== "transcript" && day ? compared?.exec(text)?.groups : undefined;
  const month = names.get((date?.["m"] ?? "").toLowerCase());
  if (!date || !day || !month) return null;
  const year = date["year"] ? Number(date["year"]) + 1 : day.year;
  if (year > day.year || (year === day.year && month > day.month) || year < day.year - 1) return null;
  return { ...NO_PERIOD, rule: "period.compared-month", value: months(year, month, month), inferred: true };
}

/** In a report the period said last holds; a transcript's speakers keep to one only where they say that their figures are of it. */
function running({ runningPeriod }: SentenceContext): SaidPeriod | null {
  if (runningPeriod === null) return null;
  return { ...runningPeriod, rule: "period.document", inferred: true };
}

/** A forecast of a report goes on with the time of the one given before it. */
function expectedBefore(topic: RunningTopic, { frame }: SentenceContext): SaidPeriod | null {
  if (frame.type === "transcript" || !topic.ahead || topic.age > 1) return null;
  return { ...topic.ahead, rule: "period.carried", inferred: true };
}

interface Dated {
  text: string;
  periods: SaidPeriod[];
  /** `comma` is where the next number's words may begin, `after` where the last number ends, `next` where the next begins. */
  span: TextSpan & { comma: number; after: number; next: number };
  amount: Amount;
  amounts: Amount[];
  baselines: Map<Amount, Baseline>;
  modality: StatedModality;
  pronoun: boolean;
  topic: RunningTopic;
  context: SentenceContext;
}

/** The time that the sentence, the one before or the whole report gives the number. */
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
  const { frame, day, language } = context;
  const others = [...baselines].flatMap(([baseline, { period }]) => (baseline === amount ? [] : [period]));
  // "9 tonnes, against 12 in July, a fifth less", "5 percent more than the July figure of 12": July is of that number alone.
  const compared = [...baselines].flatMap(([{ start, end }, { from }]) =>
    end <= amount.start || from >= amount.end ? [{ from, to: start }] : [],
  );
  const periods = all.filter(
    (period) =>
      !others.includes(period) &&
      !compared.some(({ from, to }) => period.start >= from && period.end <= to) &&
      !isOfBracketed(period, amount, text, amounts) &&
      !isOfAside(period, [amount], text, language),
  );
  const baseline = baselines.get(amount);
  // "compared to 2010, when trade was $61 billion": the time stands between.
  const inside = baseline && all.findLast((period) => period.value !== null && period.start >= baseline.from && period.end <= amount.start);
  if (inside) return inside;
  const reported = modality === "REPORTED";
  // "Economists had expected 9 billion": of the time that the others are of.
  const ahead = isExpected(modality) && language.modalities.expectedThen?.test(text) !== true;
  const said =
    periodFor(
      reported ? periods.filter((period) => !isFuture(period, day)) : periods,
      span,
      amount,
      text,
      baseline !== undefined,
      language,
    ) ??
    comparedMonth(text, context) ??
    (frame.type !== "transcript" && ahead
      ? null
      : carried(text.slice(clauseStart(text, amount.start, language)), topic, pronoun, day, language)) ??
    (ahead ? expectedBefore(topic, context) : running(context));
  // "42,000 tonnes, against 27,500 in 2024": what is compared with the year before last is of last year.
  const next = [...baselines].find(([baseline, { from }]) => baseline.start === span.next && from >= amount.end)?.[1].period?.value;
  if (day && !ahead && /^\d{4}$/.test(next ?? "") && (said === null || INHERITED.test(said.rule))) {
    const year = `${Number(next) + 1}`;
    if (Number(year) === day.year - 1 && !said?.value?.split("/").every((end) => end.startsWith(year)))
      return { ...(said ?? NO_PERIOD), value: year, rule: "period.year-after", inferred: true, unknown: false };
  }
  // "5,000 trucks, up from 4,000 in March 2024": of the same months a year later, where the text gives no time.
  const after = day && !ahead && said === null && next && isPart(next) ? shifted(next, 1) : null;
  if (after && day && after <= `${day.year}-${`${day.month}`.padStart(2, "0")}`)
    return { ...NO_PERIOD, value: after, rule: "period.year-after", inferred: true };
  if (ahead && said?.value && day && NAMED_MONTHS.test(said.rule) && said.inferred && Number(said.value.slice(0, 4)) === day.year - 1)
    return { ...said, value: shifted(said.value, 1) };
  // "In the year to June trade was $5 billion, up from $4 billion the previous year": the twelve months before.
  if (said?.rule.startsWith("period.last-year") && language.periods.previousYear?.test(text.slice(amount.end))) {
    const annual = all.findLast(({ value, end }) => end <= amount.start && twelveMonths(value))?.value;
    const year = annual ?? [context.runningSpan, context.runningPeriod?.value].find(twelveMonths);
    if (year) return { ...said, value: shifted(year, -1), rule: "period.year-earlier", inferred: true };
  }
  // In a release on June, or on January to June, "year to date" ends with June.
  const month = /^(\d{4})-(\d\d)$/.exec(context.lastMonth ?? "");
  if (said?.rule.startsWith("period.year-to-date") && month && frame.type !== "transcript" && said.value?.startsWith(month[1]!))
    return { ...said, value: months(Number(month[1]), 1, Number(month[2])) };
  if (said?.rule.startsWith("period.year-results") && ahead && day) return { ...said, value: `${day.year}` };
  // The year in which a goal was set, or of the number it starts from, is not the year it is for.
  const past = day !== null && said?.value != null && Number(said.value.split("/").at(-1)!.slice(0, 4)) < day.year;
  return past && ahead && (modality === "TARGET" || said.rule.endsWith("+sentence")) ? null : said;
}

/** Months given without their year: to come, where the number is expected. */
const NAMED_MONTHS = /^period\.(?:month-span|month-of-year|months|quarters?|half|first-months)(?:\+sentence)?$/;

/** "5 million tonnes (in 2023, 4 million), 2 million of them": a time between brackets is of the number beside it there. */
function isOfBracketed({ start }: SaidPeriod, amount: Amount, text: string, amounts: Amount[]): boolean {
  if (!insideBrackets(text, start)) return false;
  const open = Math.max(text.lastIndexOf("(", start), text.lastIndexOf("（", start));
  const close = text.slice(start).search(/[)）]/) + start;
  const within = (each: Amount): boolean => each.start > open && each.end <= close;
  return !within(amount) && amounts.some(within);
}

const NO_PERIOD: SaidPeriod = { rule: "period.none", start: 0, end: 0, value: null, inferred: false, unknown: false, compared: null };

/** "a year earlier", "from 2000 to 2012", "five years ago", "the previous month": a number of another time than its sentence. */
export function otherTime(
  dated: SaidPeriod | null,
  text: string,
  amount: Amount,
  kind: "LEVEL" | "CHANGE",
  baseline: Baseline | null,
  ahead: boolean,
  /** And the time of the number given last. */
  context: SentenceContext & { spoken: SaidPeriod | null },
): SaidPeriod | null {
  const { day, runningPeriod } = context;
  const { periods } = context.language;
  const behind = text.slice(amount.end);
  const spanned = kind === "CHANGE" ? periods.fromTo.exec(behind)?.groups : undefined;
  const until = spanned?.["b"] ?? (spanned?.["last"] && day ? `${day.year - 1}` : undefined);
  if (spanned?.["a"] && until) return otherThan(dated, `${spanned["a"]}/${until}`, "period.from-to", !spanned["b"]);
  const earlier =
    kind === "LEVEL"
      ? (periods.earlierBefore.exec(text.slice(0, boundOf(text, amount.start, amount.end, context.language).start)) ??
        periods.yearEarlier.exec(behind) ??
        (baseline ? periods.samePeriodThen.exec(behind) : null))
      : null;
  const same = [context.spoken, runningPeriod].find((period) => period?.value?.includes("-"))?.value;
  // "1,087 trucks in April, against 640 in the same weeks of last year": the months are those given before.
  const ofMonths = same && earlier && dated && dated.start >= amount.end && dated.start < amount.end + earlier[0].length;
  if (dated?.value && earlier && !(ofMonths && /^\d{4}$/.test(dated.value) && periods.samePeriod.test(text))) {
    const year = /(?:19|20)\d\d/.exec(earlier[0])?.[0];
    // "10.6 million a year earlier, past the record of 15.4 million, set in 2021": before the time of the report.
    const base =
      (dated.start > amount.end + earlier[0].length && dated.rule.endsWith("+sentence") ? runningPeriod?.value : null) ?? dated.value;
    const years = year ? Number(year) - Number(base.split("/").at(-1)!.slice(0, 4)) : -1;
    if (years !== 0) return otherThan(dated, shifted(base, years), "period.year-earlier");
  }
  const opened = periods.yearsAgoBefore?.exec(text.slice(0, boundOf(text, amount.start, amount.end, context.language).start))?.groups;
  const ago = opened ?? periods.yearsAgo.exec(behind)?.groups;
  if (ago && dated?.rule !== "period.years-ago") {
    const years = ago["decade"] ? 10 : (periods.counts.get((ago["n"] ?? "").toLowerCase()) ?? Number(ago["n"]));
    const behindIt = dated !== null && dated.start > amount.end;
    const from = (behindIt || opened ? null : dated?.value) ?? (day && `${day.year}`);
    return otherThan(dated, from && years > 0 ? shifted(from, -years) : null, "period.years-ago");
  }
  if (dated?.value && /^\d{4}$/.test(dated.value) && same && periods.samePeriod.test(text) && !same.startsWith(dated.value))
    return otherThan(dated, shifted(same, Number(dated.value) - Number(same.slice(0, 4))), "period.same-months");
  // In a report on March, "the previous month" is February.
  const before = dated?.rule.startsWith("period.previous-month") ? monthBefore(runningPeriod?.value) : null;
  if (before) return otherThan(dated, before, "period.previous-month");
  const quarter = periods.previousQuarter?.test(behind)
    ? ([context.spoken, runningPeriod].map((each) => quarterBefore(each?.value)).find(Boolean) ?? null)
    : null;
  if (quarter) return otherThan(dated, quarter, "period.previous-quarter");
  // "350 trucks a day use the bridge, compared with 600 before the outbreak": of no time that the report gives.
  const untold = !dated || INHERITED.test(dated.rule);
  const habit = kind === "LEVEL" && (isThing(amount.unit) || periods.dailyAfter.test(behind)) && periods.habit?.test(text) === true;
  if (untold && (habit || isBeforeEvent(text, amount, context.language)))
    return { ...otherThan(dated, null, "period.habit"), unknown: true };
  const ofDay = periods.dayAlone.exec(behind) ?? periods.dayAhead?.exec(text.slice(Math.max(0, amount.start - 60), amount.start));
  if (ofDay) {
    const month = day && kind === "LEVEL" && periods.weekdays ? monthOfDay(day, ofDay[0], periods.weekdays) : null;
    return month ? otherThan(dated, month, "period.day") : { ...otherThan(dated, null, "period.day"), unknown: true };
  }
  const since = kind === "LEVEL" && !baseline && !ahead ? yearBefore(text, amount, context) : null;
  if (since && day && since < day.year && (!dated?.value || (INHERITED.test(dated.rule) && dated.value !== `${since + 1}`)))
    return otherThan(dated, `${since + 1}`, "period.year-after");
  if (!baseline || kind !== "LEVEL" || !dated?.value) return dated;
  // "rose to $5 billion in 2023 from $4 billion": the second is not of 2023.
  if (!INHERITED.test(dated.rule) && dated.start >= baseline.from) return dated;
  return !ahead && (/^\d{4}$/.test(dated.value) || isCumulative(dated.value) || context.yearly || periods.yearOnYear.test(text))
    ? otherThan(dated, shifted(dated.value, -1), "period.baseline")
    : { ...otherThan(dated, null, "period.baseline"), unknown: true };
}

/** "600 before the outbreak", "Before the war 900 lorries crossed": an unknown time. */
function isBeforeEvent(text: string, amount: Amount, language: Language): boolean {
  const { beforeEvent } = language.periods;
  if (!beforeEvent) return false;
  const [behind = ""] = text.slice(amount.end, amount.end + 60).split(/[,;.]/);
  const opens = text.slice(clauseStart(text, amount.start, language), amount.start).search(beforeEvent);
  const follows = behind.search(beforeEvent);
  return (opens >= 0 && opens <= 2) || (follows >= 0 && follows <= NEXT);
}

/** How far behind a number its own words may begin. */
const NEXT = 14;

const otherThan = (dated: SaidPeriod | null, value: string | null, rule: string, inferred = true): SaidPeriod => ({
  ...(dated ?? NO_PERIOD),
  value,
  rule,
  inferred,
  unknown: false,
});

/** Twelve months that are no calendar year. */
function twelveMonths(value: string | null | undefined): boolean {
  const [, from, a, until, b] = /^(\d{4})-(\d\d)\/(\d{4})-(\d\d)$/.exec(value ?? "") ?? [];
  return Number(until) - Number(from) === 1 && Number(a) - Number(b) === 1;
}

/** The year of the number that this one came from: "from $8.9 billion in 2024 to". */
function yearBefore(text: string, amount: Amount, { language }: SentenceContext): number | null {
  const start = boundOf(text, amount.start, amount.end, language).start;
  const year = language.periods.cameFrom?.exec(text.slice(Math.max(0, start - 60), start))?.groups?.["year"];
  return year === undefined ? null : Number(year);
}

/** Months of a year given together, "January to August", are compared with those of the year before; a quarter may be with the last one. */
const isCumulative = (value: string): boolean => {
  const [, from, until] = /^\d{4}-(\d\d)\/\d{4}-(\d\d)$/.exec(value) ?? [];
  return from !== undefined && (Number(until) - Number(from) + 12) % 12 !== 2;
};

/** Taken from another part of the sentence or of the text. */
const INHERITED = /\+sentence$|^period\.(?:document|carried)$/;
