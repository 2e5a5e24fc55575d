import { cypher } from "../../graph/cypher.ts";
import type { Transaction } from "../../graph/graph.ts";
import { lock } from "../../graph/lock.ts";

/**
 * What each id stands for now: an id of what was merged leads to what it was merged into, for writers as for readers; others stay. All of
 * them are taken for this transaction: a merge of one waits for what is written to it here, or is waited for, and what it made is seen.
 */
export async function whatTheyStandFor(transaction: Transaction, ids: readonly (string | null | undefined)[]) {
  const now = new Map<string, string>();
  // Taken in one order by everybody, so that two seldom wait for each other.
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
