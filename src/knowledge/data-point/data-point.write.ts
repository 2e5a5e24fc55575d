import { columnsOf } from "../../graph/columns.ts";
import { cypher } from "../../graph/cypher.ts";
import type { Transaction } from "../../graph/graph.ts";
import type { DataPointRow } from "./key.ts";

/** Makes sure the points exist and carry their links to goods; the figures are linked by whoever writes them. */
export async function writeDataPoints(transaction: Transaction, rows: DataPointRow[]): Promise<void> {
  const unique = [...new Map(rows.map((row) => [row.id, row])).values()];
  if (unique.length === 0) return;
  const { columns, rows: sent } = columnsOf(unique);
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
}
