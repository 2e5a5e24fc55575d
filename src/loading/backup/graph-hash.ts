import type { Graph } from "../../graph/graph.ts";
import type { Portable } from "../../graph/portable.ts";
import { hashProperty } from "../../query/content-hash.ts";
import { linkLines, nodeLines, type NodeKey } from "./graph-lines.ts";
import { OrderFreeHash } from "./order-free-hash.ts";

export interface GraphHash {
  nodes: number;
  links: number;
  /** 64 hexadecimal digits: equal exactly where labels, properties (with their types) and links are. */
  sha256: string;
}

export interface Without {
  /** Nodes with one of these labels do not count, nor do their links. */
  labels?: readonly string[];
  /** These properties do not count, wherever they stand. */
  properties?: readonly string[];
  /** Keys and receivers of changes do not count. */
  secrets?: boolean;
}

/** What tells when and through which run the graph came to be, rather than what it says of trade. */
export const bookkeeping: Without = {
  labels: ["GraphState", "IngestRun", "Change", "ApiKey"],
  properties: ["runId", "firstSeen", "lastSeen", "on", hashProperty],
};

/**
 * One hash over the whole graph, independent of the order in which it was written and of Neo4j's own ids: two databases that hold the
 * same have the same. Reads everything once and keeps nothing of it in memory.
 */
export async function graphHash(graph: Graph, without: Without = {}, onProgress: (read: number) => void = () => {}): Promise<GraphHash> {
  const labels = new Set(without.labels);
  const kept = keeping(without.properties ?? []);
  const hash = new OrderFreeHash();
  const counts = { nodes: 0, links: 0 };
  const count = (kind: keyof typeof counts, line: object) => {
    hash.add(JSON.stringify(line));
    counts[kind]++;
    if ((counts.nodes + counts.links) % 50_000 === 0) onProgress(counts.nodes + counts.links);
  };
  for await (const node of nodeLines(graph, without.secrets))
    if (!node.labels.some((label) => labels.has(label))) count("nodes", { ...node, properties: kept(node.properties) });
  const outside = ([label]: NodeKey) => labels.has(label);
  for await (const link of linkLines(graph))
    if (!outside(link.from) && !outside(link.to)) count("links", { ...link, properties: kept(link.properties) });
  return { ...counts, sha256: hash.digest() };
}

function keeping(left: readonly string[]): (properties: Record<string, Portable>) => Record<string, Portable> {
  if (left.length === 0) return (properties) => properties;
  const names = new Set(left);
  return (properties) => Object.fromEntries(Object.entries(properties).filter(([name]) => !names.has(name)));
}
