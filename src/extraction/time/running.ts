// The time that a report is of, from the headline on: what one sentence says holds until another says otherwise.
import { insideBrackets } from "../span.ts";
import { isExpected } from "../speech/modality.ts";
import { isMonth, lengthOf, monthOf } from "./months.ts";
import type { Day, SaidPeriod } from "./period.ts";

/** Whether the time ends after the document's month; the year that runs counts as begun. */
const isAhead = (value: string, day: Day): boolean =>
  Number(value.slice(0, 4)) > day.year || (/\/\d{4}-\d\d/.test(value) && value.split("/")[1]!.slice(0, 7) > monthOf(day));

/** Whether it is one month of several given together, or of a year that is over. */
const isWithin = (month: string, span: string | null, day: Day | null): boolean => {
  if (day && /^\d{4}$/.test(span ?? "") && Number(span) < day.year) return /^\d{4}-\d\d$/.test(month) && month.startsWith(span!);
  const [from = "", until = ""] = span?.includes("-") ? span.split("/") : [];
  return isMonth(month) && until !== "" && from <= month && month <= until;
};

/** "May's gap was revised", "over the past twelve months": told by the way in a report of one month. */
const isAside = (value: string, month: string | null): boolean =>
  isMonth(month) && ((isMonth(value) && value < month!) || lengthOf(value) === 12);

/** The times of a sentence that its report goes on with: no forecast's, and none that stands between brackets beside others. */
export function timesOfReport(
  text: string,
  readings: readonly { modality: string; period: string | null }[],
  periods: SaidPeriod[],
): SaidPeriod[] {
  const expectations = readings.filter(({ modality }) => isExpected(modality));
  if (readings.length > 0 && expectations.length === readings.length) return [];
  const reported = new Set(readings.filter((reading) => !expectations.includes(reading)).map(({ period }) => period));
  const expected = new Set(expectations.map(({ period }) => period));
  const reportedOnly = periods.filter(({ value }) => value === null || !expected.has(value) || reported.has(value));
  const open = reportedOnly.filter(({ start }) => !insideBrackets(text, start));
  return open.some(({ value }) => value !== null) ? open : reportedOnly;
}

/** "2.1 million in May, against 1.4 in April": of several times the one that ends last, and of those the one given last. */
export const latest = (periods: readonly SaidPeriod[]): SaidPeriod | undefined =>
  periods.toSorted((a, b) => ending(a).localeCompare(ending(b))).at(-1);
const ending = ({ value }: SaidPeriod): string =>
  (value ?? "")
    .split("/")
    .at(-1)!
    .replace(/^(\d{4})$/, "$1-12");

/** Whether it is the same months as the other, of an earlier year. */
const isEarlier = (value: string, other: string): boolean =>
  value.includes("-") && other > value && other.replaceAll(/\d{4}/g, "") === value.replaceAll(/\d{4}/g, "");

export class RunningTime {
  readonly #day: Day | null;
  period: SaidPeriod | null = null;
  /** The months given last, and the last month of those that the report is of. */
  span: string | null = null;
  lastMonth: string | null = null;
  readonly #expected = new Set<string>();

  constructor(day: Day | null) {
    this.#day = day;
  }

  /** Takes up what the sentence says; answers the months given before, where it only says one of them. */
  keep(periods: SaidPeriod[]): SaidPeriod | null {
    const day = this.#day;
    const dated = periods.filter(
      (period) =>
        period.value !== null &&
        period.compared === null &&
        !(day && isAhead(period.value, day)) &&
        !period.rule.startsWith("period.coming-year") &&
        !this.#isUnfinished(period),
    );
    // The same months of an earlier year are there to compare with.
    const values = [...dated.map(({ value }) => value!), this.period?.value ?? "", ...this.#expected];
    const current = dated.filter((period) => !values.some((other) => isEarlier(period.value!, other)) && !this.#looksBack(period));
    // A narrow time holds on over a year named in passing.
    const kept = latest(current.filter((period) => period.value?.includes("-"))) ?? current[0];
    for (const { value } of current) this.#keepSpan(value);
    const inPassing =
      (/^\d{4}(?:\/\d{4})?$/.test(kept?.value ?? "") && /(?:year|years|year-span)$/.test(kept?.rule ?? "")) ||
      (kept?.rule === "period.fiscal-year" && /^(\d{4})-\d\d(?:\/\1-\d\d)?$/.test(this.period?.value ?? ""));
    if (!kept || (this.period?.value?.includes("-") && inPassing)) return null;
    const before = this.period;
    this.period = kept;
    return before && (isWithin(kept.value!, before.value, this.#day) || isAside(kept.value!, before.value)) ? before : null;
  }

  /** What only forecasts were of: the same months of an earlier year are there to compare with. */
  expect(values: readonly (string | null)[]): void {
    for (const value of values) if (value) this.#expected.add(value);
  }

  /** "A month earlier", or a year or month long gone beside the one that the report is of: given to compare with. */
  #looksBack({ rule, value }: SaidPeriod): boolean {
    if (/^period\.(?:previous-month|month-before|year-before|on-day)/.test(rule)) return true;
    const running = this.period?.value?.slice(0, 4);
    const year = /^(\d{4})(?:-\d\d)?$/.exec(value ?? "")?.[1];
    return this.#day !== null && running !== undefined && year !== undefined && year < running && Number(year) < this.#day.year - 1;
  }

  /** The month of publication is not over: it does not replace the months before, which the report is of. */
  #isUnfinished({ value }: SaidPeriod): boolean {
    const day = this.#day;
    if (day === null || !this.period?.value?.includes("-")) return false;
    const month = monthOf(day);
    return isMonth(value) && value! >= month && this.period.value < month;
  }

  #keepSpan(value: string | null): void {
    const month = /^(?:\d{4}-01\/)?(\d{4}-\d\d)$/.exec(value ?? "")?.[1];
    // "The fall was smaller than April's 9.6 percent", in a report of May: a month given to compare with.
    if (isMonth(value) && isMonth(this.span) && this.lastMonth === this.span && value! < this.span!) return;
    if (month && month > (this.lastMonth ?? "")) this.lastMonth = month;
    // "In October alone" stands within the months that the report is of.
    const [from = "", until = ""] = (this.span ?? "").split("/");
    if (value && /^\d{4}-\d\d(?:\/|$)/.test(value) && !(from <= value && value <= until)) this.span = value;
  }
}
