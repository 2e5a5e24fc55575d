import { join } from "node:path";
import { root, type Config } from "../config.ts";
import { storeDamaged } from "../embedded-neo4j/embedded-neo4j.ts";
import { whyNotConnected } from "../graph/errors.ts";
import type { Graph } from "../graph/graph.ts";
import { applySchema } from "../loading/apply-schema.ts";
import { isLoaded, loadSeed } from "../loading/load.ts";
import { readSeed } from "../loading/seed.ts";
import { askedToEnd, serve, type Database, type Serving } from "../main.ts";
import { portTaken } from "./port-taken.ts";
import type { Progress } from "./progress.ts";
import { refuseUnfinished } from "../loading/backup/unfinished.ts";
import { warmUp } from "./warm-up.ts";

/** Reads the seed, which needs no database; with one, the rest follows. */
export async function readyToServe() {
  const seed = readSeed(join(root, "seed"));

  async function serveKnowledge(config: Config, database: Database, progress: Progress): Promise<Serving> {
    const prepare = async (graph: Graph) => {
      await refuseUnfinished(graph);
      progress.step("Applying constraints and indexes");
      await applySchema(graph, join(root, "schema/graph.cypher"));
      if (!(await isLoaded(graph, seed))) {
        progress.step("Loading the seed");
        await loadSeed(graph, seed, ({ dataset, what, milliseconds }) => progress.line(`  ${dataset}: ${what} (${milliseconds} ms)`));
      }
      progress.step("Warming up");
    };
    // Another's may have run for days.
    return serve({ config, database, prepare, warmUp, justStarted: !config.neo4j }).catch((error: unknown) => {
      const damage =
        database.disk && /Unable to load (NODE|RELATIONSHIP)|InvalidRecordException/.exec(String((error as Error)?.cause ?? error));
      if (damage) throw storeDamaged(database.disk!, String((error as Error)?.cause ?? error));
      throw portTaken(error, config) ?? (config.neo4j && whyNotConnected(error, config.neo4j)) ?? error;
    });
  }
  return { serveKnowledge, askedToEnd };
}
