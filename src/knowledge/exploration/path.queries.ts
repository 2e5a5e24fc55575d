import { badInput } from "../../contract/errors.ts";
import { cypher, identifier, type Cypher } from "../../graph/cypher.ts";
import type { Conversation } from "../../graph/graph.ts";
import { typeOf } from "../ids.ts";
import { anyLink, linkTypes } from "./links.ts";
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

/**
 * All shortest ways between two things; through a hub only when there is no other way. Each of the two searches is bounded in length and,
 * by the deadline of the request, in time.
 */
export async function pathsBetween(
  graph: Conversation,
  from: string,
  to: string,
  hops: number,
  types?: readonly string[] | null,
): Promise<PathRow[]> {
  const unknown = types?.find((type) => !linkTypes.includes(type));
  if (unknown !== undefined)
    throw badInput(
      `\`through\` expects link types, such as MADE or BETWEEN; ${JSON.stringify(unknown.slice(0, 40))} is none. There are: ${linkTypes.join(", ")}.`,
    );
  if (from === to || !typeOf(from) || !typeOf(to)) return [];
  const walkable = types?.length ? linkTypes.filter((type) => types.includes(type)) : linkTypes;
  for (const withHubs of [false, true]) {
    const rows = await graph.read<PathRow>(shortest(from, to, walkable, withHubs), { from, to, hub });
    const short = rows.filter((row) => countedHops(row) <= hops);
    if (short.length) return distinct(short).slice(0, mostPaths);
  }
  return [];
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

const countedHops = (row: PathRow): number => row.ids.length - 1 - row.ids.slice(1, -1).filter((id) => id.startsWith("statement:")).length;

function shortest(from: string, to: string, walkable: string[], withHubs: boolean): Cypher {
  const label = (id: string) => identifier(typeOf(id)!);
  const between = withHubs ? cypher`` : cypher` WHERE y = b OR (NOT y:Country AND COUNT { (y)--() } <= $hub)`;
  return cypher`/* paths */
    MATCH (a:${label(from)} {id: $from}) MATCH (b:${label(to)} {id: $to})
    MATCH path = ALL SHORTEST (a) (()-[link:${anyLink(walkable)}]-(y)${between}){1,${mostLinks.toString() as Cypher}} (b)
    WITH path LIMIT ${mostRead.toString() as Cypher}
    RETURN [node IN nodes(path) | node.id] AS ids,
           [link IN relationships(path) | {type: type(link), from: startNode(link).id, to: endNode(link).id, label: ${linkLabel(cypher`link`)}}] AS links
    ORDER BY ids`;
}
