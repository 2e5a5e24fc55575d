import { columnsOf } from "../../graph/columns.ts";
import { cypher, identifier, join, type Cypher } from "../../graph/cypher.ts";
import type { Transaction } from "../../graph/graph.ts";
import { contentHash, hashProperty, type NodeLink } from "../../query/content-hash.ts";
import { linksOf, type Thing } from "../../query/thing.ts";
import type { ThingLink } from "../../query/link.ts";
import { int } from "../../graph/values.ts";

/** A node as it is written, with the keys of its links' ends by link name; ordered ones in their order. */
export interface LinkedNode<Node extends { id: string }> {
  node: Node;
  ends: Record<string, readonly string[]>;
}

type Named = readonly [name: string, link: ThingLink];

/** The links written with a node: those whose keys it repeats, and those whose ends are given separately. */
export const writtenLinks = (thing: Thing, separate: readonly string[]): readonly Named[] =>
  Object.entries(linksOf(thing)).filter(([name, { key, inverse }]) => !inverse && (key !== undefined || separate.includes(name)));

/** A node with the ends of its links, taken from its own properties when it repeats their keys. */
export function linked<Node extends { id: string }>(
  node: Node,
  links: readonly Named[],
  extraKeys: Record<string, string | readonly string[] | null> = {},
): LinkedNode<Node> {
  const ends = links.map(([name, { key }]) => {
    const keys = key === undefined ? extraKeys[name] : (node as Record<string, unknown>)[key];
    return [name, keys == null ? [] : [keys].flat()] as const;
  });
  return { node, ends: Object.fromEntries(ends) as Record<string, string[]> };
}

/** How the other end of a link is found. */
const endOf = ({ to, by = "id" }: ThingLink): { label: Cypher; key: Cypher } => ({
  label: identifier(to.length === 1 ? to[0]! : "Entity"),
  key: identifier(by),
});

const arrow = ({ incoming }: ThingLink, link: Cypher, node: Cypher, end: Cypher): Cypher =>
  incoming ? cypher`(${node})<-${link}-(${end})` : cypher`(${node})-${link}->(${end})`;

/**
 * Creates new nodes and all their links in one statement, which looks each other end up once for all rows: nothing is compared or deleted,
 * at half the cost of a MERGE. When a concurrent transaction creates the same node, the constraint rejects this one, which is then retried.
 */
export async function createNodes<Node extends { id: string }>(
  transaction: Transaction,
  thing: Thing,
  links: readonly Named[],
  made: readonly LinkedNode<Node>[],
): Promise<void> {
  if (made.length === 0) return;
  const { label } = thing;
  const { columns, rows } = columnsOf(
    made.map(({ node, ends }) => ({ ...node, [hashProperty]: contentHash(thing, node, linksOfNode(links, ends)) })),
  );
  // As one parameter: the database replans for each order of magnitude of a list parameter's size, 0.3 s each time here.
  const parameters: Record<string, unknown> = { rows };
  const parts = links.map(([name, link]) => {
    const [ends, pairs] = [cypher`$given.${identifier(`ends_${name}`)}`, cypher`$given.${identifier(`pairs_${name}`)}`];
    Object.assign(parameters, pairsOf(name, link, made));
    const { label, key } = endOf(link);
    const written = cypher`[:${identifier(link.type)} ${link.ordered ? cypher`{order: pair[2]}` : cypher``}]`;
    return cypher`
  CALL (made) {
    WITH made, COLLECT {
      UNWIND range(0, size(${ends}) - 1) AS place OPTIONAL MATCH (end:${label} {${key}: ${ends}[place]}) RETURN end ORDER BY place
    } AS ends
    UNWIND ${pairs} AS pair
    WITH made[pair[0]] AS node, ends[pair[1]] AS end, pair WHERE end IS NOT NULL
    CREATE ${arrow(link, written, cypher`node`, cypher`end`)}
  }`;
  });
  await transaction.run(
    cypher`/* ${identifier(`create${label}s`)} */
  UNWIND $given.rows AS row
  CREATE (node:${identifier(label)} {${columns}})
  WITH collect(node) AS made ${join(parts, cypher``)}`,
    { given: parameters },
  );
}

/** The links of a node as created by `createNodes`. For an end named twice, the last position counts. */
const linksOfNode = (links: readonly Named[], ends: LinkedNode<never>["ends"]): NodeLink[] =>
  links.flatMap(([name, { type, incoming, ordered }]) =>
    [...new Map(ends[name]!.map((end, order) => [end, order]))].map(([key, order]) => ({
      type,
      outgoing: !incoming,
      key,
      properties: ordered ? { order } : {},
    })),
  );

/** Links as index pairs: of the node among the rows, and of the other end among the distinct ends. */
function pairsOf(name: string, { ordered }: ThingLink, made: readonly LinkedNode<{ id: string }>[]): Record<string, unknown> {
  const places = new Map<string, ReturnType<typeof int>>();
  const pairs: unknown[][] = [];
  made.forEach(({ ends }, at) => {
    const from = int(at);
    // For an end named twice, the last position counts.
    for (const [end, order] of new Map(ends[name]!.map((end, order) => [end, order]))) {
      const to = places.get(end) ?? int(places.size);
      places.set(end, to);
      pairs.push(ordered ? [from, to, order] : [from, to]);
    }
  });
  return { [`ends_${name}`]: [...places.keys()], [`pairs_${name}`]: pairs };
}

/**
 * Recreates the links of an existing `node` from `row.ends`: a corrected row may link elsewhere. Required links follow from the parts of
 * the node's id and are kept.
 */
export function replaceLinks(node: Cypher, links: readonly Named[]): Cypher {
  const old = links.filter(([, { incoming, required }]) => !incoming && !required).map(([, { type }]) => identifier(type));
  const parts = links.map(([name, link]) => {
    const { label, key } = endOf(link);
    const ends = cypher`row.ends.${identifier(name)}`;
    const laid = arrow(link, cypher`[link:${identifier(link.type)}]`, node, cypher`end`);
    return link.ordered
      ? cypher`CALL (${node}, row) { UNWIND range(0, size(${ends}) - 1) AS place MATCH (end:${label} {${key}: ${ends}[place]}) MERGE ${laid} SET link.order = toFloat(place) }`
      : cypher`CALL (${node}, row) { UNWIND ${ends} AS key MATCH (end:${label} {${key}: key}) MERGE ${laid} }`;
  });
  return cypher`CALL (${node}) { OPTIONAL MATCH (${node})-[old:${join(old, cypher`|`)}]->() DELETE old }
  ${join(
    parts,
    cypher`
  `,
  )}`;
}
