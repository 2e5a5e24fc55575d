import { cypher, identifier, join, type Cypher } from "../../graph/cypher.ts";
import type { GraphSession } from "../../graph/graph.ts";
import { typeOf, type NodeType } from "../things/things.ts";
import { anyLink } from "./links.ts";
import { pathColumns, hub, maxLinks, maxRead, isNoHub, type PathRow } from "./path-row.ts";
import { int } from "../../graph/values.ts";

/** Maximum number of middle nodes, each of which gives at least one path, and of paths through each. */
const maxMiddles = 50;
const maxThrough = 50;

export interface LongPathEnds {
  from: string;
  to: string;
  /** The end with fewer links. */
  near: string;
  hops: number;
  walkable: readonly string[];
}

type Through = "things" | "hubs";

/** Paths of two and three links were searched before. Two hubs are joined by four links through hubs, if at all. */
const searches: readonly (readonly [Through, number])[] = [
  ...[4, 5, maxLinks].map((length) => ["things", length] as const),
  ...[2, 3, 4].map((length) => ["hubs", length] as const),
];

/**
 * Up to this length, middle nodes are read one by one from the end with fewer links and tested for a connection to the other end, so that
 * common ones are found at once. For longer paths they are rare: then both ends are expanded, and what both reach is in the middle. That
 * costs the links around both ends, regardless of the number of middle nodes.
 */
const maxTested = 4;

/** Paths between two hubs that have no short connection: one statement per length, the shortest first, until one finds some. */
export async function longPaths(graph: GraphSession, { from, to, near, hops, walkable }: LongPathEnds): Promise<PathRow[]> {
  const far = near === from ? to : from;
  for (const [through, length] of searches) {
    if (length - mostStatements(length, typeOf(from)!, typeOf(to)!) > hops) continue;
    const parameters = { near, far, ...(through === "things" ? { hub: int(hub) } : {}) };
    const rows = await graph.read<PathRow>(waysBetween(near, far, waysOf(length, hops, anyLink(walkable), through)), parameters);
    if (rows.length) return near === from ? rows : rows.map(({ ids, links }) => ({ ids: ids.reverse(), links: links.reverse() }));
  }
  return [];
}

function waysBetween(near: string, far: string, ways: Cypher): Cypher {
  const label = (id: string) => identifier(typeOf(id)!);
  return cypher`/* longPaths */
    MATCH (near:${label(near)} {id: $near})
    CALL (near) { MATCH (far:${label(far)} {id: $far}) RETURN far }
    ${ways}
    WITH way LIMIT ${maxRead.toString() as Cypher}
    RETURN ${pathColumns}
    ORDER BY ids`;
}

/** Statements are linked to people, sources, events and claims, never to each other. */
const statementNeighbours = new Set<NodeType>(["Official", "Organization", "Source", "Event", "Claim"]);

/** Maximum number of statements on a path of this length between things of these types. */
function mostStatements(length: number, from: NodeType, to: NodeType): number {
  const first = statementNeighbours.has(from) ? 1 : 2;
  const last = statementNeighbours.has(to) ? length - 1 : length - 2;
  return Math.max(0, Math.ceil((last - first + 1) / 2));
}

/**
 * Paths of exactly this length from `near` to `far`, if there is no shorter one: rows of `way {nodes, links}`. Each step is a subquery, so
 * that Neo4j walks them in this order: on its own it would start at a hub.
 */
