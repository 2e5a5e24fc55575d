import { columnsOf } from "../../graph/columns.ts";
import { cypher } from "../../graph/cypher.ts";
import type { Transaction } from "../../graph/graph.ts";
import { contentHash, hashProperty } from "../../query/content-hash.ts";
import { dataPoint } from "./data-point.ts";
import type { DataPointRow } from "./key.ts";

/**
 * Creates missing points and links them to goods; the figures are linked by their writers. Monthly official figures get a point only when a
 * claim about that month creates it: then they are linked here.
 */
export async function writeDataPoints(transaction: Transaction, rows: DataPointRow[]): Promise<void> {
  const unique = [...new Map(rows.map((row) => [row.id, row])).values()];
  if (unique.length === 0) return;
  const { columns, rows: sent } = columnsOf(unique.map((row) => ({ ...row, [hashProperty]: contentHash(dataPoint, row, []) })));
  await transaction.run(
    cypher`/* writeDataPoints */
      UNWIND $rows AS row
      WITH {${columns}} AS row
      MERGE (point:DataPoint {id: row.id}) SET point += row
      WITH point, row WHERE row.commodityId IS NOT NULL
      MATCH (commodity:Commodity {id: row.commodityId})
      MERGE (point)-[:OF_COMMODITY]->(commodity)`,
    { rows: sent },
  );
  const months = unique.filter(({ periodStart, periodEnd }) => periodStart.slice(0, 7) === periodEnd.slice(0, 7));
  if (months.length === 0) return;
  await transaction.run(
    cypher`/* linkMonths */
      UNWIND $ids AS id
      MATCH (point:DataPoint {id: id})
      MATCH (observation:Observation) USING INDEX observation:Observation(pair, periodStart, id)
      WHERE observation.pair = point.pair AND observation.periodStart = point.periodStart AND observation.id IS NOT NULL
        AND observation.monthPointId = id
      MERGE (observation)-[:ON]->(point)
      SET observation.dataPointId = id`,
    { ids: months.map(({ id }) => id) },
  );
}
