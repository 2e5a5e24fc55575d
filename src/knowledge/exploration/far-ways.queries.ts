import { cypher, identifier, join, type Cypher } from "../../graph/cypher.ts";
import type { GraphSession } from "../../graph/graph.ts";
import { typeOf, type NodeType } from "../things/things.ts";
import { anyLink } from "./links.ts";
import { columnsOfWay, hub, mostLinks, mostRead, quiet, type PathRow } from "./way.ts";
import { int } from "../../graph/values.ts";

/** Things in the middle of ways, each of which gives one way at least, and ways through each. */
const mostMiddles = 50;
const mostThrough = 50;

export interface FarEnds {
  from: string;
  to: string;
  /** That of the two that has fewer links. */
  near: string;
  hops: number;
  walkable: readonly string[];
}

type Through = "things" | "hubs";

/** Ways of two and three links through things have been sought before. Each pair of hubs is joined by four links through hubs, if by any. */
const sought: readonly (readonly [Through, number])[] = [
  ...[4, 5, mostLinks].map((length) => ["things", length] as const),
  ...[2, 3, 4].map((length) => ["hubs", length] as const),
];

/**
 * Up to this length, things in the middle are read one by one from the end with fewer links and asked whether they lead to the other, so
 * that what is common is found at once. Who asks for more has found that it is rare: then both ends are walked from, and what both reach
 * is in the middle. That costs the links around both ends, however many things there are.
 */
const mostAsked = 4;

/** Ways between two hubs that nothing short joins: a statement for each length, the shortest first, until one finds some. */
export async function farWays(graph: GraphSession, { from, to, near, hops, walkable }: FarEnds): Promise<PathRow[]> {
  const far = near === from ? to : from;
  for (const [through, length] of sought) {
    if (length - mostStatements(length, typeOf(from)!, typeOf(to)!) > hops) continue;
    const parameters = { near, far, ...(through === "things" ? { hub: int(hub) } : {}) };
    const rows = await graph.read<PathRow>(waysBetween(near, far, waysOf(length, hops, anyLink(walkable), through)), parameters);
    if (rows.length) return near === from ? rows : rows.map(({ ids, links }) => ({ ids: ids.reverse(), links: links.reverse() }));
  }
  return [];
}

function waysBetween(near: string, far: string, ways: Cypher): Cypher {
  const label = (id: string) => identifier(typeOf(id)!);
  return cypher`/* farWays */
    MATCH (near:${label(near)} {id: $near})
    CALL (near) { MATCH (far:${label(far)} {id: $far}) RETURN far }
    ${ways}
    WITH way LIMIT ${mostRead.toString() as Cypher}
    RETURN ${columnsOfWay}
    ORDER BY ids`;
}

/** Statements are linked to people, sources, events and claims, and never to each other. */
const besideStatements = new Set<NodeType>(["Official", "Organization", "Source", "Event", "Claim"]);

/** How many statements at most stand on a way of so many links between things of these types. */
function mostStatements(length: number, from: NodeType, to: NodeType): number {
  const first = besideStatements.has(from) ? 1 : 2;
  const last = besideStatements.has(to) ? length - 1 : length - 2;
  return Math.max(0, Math.ceil((last - first + 1) / 2));
}

/**
 * Ways of exactly so many links from `near` to `far`, when there is no shorter one: rows of `way {nodes, links}`. Each step is a subquery
 * of its own, so that Neo4j walks them in this order: left to itself it begins at a hub.
 */
function waysOf(length: number, hops: number, links: Cypher, through: Through): Cypher {
  const x = (i: number) => (i === 0 ? "near" : i === length ? "far" : `x${i}`) as Cypher;
  const link = (i: number) => `link${i}` as Cypher;
  const allowed = (i: number) => cypher`${x(i)} <> near AND ${x(i)} <> far${through === "things" ? cypher` AND ${quiet(x(i))}` : cypher``}`;
  const isStatement = (i: number) => cypher`CASE WHEN ${x(i)}:Statement THEN 1 ELSE 0 END`;
  const middle = Math.ceil(length / 2);
  const inner = range(1, length - 1);
  // Statements are not counted as hops: a way of more links than hops needs some.
  const enough = (statements: Cypher) => (length > hops ? cypher` AND ${statements} >= ${(length - hops).toString() as Cypher}` : cypher``);

  /** From one end to the middle: each thing once, with each number of statements on the way to it. */
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
        WITH DISTINCT near, far, ${x(middle)} LIMIT ${limit(mostMiddles)}`;
  };
  const met = (): Cypher => cypher`CALL (near, far) {
          ${thither} RETURN ${x(middle)} AS meeting, statements AS hither, -1 AS yonder
          UNION ALL
          ${walked(range(middle, length - 1).reverse(), -1, (i) => i > middle)} RETURN ${x(middle)} AS meeting, -1 AS hither, statements AS yonder
        }
        WITH near, far, meeting AS ${x(middle)}, max(hither) AS hither, max(yonder) AS yonder
        WHERE hither >= 0 AND yonder >= 0${enough(cypher`hither + yonder`)}
        WITH near, far, ${x(middle)} LIMIT ${limit(mostMiddles)}`;

  /** The ways themselves, from the middle to both ends. */
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
  return cypher`${length <= mostAsked ? asked() : met()}
        CALL (near, far, ${x(middle)}) {
          ${join(steps, "\n          " as Cypher)}
          WITH * WHERE true${enough(join(inner.map(isStatement), cypher` + `))} LIMIT ${limit(mostThrough)}
          RETURN {nodes: [${join(range(0, length).map(x), cypher`, `)}], links: [${join(range(1, length).map(link), cypher`, `)}]} AS way
        }`;
}

const limit = (rows: number): Cypher => rows.toString() as Cypher;
const range = (first: number, last: number): number[] => Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
