import { isDeepStrictEqual } from "node:util";
import { cypher, identifier } from "../../graph/cypher.ts";
import type { Transaction } from "../../graph/graph.ts";
import type { Recorded } from "../../knowledge/curation/record-changes.write.ts";
import { statements } from "../../knowledge/statement/statement.write.ts";
import { statementGraph } from "../../knowledge/statement/statement-graph.ts";
import { updateHashesOf } from "../../knowledge/things/content-hashes.ts";
import { linksOf } from "../../query/thing.ts";
import type { BoundTable, Origin, SeedTable } from "../../query/seed-table.ts";
import type { GraphLinks } from "../../query/graph-rows.ts";

/** Deletes links of nodes that no row contains any more: a corrected row links elsewhere. Links from editors and merges are kept. */
export async function removeStaleLinks(transaction: Transaction, table: SeedTable, rows: never[], origin: Origin): Promise<void> {
  if (table.name === statements.name) return removeStaleClaimLinks(transaction, rows, origin);
  const { of, link } = table as unknown as BoundTable;
  if (!of || link) return;
  for (const { type, rows: current } of table.graphOf!(rows, origin).links) {
    const incoming = Object.values(linksOf(of)).find((each) => each.type === type && !each.inverse)?.incoming === true;
    const far = new Map(table.idsOf!(rows, origin).map((id) => [id, [] as string[]]));
    for (const { from, to } of current) far.get(incoming ? to : from)?.push(incoming ? from : to);
    const [near, away] = [cypher`(near:${identifier(of.label)} {id: row.id})`, cypher`[link:${identifier(type)}]`];
    await transaction.run(
      cypher`/* takeStaleLinks */
        UNWIND $rows AS row
        MATCH ${incoming ? cypher`${near}<-${away}-(far)` : cypher`${near}-${away}->(far)`}
        WHERE NOT far.id IN row.far AND link.mergedFrom IS NULL AND link.runId IS NULL
        DELETE link`,
      { rows: [...far].map(([id, far]) => ({ id, far })) },
    );
    await updateHashesOf(transaction, [...far.keys()]);
  }
}

async function removeStaleClaimLinks(transaction: Transaction, rows: never[], { dataset }: Origin): Promise<void> {
  const { claims, links } = statementGraph(rows);
  const removed = await transaction.run<{ id: string }>(
    cypher`/* takeStaleClaimLinks */
      UNWIND $ids AS id
      MATCH (claim:Claim {id: id})-[link:REPEATS|CORRECTS|SUPERSEDES|DISPUTES]->(other)
      WHERE link.by = $dataset AND link.change IS NULL AND NOT type(link) + ' ' + id + ' ' + other.id IN $current
      DELETE link RETURN DISTINCT id`,
    { ids: claims.map(({ node }) => node.id), current: links.map(({ kind, from, to }) => `${kind} ${from} ${to}`), dataset },
  );
  await updateHashesOf(
    transaction,
    removed.map(({ id }) => id),
  );
}

/** A link that has its own row, such as an office. */
interface RowLink {
  from: string;
  to: string;
  properties: Record<string, unknown>;
}

const keyOf = (
  { from, to, properties }: { from: string; to: string; properties?: Record<string, unknown> },
  distinguishedBy: readonly string[],
) => JSON.stringify([from, to, ...distinguishedBy.map((name) => properties?.[name] ?? null)]);

/** The dataset's links of this type, by their distinguishing key. */
export async function storedRowLinks(
  transaction: Pick<Transaction, "run">,
  { type, distinguishedBy }: GraphLinks,
  { dataset }: Origin,
): Promise<Map<string, RowLink>> {
  const found = await transaction.run<{ [Key in keyof RowLink]: RowLink[Key] }>(
    cypher`/* rowLinksHeld */
      MATCH (from)-[link:${identifier(type)} {dataset: $dataset}]->(to) WHERE link.mergedFrom IS NULL AND link.runId IS NULL
      RETURN from.id AS from, to.id AS to, properties(link) AS properties`,
    { dataset },
  );
  return new Map(found.map((link) => [keyOf(link, distinguishedBy), link]));
}

/** Those of them that no row contains any more. */
export const linksGone = (held: ReadonlyMap<string, RowLink>, { rows, distinguishedBy }: GraphLinks): RowLink[] => {
  const current = new Set(rows.map((row) => keyOf(row, distinguishedBy)));
  return [...held].flatMap(([key, link]) => (current.has(key) ? [] : link));
};

export async function removeRowLinks(
  transaction: Transaction,
  { type, distinguishedBy, from, to }: GraphLinks,
  { dataset }: Origin,
  gone: readonly RowLink[],
): Promise<void> {
  await transaction.run(
    cypher`/* takeRowLinks */
      UNWIND $gone AS row
      MATCH (:${identifier(from)} {id: row.from})-[link:${identifier(type)} {dataset: $dataset}]->(:${identifier(to)} {id: row.to})
      WHERE link.mergedFrom IS NULL AND all(name IN $apart WHERE link[name] = row.properties[name])
      DELETE link`,
    { gone, apart: distinguishedBy, dataset },
  );
  await updateHashesOf(
    transaction,
    gone.map((link) => link.from),
  );
}

/** Changes of such links, for the histories of both their ends. */
export function linkDifferences(type: string, before: ReadonlyMap<string, RowLink>, after: ReadonlyMap<string, RowLink>): Recorded[] {
  const byNode = new Map<string, { before: unknown[]; after: unknown[] }>();
  const note = (side: "before" | "after", { from, to, properties: { dataset: _dataset, ...properties } }: RowLink) => {
    for (const id of [from, to]) {
      const entry = byNode.get(id) ?? { before: [], after: [] };
      entry[side].push({ between: [from, to], ...properties });
      byNode.set(id, entry);
    }
  };
  for (const [key, was] of before) {
    const now = after.get(key);
    if (now && isDeepStrictEqual(now.properties, was.properties)) continue;
    note("before", was);
    if (now) note("after", now);
  }
  return [...byNode].map(([id, { before, after }]) => ({ id, before: { [type]: before }, after: { [type]: after } }));
}
