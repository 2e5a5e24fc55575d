import { cypher, type Cypher } from "../../graph/cypher.ts";
import { linkLabel } from "./neighbours.queries.ts";

export interface PathRow {
  ids: string[];
  links: { type: string; from: string; to: string; label: string | null }[];
}

export const longestPath = 4;

/** Statements between speaker, source and claim are shown but not counted, so a path of 4 hops has at most this many links. */
export const maxLinks = 6;

/** Paths that are read, of which `maxPaths` are returned. */
export const maxRead = 500;
export const maxPaths = 10;

/** A thing with more links than this connects everything and explains nothing, like a country. */
export const hub = 1_000;

/** Not a country, and at most `$hub` links. */
export const isNoHub = (thing: Cypher): Cypher => cypher`NOT ${thing}:Country AND COUNT { (${thing})--() } <= $hub`;

/** The columns of a PathRow, from a `way {nodes, links}`. */
export const pathColumns = cypher`[node IN way.nodes | node.id] AS ids,
           [link IN way.links | {type: type(link), from: startNode(link).id, to: endNode(link).id, label: ${linkLabel(cypher`link`)}}] AS links`;
