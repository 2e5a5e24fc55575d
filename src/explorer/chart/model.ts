import type { Comparator, Modality } from "@trade-graph/client";
import type { ChartClaimFragment } from "../generated/graphql.ts";

export type ChartClaim = ChartClaimFragment;

export interface Line {
  /** The reporter, or the subject: written at its end. */
  name: string;
  /** In chronological order; a missing year is a gap and not bridged. */
  points: { year: number; value: number }[];
}

/** One or several equal claims of one year. */
export interface Mark {
  key: string;
  year: number;
  value: number;
  unit: string;
  comparator: Comparator;
  modality: Modality;
  setAside: boolean;
  claims: ChartClaim[];
}

export interface ChartModel {
  unit: string;
  lines: Line[];
  marks: Mark[];
  /** Whether any official figure was converted to dollars. */
  converted: boolean;
  /** Official figures excluded as suspect, and therefore not drawn. */
  setAside: number;
  /** Whether there are more claims of a year than the chart was given. */
  cut: boolean;
}

/** Sequences of years without a gap. */
export function segmentsOf(points: Line["points"]): Line["points"][] {
  const found: Line["points"][] = [];
  for (const point of points) {
    const last = found.at(-1);
    if (last && last.at(-1)!.year === point.year - 1) last.push(point);
    else found.push([point]);
  }
  return found;
}
