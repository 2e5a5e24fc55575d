import { cypher } from "../../graph/cypher.ts";
import type { Transaction } from "../../graph/graph.ts";

/** What each id stands for now: an id of what was merged leads to what it was merged into, for writers as for readers; others stay. */
export async function whatTheyStandFor(transaction: Transaction, ids: readonly (string | null | undefined)[]) {
  const given = [...new Set(ids.flatMap((id) => id ?? []))];
  const merged = await transaction.run<{ from: string; into: string }>(
    cypher`/* whatTheyStandFor */
      UNWIND $given AS id MATCH (:Redirect {id: id})-[:REDIRECTS_TO*1..5]->(into:Entity) RETURN id AS from, into.id AS into`,
    { given },
  );
  const now = new Map(merged.map(({ from, into }) => [from, into]));
  return <Id extends string | null | undefined>(id: Id): Id => (now.get(id ?? "") as Id | undefined) ?? id;
}