function waysOf(length: number, hops: number, links: Cypher, through: Through): Cypher {
  const x = (i: number) => (i === 0 ? "near" : i === length ? "far" : `x${i}`) as Cypher;
  const link = (i: number) => `link${i}` as Cypher;
  const allowed = (i: number) =>
    cypher`${x(i)} <> near AND ${x(i)} <> far${through === "things" ? cypher` AND ${isNoHub(x(i))}` : cypher``}`;
  const isStatement = (i: number) => cypher`CASE WHEN ${x(i)}:Statement THEN 1 ELSE 0 END`;
  const middle = Math.ceil(length / 2);
  const inner = range(1, length - 1);
  // Statements do not count as hops: a path with more links than hops contains some.
  const enough = (statements: Cypher) => (length > hops ? cypher` AND ${statements} >= ${(length - hops).toString() as Cypher}` : cypher``);

  /** From one end to the middle: each thing once, for each number of statements on the way. */
  const walked = (steps: readonly number[], back: 1 | -1, counts: (i: number) => boolean): Cypher =>
    steps
      .map((i, step) => {
        const before = step === 0 ? cypher`0` : cypher`statements`;
        const known = step === 0 ? cypher`` : cypher`, ${x(i - back)}, statements`;
        return cypher`CALL (near, far${known}) {
          MATCH (${x(i - back)})-[:${links}]-(${x(i)}) WHERE ${allowed(i)}
          RETURN ${x(i)}, ${before}${counts(i) ? cypher` + ${isStatement(i)}` : cypher``} AS statementsOn
        }
        WITH DISTINCT near, far, ${x(i)}, statementsOn AS statements`;
      })
      .join("\n        ") as Cypher;
  const thither = walked(range(1, middle), 1, () => true);

  const asked = (): Cypher => {
    const rest = range(middle + 1, length - 1);
    const innermost = cypher`EXISTS { (${x(length - 1)})-[:${links}]-(far) }${enough(join([cypher`statements`, ...rest.map(isStatement)], cypher` + `))}`;
    const leads = rest.reduceRight(
      (onward, i) => cypher`EXISTS { MATCH (${x(i - 1)})-[:${links}]-(${x(i)}) WHERE ${allowed(i)} AND ${onward} }`,
      innermost,
    );
    return cypher`${thither}
        WITH DISTINCT near, far, ${x(middle)}, statements WHERE ${leads}
        WITH DISTINCT near, far, ${x(middle)} LIMIT ${limit(maxMiddles)}`;
  };
  const met = (): Cypher => cypher`CALL (near, far) {
          ${thither} RETURN ${x(middle)} AS meeting, statements AS hither, -1 AS yonder
          UNION ALL
          ${walked(range(middle, length - 1).reverse(), -1, (i) => i > middle)} RETURN ${x(middle)} AS meeting, -1 AS hither, statements AS yonder
        }
        WITH near, far, meeting AS ${x(middle)}, max(hither) AS hither, max(yonder) AS yonder
        WHERE hither >= 0 AND yonder >= 0${enough(cypher`hither + yonder`)}
        WITH near, far, ${x(middle)} LIMIT ${limit(maxMiddles)}`;

  /** The paths themselves, from the middle to both ends. */
  const step = (from: number, to: number): Cypher => {
    const name = link(Math.max(from, to));
    const end = to === 0 || to === length;
    return end
      ? cypher`CALL (${x(from)}, ${x(to)}) { MATCH (${x(from)})-[${name}:${links}]-(${x(to)}) RETURN ${name} }`
      : cypher`CALL (${x(from)}, near, far) { MATCH (${x(from)})-[${name}:${links}]-(${x(to)}) WHERE ${allowed(to)} RETURN ${x(to)}, ${name} }`;
  };
  const steps = [
    ...range(1, middle)
      .reverse()
      .map((i) => step(i, i - 1)),
    ...range(middle, length - 1).map((i) => step(i, i + 1)),
  ];
  return cypher`${length <= maxTested ? asked() : met()}
        CALL (near, far, ${x(middle)}) {
          ${join(steps, "\n          " as Cypher)}
          WITH * WHERE true${enough(join(inner.map(isStatement), cypher` + `))} LIMIT ${limit(maxThrough)}
          RETURN {nodes: [${join(range(0, length).map(x), cypher`, `)}], links: [${join(range(1, length).map(link), cypher`, `)}]} AS way
        }`;
}

const limit = (rows: number): Cypher => rows.toString() as Cypher;
const range = (first: number, last: number): number[] => Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
