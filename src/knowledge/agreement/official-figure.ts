import type { Flow, Measure } from "../../contract/vocabulary.ts";
import type { Figure } from "./figure.ts";

/** A claim, with everything that determines which official figures it can be compared with. */
export interface Stated extends Figure {
  measure: Measure;
  /** Alpha-3 codes, in order. */
  countries: readonly string[];
  fromCode: string | null;
  toCode: string | null;
  commodityId: string | null;
  /** A restriction that has no code of the Harmonized System. */
  good: string | null;
  crossingId: string | null;
  portId?: string | null;
  /** For a change: its base period; null when none is stated. */
  comparedStart: string | null;
  comparedEnd: string | null;
  /** The country whose office the speaker held on that day. */
  speakerCountry: string | null;
}

/** An official figure: trade of `reportedBy` with the other country of the pair. */
export interface OfficialFigure extends Figure {
  flow: Flow;
  reportedBy: string;
  commodityId: string | null;
  datasetId: string;
}

/** A rate used to compare money: units of a currency for one US dollar, averaged over a year. */
export interface AppliedRate {
  unitsPerUsd: number;
  /** "Federal Reserve H.10". */
  source: string;
}
export type RateFor = (currency: string, year: number) => AppliedRate | null | undefined;

export const noRates: RateFor = () => null;
