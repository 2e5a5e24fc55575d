import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startEmbeddedNeo4j, type EmbeddedNeo4j } from "../../src/embedded-neo4j/embedded-neo4j.ts";
import { copyStore, forTests, preparedStore } from "./prepared-stores.ts";

/** A Neo4j that runs, with its store's folder, whose bolt.json leads commands to it. */
export type Lent = Pick<EmbeddedNeo4j, "uri" | "user" | "password" | "home">;

/**
 * Neo4js with constraints and indexes alone, each lent to one test file at a time, which leaves it as it came. A start takes eight seconds of
 * two processors, and for a minute after it every statement is planned by code that is not compiled yet: of a dozen files each had its own.
 */
export class LentStores {
  readonly #running = new Map<string, EmbeddedNeo4j>();
  readonly #free: string[] = [];

  async lend(): Promise<Lent> {
    const home = this.#free.pop() ?? (await this.#start());
    const { uri, user, password } = this.#running.get(home)!;
    return { uri, user, password, home };
  }

  takeBack(home: string): void {
    this.#free.push(home);
  }

  /** Of one that was not left as it came: nobody gets it again. */
  async throwAway(home: string): Promise<void> {
    const neo4j = this.#running.get(home);
    this.#running.delete(home);
    await neo4j?.stop(0);
    await rm(home, { recursive: true, force: true });
  }

  async close(): Promise<void> {
    await Promise.allSettled([...this.#running.keys()].map((home) => this.throwAway(home)));
  }

  async #start(): Promise<string> {
    const home = await mkdtemp(join(tmpdir(), "trade-graph-lent-"));
    await copyStore(await preparedStore("empty"), home);
    this.#running.set(home, await startEmbeddedNeo4j({ home, ...forTests }));
    return home;
  }
}
