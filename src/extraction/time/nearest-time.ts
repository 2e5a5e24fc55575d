// Which of the times that a sentence names is that of a number: the one nearest to it in its own part, or else the one that governs the sentence.
import type { Language } from "../languages/language.ts";
import type { Amount } from "../quantity/amount.ts";
import type { TextSpan } from "../span.ts";
import type { SaidPeriod } from "./period.ts";

/** The number's part of the sentence: `comma` is where the next number's words may begin, `after` where the last number ends, `next` where the next begins. */
export type NumberSpan = TextSpan & { comma: number; after: number; next: number };

export function nearestTime(
  periods: SaidPeriod[],
  span: NumberSpan,
  amount: Amount,
  text: string,
  baseline: boolean,
  { clauses, periods: { leads } }: Language,
): SaidPeriod | null {
  const isBefore = ({ end }: SaidPeriod): boolean => end <= amount.start;
  const isClose = ({ start }: SaidPeriod, reach: number): boolean => start >= amount.end && start - amount.end <= reach;
  const commaUntil = (place: number): boolean => text.slice(amount.end, place).search(clauses.comma) >= 0;
  const real = periods.filter(
    (period) =>
      (period.value !== null || period.unknown) &&
      (period.compared === null || amount.start > period.compared) &&
      !opensNext(period, span, amount, text, leads === true),
  );
  // "from €9 billion in 2023 to last year's €16 billion": given between the number before and this one.
  const between = real.findLast((period) => period.start >= span.after && isBefore(period) && amount.start - period.end <= 8);
  // "30 billion in 2024 and 20 billion in January to August": each has its own behind it.
  const next = real.find((period) => isClose(period, 8));
  if (between && span.after > 0 && !baseline && !(next && between.start - span.after <= 8)) return between;
  const within = real.filter((period) => period.start >= span.start && period.end <= span.end + 1);
  const ahead = within.some(isBefore);
  // "last year trade grew 21 percent, and in four months another 12": a time behind the comma is of the next number.
  const near = ahead ? within.filter((period) => period.start < span.comma) : within;
  // "2024年输往智利9吨，增长四成，该线去年12月达产": what a further clause tells has its own time.
  const governed = leads && real.some((period) => period.end <= span.start);
  const own = governed ? near.filter((period) => isBefore(period) || !commaUntil(period.start)) : near;
  if (own.length > 0) {
    // Of two dates the one right behind the number is its own; else the narrower, "this year" only frames it.
    const last = own.findLast(isBefore);
    // "With the line closed since May, 9 tonnes of its coal went by sea in June": since when something else is so.
    const reach = last?.rule === "period.since-month" ? 60 : 24;
    const behind = own.find((period) => isClose(period, reach) && !(own.some(isBefore) && commaUntil(period.start)));
    // "10月来访时说，他的国家2022年出口": the year is no frame of that month.
    if (
      !behind &&
      leads &&
      /^\d{4}$/.test(last?.value ?? "") &&
      own.every(({ value }) => value?.slice(0, 4) !== last!.value || value === last!.value)
    )
      return last!;
    const narrow = own.filter((period) => (period.value ?? "").includes("-"));
    return behind ?? narrow.findLast(isBefore) ?? narrow[0] ?? own.findLast(isBefore) ?? own[0]!;
  }
  const now = periods.find((period) => period.value === null && !period.unknown && period.start >= span.start && period.end <= span.end);
  const earlier = real.some((period) => period.end <= span.start);
  if (now && !(earlier && (now.start - amount.end > 24 || commaUntil(now.start)))) return now;
  return governing(real, span, amount, text, clauses);
}

/** The last time before the number's part of the sentence, or else the first behind it in the same clause. */
function governing(real: SaidPeriod[], span: TextSpan, amount: Amount, text: string, { lastStop }: Language["clauses"]): SaidPeriod | null {
  const before = real.filter((period) => period.end <= span.start);
  // "By the end of April this year's imports …, up 5 %": the year only frames the months.
  const year = /^\d{4}$/.exec(before.at(-1)?.value ?? "")?.[0];
  const found =
    (year ? before.findLast(({ value }) => value?.startsWith(`${year}-`)) : null) ??
    before.at(-1) ??
    real.find((period) => !lastStop.test(text.slice(amount.end, period.start).replace(/\([^)]*\)|（[^）]*）/g, " ")));
  return found ? { ...found, rule: `${found.rule}+sentence` } : null;
}

/** "1.7 million tonnes, in the first half of last year it was 1.2 million": what opens the next number's clause is of that one. */
function opensNext(period: SaidPeriod, { next }: NumberSpan, amount: Amount, text: string, leads: boolean): boolean {
  if (period.start < amount.end || !/[,:;，：；、] ?(?:\p{Ll}{1,8} ){0,2}$/u.test(text.slice(amount.end, period.start))) return false;
  // "出口9吨，同比增长7%，3月为8吨": nor is it of one before that.
  return period.end <= next ? next < text.length : leads && /\d/.test(text.slice(period.end));
}
