// Times of a sentence that the others in it tell more of: "in 2024, over nine months", "the year before".
import type { PeriodReading } from "../languages/period-reading.ts";
import { isMonth, isPart, lengthOf, monthBefore, shifted } from "./months.ts";
import type { SaidPeriod } from "./period.ts";

export const COMING_YEARS = "period.coming-years";

/** What the sentence itself has told before: a season, or months. */
export const toldIn = (found: SaidPeriod[], at: number, to: PeriodReading["to"]): string | null | undefined =>
  to === "told-season"
    ? found.find(({ rule }) => rule === "period.season")?.value
    : to.startsWith("told-")
      ? found
          .filter(({ end, value }) => end <= at && value?.includes("-"))
          .sort((a, b) => a.start - b.start)
          .at(-1)?.value
      : null;

/** "In 2024, over nine months", "in the first half of 2024 and in this one": a part of a year and the year that it is of. */
export function joined(
  found: SaidPeriod[],
  text: string,
  today: number,
  running: string | null | undefined,
  resolvedThen: RegExp | undefined,
): SaidPeriod[] {
  found.forEach((period, i) => {
    if (period.rule === "period.year-before") period.value = yearBefore(found.slice(0, i), running, today) ?? period.value;
    const earlier = found[i - 1];
    if (!earlier?.value || !period.value) return;
    // "截至1月5日，2024/25产季已发运".
    if (earlier.rule === "period.until-month" && period.rule === "period.season") earlier.value = period.value;
    if (period.rule === "period.until-month") period.value = sinceItBegan(earlier, period.value);
    // "In July $214 million, a month earlier $390 million".
    const month =
      period.rule === "period.previous-month" ? monthBefore(found.slice(0, i).findLast(({ value }) => isMonth(value))?.value) : null;
    if (month) Object.assign(period, { value: month, rule: "period.month-before" });
    // "In 2023 trade was $5 billion, ten years ago $2 billion": before that year.
    if (period.rule === "period.years-ago") period.value = `${Number(earlier.value.slice(0, 4)) - (today - Number(period.value))}`;
    const year = /^\d{4}$/.exec(earlier.value)?.[0];
    // "In 2010 they resolved to double trade within five years": counted from then.
    if (year && period.rule === COMING_YEARS && resolvedThen?.test(text.slice(earlier.end, period.start)))
      period.value = `${Number(year) + Number(period.value) - today}`;
    const close = /^,? ?$/.test(text.slice(earlier.end, period.start));
    if (year && close && period.inferred && isPart(period.value) && period.value.slice(0, 4) !== year)
      period.value = shifted(period.value, Number(year) - Number(period.value.slice(0, 4)));
    if (period.rule !== "period.same-part") return;
    const part = found.slice(0, i).findLast(({ value }) => value !== null && isPart(value));
    if (part?.value) period.value = shifted(part.value, Number(period.value) - Number(part.value.slice(0, 4)));
  });
  return found;
}

/** "Of the season 2023/24 by 1 May 9 tonnes", "in fiscal 2024 by March": since it began. */
function sinceItBegan({ rule, value }: SaidPeriod, until: string): string {
  const year = value ?? "";
  if (rule === "period.season") return year;
  const end = until.slice(-7);
  const [from = "", last = ""] = year.split("/");
  return lengthOf(year) === 12 && from < end && end < last ? `${from}/${end}` : until;
}

/** "In 2021 9 tonnes, the year before 8", in 2023: before the year, or the season, that was told. */
function yearBefore(told: SaidPeriod[], running: string | null | undefined, today: number): string | null {
  const last = told.findLast(({ value }) => value !== null)?.value;
  const ofReport = running?.startsWith(`${today - 1}`) ? running : null;
  const value = last ?? ofReport;
  if (!value) return null;
  const whole = value.includes("/") && !isPart(value);
  return whole ? shifted(value, -1) : `${Number(value.slice(0, 4)) - 1}`;
}
