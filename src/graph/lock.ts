import { cypher, join, type Cypher } from "./cypher.ts";

/** Keeps nodes from other writers until the transaction ends: what is written is locked, and Neo4j knows no other way to ask for that. */
export function lock(...nodes: Cypher[]): Cypher {
  const given = nodes.map((node) => cypher`${node}.lock = true`);
  const taken = nodes.map((node) => cypher`${node}.lock`);
  return cypher`SET ${join(given, cypher`, `)} REMOVE ${join(taken, cypher`, `)}`;
}
