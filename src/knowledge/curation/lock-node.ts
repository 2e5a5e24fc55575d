import { randomUUID } from "node:crypto";
import { cypher, identifier } from "../../graph/cypher.ts";
import type { Transaction } from "../../graph/graph.ts";

/**
 * The properties of the node with this id, found by the given label. If there is none, the id is locked for this transaction and null is
 * returned: of two concurrent additions the second waits and then finds the first one's node.
 */
export async function lockNode(transaction: Transaction, label: string, id: string): Promise<Record<string, unknown> | undefined> {
  const [taken] = await transaction.run<{ fresh: boolean; row: Record<string, unknown> }>(
    cypher`/* lockNode */
      MERGE (node:${identifier(label)} {id: $id}) ON CREATE SET node.lock = $token
      WITH node, coalesce(node.lock = $token, false) AS fresh REMOVE node.lock
      RETURN fresh, properties(node) AS row`,
    { id, token: randomUUID() },
  );
  return taken!.fresh ? undefined : taken!.row;
}
