import { cypher, join, type Cypher } from "./cypher.ts";

/** Locks nodes until the transaction ends: Neo4j locks what is written and has no other way to request it. */
export function lock(...nodes: Cypher[]): Cypher {
  const sets = nodes.map((node) => cypher`${node}.lock = true`);
  const removes = nodes.map((node) => cypher`${node}.lock`);
  return cypher`SET ${join(sets, cypher`, `)} REMOVE ${join(removes, cypher`, `)}`;
}
