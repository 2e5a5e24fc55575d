import type { Graph } from "../../graph/graph.ts";
import type { Portable } from "../../graph/portable.ts";
import { hashProperty } from "../../query/content-hash.ts";
import { linkLines, nodeLines, type NodeKey } from "./graph-lines.ts";
import { OrderFreeHash } from "./order-free-hash.ts";

export interface GraphHash {
  nodes: number;
  links: number;
  /** 64 hexadecimal digits: equal exactly when labels, properties (with their types) and links are equal. */
  sha256: string;
}

export interface HashExclusions {
  /** Nodes with one of these labels are excluded, with their links. */
  labels?: readonly string[];
  /** These properties are excluded everywhere. */
  properties?: readonly string[];
  /** API keys and webhooks are excluded. */
  secrets?: boolean;
}

/** Data about when and how the graph was loaded, as opposed to its content. */
export const bookkeeping: HashExclusions = {
  labels: ["GraphState", "IngestRun", "Change", "ApiKey"],
  properties: ["runId", "firstSeen", "lastSeen", "on", hashProperty],
};

/**
 * One hash over the whole graph, independent of the order of writes and of Neo4j's internal ids: two databases with the same content have
 * the same hash. Reads everything once, in constant memory.
 */
export async function graphHash(
  graph: Graph,
  without: HashExclusions = {},
  onProgress: (read: number) => void = () => {},
): Promise<GraphHash> {
  const labels = new Set(without.labels);
  const strip = propertyFilter(without.properties ?? []);
  const hash = new OrderFreeHash();
  const counts = { nodes: 0, links: 0 };
  const count = (kind: keyof typeof counts, line: object) => {
    hash.add(JSON.stringify(line));
    counts[kind]++;
    if ((counts.nodes + counts.links) % 50_000 === 0) onProgress(counts.nodes + counts.links);
  };
  for await (const node of nodeLines(graph, without.secrets))
    if (!node.labels.some((label) => labels.has(label))) count("nodes", { ...node, properties: strip(node.properties) });
  const outside = ([label]: NodeKey) => labels.has(label);
  for await (const link of linkLines(graph))
    if (!outside(link.from) && !outside(link.to)) count("links", { ...link, properties: strip(link.properties) });
  return { ...counts, sha256: hash.digest() };
}

function propertyFilter(excluded: readonly string[]): (properties: Record<string, Portable>) => Record<string, Portable> {
  if (excluded.length === 0) return (properties) => properties;
  const names = new Set(excluded);
  return (properties) => Object.fromEntries(Object.entries(properties).filter(([name]) => !names.has(name)));
}
