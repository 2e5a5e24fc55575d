import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { Config } from "../config.ts";
import { UserError } from "../contract/errors.ts";
import { Graph } from "../graph/graph.ts";

const bolt = z.object({ uri: z.string(), user: z.string(), password: z.string() });

/**
 * The graph that a command beside the server works on: the Neo4j of NEO4J_URI, else the one whose address stands in the store's bolt.json.
 * Throws SERVICE_UNAVAILABLE when none answers.
 */
export async function runningGraph(config: Pick<Config, "neo4j" | "home">): Promise<Graph> {
  const file = join(config.home, "bolt.json");
  const database = config.neo4j ?? (existsSync(file) ? bolt.parse(JSON.parse(readFileSync(file, "utf8"))) : undefined);
  const advice = "Start one with `npm start` in another terminal, or set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD.";
  if (!database) throw new UserError("SERVICE_UNAVAILABLE", `No graph is running: there is no ${file}. ${advice}`);
  const graph = new Graph(database);
  try {
    await graph.ping(10_000);
    return graph;
  } catch (error) {
    await graph.close();
    throw new UserError("SERVICE_UNAVAILABLE", `No graph answers at ${database.uri}. ${advice}`, { cause: String(error) });
  }
}
