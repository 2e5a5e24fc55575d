import { z } from "zod";
import { figureProblems } from "../../contract/plausible.ts";
import { readPeriod } from "../../contract/time.ts";
import { unit } from "../../contract/units.ts";
import { Flow, Valuation } from "../../contract/vocabulary.ts";
import { cypher } from "../../graph/cypher.ts";
import type { Transaction } from "../../graph/graph.ts";
import { code, countryId } from "../country/country.ts";
import type { Origin, SeedTable } from "../../query/seed-table.ts";
import { cell } from "../../query/seed-cell.ts";
import { measureOf, observationId, observationProperties, type ObservationRow } from "./observation.seed.ts";
import { createObservations, writeObservations } from "./observation.write.ts";
import { blocs, reporterCode } from "./reporter.ts";

/**
 * The figures of one reporter, partner and flow: one column per year (2006), or with a column `year` one per month (01). 0 means that no
 * trade was reported, an empty cell that no figure was. The dataset is the one that the table belongs to.
 */
const seriesRow = z
  .object({
    reporter: reporterCode,
    partner: code,
    flow: Flow.schema,
    unit: cell.text.pipe(unit),
    valuation: z.union([Valuation.schema, z.literal("")]).transform((text) => text || null),
    year: z
      .string()
      .regex(/^\d{4}$/, "expected a year such as 2006")
      .optional(),
  })
  .catchall(z.string())
  .transform(({ reporter, partner, flow, unit, valuation, year, ...cells }, context) => {
    const figures = Object.entries(cells as Record<string, string>).flatMap(([column, text]) => {
      if (text === "") return [];
      const period = readPeriod(year === undefined ? column : `${year}-${column}`);
      const value = Number(text);
      const wrong = (message: string) => (context.addIssue({ code: "custom", path: [column], message }), []);
      if (!period) return wrong(`expected a column ${year === undefined ? "named as a year: 2006" : "named as a month: 01"}`);
      if (!Number.isFinite(value)) return wrong(`expected a number or an empty cell, found ${JSON.stringify(text)}`);
      const [problem] = figureProblems({ measure: measureOf[flow], kind: "LEVEL", unit, value, period });
      return problem ? wrong(problem.message) : [{ period, value }];
    });
    return { reporter, partner, flow, unit, valuation, monthly: year !== undefined, figures };
  });
export type SeriesRow = z.output<typeof seriesRow>;

/** Rows per statement: the embedded database allows 256 MB per transaction. */
const batch = 5_000;

/** Each figure of the series as a separate row. */
export const figuresOfSeries = (rows: readonly SeriesRow[], { dataset }: Origin): ObservationRow[] =>
  rows.flatMap(({ figures, monthly: _monthly, ...series }) =>
    figures.map((figure): ObservationRow => ({ ...noDetails, ...series, ...figure, dataset })),
  );

/**
 * Existing figures with the same value and valuation are untouched; revised ones are overwritten; new ones are created without comparison.
 */
async function writeSeries(transaction: Transaction, rows: SeriesRow[], origin: Origin): Promise<void> {
  const all = figuresOfSeries(rows, origin);
  for (let from = 0; from < all.length; from += batch) {
    const some = all.slice(from, from + batch).map((row) => ({ row, made: observationProperties(row) }));
    const found = await transaction.run<{ id: string; value: number; valuation: string | null }>(
      cypher`/* knownObservations */
        UNWIND $ids AS id MATCH (observation:Observation {id: id}) RETURN id, observation.value AS value, observation.valuation AS valuation`,
      { ids: some.map(({ made }) => made.id) },
    );
    const known = new Map(found.map(({ id, ...figure }) => [id, figure]));
    const revised = some.flatMap(({ row, made }) => {
      const figure = known.get(made.id);
      return figure && (figure.value !== row.value || figure.valuation !== row.valuation) ? row : [];
    });
    if (revised.length) await writeObservations(transaction, revised, origin);
    await createObservations(
      transaction,
      some.flatMap(({ made }) => (known.has(made.id) ? [] : made)),
      origin,
    );
  }
}

const noDetails = { commodity: null, status: null, rank: "NORMAL", rank_reason: null, source_url: null, note: null } as const;

export const series: SeedTable<SeriesRow> = {
  name: "observations",
  file: /^statistics.*\.csv$/,
  schema: seriesRow,
  write: writeSeries,
  sizeOf: ({ figures }) => figures.length,
  references: ({ reporter, partner }) => [...(reporter in blocs ? [] : [countryId(reporter)]), countryId(partner)],
  idsOf: (rows, origin) => figuresOfSeries(rows, origin).map(observationId),
};
