import cluster from "node:cluster";
import type { Config } from "../config.ts";
import { terminationSignal, serve, type Database } from "../main.ts";
import { Peers } from "../server/workers/peers.ts";
import { workerConfig } from "../server/workers/worker-config.ts";
import { warmUp } from "./warm-up.ts";

/** What the primary process passes to a worker. */
export interface WorkerPlace {
  database: Database;
  /** Whether it replaces a dead worker while the others keep answering. */
  replaces: boolean;
}

/** One of the `WORKERS` processes: serves until it is stopped. The primary process prepares the graph. */
export async function serveAsWorker(config: Config): Promise<number> {
  const peers = new Peers();
  const [place] = await peers.request<WorkerPlace>("place", undefined, Infinity);
  const { database, replaces } = place!;
  const serving = await serve({
    config: workerConfig(config),
    database,
    peers,
    prepare: async () => void (await peers.request("prepared", undefined, Infinity)),
    async warmUp(knowledge, graph) {
      await warmUp(knowledge, graph);
      await peers.request("together", undefined, Infinity);
    },
    listenLast: replaces,
    justStarted: !config.neo4j && !replaces,
  });
  peers.broadcast("ready", serving.address);
  await terminationSignal();
  await serving.close();
  cluster.worker?.disconnect();
  return 0;
}
