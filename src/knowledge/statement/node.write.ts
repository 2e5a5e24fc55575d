import { columnsOf } from "../../graph/columns.ts";
import { cypher, identifier, join, type Cypher } from "../../graph/cypher.ts";
import type { Transaction } from "../../graph/graph.ts";
import { contentHash, hashProperty, type Tie } from "../../query/content-hash.ts";
import { linksOf, type Thing } from "../../query/thing.ts";
import type { ThingLink } from "../../query/link.ts";
import { int } from "../../graph/values.ts";

/** A node as it is written, with the keys of what its links lead to, by the names of the links; ordered ones in their order. */
export interface LinkedNode<Node extends { id: string }> {
  node: Node;
  ends: Record<string, readonly string[]>;
}

type Named = readonly [name: string, link: ThingLink];

/** The links that are written with a node: those whose keys it repeats, and those whose ends are given beside it. */
export const writtenLinks = (thing: Thing, beside: readonly string[]): readonly Named[] =>
  Object.entries(linksOf(thing)).filter(([name, { key, inverse }]) => !inverse && (key !== undefined || beside.includes(name)));

/** A node with the ends of its links: told by its own properties where it repeats their keys. */
export function linked<Node extends { id: string }>(
  node: Node,
  links: readonly Named[],
  beside: Record<string, string | readonly string[] | null> = {},
): LinkedNode<Node> {
  const ends = links.map(([name, { key }]) => {
    const given = key === undefined ? beside[name] : (node as Record<string, unknown>)[key];
    return [name, given == null ? [] : [given].flat()] as const;
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
 * Makes nodes that are not there and all their links in one statement, which looks each other end up once for all rows: nothing has to be
 * compared or taken away, so that each is made at half the cost of a MERGE. Where somebody else has made the same one meanwhile, its
 * constraint refuses the transaction, which is then tried again.
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
    made.map(({ node, ends }) => ({ ...node, [hashProperty]: contentHash(thing, node, tiesOf(links, ends)) })),
  );
  // All in one parameter: the database plans anew for each order of magnitude that the size of a list parameter has, 0.3 s a time here.
  const given: Record<string, unknown> = { rows };
  const parts = links.map(([name, link]) => {
    const [ends, pairs] = [cypher`$given.${identifier(`ends_${name}`)}`, cypher`$given.${identifier(`pairs_${name}`)}`];
    Object.assign(given, pairsOf(name, link, made));
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
    { given },
  );
}

/** The links of a node as `createNodes` makes them. Of an end that is named twice, the last place counts. */
const tiesOf = (links: readonly Named[], ends: LinkedNode<never>["ends"]): Tie[] =>
  links.flatMap(([name, { type, incoming, ordered }]) =>
    [...new Map(ends[name]!.map((end, order) => [end, order]))].map(([key, order]) => ({
      type,
      outgoing: !incoming,
      key,
      properties: ordered ? { order } : {},
    })),
  );

/** Links as pairs of places: of the node among the rows, and of the other end among those that are looked up, each once. */
function pairsOf(name: string, { ordered }: ThingLink, made: readonly LinkedNode<{ id: string }>[]): Record<string, unknown> {
  const places = new Map<string, ReturnType<typeof int>>();
  const pairs: unknown[][] = [];
  made.forEach(({ ends }, at) => {
    const from = int(at);
    // Of an end that is named twice, the last place counts.
    for (const [end, order] of new Map(ends[name]!.map((end, order) => [end, order]))) {
      const to = places.get(end) ?? int(places.size);
      places.set(end, to);
      pairs.push(ordered ? [from, to, order] : [from, to]);
    }
  });
  return { [`ends_${name}`]: [...places.keys()], [`pairs_${name}`]: pairs };
}

/**
 * Lays the links of `node` anew, which is there already, as `row.ends` says: a corrected row may lead elsewhere. Those that every node has
 * follow from what its id is made of, and stay.
 */
export function layLinks(node: Cypher, links: readonly Named[]): Cypher {
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
