import { join } from "node:path";
import { root, type Config } from "../config.ts";
import { whyNotConnected } from "../graph/errors.ts";
import type { Graph } from "../graph/graph.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import { applySchema } from "../loading/apply-schema.ts";
import { isLoaded, loadSeed } from "../loading/load.ts";
import { readSeed } from "../loading/seed.ts";
import { askedToEnd, serve, type Database, type Serving } from "../main.ts";
import type { Progress } from "./progress.ts";
import { refuseUnfinished } from "../loading/backup/unfinished.ts";
import { warmUp } from "../warm-up.ts";

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
    const warm = async (knowledge: Knowledge, graph: Graph) => {
      await warmUp(knowledge, graph);
      // Another's may have run for days.
      if (!config.neo4j) graph.presence.freshSince = Date.now();
    };
    return serve({ config, database, prepare, warmUp: warm }).catch((error: unknown) => {
      throw portTaken(error, config) ?? (config.neo4j && whyNotConnected(error, config.neo4j)) ?? error;
    });
  }
  return { serveKnowledge, askedToEnd };
}

function portTaken(error: unknown, { host, port }: Config): Error | undefined {
  if (!(error instanceof Error && "code" in error)) return undefined;
  if (error.code === "EADDRINUSE")
    return new Error(`Port ${port} of ${host} is used by another program. Set PORT to a free one, or to 0 for any.`);
  if (error.code === "EACCES") return new Error(`Port ${port} of ${host} needs rights that this user lacks. Set PORT to one above 1023.`);
  if (error.code === "EADDRNOTAVAIL")
    return new Error(`This machine has no address ${host}. Set HOST to one it has, such as 127.0.0.1 or 0.0.0.0.`);
  return undefined;
}
