import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import "reflect-metadata";
import { readConfig, root } from "../../src/config.ts";
import { EmbeddedNeo4jError, startEmbeddedNeo4j, type EmbeddedNeo4j } from "../../src/embedded-neo4j/embedded-neo4j.ts";
import { Graph } from "../../src/graph/graph.ts";
import { applySchema } from "../../src/loading/apply-schema.ts";
import { isLoaded, loadSeed } from "../../src/loading/load.ts";
import { readSeed } from "../../src/loading/seed.ts";
import type { Answer, Database } from "./database.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** The port of 127.0.0.1 where test files ask for the run's database. */
    databasePort: number;
  }
}

/**
 * One Neo4j on a temporary store for the whole run, started when the first test file asks for it: a run of pure tests never waits for it.
 * NEO4J_URI points the tests to another one.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  let running: Promise<EmbeddedNeo4j> | undefined;
  let prepared: Promise<void> | undefined;
  let home: string | undefined;
  const start = async () => {
    home = await mkdtemp(join(tmpdir(), "trade-graph-test-"));
    return startEmbeddedNeo4j({ home, quick: true, transactionSeconds: 60, onProgress: (step) => console.error(step) });
  };
  const answer = async (): Promise<Answer> => {
    const elsewhere = readConfig().neo4j;
    if (elsewhere) {
      await (prepared ??= prepare(elsewhere));
      return { database: elsewhere };
    }
    try {
      const { uri, user, password } = await (running ??= start());
      await (prepared ??= prepare({ uri, user, password }));
      return { database: { uri, user, password } };
    } catch (error) {
      const noJava = error instanceof EmbeddedNeo4jError && error.code === "JAVA_MISSING";
      return { problem: error instanceof Error ? error.message : String(error), skip: noJava && !process.env.CI };
    }
  };
  const door = createServer((socket) => {
    socket.on("error", () => {});
    void answer().then((given) => socket.end(JSON.stringify(given)));
  });
  project.provide("databasePort", await listen(door));
  return async () => {
    door.close();
    await running?.then((neo4j) => neo4j.stop()).catch(() => {});
    if (home) await rm(home, { recursive: true, force: true });
  };
}

/** The world of the tests is the real seed: constraints, indexes and every dataset, before the first test asks. */
async function prepare(database: Database): Promise<void> {
  const graph = new Graph(database);
  try {
    await applySchema(graph, join(root, "schema/graph.cypher"));
    const seed = readSeed(join(root, "seed"));
    if (!(await isLoaded(graph, seed))) await loadSeed(graph, seed);
  } finally {
    await graph.close();
  }
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject).listen(0, "127.0.0.1", () => resolve((server.address() as { port: number }).port));
  });
}
