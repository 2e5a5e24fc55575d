import { cypher } from "../graph/cypher.ts";
import type { GraphSession, Transaction } from "../graph/graph.ts";
import { cursorOfChange } from "../knowledge/curation/change-list.ts";
import { newestPosition } from "./position.queries.ts";

/** A copy's position in its feed. A copy just restored from a backup is at the newest change of the backup. */
export async function positionOf(graph: GraphSession): Promise<{ cursor: string | null; url: string | null }> {
  const [state] = await graph.read<{ cursor: string; url: string }>(
    cypher`/* feedPosition */ MATCH (state:GraphState {id: 'feed'}) RETURN state.cursor AS cursor, state.url AS url`,
  );
  if (state) return state;
  const newest = await newestPosition(graph);
  return { cursor: newest ? cursorOfChange({ on: newest[0], id: newest[1] }) : null, url: null };
}

export async function savePosition(transaction: Transaction, url: string, cursor: string): Promise<void> {
  await transaction.run(cypher`/* saveFeedPosition */ MERGE (state:GraphState {id: 'feed'}) SET state.cursor = $cursor, state.url = $url`, {
    cursor,
    url,
  });
}
