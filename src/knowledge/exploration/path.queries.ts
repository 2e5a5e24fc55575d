import { badInput } from "../../contract/errors.ts";
import { cypher, identifier, type Cypher } from "../../graph/cypher.ts";
import { int, type Conversation } from "../../graph/graph.ts";
import { Projection, type Selection } from "../../graph/projection.ts";
import type { Row } from "../context.ts";
import { typeOf } from "../ids.ts";
import { table } from "../table.ts";
import { anyLink, linkTypes, walked } from "./links.ts";
import { linkLabel } from "./neighbours.queries.ts";

export interface PathRow {
  ids: string[];
  links: { type: string; from: string; to: string; label: string | null }[];
}

export const mostHops = 4;
const mostPaths = 10;
const mostRead = 500;

/** A thing with more links than this joins everything with everything and explains nothing, as a country does. */
const hub = 1_000;

/** Statements stand between speaker, source and claim and are shown but not counted, so a path of 4 hops has at most this many links. */
const mostLinks = 6;

export interface Ways {
  rows: PathRow[];
  /** The things on them with what was selected of them. */
  nodes: Row[];
}

/**
 * All shortest ways between two things; through a hub only when there is no other way. Each of the two searches is bounded in length and,
 * by the deadline of the request, in time.
 */
export async function pathsBetween(
  graph: Conversation,
  from: string,
  to: string,
  hops: number,
  types: readonly string[] | null | undefined,
  selection: Selection,
): Promise<Ways> {
  const unknown = types?.find((type) => !linkTypes.includes(type));
  if (unknown !== undefined)
    throw badInput(
      `\`through\` expects link types, such as MADE or BETWEEN; ${JSON.stringify(unknown.slice(0, 40))} is none. There are: ${linkTypes.join(", ")}.`,
    );
  if (from === to || !typeOf(from) || !typeOf(to)) return { rows: [], nodes: [] };
  const walkable = types?.length ? linkTypes.filter((type) => types.includes(type)) : linkTypes;
  const projection = new Projection(table);
  const node = projection.anyOf(cypher`node`, walked, selection, mostRead);
  const [found] = await graph.read<Ways>(shortest(from, to, walkable, node), { ...projection.parameters, from, to, hub, hops: int(hops) });
  return { rows: distinct(found?.rows ?? []).slice(0, mostPaths), nodes: found?.nodes ?? [] };
}

/** Ways that differ in nothing but the statement between the same speaker and source are one way. */
function distinct(rows: PathRow[]): PathRow[] {
  const ways = new Map<string, PathRow>();
  for (const row of rows) {
    const way = row.ids.filter((id) => !id.startsWith("statement:")).join(" ");
    if (!ways.has(way)) ways.set(way, row);
  }
  return [...ways.values()];
}

function shortest(from: string, to: string, walkable: string[], node: Cypher): Cypher {
  const label = (id: string) => identifier(typeOf(id)!);
  const search = (
    between: Cypher,
  ) => cypher`MATCH path = ALL SHORTEST (a) (()-[link:${anyLink(walkable)}]-(y)${between}){1,${mostLinks.toString() as Cypher}} (b)
      WITH path LIMIT ${mostRead.toString() as Cypher}
      WHERE size(nodes(path)) - 1 - size([step IN nodes(path)[1..-1] WHERE step:Statement]) <= $hops`;
  return cypher`/* paths */
    MATCH (a:${label(from)} {id: $from})
    CALL (a) { MATCH (b:${label(to)} {id: $to}) RETURN b }
    CALL (a, b) {
      ${search(cypher` WHERE y = b OR (NOT y:Country AND COUNT { (y)--() } <= $hub)`)}
      RETURN collect(path) AS around
    }
    CALL (a, b, around) {
      WITH a, b, around WHERE size(around) = 0
      ${search(cypher``)}
      RETURN collect(path) AS across
    }
    WITH around + across AS ways
    RETURN COLLECT {
      UNWIND ways AS way
      WITH [node IN nodes(way) | node.id] AS ids,
           [link IN relationships(way) | {type: type(link), from: startNode(link).id, to: endNode(link).id, label: ${linkLabel(cypher`link`)}}] AS links
      RETURN {ids: ids, links: links} AS row ORDER BY ids
    } AS rows, COLLECT {
      UNWIND ways AS way
      UNWIND nodes(way) AS node
      WITH DISTINCT node
      RETURN ${node} AS row
    } AS nodes`;
}
