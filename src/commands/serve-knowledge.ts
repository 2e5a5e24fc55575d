import { join } from "node:path";
import { root, type Config } from "../config.ts";
import { storeDamaged } from "../embedded-neo4j/embedded-neo4j.ts";
import { connectionProblem } from "../graph/errors.ts";
import { Graph } from "../graph/graph.ts";
import { applySchema } from "../loading/apply-schema.ts";
import { loadSeed } from "../loading/load.ts";
import { isLoaded } from "../loading/seed-state.ts";
import { readSeed } from "../loading/seed.ts";
import { terminationSignal, serve, type Database, type Serving } from "../main.ts";
import { startWorkers } from "../server/workers/primary.ts";
import { listenError } from "./listen-error.ts";
import type { WorkerPlace } from "./serve-as-worker.ts";
import type { Progress } from "./progress.ts";
import { assertNotRestoring } from "../loading/backup/unfinished.ts";
import { warmUp } from "./warm-up.ts";

type Served = Pick<Serving, "address" | "close">;

/** Reads the seed, which needs no database; the returned functions do the rest once there is one. */
export async function prepareToServe() {
  const seed = readSeed(join(root, "seed"));

  const prepare = (progress: Progress) => async (graph: Graph) => {
    await assertNotRestoring(graph);
    progress.step("Applying constraints and indexes");
    await applySchema(graph, join(root, "schema/graph.cypher"));
    if (!(await isLoaded(graph, seed))) {
      progress.step("Loading the seed");
      await loadSeed(graph, seed, ({ dataset, what, milliseconds }) => progress.line(`  ${dataset}: ${what} (${milliseconds} ms)`));
    }
    progress.step("Warming up");
  };

  const serveKnowledge = (config: Config, database: Database, progress: Progress): Promise<Served> =>
    // An external Neo4j may have been running for days.
    serve({ config, database, prepare: prepare(progress), warmUp, justStarted: !config.neo4j }).catch((error: unknown) => {
      throw startError(error, config, database);
    });

  /** This process prepares the graph and supervises the workers, which serve requests. */
  async function serveWithWorkers(config: Config, database: Database, progress: Progress): Promise<Served> {
    const graph = new Graph({ ...database, poolSize: config.poolSize });
    const prepared = prepare(progress)(graph).finally(() => graph.close());
    const script = join(root, "bin/trade-graph.mjs");
    const answers = { place: async (replaces: boolean): Promise<WorkerPlace> => ({ database, replaces }), prepared: () => prepared };
    const workers = startWorkers(config.workers, answers, script, progress.line);
    // Report the first failure: workers that learn of it fail as well.
    const address = await Promise.all([workers.ready, prepared])
      .then(([address]) => address)
      .catch(async (error: unknown) => {
        await workers.stop();
        throw startError(error, config, database);
      });
    return { address, close: () => workers.stop() };
  }
  return { serveKnowledge, serveByWorkers: serveWithWorkers, askedToEnd: terminationSignal };
}

function startError(error: unknown, config: Config, database: Database): unknown {
  const damage =
    database.disk && /Unable to load (NODE|RELATIONSHIP)|InvalidRecordException/.exec(String((error as Error)?.cause ?? error));
  if (damage) return storeDamaged(database.disk!, String((error as Error)?.cause ?? error));
  return listenError(error, config) ?? (config.neo4j && connectionProblem(error, config.neo4j)) ?? error;
}
