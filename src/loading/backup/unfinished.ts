import { cypher } from "../../graph/cypher.ts";
import type { Graph } from "../../graph/graph.ts";

/** Stands in the graph from the first thing that a restore changes until the last. */
export const markUnfinished = cypher`/* markRestore */ MERGE (state:GraphState {id: 'restore'}) SET state.file = $file, state.startedAt = $now`;
export const unmarkUnfinished = cypher`/* unmarkRestore */ MATCH (state:GraphState {id: 'restore'}) DELETE state`;

/** The file whose restore has begun in this graph and not ended; null when there is none. */
export async function unfinishedRestore(graph: Graph): Promise<string | null> {
  const [state] = await graph
    .session({ withinMs: 60_000 })
    .read<{ file: string }>(cypher`/* unfinishedRestore */ MATCH (state:GraphState {id: 'restore'}) RETURN state.file AS file`);
  return state?.file ?? null;
}

/** Half a graph is not served, loaded into or kept. */
export async function refuseUnfinished(graph: Graph): Promise<void> {
  const file = await unfinishedRestore(graph);
  if (file !== null)
    throw new Error(
      `A restore of ${file} was cut off here, so the graph is not whole. Run \`trade-graph restore ${file}\` again, which begins anew.`,
    );
}
