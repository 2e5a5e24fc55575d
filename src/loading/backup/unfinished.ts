import { cypher } from "../../graph/cypher.ts";
import type { Graph } from "../../graph/graph.ts";

/** Present in the graph while a restore is in progress. */
export const markUnfinished = cypher`/* markRestore */ MERGE (state:GraphState {id: 'restore'}) SET state.file = $file, state.startedAt = $now`;
export const unmarkUnfinished = cypher`/* unmarkRestore */ MATCH (state:GraphState {id: 'restore'}) DELETE state`;

/** The file of an unfinished restore in this graph; null if there is none. */
export async function unfinishedRestore(graph: Graph): Promise<string | null> {
  const [state] = await graph
    .session({ withinMs: 60_000 })
    .read<{ file: string }>(cypher`/* unfinishedRestore */ MATCH (state:GraphState {id: 'restore'}) RETURN state.file AS file`);
  return state?.file ?? null;
}

/** A partly restored graph is not served, loaded into or backed up. */
export async function assertNotRestoring(graph: Graph): Promise<void> {
  const file = await unfinishedRestore(graph);
  if (file !== null)
    throw new Error(
      `A restore of ${file} was interrupted, so the graph is incomplete. Run \`trade-graph restore ${file}\` again, which starts over.`,
    );
}
