import { columnsOf } from "../../graph/columns.ts";
import { cypher } from "../../graph/cypher.ts";
import type { Transaction } from "../../graph/graph.ts";
import { int } from "../../graph/values.ts";
import { dataPoint } from "../data-point/data-point.ts";
import { writeDataPoints } from "../data-point/data-point.write.ts";
import { contentHash, hashProperty, updateHashes } from "../../query/content-hash.ts";
import type { Origin } from "../../query/seed-table.ts";
import { observation } from "./observation.ts";
import { observationProperties, type ObservationNode, type ObservationRow } from "./observation.seed.ts";

/** A published file does not know an editor's doubts: a figure imported again unchanged stays DEPRECATED, a revised one does not. */
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
  await updateHashes(
    transaction,
    observation,
    made.map(({ id }) => id),
  );
}

/**
 * The same for total figures that are not in the graph yet: nothing has to be compared, and each point is created or looked up once, at a
 * third of the cost.
 */
export async function createObservations(transaction: Transaction, made: ObservationNode[], origin: Origin): Promise<void> {
  if (made.length === 0) return;
  const points = new Map(made.flatMap(({ dataPoint, dataPointId }) => (dataPointId ? [[dataPointId, dataPoint] as const] : [])));
  const existing = await transaction.run<{ id: string }>(
    cypher`/* standingPoints */ UNWIND $ids AS id MATCH (:DataPoint {id: id}) RETURN id`,
    {
      ids: [...points.keys()],
    },
  );
  for (const { id } of existing) points.delete(id);
  const places = new Map([...points.keys(), ...existing.map(({ id }) => id)].map((id, place) => [id, int(place)]));
  const point = columnsOf([...points.values()].map((row) => ({ ...row, [hashProperty]: contentHash(dataPoint, row, []) })));
  const figure = columnsOf(
    made.map(({ dataPoint: _point, ...figure }) => {
      const row = { ...figure, origin: origin.dataset, ...(origin.run ? { runId: origin.run } : {}) };
      return { ...row, [hashProperty]: contentHash(observation, row, []) };
    }),
  );
  await transaction.run(
    cypher`/* createObservations */
      MATCH (dataset:Dataset {id: $dataset})
      CALL () { UNWIND $points AS row CREATE (point:DataPoint {${point.columns}}) RETURN collect(point) AS fresh }
      WITH dataset, fresh + COLLECT {
        UNWIND range(0, size($held) - 1) AS place MATCH (point:DataPoint {id: $held[place]}) RETURN point ORDER BY place
      } AS points
      UNWIND $rows AS pair
      WITH dataset, points[pair[1]] AS point, pair[0] AS row
      CREATE (observation:Observation {${figure.columns}})-[:IN_DATASET]->(dataset)
      WITH observation, point WHERE point IS NOT NULL
      CREATE (observation)-[:ON]->(point)`,
    {
      dataset: origin.dataset,
      points: point.rows,
      held: existing.map(({ id }) => id),
      rows: made.map(({ dataPointId }, at) => [figure.rows[at], dataPointId ? places.get(dataPointId) : null]),
    },
  );
}
