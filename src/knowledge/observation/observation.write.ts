import { columnsOf } from "../../graph/columns.ts";
import { cypher } from "../../graph/cypher.ts";
import type { Transaction } from "../../graph/graph.ts";
import { writeDataPoints } from "../data-point/data-point.write.ts";
import { contentHash, hashProperty, keepHashes } from "../../query/content-hash.ts";
import type { Origin } from "../../query/seed-table.ts";
import { observation } from "./observation.ts";
import { observationProperties, type ObservationRow } from "./observation.seed.ts";

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
