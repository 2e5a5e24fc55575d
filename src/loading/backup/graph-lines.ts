import { cypher } from "../../graph/cypher.ts";
import type { Graph } from "../../graph/graph.ts";
import { portableProperties, type Portable } from "../../graph/portable.ts";

/** A label and key value: identifies a node in every database, unlike Neo4j's internal ids. */
export type NodeKey = [label: string, key: string | null];

export interface NodeLine {
  labels: string[];
  properties: Record<string, Portable>;
}

export interface LinkLine {
  type: string;
  from: NodeKey;
  to: NodeKey;
  properties: Record<string, Portable>;
}

/** Names are identified by their folded spelling, everything else by its id. */
export const keyProperty = (label: string): "folded" | "id" => (label === "Name" ? "folded" : "id");

/** API keys and webhooks with their signing secrets belong to this server and are excluded from copies. They have no links. */
export const isSecret = cypher`(node:ApiKey OR (node:GraphState AND node.id STARTS WITH 'webhook:'))`;

/** Every node as written to a backup, with sorted labels and properties. */
export async function* nodeLines(graph: Graph, withoutSecrets = false): AsyncGenerator<NodeLine, void> {
  const rows = graph.stream<{ labels: string[]; properties: Record<string, unknown> }>(
    cypher`/* allNodes */ MATCH (node) ${withoutSecrets ? cypher`WHERE NOT ${isSecret}` : cypher``} RETURN labels(node) AS labels, properties(node) AS properties`,
  );
  for await (const { labels, properties } of rows) yield { labels: labels.sort(), properties: portableProperties(properties) };
}

interface LinkRow {
  type: string;
  properties: Record<string, unknown>;
  fromLabels: string[];
  fromKey: string | null;
  toLabels: string[];
  toKey: string | null;
}

export async function* linkLines(graph: Graph): AsyncGenerator<LinkLine, void> {
  for await (const row of graph.stream<LinkRow>(allLinks))
    yield {
      type: row.type,
      from: [keyLabel(row.fromLabels), row.fromKey],
      to: [keyLabel(row.toLabels), row.toKey],
      properties: portableProperties(row.properties),
    };
}

/** All entities share one constraint; everything else has one label. */
export const keyLabel = (labels: readonly string[]): string => (labels.includes("Entity") ? "Entity" : (labels.toSorted()[0] ?? ""));

const allLinks = cypher`/* allLinks */
  MATCH (from)-[link]->(to)
  RETURN type(link) AS type, properties(link) AS properties,
         CASE WHEN from:Entity THEN ['Entity'] ELSE labels(from) END AS fromLabels, coalesce(from.id, from.folded) AS fromKey,
         CASE WHEN to:Entity THEN ['Entity'] ELSE labels(to) END AS toLabels, coalesce(to.id, to.folded) AS toKey`;
