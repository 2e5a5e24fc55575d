import { badInput } from "../../contract/errors.ts";
import { cypher, identifier, type Cypher } from "../../graph/cypher.ts";
import { Projection } from "../../graph/projection.ts";
import type { Projected, Row } from "../../graph/row.ts";
import type { Selection } from "../../graph/selection.ts";
import { typeOf } from "../things/things.ts";
import { anyLink, linkTypes, walked } from "./links.ts";
import { longPaths } from "./long-paths.queries.ts";
import { pathColumns, hub, maxLinks, maxPaths, maxRead, isNoHub, type PathRow } from "./path-row.ts";
import type { RequestContext } from "../../query/context.ts";
import { int } from "../../graph/values.ts";

/**
 * When both ends have more links than this and no short connection exists, Neo4j's shortest-path search exceeds its memory (two countries
 * of a million claims); paths are then searched length by length.
 */
const wide = 1_000;

export interface ShortestPaths {
  rows: PathRow[];
  /** The things on them with their selected fields; empty for the longest paths between two hubs. */
  nodes: Row[];
}

interface Found {
  rows: PathRow[];
  nodes: Projected[];
  /** The end with fewer links, when both have very many and no short path exists. */
  wideEnd: string | null;
}

/**
 * All shortest paths between two things; through a hub only when there is no other path. Both searches are limited in length and by the
 * request's deadline.
 */
export async function pathsBetween(
  { graph, table }: Pick<RequestContext, "graph" | "table">,
  from: string,
  to: string,
  hops: number,
  types: readonly string[] | null | undefined,
  selection: Selection,
): Promise<ShortestPaths> {
  const unknown = types?.find((type) => !linkTypes.includes(type));
  if (unknown !== undefined)
    throw badInput(
      `\`through\` expects link types, such as MADE or BETWEEN; ${JSON.stringify(unknown.slice(0, 40))} is none. There are: ${linkTypes.join(", ")}.`,
    );
  if (from === to || !typeOf(from) || !typeOf(to)) return { rows: [], nodes: [] };
  const walkable = types?.length ? linkTypes.filter((type) => types.includes(type)) : linkTypes;
  const projection = new Projection(table);
  const node = projection.anyOf(cypher`node`, walked, selection, maxRead);
  const parameters = { ...projection.parameters, from, to, hub, hops: int(hops), wide };
  const [found] = await graph.read<Found>(shortest(from, to, walkable, node), parameters);
  const rows = found?.wideEnd ? await longPaths(graph, { from, to, near: found.wideEnd, hops, walkable }) : (found?.rows ?? []);
  return { rows: distinct(rows).slice(0, maxPaths), nodes: projection.rows(found?.nodes ?? []) };
}

/** Paths that differ only in the statement between the same speaker and source count as one. */
function distinct(rows: PathRow[]): PathRow[] {
  const ways = new Map<string, PathRow>();
  for (const row of rows) {
    const way = row.ids.filter((id) => !id.startsWith("statement:")).join(" ");
    if (!ways.has(way)) ways.set(way, row);
  }
  return [...ways.values()];
}

/**
 * Paths of up to three links are read from the end with fewer links and end the search: between two hubs, a speaker with 60,000 claims and
 * a country, the general search would collect all of them before returning one (20 s in a graph of a million claims).
 */
function shortest(from: string, to: string, walkable: string[], node: Cypher): Cypher {
  const label = (id: string) => identifier(typeOf(id)!);
  const most = maxRead.toString() as Cypher;
  const links = anyLink(walkable);
  const counted = (nodes: Cypher) => cypher`size(${nodes}) - 1 - size([step IN ${nodes}[1..-1] WHERE step:Statement])`;
  const search = (
    between: Cypher,
  ) => cypher`MATCH path = ALL SHORTEST (a) (()-[link:${links}]-(y)${between}){1,${maxLinks.toString() as Cypher}} (b)
      WITH path LIMIT ${most}
      WHERE ${counted(cypher`nodes(path)`)} <= $hops
      RETURN collect({nodes: nodes(path), links: relationships(path)})`;
  return cypher`/* paths */
    MATCH (a:${label(from)} {id: $from})
    CALL (a) { MATCH (b:${label(to)} {id: $to}) RETURN b }
    WITH a, b, CASE WHEN COUNT { (a)--() } <= COUNT { (b)--() } THEN a ELSE b END AS near
    WITH a, b, near, CASE near WHEN a THEN b ELSE a END AS far
    CALL (a, b, near, far) {
      MATCH (near)-[link:${links}]-(far) WITH link LIMIT ${most}
      RETURN collect({nodes: [a, b], links: [link]}) AS direct
    }
    CALL (a, b, near, far, direct) {
      WITH a, b, near, far WHERE size(direct) = 0
      MATCH (near)-[:${links}]-(y) WHERE ${isNoHub(cypher`y`)} AND EXISTS { (y)-[:${links}]-(far) }
      WITH DISTINCT a, b, y LIMIT ${most}
      MATCH (a)-[first:${links}]-(y)-[second:${links}]-(b)
      RETURN collect({nodes: [a, y, b], links: [first, second]}) AS over
    }
    CALL (near, far, direct, over) {
      WITH near, far WHERE size(direct) + size(over) = 0
      MATCH (near)-[:${links}]-(y) WHERE ${isNoHub(cypher`y`)}
      MATCH (y)-[:${links}]-(z) WHERE ${isNoHub(cypher`z`)} AND EXISTS { (z)-[:${links}]-(far) }
      WITH DISTINCT near, far, y, z LIMIT ${most}
      MATCH (near)-[first:${links}]-(y)-[second:${links}]-(z)-[third:${links}]-(far)
      RETURN collect({nodes: [near, y, z, far], links: [first, second, third]}) AS apart
    }
    WITH a, b, near, direct + over + [way IN apart | CASE near WHEN a THEN way ELSE {nodes: reverse(way.nodes), links: reverse(way.links)} END] AS found
    WITH a, b, near, [way IN found WHERE ${counted(cypher`way.nodes`)} <= $hops] AS short
    WITH a, b, short, CASE WHEN size(short) = 0 AND COUNT { (near)--() } > $wide THEN near.id END AS wideEnd
    CALL (a, b, short, wideEnd) {
      WITH a, b, short WHERE size(short) = 0 AND wideEnd IS NULL
      ${search(cypher` WHERE y = b OR (${isNoHub(cypher`y`)})`)} AS around
    }
    CALL (a, b, short, around, wideEnd) {
      WITH a, b, short, around WHERE size(short) + size(around) = 0 AND wideEnd IS NULL
      ${search(cypher``)} AS across
    }
    WITH wideEnd, short + around + across AS ways
    CALL (ways) { UNWIND ways AS way UNWIND way.nodes AS thing RETURN collect(DISTINCT thing) AS things }
    RETURN wideEnd, COLLECT {
      UNWIND ways AS way
      WITH ${pathColumns}
      RETURN {ids: ids, links: links} AS row ORDER BY ids
    } AS rows, COLLECT {
      UNWIND things AS node
      RETURN ${node} AS row
    } AS nodes`;
}
