import { cypher } from "../../graph/cypher.ts";
import type { Transaction } from "../../graph/graph.ts";
import { lock } from "../../graph/lock.ts";

/**
 * Resolves redirects: the id of a merged node leads to the surviving one, for writers as for readers; other ids are unchanged. All of them
 * are locked for this transaction, so that concurrent merges are serialized and seen.
 */
export async function resolveRedirects(transaction: Transaction, ids: readonly (string | null | undefined)[]) {
  const now = new Map<string, string>();
  // Locked in a fixed order, so that deadlocks are rare.
  for (let given = [...new Set(ids.flatMap((id) => id ?? []))].sort(); given.length;) {
    const merged = await transaction.run<{ from: string; into: string }>(
      cypher`/* whatTheyStandFor */
        UNWIND $given AS id
        CALL (id) { MATCH (entity:Entity {id: id}) ${lock(cypher`entity`)} }
        WITH collect(id) AS taken UNWIND taken AS id
        MATCH (:Redirect {id: id})-[:REDIRECTS_TO]->(into) RETURN id AS from, into.id AS into`,
      { given },
    );
    for (const { from, into } of merged) now.set(from, into);
    given = merged.map(({ into }) => into).sort();
  }
  const current = (id: string): string => (now.has(id) ? current(now.get(id)!) : id);
  return <Id extends string | null | undefined>(id: Id): Id => (id ? (current(id) as Id) : id);
}
