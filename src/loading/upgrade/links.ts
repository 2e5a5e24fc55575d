import { isDeepStrictEqual } from "node:util";
import { cypher, identifier } from "../../graph/cypher.ts";
import type { Transaction } from "../../graph/graph.ts";
import type { Recorded } from "../../knowledge/curation/record-changes.write.ts";
import { statements } from "../../knowledge/statement/statement.write.ts";
import { statementGraph } from "../../knowledge/statement/statement-graph.ts";
import { keepHashesOf } from "../../knowledge/things/kept-hashes.ts";
import { linksOf } from "../../query/thing.ts";
import type { BoundTable, Origin, SeedTable } from "../../query/seed-table.ts";
import type { GraphLinks } from "../../query/graph-rows.ts";

/** Takes away what links of nodes no row tells of any more: a corrected row leads elsewhere. What editors and merges linked stays. */
export async function takeStaleLinks(transaction: Transaction, table: SeedTable, rows: never[], origin: Origin): Promise<void> {
  if (table.name === statements.name) return takeStaleClaimLinks(transaction, rows, origin);
  const { of, link } = table as unknown as BoundTable;
  if (!of || link) return;
  for (const { type, rows: told } of table.graphOf!(rows, origin).links) {
    const incoming = Object.values(linksOf(of)).find((each) => each.type === type && !each.inverse)?.incoming === true;
    const far = new Map(table.idsOf!(rows, origin).map((id) => [id, [] as string[]]));
    for (const { from, to } of told) far.get(incoming ? to : from)?.push(incoming ? from : to);
    const [near, away] = [cypher`(near:${identifier(of.label)} {id: row.id})`, cypher`[link:${identifier(type)}]`];
    await transaction.run(
      cypher`/* takeStaleLinks */
        UNWIND $rows AS row
        MATCH ${incoming ? cypher`${near}<-${away}-(far)` : cypher`${near}-${away}->(far)`}
        WHERE NOT far.id IN row.far AND link.mergedFrom IS NULL AND link.runId IS NULL
        DELETE link`,
      { rows: [...far].map(([id, far]) => ({ id, far })) },
    );
    await keepHashesOf(transaction, [...far.keys()]);
  }
}

async function takeStaleClaimLinks(transaction: Transaction, rows: never[], { dataset }: Origin): Promise<void> {
  const { claims, links } = statementGraph(rows);
  const taken = await transaction.run<{ id: string }>(
    cypher`/* takeStaleClaimLinks */
      UNWIND $ids AS id
      MATCH (claim:Claim {id: id})-[link:REPEATS|CORRECTS|SUPERSEDES|DISPUTES]->(other)
      WHERE link.by = $dataset AND link.change IS NULL AND NOT type(link) + ' ' + id + ' ' + other.id IN $told
      DELETE link RETURN DISTINCT id`,
    { ids: claims.map(({ node }) => node.id), told: links.map(({ kind, from, to }) => `${kind} ${from} ${to}`), dataset },
  );
  await keepHashesOf(
    transaction,
    taken.map(({ id }) => id),
  );
}

/** A link that is a row of its own, such as an office. */
interface RowLink {
  from: string;
  to: string;
  properties: Record<string, unknown>;
}

const keyOf = ({ from, to, properties }: { from: string; to: string; properties?: Record<string, unknown> }, apart: readonly string[]) =>
  JSON.stringify([from, to, ...apart.map((name) => properties?.[name] ?? null)]);

/** The links of this kind that the dataset holds, by what tells them apart. */
export async function rowLinksHeld(
  transaction: Pick<Transaction, "run">,
  { type, apart }: GraphLinks,
  { dataset }: Origin,
): Promise<Map<string, RowLink>> {
  const found = await transaction.run<{ [Key in keyof RowLink]: RowLink[Key] }>(
    cypher`/* rowLinksHeld */
      MATCH (from)-[link:${identifier(type)} {dataset: $dataset}]->(to) WHERE link.mergedFrom IS NULL AND link.runId IS NULL
      RETURN from.id AS from, to.id AS to, properties(link) AS properties`,
    { dataset },
  );
  return new Map(found.map((link) => [keyOf(link, apart), link]));
}

/** Which of them no row tells of any more. */
export const linksGone = (held: ReadonlyMap<string, RowLink>, { rows, apart }: GraphLinks): RowLink[] => {
  const told = new Set(rows.map((row) => keyOf(row, apart)));
  return [...held].flatMap(([key, link]) => (told.has(key) ? [] : link));
};

export async function takeRowLinks(
  transaction: Transaction,
  { type, apart, from, to }: GraphLinks,
  { dataset }: Origin,
  gone: readonly RowLink[],
): Promise<void> {
  await transaction.run(
    cypher`/* takeRowLinks */
      UNWIND $gone AS row
      MATCH (:${identifier(from)} {id: row.from})-[link:${identifier(type)} {dataset: $dataset}]->(:${identifier(to)} {id: row.to})
      WHERE link.mergedFrom IS NULL AND all(name IN $apart WHERE link[name] = row.properties[name])
      DELETE link`,
    { gone, apart, dataset },
  );
  await keepHashesOf(
    transaction,
    gone.map((link) => link.from),
  );
}

/** What became of such links, for the histories of both their ends. */
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
