import { existsSync } from "node:fs";
import { join } from "node:path";
import { readConfig, root } from "../config.ts";
import { UserError } from "../contract/errors.ts";
import { readBolt, startEmbeddedNeo4j } from "../embedded-neo4j/embedded-neo4j.ts";
import { connectionProblem } from "../graph/errors.ts";
import { Graph } from "../graph/graph.ts";
import { applySchema } from "../loading/apply-schema.ts";
import { assertNotRestoring } from "../loading/backup/unfinished.ts";
import { loadSeed } from "../loading/load.ts";
import { isEmpty } from "../loading/seed-state.ts";
import { readSeed } from "../loading/seed.ts";
import { progressTo } from "./progress.ts";
import type { GraphConfig } from "../graph/graph-config.ts";

export interface GraphAccess {
  /** Write nothing: no constraints, no seed. */
  unprepared?: boolean;
  /** Throw SERVICE_UNAVAILABLE instead of starting a Neo4j when none is running. */
  requireRunning?: boolean;
}

export type WithGraph = <Result>(work: (graph: Graph) => Promise<Result>, access?: GraphAccess) => Promise<Result>;

/**
 * Provides a graph to one command: the Neo4j of NEO4J_URI, else the embedded one of a running `trade-graph start`, else one started for the
 * duration of the work. Unless `unprepared`, constraints are applied and an empty graph gets the seed.
 */
export const withGraph: WithGraph = async (work, { unprepared = false, requireRunning = false } = {}) => {
  const { neo4j, home } = readConfig();
  const running = neo4j ?? (await runningNeo4j(home));
  if (!running && requireRunning)
    throw new UserError(
      "SERVICE_UNAVAILABLE",
      `No graph is running on the store in ${home}. Start one with \`npm start\` in another terminal, or set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD.`,
    );
  const embedded = running ? undefined : await startEmbeddedNeo4j({ home, onProgress: progressTo(process.stderr).step });
  const graph = new Graph({ ...(running ?? embedded!), poolSize: 8 });
  try {
    await makeReady(graph, unprepared).catch((error: unknown) => {
      throw (running && connectionProblem(error, running)) ?? error;
    });
    return await work(graph);
  } finally {
    await graph.close();
    await embedded?.stop();
  }
};

async function makeReady(graph: Graph, unprepared: boolean): Promise<void> {
  if (unprepared) return graph.ping(10_000);
  await assertNotRestoring(graph);
  await applySchema(graph, join(root, "schema/graph.cypher"));
  if (await isEmpty(graph)) await loadSeed(graph, readSeed(join(root, "seed")));
}

/** Connection settings of the Neo4j running on this store; undefined when there is none. */
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
