import { cypher, identifier, join } from "../graph/cypher.ts";
import type { Graph, Transaction } from "../graph/graph.ts";
import { keyProperty, type LinkLine, type NodeKey } from "../loading/backup/graph-lines.ts";
import { hashProperty } from "../query/content-hash.ts";
import { hashOfChange } from "../knowledge/curation/change.ts";
import { removeEmptyPoints } from "../knowledge/data-point/summary.write.ts";
import { createLinks, linkRow, storedValues } from "../loading/backup/line-statements.ts";
import { problemOfNode } from "../loading/backup/stored-figure.ts";
import { keyOfNode, type ChangeBatch } from "./change-batch.ts";
import { savePosition } from "./position.ts";
import type { TouchedNode } from "./record.ts";

/** The copy lacks data that the feed assumes: it was not created from the graph that the feed belongs to. */
class UnrelatedCopy extends Error {}

/** Applies lines to a copy, in one transaction with the new position. Idempotent. */
export async function applyLines(graph: Graph, url: string, lines: ChangeBatch): Promise<void> {
  const { nodes, links, complete } = lines;
  for (const node of nodes) refusePoison(node);
  await graph.session({ withinMs: 600_000 }).write(async (transaction) => {
    await relabel(transaction, nodes);
    for (const [label, same] of grouped(nodes, ({ labels }) => labels.join(":"))) await writeNodes(transaction, label.split(":"), same);
    const emptied = await removeLinks(transaction, complete);
    for (const same of grouped(links, (link) => linkRow(link)[0]).values()) await writeLinks(transaction, same);
    await removeEmptyPoints(transaction, emptied);
    await writeChanges(transaction, lines);
    await savePosition(transaction, url, lines.cursor);
  });
}

/** Another server's graph may hold what no door of this one would let in. */
function refusePoison(node: TouchedNode): void {
  const problem = problemOfNode(node.properties);
  if (!problem) return;
  const which = keyOfNode(node)[1];
  throw new Error(`The feed holds a figure that cannot be right (${which}, ${problem}). Nothing of this portion was written.`);
}

function grouped<Item>(items: readonly Item[], by: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(by(item));
    if (group) group.push(item);
    else groups.set(by(item), [item]);
  }
  return groups;
}

/** A merge turns an entity into a Redirect, and undoing it turns it back. */
async function relabel(transaction: Transaction, nodes: TouchedNode[]): Promise<void> {
  const ids = (wanted: string) => nodes.filter(({ labels }) => labels.includes(wanted)).map(({ properties }) => properties["id"]);
  const [redirects, entities] = [ids("Redirect"), ids("Entity")];
  if (redirects.length)
    await transaction.run(
      cypher`/* makeRedirects */ UNWIND $ids AS id MATCH (node:Entity {id: id}) REMOVE node:$(labels(node)) SET node:Redirect`,
      { ids: redirects },
    );
  if (entities.length)
    await transaction.run(
      cypher`/* makeEntities */ UNWIND $ids AS id MATCH (node:Redirect {id: id}) REMOVE node:Redirect SET node:Entity`,
      { ids: entities },
    );
}

async function writeNodes(transaction: Transaction, labels: string[], nodes: TouchedNode[]): Promise<void> {
  const [key] = keyOfNode(nodes[0]!);
  const more = labels.filter((label) => label !== key).map((label) => cypher`, node:${identifier(label)}`);
  await transaction.run(
    cypher`/* copyNodes */ UNWIND $rows AS row
      MERGE (node:${identifier(key)} {${identifier(keyProperty(key))}: row.${identifier(keyProperty(key))}}) SET node = row${join(more, cypher``)}`,
    { rows: nodes.map(({ properties }) => storedValues(properties)) },
  );
}

/** Returns the data points that lost a figure. */
async function removeLinks(transaction: Transaction, complete: NodeKey[]): Promise<string[]> {
  const points = new Set<string>();
  for (const [label, keys] of grouped(complete, ([label]) => label)) {
    const rows = await transaction.run<{ point: string }>(
      cypher`/* takeLinksAway */ UNWIND $keys AS key
        MATCH (node:${identifier(label)} {${identifier(keyProperty(label))}: key})-[link]-(far) WHERE NOT type(link) IN ['CHANGED', 'WROTE']
        WITH link, CASE WHEN type(link) = 'ON' THEN endNode(link).id END AS point
        DELETE link RETURN DISTINCT point`,
      { keys: keys.map(([, key]) => key) },
    );
    for (const { point } of rows) if (point) points.add(point);
  }
  return [...points];
}

/** Data that no change creates: a copy has it from its backup. */
const isReference = ([, key]: NodeKey): boolean => /^(country|commodity|crossing|port|dataset|observation):/.test(key ?? "");

/** A missing end was created by a later change, whose line contains the link again. */
async function writeLinks(transaction: Transaction, links: LinkLine[]): Promise<void> {
  const [written] = await transaction.run<{ count: number }>(createLinks(links[0]!), { rows: links.map((link) => linkRow(link)[1]) });
  const reference = links.find(({ from, to }) => isReference(from) || isReference(to));
  if (written!.count === links.length || !reference) return;
  throw new UnrelatedCopy(
    `${links.length - written!.count} links such as ${reference.from[1]} ${reference.type} ${reference.to[1]} lead to things that are missing here. Create the copy again, from a backup of the graph that the feed belongs to.`,
  );
}

/** The copy gets the same history, and so the same feed. */
async function writeChanges(transaction: Transaction, { entries, changed }: ChangeBatch): Promise<void> {
  await transaction.run(cypher`/* copyChanges */ UNWIND $rows AS row MERGE (change:Change {id: row.id}) SET change += row`, {
    rows: entries,
  });
  const linked = new Map<string, string[]>(entries.map(({ id }) => [id, []]));
  for (const [label, rows] of grouped(changed, ({ label }) => label)) {
    const existing = await transaction.run<{ change: string; key: string }>(
      cypher`/* copyHistory */ UNWIND $rows AS row
        MATCH (change:Change {id: row.change}) MATCH (node:${identifier(label)} {id: row.key}) MERGE (change)-[:CHANGED]->(node)
        RETURN row.change AS change, row.key AS key`,
      { rows },
    );
    for (const { change, key } of existing) linked.get(change)!.push(key);
  }
  await transaction.run(
    cypher`/* hashChanges */ UNWIND $rows AS row MATCH (change:Change {id: row.id}) SET change.${identifier(hashProperty)} = row.hash`,
    { rows: entries.map((entry) => ({ id: entry.id, hash: hashOfChange(entry, linked.get(entry.id)!) })) },
  );
}
