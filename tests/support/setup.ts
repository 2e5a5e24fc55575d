import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type Server, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import "reflect-metadata";
import { buildPages } from "../../src/commands/web-pages.ts";
import { readConfig, root } from "../../src/config.ts";
import { EmbeddedNeo4jError, startEmbeddedNeo4j, type EmbeddedNeo4j } from "../../src/embedded-neo4j/embedded-neo4j.ts";
import { Graph } from "../../src/graph/graph.ts";
import { applySchema } from "../../src/loading/apply-schema.ts";
import { loadSeed } from "../../src/loading/load.ts";
import { isLoaded } from "../../src/loading/seed-state.ts";
import type { Answer } from "./ask-setup.ts";
import type { Database } from "./database.ts";
import { StorePool } from "./store-pool.ts";
import { copyStore, forTests, preparedStore, wholeSeed } from "./prepared-stores.ts";
import type { Site } from "./site.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** The port of 127.0.0.1 at which test files request the shared resources of the run. */
    setupPort: number;
  }
}

/**
 * Shared resources of the run, each created when the first test file requests it: one Neo4j with the seed on a temporary store, stores to copy,
 * a pool of empty Neo4js, the pages of explorer and playground, and a server for them. Tests that need none do not wait for any. NEO4J_URI
 * points the tests to another Neo4j.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  let running: EmbeddedNeo4j | undefined;
  let home: string | undefined;
  let site: Site | undefined;
  const pool = new StorePool();
  const once = new Map<string, Promise<unknown>>();
  const each: Record<string, (home: string) => Promise<unknown>> = {
    acquire: () => pool.acquire(),
    release: async (home) => pool.release(home),
    discard: (home) => pool.discard(home),
  };
  const ask = (what: string): Promise<unknown> => {
    const [asked, home] = what.split(" ") as [string, string];
    return each[asked]?.(home) ?? once.get(what) ?? once.set(what, make[what]!()).get(what)!;
  };

  const make: Record<string, () => Promise<unknown>> = {
    empty: () => preparedStore("empty"),
    claims: () => preparedStore("claims"),
    seeded: () => preparedStore("seeded"),
    pages: () => buildPages((step) => console.error(step)).then(() => readConfig().pages),
    async site(): Promise<Pick<Site, "address" | "pages">> {
      // The whole product is loaded only if a test of pages requests it.
      const { openSite } = await import("./site.ts");
      site = await openSite((await ask("database")) as Database, (await ask("pages")) as string);
      return { address: site.address, pages: site.pages };
    },
    async database(): Promise<Database> {
      const elsewhere = readConfig().neo4j;
      if (elsewhere) {
        await fill(elsewhere);
        return elsewhere;
      }
      const prepared = await preparedStore("seeded");
      home = await mkdtemp(join(tmpdir(), "trade-graph-test-"));
      await copyStore(prepared, home);
      // It serves for minutes, so optimised code is worth it: it saves a fifth of the processor time.
      running = await startEmbeddedNeo4j({ home, ...forTests, quick: false });
      const { uri, user, password } = running;
      return { uri, user, password };
    },
  };

  const answer = async (socket: Socket): Promise<void> => {
    socket.on("error", () => {});
    const [line] = (await new Promise<Buffer>((resolve) => socket.once("data", resolve))).toString().split("\n");
    const answered = await ask(line!).then(
      (given): Answer<unknown> => ({ given: given ?? null }),
      (error: unknown) => {
        const noJava = error instanceof EmbeddedNeo4jError && error.code === "JAVA_MISSING";
        return { problem: error instanceof Error ? error.message : String(error), skip: noJava && !process.env.CI };
      },
    );
    socket.end(JSON.stringify(answered));
  };
  // A response may take a minute, so the connection must stay open when the client's half is closed.
  const listener = createServer({ allowHalfOpen: true }, (socket) => void answer(socket));
  project.provide("setupPort", await listen(listener));
  return async () => {
    listener.close();
    await Promise.allSettled([once.get("database"), once.get("site")]);
    await site?.close().catch(() => {});
    await pool.close();
    await running?.stop(0).catch(() => {});
    if (home) await rm(home, { recursive: true, force: true });
  };
}

/** Loads constraints, indexes and every dataset of the seed into an external Neo4j. */
async function fill(database: Database): Promise<void> {
  const graph = new Graph(database);
  try {
    await applySchema(graph, join(root, "schema/graph.cypher"));
    const seed = wholeSeed();
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
