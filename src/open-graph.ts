import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readConfig, root } from "./config.ts";
import { startEmbeddedNeo4j } from "./embedded-neo4j/embedded-neo4j.ts";
import { Graph, type GraphConfig } from "./graph/graph.ts";
import { applySchema } from "./loading/apply-schema.ts";
import { progressTo } from "./progress.ts";

/**
 * The graph for one command: the Neo4j that NEO4J_URI names, else the embedded one of a running `trade-graph start`, else one that is
 * started for as long as the work takes. Its constraints are there, whoever comes first.
 */
export async function withGraph<Result>(work: (graph: Graph) => Promise<Result>): Promise<Result> {
  const { neo4j, home } = readConfig();
  const given = neo4j ?? (await running(home));
  if (given) return on(given, work);
  const embedded = await startEmbeddedNeo4j({ home, onProgress: progressTo(process.stderr).step });
  try {
    return await on(embedded, work);
  } finally {
    await embedded.stop();
  }
}

async function on<Result>(database: GraphConfig, work: (graph: Graph) => Promise<Result>): Promise<Result> {
  const graph = new Graph({ ...database, poolSize: 8 });
  try {
    await applySchema(graph, join(root, "schema/graph.cypher"));
    return await work(graph);
  } finally {
    await graph.close();
  }
}

/** How to reach the Neo4j that runs on this store; undefined when none does. */
async function running(home: string): Promise<GraphConfig | undefined> {
  const file = join(home, "bolt.json");
  if (!existsSync(file) || !existsSync(join(home, "lock"))) return undefined;
  const bolt = JSON.parse(readFileSync(file, "utf8")) as GraphConfig;
  const graph = new Graph({ ...bolt, poolSize: 1 });
  try {
    await graph.ping();
    return bolt;
  } catch {
    return undefined;
  } finally {
    await graph.close();
  }
}
