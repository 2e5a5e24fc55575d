import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readConfig, root } from "../config.ts";
import { startEmbeddedNeo4j } from "../embedded-neo4j/embedded-neo4j.ts";
import { whyNotConnected } from "../graph/errors.ts";
import { Graph, type GraphConfig } from "../graph/graph.ts";
import { applySchema } from "../loading/apply-schema.ts";
import { isEmpty, loadSeed } from "../loading/load.ts";
import { readSeed } from "../loading/seed.ts";
import { refuseUnfinished } from "../loading/backup/unfinished.ts";
import { progressTo } from "./progress.ts";

/** A graph lent for one command, which closes it when the work is done. */
export interface OpenGraph {
  graph: Graph;
  close(): Promise<void>;
}

/**
 * The graph for one command: the Neo4j that NEO4J_URI names, else the embedded one of a running `trade-graph start`, else one that is
 * started until it is closed. Constraints and, in an empty store, the seed are there, whoever comes first; with `asItIs` nothing is written.
 */
export async function openGraph({ asItIs = false }: { asItIs?: boolean } = {}): Promise<OpenGraph> {
  const { neo4j, home } = readConfig();
  const given = neo4j ?? (await runningNeo4j(home));
  const embedded = given ? undefined : await startEmbeddedNeo4j({ home, onProgress: progressTo(process.stderr).step });
  const graph = new Graph({ ...(given ?? embedded!), poolSize: 8 });
  const close = async () => {
    await graph.close();
    await embedded?.stop();
  };
  try {
    if (asItIs) {
      await graph.ping(10_000);
      return { graph, close };
    }
    await refuseUnfinished(graph);
    await applySchema(graph, join(root, "schema/graph.cypher"));
    if (await isEmpty(graph)) await loadSeed(graph, readSeed(join(root, "seed")));
    return { graph, close };
  } catch (error) {
    await close();
    throw (given && whyNotConnected(error, given)) ?? error;
  }
}

export async function withGraph<Result>(work: (graph: Graph) => Promise<Result>, how: { asItIs?: boolean } = {}): Promise<Result> {
  const { graph, close } = await openGraph(how);
  try {
    return await work(graph);
  } finally {
    await close();
  }
}

/** How to reach the Neo4j that runs on this store; undefined when none does. */
export async function runningNeo4j(home: string): Promise<GraphConfig | undefined> {
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
