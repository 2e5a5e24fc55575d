import { cypher } from "../graph/cypher.ts";
import type { Graph, Transaction } from "../graph/graph.ts";
import type { Seed } from "./seed.ts";

/** Notes which seed is in the graph, since when, and whether every node has a hash of what it says. */
export const writeSeedState = (transaction: Transaction, sha256: string, hashed: boolean): Promise<unknown> =>
  transaction.run(
    cypher`/* writeSeedState */
      MERGE (state:GraphState {id: 'seed'}) SET state.sha256 = $sha256, state.loadedAt = $now, state.hashed = $hashed`,
    { sha256, now: new Date().toISOString(), hashed },
  );

/** Whether this very seed is in the graph already, and written by a version that keeps hashes. */
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
