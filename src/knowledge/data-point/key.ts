import { slug } from "../../contract/ids.ts";
import type { Span } from "../../contract/time.ts";
import { claimLinks, type ClaimKey } from "../subject/subjects.ts";
import type { Measure } from "../../contract/vocabulary.ts";

/** What a figure is about; two figures are about the same thing when all of this is equal. */
export interface Subject extends Partial<Record<ClaimKey, string | null>> {
  measure: Measure;
  /** Alpha-3 codes of the countries concerned, in any order. */
  countries: readonly string[];
  from?: string | null;
  to?: string | null;
  /** A restriction without a code of the Harmonized System, in words. */
  good?: string | null;
  period: Span | null;
  /** For a change: its base period. A growth rate is never comparable with a level. */
  change: boolean;
  comparedTo?: Span | null;
}

export interface DataPointRow extends Record<ClaimKey, string | null> {
  id: string;
  measure: Measure;
  countries: string[];
  pair: string | null;
  fromCode: string | null;
  toCode: string | null;
  change: boolean;
  periodStart: string;
  periodEnd: string;
  periodLabel: string;
  periodInferred: boolean;
}

/** "CHN-RUS": the pair in either order; null unless there are exactly two. */
export const pairOf = (countries: readonly string[]): string | null => {
  const codes = [...new Set(countries)].sort();
  return codes.length === 2 ? codes.join("-") : null;
};

/**
 * The data point of a figure: null without a period, because "now" is not comparable. Exports of one country are imports of the other: both
 * belong to the flow's data point, measure EXPORTS, so that mirror figures meet.
 */
export function dataPointOf(subject: Subject): DataPointRow | null {
  const { period } = subject;
  if (!period || subject.countries.length === 0) return null;
  const countries = [...new Set(subject.countries)].sort();
  const directed = (subject.measure === "EXPORTS" || subject.measure === "IMPORTS") && countries.length === 2 && subject.from && subject.to;
  const measure: Measure = directed ? "EXPORTS" : subject.measure;
  const flow = subject.from || subject.to ? `${subject.from ?? ""}>${subject.to ?? ""}` : "";
  const change = subject.change ? `change:${subject.comparedTo ? `${subject.comparedTo.start}..${subject.comparedTo.end}` : ""}` : "level";
  const keys = Object.fromEntries(claimLinks.map(({ key }) => [key, subject[key] ?? null])) as Record<ClaimKey, string | null>;
  const { commodityId, crossingId, ...others } = keys;
  const key = [
    measure,
    countries.join("-"),
    flow,
    [commodityId, subject.good && slug(subject.good)].filter(Boolean).join("+"),
    crossingId ?? "",
    `${period.start}..${period.end}`,
    change,
    ...Object.values<string | null>(others).flatMap((id) => id ?? []),
  ];
  return {
    id: `point:${key.join("|")}`,
    measure,
    countries,
    pair: pairOf(countries),
    fromCode: subject.from ?? null,
    toCode: subject.to ?? null,
    ...keys,
    change: subject.change,
    periodStart: period.start,
    periodEnd: period.end,
    periodLabel: period.label,
    periodInferred: false,
  };
}
