import { cypher, type Cypher } from "../../graph/cypher.ts";
import { linkLabel } from "./neighbours.queries.ts";

export interface PathRow {
  ids: string[];
  links: { type: string; from: string; to: string; label: string | null }[];
}

export const longestPath = 4;

/** Statements stand between speaker, source and claim and are shown but not counted, so a path of 4 hops has at most this many links. */
export const mostLinks = 6;

/** Ways that are read, of which `mostPaths` are told. */
export const mostRead = 500;
export const mostPaths = 10;

/** A thing with more links than this joins everything with everything and explains nothing, as a country does. */
export const hub = 1_000;

/** No country, and no more than `$hub` links. */
export const quiet = (thing: Cypher): Cypher => cypher`NOT ${thing}:Country AND COUNT { (${thing})--() } <= $hub`;

/** The columns of a PathRow, of a `way {nodes, links}`. */
export const columnsOfWay = cypher`[node IN way.nodes | node.id] AS ids,
           [link IN way.links | {type: type(link), from: startNode(link).id, to: endNode(link).id, label: ${linkLabel(cypher`link`)}}] AS links`;
