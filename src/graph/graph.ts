import neo4j, { type Driver, type Session } from "neo4j-driver";
import type { Cypher } from "./cypher.ts";
import { mustHaveRoom } from "./disk.ts";
import { databaseAway, handsFull, translate } from "./errors.ts";
import { FairGate } from "./fair-gate.ts";
import { Planning } from "./planning.ts";
import { GraphSession } from "./session.ts";
import { mostInADocument, type SessionOptions } from "./door.ts";
import type { Parameters } from "./transaction.ts";
import type { GraphConfig, Watch } from "./graph-config.ts";

export { GraphSession } from "./session.ts";
export { Transaction, type Parameters } from "./transaction.ts";

/** Longer than any graph takes to be read; the database ends a question after 10 seconds unless told otherwise. */
const wholeGraphMs = 24 * 60 * 60_000;

/** How long a statement waits for its client's turn at a database that shares this machine: what runs before it may have to be planned. */
const sharedMs = 4_000;

/** The one door to Neo4j. A process has one; each request or job asks through a session of its own. */
export class Graph {
  readonly #config: GraphConfig;
  readonly #driver: Driver;
  /** Tells whole numbers from floats, which JavaScript does not: for copies of the graph. Opened when it is first needed. */
  #exact: Driver | undefined;
  readonly #openExact: () => Driver;
  readonly #bookmarks = neo4j.bookmarkManager();
  readonly #sessions = new Set<Session>();
  readonly #gate: FairGate;
  readonly planning = new Planning();
  watch: Watch | undefined;
  /** Rises with each change that this process made, or heard of from another that serves the same port. */
  changes = 0;
  /** Tells those others; a change is confirmed when they know of it. */
  tellOthers: ((bookmarks: string[]) => Promise<unknown>) | undefined;

  constructor(config: GraphConfig) {
    this.#config = config;
    const acquireMs = config.acquireMs ?? 1_500;
    const own = Math.max(mostInADocument, this.pool.size / 8);
    const places = config.places ?? { each: own, free: (this.pool.size * 3) / 4 };
    this.#gate = new FairGate({ all: this.pool.size, ...places }, config.places ? sharedMs : acquireMs, handsFull);
    const auth = neo4j.auth.basic(config.user, config.password);
    const calm = { telemetryDisabled: true, userAgent: "trade-graph", connectionTimeout: 2_000 };
    this.#openExact = () => neo4j.driver(config.uri, auth, { ...calm, useBigInt: true, maxConnectionPoolSize: 2, fetchSize: 2_000 });
    this.#driver = neo4j.driver(config.uri, auth, {
      ...calm,
      disableLosslessIntegers: true,
      maxConnectionPoolSize: this.pool.size,
      connectionAcquisitionTimeout: acquireMs,
      // GraphSession.write tries again by itself: the driver waits a second after a deadlock, and five when nobody is there.
      maxTransactionRetryTime: 0,
      connectionLivenessCheckTimeout: 30_000,
    });
  }

  /** Throws SERVICE_UNAVAILABLE when Neo4j does not answer within `withinMs`. */
  async ping(withinMs = 2_500): Promise<void> {
    await this.session({ signal: AbortSignal.timeout(withinMs), evenIfAway: true }).read("RETURN 1 AS one" as Cypher);
  }

  /** The name of the last commit, whoever made it: equal as long as nothing is written. Throws when no database answers. */
  async lastCommit(): Promise<string> {
    const session = this.#driver.session(this.#mode("READ"));
    try {
      await session.run("/* lastCommit */ RETURN 1 AS one", {}, { timeout: 900 });
      return session.lastBookmarks().join(" ");
    } finally {
      void session.close().catch(() => undefined);
    }
  }

  session(options: SessionOptions = {}): GraphSession {
    const { client, signal, evenIfAway } = options;
    // What people ask, who may go away; jobs do not, and have large parameters.
    const watched = signal && !evenIfAway;
    return new GraphSession(
      {
        enter: () => (client === undefined ? Promise.resolve(() => undefined) : this.#gate.enter(client, signal)),
        plan: (text) => (client === undefined ? Promise.resolve(undefined) : this.planning.begin(text, client, signal)),
        open: (mode) => this.#open(mode, evenIfAway),
        answered: (text, parameters, how) => void (watched && this.watch?.answered(text, parameters, how)),
        changed: () => this.#changed(),
        close: (session) => this.#close(session),
        missed: () => this.watch?.missed(),
      },
      options,
    );
  }

  async #changed(): Promise<void> {
    this.changes++;
    await this.tellOthers?.([...(await this.#bookmarks.getBookmarks())]);
  }

  /** Another process that serves the same port has made a change: reads from here on see it. */
  async heard(bookmarks: string[]): Promise<void> {
    this.changes++;
    await this.#bookmarks.updateBookmarks([], bookmarks);
  }

  /** Connections that statements hold right now, and how many there may be to one Neo4j server. */
  get pool(): { inUse: number; size: number } {
    return { inUse: this.#sessions.size, size: this.#config.poolSize ?? 64 };
  }

  /**
   * Rows as they come, never more than a few thousand of them in memory. Whole numbers are bigint here, floats number; dates, durations
   * and points are the driver's (`portable.ts` writes them down). What is written meanwhile may or may not be seen.
   */
  async *stream<Row extends object>(text: Cypher, parameters: Parameters = {}): AsyncGenerator<Row, void> {
    this.#exact ??= this.#openExact();
    const session = this.#exact.session({ ...this.#mode("READ"), bookmarkManager: this.#bookmarks });
    try {
      for await (const record of session.run<Row>(text, parameters, { timeout: wholeGraphMs })) yield record.toObject() as Row;
    } catch (error) {
      throw translate(error);
    } finally {
      await session.close().catch(() => undefined);
    }
  }

  readonly #mode = (defaultAccessMode: "READ" | "WRITE") => ({
    ...(this.#config.database ? { database: this.#config.database } : {}),
    defaultAccessMode,
  });

  #open(mode: "READ" | "WRITE", evenIfAway = false): Session {
    if (this.watch?.away && !evenIfAway) throw databaseAway();
    if (mode === "WRITE" && this.#config.disk) mustHaveRoom(this.#config.disk);
    // Writes and the reads after them share bookmarks, so that a writer reads its own write on a cluster too.
    const session = this.#driver.session({ ...this.#mode(mode), bookmarkManager: this.#bookmarks });
    this.#sessions.add(session);
    return session;
  }

  /** Gives the connection back; one that is in the middle of something is reset, which ends its transaction. */
  #close(session: Session): void {
    void session
      .close()
      .catch(() => undefined)
      .finally(() => this.#sessions.delete(session));
  }

  async close(): Promise<void> {
    await Promise.all([this.#driver.close(), this.#exact?.close()]);
  }
}
