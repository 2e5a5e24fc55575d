import { join } from "node:path";
import { root, type Config } from "../config.ts";
import { storeDamaged } from "../embedded-neo4j/embedded-neo4j.ts";
import { whyNotConnected } from "../graph/errors.ts";
import { Graph } from "../graph/graph.ts";
import { applySchema } from "../loading/apply-schema.ts";
import { loadSeed } from "../loading/load.ts";
import { isLoaded } from "../loading/seed-state.ts";
import { readSeed } from "../loading/seed.ts";
import { askedToEnd, serve, type Database, type Serving } from "../main.ts";
import { startWorkers } from "../server/workers/primary.ts";
import { portTaken } from "./port-taken.ts";
import type { WorkerPlace } from "./serve-as-worker.ts";
import type { Progress } from "./progress.ts";
import { refuseUnfinished } from "../loading/backup/unfinished.ts";
import { warmUp } from "./warm-up.ts";

type Served = Pick<Serving, "address" | "close">;

/** Reads the seed, which needs no database; with one, the rest follows. */
export async function readyToServe() {
  const seed = readSeed(join(root, "seed"));

  const prepare = (progress: Progress) => async (graph: Graph) => {
    await refuseUnfinished(graph);
    progress.step("Applying constraints and indexes");
    await applySchema(graph, join(root, "schema/graph.cypher"));
    if (!(await isLoaded(graph, seed))) {
      progress.step("Loading the seed");
      await loadSeed(graph, seed, ({ dataset, what, milliseconds }) => progress.line(`  ${dataset}: ${what} (${milliseconds} ms)`));
    }
    progress.step("Warming up");
  };

  const serveKnowledge = (config: Config, database: Database, progress: Progress): Promise<Served> =>
    // Another's may have run for days.
    serve({ config, database, prepare: prepare(progress), warmUp, justStarted: !config.neo4j }).catch((error: unknown) => {
      throw toldOfStart(error, config, database);
    });

  /** This process prepares the graph and looks after the others, which answer. */
  async function serveByWorkers(config: Config, database: Database, progress: Progress): Promise<Served> {
    const graph = new Graph({ ...database, poolSize: config.poolSize });
    const prepared = prepare(progress)(graph).finally(() => graph.close());
    const script = join(root, "bin/trade-graph.mjs");
    const answers = { place: async (replaces: boolean): Promise<WorkerPlace> => ({ database, replaces }), prepared: () => prepared };
    const workers = startWorkers(config.workers, answers, script, progress.line);
    // The first failure is the one to report: workers that hear of it end too.
    const address = await Promise.all([workers.ready, prepared])
      .then(([address]) => address)
      .catch(async (error: unknown) => {
        await workers.end();
        throw toldOfStart(error, config, database);
      });
    return { address, close: () => workers.end() };
  }
  return { serveKnowledge, serveByWorkers, askedToEnd };
}

function toldOfStart(error: unknown, config: Config, database: Database): unknown {
  const damage =
    database.disk && /Unable to load (NODE|RELATIONSHIP)|InvalidRecordException/.exec(String((error as Error)?.cause ?? error));
  if (damage) return storeDamaged(database.disk!, String((error as Error)?.cause ?? error));
  return portTaken(error, config) ?? (config.neo4j && whyNotConnected(error, config.neo4j)) ?? error;
}
