import { availableParallelism } from "node:os";
import neo4j, { type Session } from "neo4j-driver";
import type { Cypher } from "./cypher.ts";
import { assertDiskSpace } from "./disk.ts";
import { Drivers } from "./drivers.ts";
import { databaseUnavailable, databaseBusy, translate } from "./errors.ts";
import { FairSemaphore } from "./fair-semaphore.ts";
import { Planning } from "./planning.ts";
import { GraphSession } from "./session.ts";
import { maxParallelPerDocument, type SessionOptions } from "./session-options.ts";
import type { Parameters } from "./transaction.ts";
import type { GraphConfig, Watch } from "./graph-config.ts";

export { GraphSession } from "./session.ts";
export { Transaction, type Parameters } from "./transaction.ts";

/** More than any full read takes; by default the database ends a query after 10 seconds. */
const wholeGraphMs = 24 * 60 * 60_000;

/** How long a statement queues when the database shares this machine: the statements before it may have to be planned first. */
const sharedMs = 4_000;

/** Each lookup of names keeps one of the database's processors busy; more in parallel would leave none for others. */
const nameLookupPlaces = { all: availableParallelism(), each: 1, free: 0 };

/** Connections of the server itself, for the last commit, health and keys, while clients hold all of theirs. */
const ownConnections = 2;

/** The only access to Neo4j. A process has one; each request or job uses a session of its own. */
export class Graph {
  readonly #config: GraphConfig;
  readonly #drivers: Drivers;
  readonly #bookmarks = neo4j.bookmarkManager();
  readonly #sessions = new Set<Session>();
  readonly #connections: FairSemaphore;
  readonly planning: Planning;
  readonly #nameLookups: FairSemaphore;
  watch: Watch | undefined;
  /** Incremented by each change made by this process or reported by a peer process on the same port. */
  changes = 0;
  /** Notifies the peers; a change is confirmed once they know of it. */
  notifyPeers: ((bookmarks: string[]) => Promise<unknown>) | undefined;

  constructor(config: GraphConfig) {
    this.#config = config;
    // On a slow machine a turn comes late: who waits for one does so for almost as long as a request may take.
    const turnMs = (config.requestMs || wholeGraphMs) * 0.9;
    this.planning = new Planning(turnMs);
    this.#nameLookups = new FairSemaphore(nameLookupPlaces, turnMs, databaseBusy);
    const acquireMs = config.acquireMs ?? 1_500;
    const own = Math.max(maxParallelPerDocument, this.pool.size / 8);
    const places = config.places ?? { each: own, free: (this.pool.size * 3) / 4 };
    this.#connections = new FairSemaphore({ all: this.pool.size, ...places }, config.places ? sharedMs : acquireMs, databaseBusy);
    this.#drivers = new Drivers(config, { poolSize: this.pool.size + ownConnections, acquireMs });
  }

  /** Throws SERVICE_UNAVAILABLE when Neo4j does not answer within `withinMs`. */
  async ping(withinMs = 2_500): Promise<void> {
    await this.session({ signal: AbortSignal.timeout(withinMs), evenIfUnavailable: true }).read("RETURN 1 AS one" as Cypher);
  }

  /** The bookmark of the last commit by any client: it stays the same until something is written. Throws when no database answers. */
  async lastCommit(): Promise<string> {
    const session = this.#drivers.usual.session(this.#mode("READ"));
    try {
      await session.run("/* lastCommit */ RETURN 1 AS one", {}, { timeout: 900 });
      return session.lastBookmarks().join(" ");
    } finally {
      void session.close().catch(() => undefined);
    }
  }

  session(options: SessionOptions = {}): GraphSession {
    const { signal, evenIfUnavailable } = options;
    // Only client requests, which may be aborted; jobs are excluded because of their large parameters.
    const watched = signal && !evenIfUnavailable;
    return new GraphSession(
      {
        connections: this.#connections,
        planning: this.planning,
        nameLookups: this.#nameLookups,
        open: (mode) => this.#open(mode, evenIfUnavailable),
        answered: (text, parameters, how) => void (watched && this.watch?.answered(text, parameters, how)),
        changed: () => this.#changed(),
        close: (session) => this.#close(session),
        unreachable: () => this.watch?.unreachable(),
      },
      options,
    );
  }

  async #changed(): Promise<void> {
    this.changes++;
    await this.notifyPeers?.([...(await this.#bookmarks.getBookmarks())]);
  }

  /** A peer process on the same port has made a change: later reads here see it. */
  async peerChanged(bookmarks: string[]): Promise<void> {
    this.changes++;
    await this.#bookmarks.updateBookmarks([], bookmarks);
  }

  /** Connections in use by statements, and the maximum to one Neo4j server. */
  get pool(): { inUse: number; size: number } {
    return { inUse: this.#sessions.size, size: this.#config.poolSize ?? 64 };
  }

  /**
   * Streams rows, with at most a few thousand in memory. Integers are bigint here and floats number; dates, durations and points are the
   * driver's types (`portable.ts` serializes them). Concurrent writes may or may not be seen.
   */
  async *stream<Row extends object>(text: Cypher, parameters: Parameters = {}): AsyncGenerator<Row, void> {
    const session = this.#drivers.exact.session({ ...this.#mode("READ"), bookmarkManager: this.#bookmarks });
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

  #open(mode: "READ" | "WRITE", evenIfUnavailable = false): Session {
    if (this.watch?.unavailable && !evenIfUnavailable) throw databaseUnavailable();
    if (mode === "WRITE" && this.#config.disk) assertDiskSpace(this.#config.disk);
    // Writes and later reads share bookmarks, so that a writer reads its own writes on a cluster too.
    const session = this.#drivers.usual.session({ ...this.#mode(mode), bookmarkManager: this.#bookmarks });
    this.#sessions.add(session);
    return session;
  }

  /** Returns the connection; one that is in use is reset, which ends its transaction. */
  #close(session: Session): Promise<void> {
    return session
      .close()
      .catch(() => undefined)
      .finally(() => void this.#sessions.delete(session));
  }

  async close(): Promise<void> {
    await this.#drivers.close();
  }
}
