import { cypher, type Cypher } from "../../graph/cypher.ts";

/** The entries of a node's history, newest first, at most 100. Rows as `Change` has them, `before` and `after` as JSON texts. */
export const changesOf = (node: Cypher): Cypher => cypher`COLLECT {
  MATCH (${node})<-[:CHANGED]-(change:Change)
  RETURN change {.id, .action, .by, .on, .why, .before, .after} ORDER BY change.on DESC, change.id LIMIT 100
}`;
