import { cypher } from "../graph/cypher.ts";
import type { Graph, Transaction } from "../graph/graph.ts";
import type { Seed } from "./seed.ts";

/** Records which seed is in the graph, since when, and whether every node has a content hash. */
export const writeSeedState = (transaction: Transaction, sha256: string, hashed: boolean): Promise<unknown> =>
  transaction.run(
    cypher`/* writeSeedState */
      MERGE (state:GraphState {id: 'seed'}) SET state.sha256 = $sha256, state.loadedAt = $now, state.hashed = $hashed`,
    { sha256, now: new Date().toISOString(), hashed },
  );

/** Whether exactly this seed is in the graph, written by a version that stores hashes. */
export async function isLoaded(graph: Graph, seed: Seed): Promise<boolean> {
  const [state] = await graph
    .session()
    .read<{ sha256: string; hashed: boolean }>(
      cypher`/* seedState */ MATCH (state:GraphState {id: 'seed'}) RETURN state.sha256 AS sha256, state.hashed IS NOT NULL AS hashed`,
    );
  return state?.sha256 === seed.sha256 && state.hashed;
}

/** Whether no seed was ever loaded here. */
export async function isEmpty(graph: Graph): Promise<boolean> {
  const rows = await graph.session().read(cypher`/* seedStates */ MATCH (state:GraphState {id: 'seed'}) RETURN state.id AS id`);
  return rows.length === 0;
}
