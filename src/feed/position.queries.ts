import { cypher } from "../graph/cypher.ts";
import type { GraphSession } from "../graph/graph.ts";
import { settledUntil, type ChangePlace } from "../knowledge/curation/change-list.ts";

/** Whether the graph contains the change at this position; if not, the position belongs to another history. */
export async function isPosition(graph: GraphSession, [on, id]: ChangePlace): Promise<boolean> {
  const rows = await graph.read(cypher`/* changeAt */ MATCH (change:Change {id: $id}) WHERE change.on = $on RETURN change.id AS id`, {
    on,
    id,
  });
  return rows.length > 0;
}

/** The position of the newest settled change; undefined when nothing was ever changed. */
export async function newestPosition(graph: GraphSession): Promise<ChangePlace | undefined> {
  const [row] = await graph.read<{ on: string; id: string }>(
    cypher`/* newestChange */
      MATCH (change:Change) WHERE change.on <= $until AND change.id IS NOT NULL
      RETURN change.on AS on, change.id AS id ORDER BY change.on DESC, change.id DESC LIMIT 1`,
    { until: settledUntil() },
  );
  return row && [row.on, row.id];
}
