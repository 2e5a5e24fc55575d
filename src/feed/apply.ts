import { cypher, identifier, join } from "../graph/cypher.ts";
import type { Graph, Transaction } from "../graph/graph.ts";
import { keyLabel, keyProperty, type LinkLine, type NodeKey } from "../loading/backup/graph-lines.ts";
import { keepHashes } from "../query/content-hash.ts";
import { hashedRecords } from "../knowledge/things/kept-hashes.ts";
import { removeEmptyPoints } from "../knowledge/data-point/summary.write.ts";
import { createLinks, linkRow, storedValues } from "../loading/backup/restore.ts";
import { savePosition } from "./position.ts";
import type { ChangeRecord, TouchedNode } from "./record.ts";

/** Raised when the copy lacks what the feed takes for granted: it was not begun from the graph that the feed is of. */
export class NoCopy extends Error {}

/** Brings lines into a copy, all of them in one transaction with the position behind the last. Twice is as once. */
export async function applyRecords(graph: Graph, url: string, records: ChangeRecord[]): Promise<void> {
  const { nodes, links, whole } = latestOf(records);
  await graph.session({ withinMs: 600_000 }).write(async (transaction) => {
    await relabel(transaction, nodes);
    for (const [label, same] of grouped(nodes, ({ labels }) => labels.join(":"))) await writeNodes(transaction, label.split(":"), same);
    const emptied = await takeLinksAway(transaction, whole);
    for (const same of grouped(links, (link) => linkRow(link)[0]).values()) await writeLinks(transaction, same);
    await removeEmptyPoints(transaction, emptied);
    await writeChanges(transaction, records);
    await savePosition(transaction, url, records.at(-1)!.cursor);
  });
}

/** Of each node the latest state; of links those that the latest line about each end knows. */
function latestOf(records: ChangeRecord[]): { nodes: TouchedNode[]; links: LinkLine[]; whole: NodeKey[] } {
  const nodes = new Map<string, TouchedNode>();
  const linksOf = new Map<string, Map<string, LinkLine>>();
  for (const record of records) {
    const own = new Map(record.links.map((link) => [JSON.stringify(link), link]));
    for (const node of record.nodes) {
      const key = String(keyOfNode(node));
      nodes.set(key, node);
      if (node.whole) linksOf.set(key, new Map([...own].filter(([, { from, to }]) => String(from) === key || String(to) === key)));
    }
  }
  const links = new Map<string, LinkLine>();
  for (const own of linksOf.values())
    for (const [text, link] of own)
      if ([link.from, link.to].every((end) => linksOf.get(String(end))?.has(text) ?? true)) links.set(text, link);
  return { nodes: [...nodes.values()], links: [...links.values()], whole: [...linksOf.keys()].map(keyOfText) };
}

const keyOfNode = ({ labels, properties }: TouchedNode): NodeKey => {
  const label = keyLabel(labels);
  return [label, properties[keyProperty(label)] as string];
};
const keyOfText = (text: string): NodeKey => [text.slice(0, text.indexOf(",")), text.slice(text.indexOf(",") + 1)];

function grouped<Item>(items: readonly Item[], by: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(by(item));
    if (group) group.push(item);
    else groups.set(by(item), [item]);
  }
  return groups;
}

/** A merge makes an entity a Redirect, and back. */
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

/** Answers the data points that lost a figure. */
async function takeLinksAway(transaction: Transaction, whole: NodeKey[]): Promise<string[]> {
  const points = new Set<string>();
  for (const [label, keys] of grouped(whole, ([label]) => label)) {
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

/** What no change makes: a copy has it from its backup. */
const isReference = ([, key]: NodeKey): boolean => /^(country|commodity|crossing|port|dataset|observation):/.test(key ?? "");

/** An end that is not there yet was made by a later change, whose line brings the link again. */
async function writeLinks(transaction: Transaction, links: LinkLine[]): Promise<void> {
  const [written] = await transaction.run<{ count: number }>(createLinks(links[0]!), { rows: links.map((link) => linkRow(link)[1]) });
  const reference = links.find(({ from, to }) => isReference(from) || isReference(to));
  if (written!.count === links.length || !reference) return;
  throw new NoCopy(
    `${links.length - written!.count} links such as ${reference.from[1]} ${reference.type} ${reference.to[1]} lead to things that are not here. Begin the copy anew, by a backup of the graph that the feed is of.`,
  );
}

/** The copy has the same history, and so the same feed. */
async function writeChanges(transaction: Transaction, records: ChangeRecord[]): Promise<void> {
  const text = (value: unknown) => (value == null ? null : JSON.stringify(value));
  await transaction.run(cypher`/* copyChanges */ UNWIND $rows AS row MERGE (change:Change {id: row.id}) SET change += row`, {
    rows: records.map(({ change: { id, action, by, on, why, before, after } }) => ({
      ...{ id, action, by, on, why },
      ...{ before: text(before), after: text(after) },
    })),
  });
  const changed = records.flatMap(({ change, changed }) => changed.map(([label, key]) => ({ label, key, change: change.id })));
  for (const [label, rows] of grouped(changed, ({ label }) => label))
    await transaction.run(
      cypher`/* copyHistory */ UNWIND $rows AS row
        MATCH (change:Change {id: row.change}) MATCH (node:${identifier(label)} {id: row.key}) MERGE (change)-[:CHANGED]->(node)`,
      { rows },
    );
  await keepHashes(
    transaction,
    hashedRecords.Change,
    records.map(({ change }) => change.id),
  );
}
