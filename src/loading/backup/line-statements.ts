import { cypher, identifier, type Cypher } from "../../graph/cypher.ts";
import { fromPortable } from "../../graph/portable.ts";
import { keyProperty, type LinkLine, type NodeLine } from "./graph-lines.ts";

export const storedValues = (properties: NodeLine["properties"]) =>
  Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, fromPortable(value)]));

/** Lines of one kind are written by one statement: the kind, and the row. */
export const nodeRow = ({ labels, properties }: NodeLine): [string, object] => [labels.join(":"), storedValues(properties)];

export const linkRow = ({ type, from, to, properties }: LinkLine): [string, object] => [
  `${from[0]}-${type}-${to[0]}`,
  { from: from[1], to: to[1], properties: storedValues(properties) },
];

export function restoreNodes({ labels }: NodeLine): Cypher {
  const all = labels.map((label) => cypher`:${identifier(label)}`).reduce((before, label) => cypher`${before}${label}`, cypher``);
  return cypher`/* restoreNodes */ UNWIND $rows AS row CREATE (node${all}) SET node = row RETURN count(*) AS count`;
}

export function createLinks({ type, from: [fromLabel], to: [toLabel] }: LinkLine): Cypher {
  const end = (name: Cypher, label: string) => cypher`(${name}:${identifier(label)} {${identifier(keyProperty(label))}: row.${name}})`;
  return cypher`/* restoreLinks */ UNWIND $rows AS row
    MATCH ${end(cypher`from`, fromLabel)} MATCH ${end(cypher`to`, toLabel)}
    CREATE (from)-[link:${identifier(type)}]->(to) SET link = row.properties RETURN count(*) AS count`;
}
