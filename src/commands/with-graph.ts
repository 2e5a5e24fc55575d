import { existsSync } from "node:fs";
import { join } from "node:path";
import { readConfig, root } from "../config.ts";
import { UserError } from "../contract/errors.ts";
import { readBolt, startEmbeddedNeo4j } from "../embedded-neo4j/embedded-neo4j.ts";
import { whyNotConnected } from "../graph/errors.ts";
import { Graph } from "../graph/graph.ts";
import { applySchema } from "../loading/apply-schema.ts";
import { refuseUnfinished } from "../loading/backup/unfinished.ts";
import { loadSeed } from "../loading/load.ts";
import { isEmpty } from "../loading/seed-state.ts";
import { readSeed } from "../loading/seed.ts";
import { progressTo } from "./progress.ts";
import type { GraphConfig } from "../graph/graph-config.ts";

export interface GraphAccess {
  /** Write nothing: no constraints, no seed. */
  asItIs?: boolean;
  /** Throw SERVICE_UNAVAILABLE rather than start a Neo4j where none runs. */
  mustRun?: boolean;
}

export type WithGraph = <Result>(work: (graph: Graph) => Promise<Result>, access?: GraphAccess) => Promise<Result>;

/**
 * Lends a graph to one command: the Neo4j of NEO4J_URI, else the embedded one of a running `trade-graph start`, else one that is started
 * for as long as the work takes. Unless it is wanted as it is, it has its constraints and, where it was empty, the seed.
 */
export const withGraph: WithGraph = async (work, { asItIs = false, mustRun = false } = {}) => {
  const { neo4j, home } = readConfig();
  const running = neo4j ?? (await runningNeo4j(home));
  if (!running && mustRun)
    throw new UserError(
      "SERVICE_UNAVAILABLE",
      `No graph is running on the store in ${home}. Start one with \`npm start\` in another terminal, or set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD.`,
    );
  const embedded = running ? undefined : await startEmbeddedNeo4j({ home, onProgress: progressTo(process.stderr).step });
  const graph = new Graph({ ...(running ?? embedded!), poolSize: 8 });
  try {
    await makeReady(graph, asItIs).catch((error: unknown) => {
      throw (running && whyNotConnected(error, running)) ?? error;
    });
    return await work(graph);
  } finally {
    await graph.close();
    await embedded?.stop();
  }
};

async function makeReady(graph: Graph, asItIs: boolean): Promise<void> {
  if (asItIs) return graph.ping(10_000);
  await refuseUnfinished(graph);
  await applySchema(graph, join(root, "schema/graph.cypher"));
  if (await isEmpty(graph)) await loadSeed(graph, readSeed(join(root, "seed")));
}

/** How to reach the Neo4j that runs on this store; undefined when none does. */
export async function runningNeo4j(home: string): Promise<GraphConfig | undefined> {
  const bolt = existsSync(join(home, "lock")) ? await readBolt(home) : undefined;
  if (!bolt) return undefined;
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
