import { cypher, identifier } from "../../graph/cypher.ts";
import type { Transaction } from "../../graph/graph.ts";
import { UnknownReferences } from "./unknown-references.ts";
import type { StatementGraph } from "./statement-graph.ts";

export async function writeLinks(
  transaction: Transaction,
  kind: StatementGraph["links"][number]["kind"],
  links: StatementGraph["links"],
  loaded: { dataset: string; today: string },
): Promise<void> {
  if (links.length === 0) return;
  const written = await transaction.run<{ to: string }>(
    cypher`/* writeClaimLinks */
      UNWIND $links AS link
      MATCH (claim:Claim {id: link.from}) MATCH (other:Claim {id: link.to})
      MERGE (claim)-[made:${identifier(kind)}]->(other)
      ON CREATE SET made.by = $dataset, made.on = $today
      SET made.note = link.note
      RETURN link.to AS to`,
    { links, ...loaded },
  );
  const there = new Set(written.map(({ to }) => to));
  const missing = links.filter(({ to }) => !there.has(to));
  if (missing.length) throw new UnknownReferences(missing.map((link) => link.to));
}
