import { cypher, type Cypher } from "../../graph/cypher.ts";

/** The entries of a node's history, newest first, at most 100. Rows of `Change`, `before` and `after` as JSON texts. */
export const changesOf = (node: Cypher): Cypher => cypher`COLLECT {
  MATCH (${node})<-[:CHANGED]-(change:Change)
  RETURN change {.id, .action, .by, .on, .why, .before, .after, ofId: ${node}.id} ORDER BY change.on DESC, change.id LIMIT 100
}`;

/** A stored change, with the id of what it changed; `before` and `after` are JSON texts. */
export interface StoredChange {
  id: string;
  action: string;
  by: string;
  on: string;
  why: string | null;
  before: string | null;
  after: string | null;
  ofId: string | null;
}

export const readChange = ({ before, after, ...change }: StoredChange) => ({ ...change, before: parsed(before), after: parsed(after) });

const parsed = (json: string | null): unknown => (json == null ? null : JSON.parse(json));
