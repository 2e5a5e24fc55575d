import { fold } from "../contract/folding.ts";
import { cypher, identifier, join } from "../graph/cypher.ts";
import type { Transaction } from "../graph/graph.ts";
import { updateHashes } from "./content-hash.ts";
import { searchWords } from "./search-words.ts";
import type { Thing } from "./thing.ts";

/** A node as it is written. */
export interface Properties {
  id: string;
  name: string;
  aliases: string[];
  [property: string]: unknown;
}

/** Named nodes with all their spellings, and links that end at these or at existing nodes. */
export interface GraphRows {
  nodes?: { labels: string[]; rows: Properties[]; spellings: (node: Properties) => string[] };
  links: GraphLinks[];
}

/** Links of one type, without duplicates; links to missing nodes are skipped. */
export interface GraphLinks {
  type: string;
  /** A label of each end. */
  from: string;
  to: string;
  /** Properties that distinguish links between the same two nodes. */
  distinguishedBy: readonly string[];
  rows: { from: string; to: string; properties?: Record<string, unknown> }[];
}

/** Every folded spelling of the nodes, once per node. */
export const namesOf = ({ rows, spellings }: NonNullable<GraphRows["nodes"]>): { id: string; folded: string; words: string }[] =>
  rows.flatMap((row) =>
    [...new Set(spellings(row).map(fold))].filter(Boolean).map((folded) => ({ id: row.id, folded, words: searchWords(folded) })),
  );

/**
 * Writes named nodes, and every spelling as a Name, so that a name in any script leads to all nodes with it. Aliases added by an editor are
 * kept; no spelling is removed.
 */
export async function writeRows(
  transaction: Transaction,
  of: Thing,
  { nodes, links }: GraphRows,
  { dataset, run }: { dataset: string; run?: string | undefined },
): Promise<void> {
  if (nodes) {
    const merged = identifier(nodes.labels[0]!);
    const labels = join(
      nodes.labels.map((name) => cypher`:${identifier(name)}`),
      cypher``,
    );
    await transaction.run(
      cypher`/* writeNodes */
        UNWIND $rows AS row
        MERGE (thing:${merged} {id: row.id})
        ON CREATE SET thing.dataset = $dataset, thing.runId = $run
        WITH thing, row, [alias IN coalesce(thing.aliases, []) WHERE NOT alias IN row.aliases] AS added
        SET thing${labels}, thing += row, thing.aliases = row.aliases + added`,
      { rows: nodes.rows, dataset, run: run ?? null },
    );
    await transaction.run(
      cypher`/* writeNames */
        UNWIND $names AS row
        MERGE (name:Name {folded: row.folded}) SET name.words = row.words
        WITH name, row
        MATCH (thing:${merged} {id: row.id})
        MERGE (name)-[:NAMES]->(thing)`,
      { names: namesOf(nodes) },
    );
  }
  for (const { type, from, to, distinguishedBy, rows } of links) {
    const key = join(
      distinguishedBy.map((name) => cypher`${identifier(name)}: row.properties.${identifier(name)}`),
      cypher`, `,
    );
    await transaction.run(
      cypher`/* writeLinks */
        UNWIND $rows AS row
        MATCH (from:${identifier(from)} {id: row.from}) MATCH (to:${identifier(to)} {id: row.to})
        MERGE (from)-[link:${identifier(type)} {${key}}]->(to)
        SET link += row.properties`,
      { rows: rows.map((row) => ({ properties: {}, ...row })) },
    );
  }
  await updateHashes(transaction, of, nodes ? nodes.rows.map(({ id }) => id) : links.flatMap(({ rows }) => rows.map(({ from }) => from)));
}
