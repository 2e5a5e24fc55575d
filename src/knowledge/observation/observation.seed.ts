import { z } from "zod";
import { periodText } from "../../contract/time.ts";
import { Flow, Measure, Rank, Valuation, type Flow as FlowName, type Measure as MeasureName } from "../../contract/vocabulary.ts";
import { amountProblem } from "../../contract/plausible.ts";
import { unit } from "../../contract/units.ts";
import { columnsOf } from "../../graph/columns.ts";
import { cypher } from "../../graph/cypher.ts";
import type { Transaction } from "../../graph/graph.ts";
import { commodityId } from "../commodity/commodity.ts";
import { code, countryId } from "../country/country.ts";
import { writeDataPoints } from "../data-point/data-point.write.ts";
import { dataPointOf, pairOf } from "../data-point/key.ts";
import { hashed } from "../../contract/ids.ts";
import { contentHash, hashProperty, keepHashes } from "../../query/content-hash.ts";
import { cell, type Origin, type SeedTable } from "../../query/seed-table.ts";
import { observation } from "./observation.ts";

export const measureOf: Record<FlowName, MeasureName> = {
  EXPORT: "EXPORTS",
  IMPORT: "IMPORTS",
  TURNOVER: "TRADE_TURNOVER",
  BALANCE: "TRADE_BALANCE",
};

/**
 * An official figure: what `reporter` says of its trade with `partner` (empty: with the world) in a period. `value` is in the base unit.
 * `dataset` is the id of a dataset.
 */
export const observationRow = z
  .object({
    dataset: cell.text.transform((id) => (id.startsWith("dataset:") ? id : `dataset:${id}`)),
    reporter: code,
    partner: z.union([code, z.literal("")]).transform((text) => text || null),
    flow: Flow.schema,
    commodity: cell.optional,
    period: periodText,
    value: cell.number,
    unit: cell.text.pipe(unit),
    valuation: z
      .union([Valuation.schema, z.literal("")])
      .optional()
      .transform((text) => text || null),
    status: cell.optional,
    rank: z
      .union([Rank.schema, z.literal("")])
      .optional()
      .transform((text) => text || ("NORMAL" as const)),
    rank_reason: cell.optional,
    source_url: cell.optional,
    note: cell.optional,
    measure: Measure.schema.optional(),
  })
  .superRefine((row, context) => {
    const problem = amountProblem(row.value, row.unit);
    if (problem !== null) context.addIssue({ code: "custom", message: problem, path: ["value"] });
    if (row.rank === "DEPRECATED" && row.rank_reason === null)
      context.addIssue({ code: "custom", message: "a DEPRECATED observation says why in rank_reason" });
  });
export type ObservationRow = z.output<typeof observationRow>;

/** The same of what is measured, whatever the value: a revised figure keeps its id. */
export const observationId = ({ dataset, reporter, partner, flow, commodity, period, unit }: ObservationRow): string =>
  hashed(
    "observation",
    dataset,
    reporter,
    partner,
    flow,
    commodity === null ? null : commodityId(commodity),
    period.start,
    period.end,
    unit,
  );

const isMonth = ({ start, end }: { start: string; end: string }): boolean => start.slice(0, 7) === end.slice(0, 7);

/** The properties of the Observation node, and the data point it stands at. */
export function observationProperties(row: ObservationRow) {
  const importing = row.flow === "IMPORT";
  const directed = row.flow === "EXPORT" || importing;
  const from = directed ? (importing ? row.partner : row.reporter) : null;
  const to = directed ? (importing ? row.reporter : row.partner) : null;
  const countries = [row.reporter, ...(row.partner ? [row.partner] : [])].sort();
  const commodity = row.commodity === null ? null : commodityId(row.commodity);
  const dataPoint = dataPointOf({
    measure: row.measure ?? measureOf[row.flow],
    countries,
    from,
    to,
    commodityId: commodity,
    period: row.period,
    change: false,
  })!;
  return {
    id: observationId(row),
    datasetId: row.dataset,
    reporterCode: row.reporter,
    flow: row.flow,
    fromCode: from,
    toCode: to,
    countries,
    pair: pairOf(countries),
    commodityId: commodity,
    value: row.value,
    low: null,
    high: null,
    comparator: "EXACT",
    unit: row.unit,
    asSaid: null,
    usd: row.unit === "USD" ? row.value : null,
    periodStart: row.period.start,
    periodEnd: row.period.end,
    periodLabel: row.period.label,
    periodInferred: false,
    valuation: row.valuation,
    status: row.status,
    rank: row.rank,
    rankReason: row.rank_reason,
    sourceUrl: row.source_url,
    note: row.note,
    // A month stands on a data point only where a claim does too: months are summed up, and no chart of years shows them.
    ...(isMonth(row.period) ? { dataPointId: null, monthPointId: dataPoint.id } : { dataPointId: dataPoint.id, monthPointId: null }),
    dataPoint,
  };
}

