import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startEmbeddedNeo4j, type EmbeddedNeo4j } from "../../src/embedded-neo4j/embedded-neo4j.ts";
import { copyStore, forTests, preparedStore } from "./prepared-stores.ts";

/** A running Neo4j with its store's folder, whose bolt.json commands use to connect. */
export type PooledNeo4j = Pick<EmbeddedNeo4j, "uri" | "user" | "password" | "home">;

/**
 * Running Neo4js with only constraints and indexes. A test file borrows one exclusively and returns it empty: a start takes eight seconds of two
 * processors, and for the first minute statements are planned by code that is not yet compiled. A dozen files share two or three.
 */
export class StorePool {
  readonly #running = new Map<string, EmbeddedNeo4j>();
  readonly #free: string[] = [];

  async acquire(): Promise<PooledNeo4j> {
    const home = this.#free.pop() ?? (await this.#start());
    const { uri, user, password } = this.#running.get(home)!;
    return { uri, user, password, home };
  }

  release(home: string): void {
    this.#free.push(home);
  }

  /** Stops one that could not be emptied. */
  async discard(home: string): Promise<void> {
    const neo4j = this.#running.get(home);
    this.#running.delete(home);
    await neo4j?.stop(0);
    await rm(home, { recursive: true, force: true });
  }

  async close(): Promise<void> {
    await Promise.allSettled([...this.#running.keys()].map((home) => this.discard(home)));
  }

  async #start(): Promise<string> {
    const home = await mkdtemp(join(tmpdir(), "trade-graph-pool-"));
    await copyStore(await preparedStore("empty"), home);
    this.#running.set(home, await startEmbeddedNeo4j({ home, ...forTests }));
    return home;
  }
}
