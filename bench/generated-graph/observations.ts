import { observationRow, type ObservationRow } from "../../src/knowledge/observation/observation.seed.ts";
import { firstYear, type Cast } from "./cast.ts";
import type { Chance } from "./chance.ts";

const batch = 1_000;

/** Official figures of the most frequent pairs: turnover, and exports as counted by both sides, which always differ slightly. */
export function* observationBatches(dataset: string, cast: Cast, atMost: number, chance: Chance): Generator<ObservationRow[]> {
  let rows: ObservationRow[] = [];
  let made = 0;
  for (const pair of cast.pairs)
    for (let year = firstYear; year <= 2024 && made < atMost; year++) {
      const turnover = pair.turnover[year - firstYear]!;
      const [a, b] = pair.codes;
      const figures = [
        { reporter: a, partner: b, flow: "TURNOVER", value: turnover, valuation: "" },
        { reporter: a, partner: b, flow: "EXPORT", value: turnover * pair.share, valuation: "FOB" },
        { reporter: b, partner: a, flow: "IMPORT", value: turnover * pair.share * (1.01 + 0.08 * chance.part()), valuation: "CIF" },
        { reporter: b, partner: a, flow: "EXPORT", value: turnover * (1 - pair.share), valuation: "FOB" },
      ] as const;
      for (const figure of figures)
        rows.push(
          observationRow.parse({
            ...figure,
            dataset,
            period: `${year}`,
            value: `${Math.round(figure.value)}`,
            unit: "USD",
            status: "final",
          }),
        );
      made += figures.length;
      if (rows.length < batch) continue;
      yield rows;
      rows = [];
    }
  if (rows.length) yield rows;
}