/** A published file knows nothing of the doubts of whoever keeps the graph: the same figure brought again stays DEPRECATED, a revised one does not. */
export async function writeObservations(transaction: Transaction, rows: ObservationRow[], origin: Origin): Promise<void> {
  const made = rows.map(observationProperties);
  await writeDataPoints(
    transaction,
    made.flatMap(({ dataPoint, dataPointId }) => (dataPointId ? dataPoint : [])),
  );
  const { columns, rows: sent } = columnsOf(made.map(({ dataPoint: _point, ...row }) => row));
  await transaction.run(
    cypher`/* writeObservations */
      UNWIND $rows AS row
      WITH {${columns}} AS row
      MATCH (dataset:Dataset {id: row.datasetId})
      MERGE (observation:Observation {id: row.id})
      WITH observation, row, dataset,
           row.rank = 'NORMAL' AND observation.rank = 'DEPRECATED' AND abs(observation.value - row.value) < 1 AS doubted
      SET observation += row {.*, rank: CASE WHEN doubted THEN observation.rank ELSE row.rank END,
                              rankReason: CASE WHEN doubted THEN observation.rankReason ELSE row.rankReason END},
          observation.origin = $origin, observation.runId = $run
      MERGE (observation)-[:IN_DATASET]->(dataset)
      WITH observation, row
      CALL (observation, row) { MATCH (point:DataPoint {id: row.dataPointId}) MERGE (observation)-[:ON]->(point) }
      CALL (observation, row) { MATCH (commodity:Commodity {id: row.commodityId}) MERGE (observation)-[:OF_COMMODITY]->(commodity) }`,
    { rows: sent, origin: origin.dataset, run: origin.run ?? null },
  );
  await keepHashes(
    transaction,
    observation,
    made.map(({ id }) => id),
  );
}

/** The same of figures of all goods that are not there: nothing has to be compared, at half the cost. */
export async function createObservations(transaction: Transaction, rows: ObservationRow[], origin: Origin): Promise<void> {
  if (rows.length === 0) return;
  const made = rows.map(observationProperties);
  await writeDataPoints(
    transaction,
    made.flatMap(({ dataPoint, dataPointId }) => (dataPointId ? dataPoint : [])),
  );
  const { columns, rows: sent } = columnsOf(
    made.map(({ dataPoint: _point, ...figure }) => {
      const row = { ...figure, origin: origin.dataset, ...(origin.run ? { runId: origin.run } : {}) };
      return { ...row, [hashProperty]: contentHash(observation, row, []) };
    }),
  );
  await transaction.run(
    cypher`/* createObservations */
      MATCH (dataset:Dataset {id: $dataset})
      UNWIND $rows AS row
      WITH dataset, {${columns}} AS row
      CREATE (observation:Observation)-[:IN_DATASET]->(dataset)
      SET observation = row
      WITH observation, row
      MATCH (point:DataPoint {id: row.dataPointId})
      CREATE (observation)-[:ON]->(point)`,
    { rows: sent, dataset: origin.dataset },
  );
}

export const observations: SeedTable<ObservationRow> = {
  name: "observations",
  file: /^observations.*\.csv$/,
  schema: observationRow,
  write: writeObservations,
  references: ({ dataset, reporter, partner, commodity }) => [
    dataset,
    countryId(reporter),
    ...(partner ? [countryId(partner)] : []),
    ...(commodity === null ? [] : [commodityId(commodity)]),
  ],
  idsOf: (rows) => rows.map(observationId),
};
