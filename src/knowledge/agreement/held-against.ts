import { convert, dimensionOf } from "../../contract/units.ts";
import { numberInWords } from "./amount.ts";
import { statedValue } from "./figure.ts";
import { convertedTolerancePct, interval, tolerancePct, type Interval } from "./interval.ts";
import type { Days, MeasuredTrade } from "./measured.ts";
import { monthsOf } from "./months.ts";
import type { RateFor, Stated } from "./official-figure.ts";

/** A claim beside what an office counted, in the claim's unit. */
export interface Comparison {
  said: number;
  range: Interval;
  measured: number;
  /** What the comparison forgives, in per cent of the measured value. */
  tolerancePct: number;
  /** How money was converted, as a sentence; empty where it was not. */
  conversion: string;
}

interface Converted {
  value: number;
  conversion: string;
}

/** An amount of a year in dollars; null without a rate, or for what is no money. */
export function inDollars(value: number, unit: string, year: number, rateFor: RateFor): number | null {
  const currency = currencyOf(unit);
  if (currency === null) return null;
  const rate = currency === "USD" ? 1 : rateFor(currency, year)?.unitsPerUsd;
  return rate === undefined ? null : value / rate;
}

const currencyOf = (unit: string): string | null => /^money:([A-Z]{3})$/.exec(dimensionOf(unit) ?? "")?.[1] ?? null;
const rateWords = new Intl.NumberFormat("en", { maximumSignificantDigits: 6 });

/** The measured value in the claim's unit: the same unit, by the yearly rates of the period, or by the rate to dollars that the claim gives. */
function converted(claim: Stated, said: number, { value, unit, figures }: MeasuredTrade, rateFor: RateFor): Converted | null {
  const same = convert(value, unit, claim.unit);
  if (same !== null) return { value: same, conversion: "" };
  const [to, from] = [currencyOf(claim.unit), currencyOf(unit)];
  if (to === null || from === null) return null;
  const years = [...new Set(figures.flatMap((figure) => [figure.periodStart, figure.periodEnd]).map((day) => Number(day?.slice(0, 4))))];
  if (years.length === 1) {
    const rates = [from, to].map((currency) => (currency === "USD" ? { unitsPerUsd: 1, source: null } : rateFor(currency, years[0]!)));
    const [given, wanted] = rates;
    if (given && wanted) {
      const named = [from, to].flatMap((currency, i) =>
        rates[i]!.source === null
          ? []
          : [`${rateWords.format(rates[i]!.unitsPerUsd)} ${currency} for one US dollar in ${years[0]} (${rates[i]!.source})`],
      );
      return {
        value: (value / given.unitsPerUsd) * wanted.unitsPerUsd,
        conversion: ` Converted by the average rate of the year: ${named.join("; ")}.`,
      };
    }
  }
  if (claim.usd == null || claim.usd === 0 || from !== "USD") return null;
  return { value: value * (said / claim.usd), conversion: " Converted at the claim's own rate to dollars." };
}

/** Null where the claim gives no number, or its unit and the office's have no factor between them. */
export function heldAgainst(claim: Stated, measured: MeasuredTrade, rateFor: RateFor): Comparison | null {
  const [said, range] = [statedValue(claim), interval(claim)];
  if (said === null || range === null) return null;
  const found = converted(claim, said, measured, rateFor);
  if (found === null || !Number.isFinite(found.value)) return null;
  return {
    said,
    range,
    // Sums differ in their last bits; 12 digits are more than any source gives.
    measured: Number(found.value.toPrecision(12)),
    tolerancePct: found.conversion ? convertedTolerancePct : tolerancePct,
    conversion: found.conversion,
  };
}

/** `of` in per cent of `whole`, to six digits; null where there is no whole. */
export const percentOf = (of: number, whole: number): number | null =>
  whole === 0 || !Number.isFinite(of / whole) ? null : Number(((of / Math.abs(whole)) * 100).toPrecision(6));

/** How far the measured value lies beyond what the claim says, in per cent of the measured value; 0 inside, null where that is endless. */
export const missPctOf = ({ range, measured }: Comparison): number | null => {
  if (range.low <= measured && measured <= range.high) return 0;
  return percentOf(measured < range.low ? range.low - measured : measured - range.high, measured);
};

const sides = {
  EXPORT: "the exporter's own figure",
  IMPORT: "the importer's own figure",
  TURNOVER: "its count of both directions",
  BALANCE: "its balance",
};

const sums = {
  ONE: "",
  EXPORTS_AND_IMPORTS: ", exports and imports added",
  EXPORTS_LESS_IMPORTS: ", exports less imports",
  MONTHS: ", months added",
  GROWTH: "",
  DIFFERENCE: "",
};

/** "190.27 billion USD by China Customs, reporter CHN, the importer's own figure, CIF"; of a growth both figures it is reckoned from. */
export function whose(measured: MeasuredTrade): string {
  const { how, value, unit, figures, reportedBy, since } = measured;
  const by = `${figures[0]!.by ? ` by ${figures[0]!.by}` : ""}, reporter ${reportedBy}`;
  if (how === "ONE")
    return `${numberInWords(value, unit)}${by}, ${sides[figures[0]!.flow]}${figures[0]!.valuation ? `, ${figures[0]!.valuation}` : ""}`;
  if (since) {
    const [then, now] = since.map(({ amount, days }) => `${numberInWords(amount.value, amount.unit)} in ${periodLabel(days)}`);
    return `${numberInWords(value, unit)}${by}, from ${then} to ${now}${sums[since[0]!.amount.how]}`;
  }
  return `${numberInWords(value, unit)}${by}${added(measured)}`;
}

/** How an amount was added up, with its figures where they are few. */
function added({ how, figures }: MeasuredTrade): string {
  const several = figures.length > 4 ? `, ${figures.length} figures of months` : "";
  const named = figures.map((figure) => `${numberInWords(statedValue(figure)!, figure.unit)} ${figure.flow.toLowerCase()}`).join(", ");
  return sums[how] + (figures.length > 1 && !several ? `: ${named}` : several);
}

/** 2018, 2018-03, 2018-01/2018-06; else the first and the last day. */
export const periodLabel = ({ start, end }: Days): string => {
  if (start.endsWith("-01-01") && end === `${start.slice(0, 4)}-12-31`) return start.slice(0, 4);
  const months = monthsOf({ start, end });
  if (months.length === 0) return `${start}/${end}`;
  return months.length === 1 ? start.slice(0, 7) : `${start.slice(0, 7)}/${end.slice(0, 7)}`;
};
