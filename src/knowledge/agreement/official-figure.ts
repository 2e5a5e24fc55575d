import type { Measure } from "../../contract/vocabulary.ts";
import type { Figure } from "./figure.ts";

/** What a claim says, with all that decides which official figures it can be held against. */
export interface Stated extends Figure {
  measure: Measure;
  /** Alpha-3 codes, in order. */
  countries: readonly string[];
  fromCode: string | null;
  toCode: string | null;
  commodityId: string | null;
  /** What it is limited to where no code of the Harmonized System says it. */
  good: string | null;
  crossingId: string | null;
  portId?: string | null;
  /** Of a change: the period it counts from; null where none is said. */
  comparedStart: string | null;
  comparedEnd: string | null;
  /** Whose office the speaker held on that day. */
  speakerCountry: string | null;
}

/** A figure of an office: what `reportedBy` counts of its trade with the other country of the pair. */
export interface OfficialFigure extends Figure {
  flow: "EXPORT" | "IMPORT" | "TURNOVER" | "BALANCE";
  reportedBy: string;
  commodityId: string | null;
  datasetId: string;
}

/** A rate by which money is compared: units of a currency for one US dollar, the average of a year. */
export interface AppliedRate {
  unitsPerUsd: number;
  /** "Federal Reserve H.10". */
  source: string;
}
export type RateFor = (currency: string, year: number) => AppliedRate | null | undefined;

export const noRates: RateFor = () => null;
