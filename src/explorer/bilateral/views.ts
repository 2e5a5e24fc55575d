import type { Measure } from "@trade-graph/client";
import { inLanguage } from "../language/translate.ts";

/** The views of a pair, by their address parameter. "GROWTH" and "MIRROR_GAP" are computed from official figures. */
export const views = inLanguage({
  TRADE_TURNOVER: "Turnover",
  EXPORTS: "Exports",
  IMPORTS: "Imports",
  GROWTH: "Growth",
  TRADE_BALANCE: "Balance",
  MIRROR_GAP: "Mirror gap",
  CARGO_VOLUME: "Cargo",
  COMMODITY_SUPPLY: "Supplies",
  INVESTMENT: "Investment",
});
export type View = keyof typeof views;

export const pairViewOf = (params: URLSearchParams): View => {
  const asked = params.get("measure") ?? "";
  return asked in views ? (asked as View) : "TRADE_TURNOVER";
};

/** The measure under which a view's claims are stored. Imports of one side are exports of the other, and stored as such. */
export const claimMeasure: Record<View, Measure> = {
  TRADE_TURNOVER: "TRADE_TURNOVER",
  EXPORTS: "EXPORTS",
  IMPORTS: "EXPORTS",
  GROWTH: "TRADE_TURNOVER",
  TRADE_BALANCE: "TRADE_BALANCE",
  MIRROR_GAP: "EXPORTS",
  CARGO_VOLUME: "CARGO_VOLUME",
  COMMODITY_SUPPLY: "COMMODITY_SUPPLY",
  INVESTMENT: "INVESTMENT",
};

/** The measures of the claims listed and exported with a view. */
export const listedMeasures: Record<View, Measure[]> = {
  ...(Object.fromEntries((Object.keys(claimMeasure) as View[]).map((view) => [view, [claimMeasure[view]]])) as Record<View, Measure[]>),
  EXPORTS: ["EXPORTS", "IMPORTS"],
  IMPORTS: ["EXPORTS", "IMPORTS"],
  MIRROR_GAP: ["EXPORTS", "IMPORTS"],
};

/** One sentence about the lines of a view. */
export const explained = inLanguage<Record<View, string>>({
  TRADE_TURNOVER: "Exports plus imports, as reported by each country’s statistics office.",
  EXPORTS: "Goods from the first country to the second: exports reported by one and imports reported by the other.",
  IMPORTS: "Goods from the second country to the first: imports reported by one and exports reported by the other.",
  GROWTH: "Turnover compared with the previous year, from each office’s own figures.",
  TRADE_BALANCE: "The first country’s exports minus its imports from the second, from each office’s figures.",
  MIRROR_GAP: "How far the importer’s figure is above or below the exporter’s for the same flow.",
  CARGO_VOLUME: "Freight between the two countries, all goods together.",
  COMMODITY_SUPPLY: "Supplies of goods between the two countries.",
  INVESTMENT: "Investment of one country in the other.",
});
