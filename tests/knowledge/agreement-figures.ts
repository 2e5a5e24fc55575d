import type { OfficialFigure, Stated } from "../../src/knowledge/agreement/official-figure.ts";

let made = 0;

/** A claim that reports the Russia–China turnover of 2022, said after that year, with the test's changes. */
export const claim = (change: Partial<Stated>): Stated => ({
  measure: "TRADE_TURNOVER",
  countries: ["CHN", "RUS"],
  fromCode: null,
  toCode: null,
  commodityId: null,
  good: null,
  crossingId: null,
  comparedStart: null,
  comparedEnd: null,
  speakerCountry: null,
  id: `claim:${(made += 1)}`,
  kind: "claim",
  value: null,
  low: null,
  high: null,
  comparator: "EXACT",
  unit: "USD",
  modality: "REPORTED",
  rank: "NORMAL",
  asSaid: null,
  saidOn: "2023-03-20",
  periodStart: "2022-01-01",
  periodEnd: "2022-12-31",
  ...change,
});

/** China's figure for both directions in 2022. */
export const observation = (change: Partial<OfficialFigure>): OfficialFigure => ({
  ...claim({}),
  id: `observation:${(made += 1)}`,
  kind: "observation",
  modality: null,
  saidOn: null,
  reportedBy: "CHN",
  flow: "TURNOVER",
  datasetId: "dataset:china-customs",
  ...change,
});

/** Claimed and measured figures of trade between Russia and China in 2022 and 2023, each with its source URL in the seed. */
export const putin185 = claim({ value: 185e9, asSaid: "$185 billion", by: "Vladimir Putin" });
export const putinOver185 = claim({
  value: 185e9,
  comparator: "OVER",
  asSaid: "over $185 billion",
  by: "Vladimir Putin",
  saidOn: "2023-03-21",
});
export const xiOver190 = claim({ value: 190e9, comparator: "OVER", asSaid: "over $190 billion", by: "Xi Jinping" });
export const customs190 = claim({ value: 190.27e9, asSaid: "190,27 billion", by: "China Customs", saidOn: "2023-01-13" });
export const measured190 = observation({ value: 190.27e9, by: "China Customs", reportedBy: "CHN", flow: "TURNOVER" });

const in2023 = { periodStart: "2023-01-01", periodEnd: "2023-12-31", saidOn: "2024-05-16" };
export const putin227 = claim({ ...in2023, value: 227e9, asSaid: "$227 billion", by: "Vladimir Putin" });
export const customs240 = claim({ ...in2023, value: 240.1e9, asSaid: "240.1 billion", by: "China Customs", saidOn: "2024-01-15" });
export const measured240 = observation({
  ...in2023,
  saidOn: null,
  value: 240.11e9,
  by: "China Customs",
  reportedBy: "CHN",
  flow: "TURNOVER",
});
export const putinForecast200 = claim({ ...in2023, value: 200e9, comparator: "OVER", modality: "PROJECTED", saidOn: "2023-10-18" });
export const xiUnder200ToDate = claim({ ...in2023, value: 200e9, comparator: "UNDER", saidOn: "2023-10-18" });

export const goal200 = claim({
  value: 200e9,
  modality: "TARGET",
  saidOn: "2022-12-30",
  periodStart: "2024-01-01",
  periodEnd: "2024-12-31",
});
export const customsForecast170 = claim({ value: 170e9, modality: "PROJECTED", saidOn: "2022-12", asSaid: "$170 billion" });
export const padalka220 = claim({ value: 220e9, modality: "PROJECTED", saidOn: "2022-12", asSaid: "$220 billion" });
