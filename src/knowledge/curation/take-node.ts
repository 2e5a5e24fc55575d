import { randomUUID } from "node:crypto";
import { cypher, identifier } from "../../graph/cypher.ts";
import type { Transaction } from "../../graph/graph.ts";

/**
 * The properties of the node with this id, by the label that its writer finds it by. Where none is, the id is taken for this transaction and nothing is answered: of two who add the
 * same at once, the unique id makes one wait, who then finds the other's.
 */
export async function takeNode(transaction: Transaction, label: string, id: string): Promise<Record<string, unknown> | undefined> {
  const [taken] = await transaction.run<{ fresh: boolean; row: Record<string, unknown> }>(
    cypher`/* takeNode */
      MERGE (node:${identifier(label)} {id: $id}) ON CREATE SET node.lock = $token
      WITH node, coalesce(node.lock = $token, false) AS fresh REMOVE node.lock
      RETURN fresh, properties(node) AS row`,
    { id, token: randomUUID() },
  );
  return taken!.fresh ? undefined : taken!.row;
}
