import type { ChartObservationFragment } from "../generated/graphql.ts";

export interface ChartDataset {
  id: string;
  name: string;
  attribution: string;
  licence: string;
  url: string | null;
}

/** The distinct datasets of figures. */
export const datasetsOf = (points: readonly { observations: readonly ChartObservationFragment[] }[]): ChartDataset[] => [
  ...new Map(points.flatMap((point) => point.observations.map(({ dataset }) => [dataset.id, dataset]))).values(),
];
