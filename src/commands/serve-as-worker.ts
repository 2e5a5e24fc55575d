import cluster from "node:cluster";
import type { Config } from "../config.ts";
import { askedToEnd, serve, type Database } from "../main.ts";
import { Peers } from "../server/workers/peers.ts";
import { shareOf } from "../server/workers/share.ts";
import { warmUp } from "./warm-up.ts";

/** What the first process tells one that it has started. */
export interface WorkerPlace {
  database: Database;
  /** Whether it takes the place of one that has died, while the others answer. */
  replaces: boolean;
}

/** One of the processes that `WORKERS` asks for: answers until it is told to end. The graph is prepared by the first process. */
export async function serveAsWorker(config: Config): Promise<number> {
  const peers = new Peers();
  const [place] = await peers.ask<WorkerPlace>("place", undefined, Infinity);
  const { database, replaces } = place!;
  const serving = await serve({
    config: shareOf(config),
    database,
    peers,
    prepare: async () => void (await peers.ask("prepared", undefined, Infinity)),
    async warmUp(knowledge, graph) {
      await warmUp(knowledge, graph);
      await peers.ask("together", undefined, Infinity);
    },
    listensLast: replaces,
    justStarted: !config.neo4j && !replaces,
  });
  peers.tell("ready", serving.address);
  await askedToEnd();
  await serving.close();
  cluster.worker?.disconnect();
  return 0;
}
