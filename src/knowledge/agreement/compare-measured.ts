import { convert, dimensionOf } from "../../contract/units.ts";
import { reason, type MeasuredGiven, type Reason } from "../../contract/reason.ts";
import { statedValue } from "./figure.ts";
import { convertedTolerancePct, interval, tolerancePct, type Interval } from "./interval.ts";
import type { MeasuredTrade } from "./measured.ts";
import { monthsOf, type Days } from "./days.ts";
import type { RateFor, Stated } from "./official-figure.ts";

/** A claim compared with an official amount, in the claim's unit. */
export interface Comparison {
  said: number;
  range: Interval;
  measured: number;
  /** The tolerance of the comparison, in per cent of the measured value. */
  tolerancePct: number;
  /** How money was converted; empty when it was not. */
  conversion: Reason[];
}

type Converted = Pick<Comparison, "conversion"> & { value: number };

/** A year's amount in dollars; null without a rate, or for other units than money. */
export function inDollars(value: number, unit: string, year: number, rateFor: RateFor): number | null {
  const currency = currencyOf(unit);
  if (currency === null) return null;
  const rate = currency === "USD" ? 1 : rateFor(currency, year)?.unitsPerUsd;
  return rate === undefined ? null : value / rate;
}

const currencyOf = (unit: string): string | null => /^money:([A-Z]{3})$/.exec(dimensionOf(unit) ?? "")?.[1] ?? null;

/** The measured value in the claim's unit: the same unit, by the yearly rates of the period, or by the dollar rate given in the claim. */
function converted(claim: Stated, said: number, { value, unit, figures }: MeasuredTrade, rateFor: RateFor): Converted | null {
  const same = convert(value, unit, claim.unit);
  if (same !== null) return { value: same, conversion: [] };
  const [to, from] = [currencyOf(claim.unit), currencyOf(unit)];
  if (to === null || from === null) return null;
  const years = [...new Set(figures.flatMap((figure) => [figure.periodStart, figure.periodEnd]).map((day) => Number(day?.slice(0, 4))))];
  if (years.length === 1) {
    const rates = [from, to].map((currency) => (currency === "USD" ? { unitsPerUsd: 1, source: null } : rateFor(currency, years[0]!)));
    const [given, wanted] = rates;
    if (given && wanted) {
      const named = [from, to].flatMap((currency, i) => {
        const { unitsPerUsd, source } = rates[i]!;
        return source === null ? [] : [{ currency, unitsPerUsd, year: years[0]!, source }];
      });
      return {
        value: (value / given.unitsPerUsd) * wanted.unitsPerUsd,
        conversion: [reason("YEARLY_RATE", { rates: named })],
      };
    }
  }
  if (claim.usd == null || claim.usd === 0 || from !== "USD") return null;
  return { value: value * (said / claim.usd), conversion: [reason("OWN_RATE")] };
}

/** Null when the claim has no number, or no conversion between its unit and the office's is known. */
export function compareWithMeasured(claim: Stated, measured: MeasuredTrade, rateFor: RateFor): Comparison | null {
  const [stated, range] = [statedValue(claim), interval(claim)];
  if (stated === null || range === null) return null;
  const found = converted(claim, stated, measured, rateFor);
  if (found === null || !Number.isFinite(found.value)) return null;
  return {
    said: stated,
    range,
    // Sums differ in their last bits; 12 digits are more than any source gives.
    measured: Number(found.value.toPrecision(12)),
    tolerancePct: found.conversion.length ? convertedTolerancePct : tolerancePct,
    conversion: found.conversion,
  };
}

/** `of` in per cent of `whole`, to six digits; null when `whole` is zero. */
export const percentOf = (of: number, whole: number): number | null =>
  whole === 0 || !Number.isFinite(of / whole) ? null : Number(((of / Math.abs(whole)) * 100).toPrecision(6));

/** Distance between the measured value and the claim's range, in per cent of the measured value; 0 inside, null when infinite. */
export const missPctOf = ({ range, measured }: Comparison): number | null => {
  if (range.low <= measured && measured <= range.high) return 0;
  return percentOf(measured < range.low ? range.low - measured : measured - range.high, measured);
};

/** An official amount, as used in sentences, with its summands if they are few. */
export function measuredGiven({ how, value, unit, figures, reportedBy, since }: MeasuredTrade): MeasuredGiven {
  const [first] = figures;
  const measured: MeasuredGiven = { value, unit, how, dataset: first!.by ?? null, country: reportedBy };
  if (how === "ONE") return { ...measured, flow: first!.flow, ...(first!.valuation && { valuation: first!.valuation }) };
  if (since)
    return {
      ...measured,
      since: since.map(({ amount, days }) => ({ amount: { value: amount.value, unit: amount.unit }, period: periodLabel(days) })),
      sinceHow: since[0]!.amount.how,
    };
  if (figures.length > 4) return { ...measured, months: figures.length };
  return { ...measured, added: figures.map((figure) => ({ value: statedValue(figure), unit: figure.unit, flow: figure.flow })) };
}

/** 2018, 2018-03, 2018-01/2018-06; otherwise the first and the last day. */
export const periodLabel = ({ start, end }: Days): string => {
  if (start.endsWith("-01-01") && end === `${start.slice(0, 4)}-12-31`) return start.slice(0, 4);
  const months = monthsOf({ start, end });
  if (months.length === 0) return `${start}/${end}`;
  return months.length === 1 ? start.slice(0, 7) : `${start.slice(0, 7)}/${end.slice(0, 7)}`;
};
