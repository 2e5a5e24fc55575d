import neo4j, { type Driver, type Session } from "neo4j-driver";
import type { Cypher } from "./cypher.ts";
import { mustHaveRoom } from "./disk.ts";
import { databaseAway, handsFull, translate } from "./errors.ts";
import { FairGate, type GatePlaces } from "./fair-gate.ts";
import { Planning } from "./planning.ts";
import { GraphSession, mostInADocument, type Parameters, type SessionOptions } from "./session.ts";

export { GraphSession, Transaction, type Parameters } from "./session.ts";

export interface GraphConfig {
  uri: string;
  user: string;
  password: string;
  database?: string | undefined;
  /** Connections kept to one Neo4j server; a request waits for one at most `acquireMs`. */
  poolSize?: number;
  acquireMs?: number;
  /** How the connections are shared between clients; of all of them an eighth is each one's own unless said otherwise. */
  places?: Omit<GatePlaces, "all">;
  /** The folder of the store where it is on this machine: nothing is written any more when its disk is nearly full. */
  disk?: string | undefined;
}

/** JavaScript numbers travel as floats, and LIMIT refuses those. */
export const int = (value: number) => neo4j.int(value);

/** A point on Earth in decimal degrees, WGS 84. */
export const place = (latitude: number, longitude: number) => new neo4j.types.Point(4326, longitude, latitude);

/** Longer than any graph takes to be read; the database ends a question after 10 seconds unless told otherwise. */
const wholeGraphMs = 24 * 60 * 60_000;

/** How long a statement waits for its client's turn at a database that shares this machine: what runs before it may have to be planned. */
const sharedMs = 4_000;

/** What a server keeps an eye on. Jobs need none. */
export interface Watch {
  /** Whether questions are refused because the database is not there. */
  readonly away: boolean;
  /** A statement found no database. */
  missed(): void;
  /** A statement of a person was answered. */
  answered(text: Cypher, parameters: Parameters, how: { writes: boolean }): void;
}

/** The one door to Neo4j. A process has one; each request or job asks through a session of its own. */
export class Graph {
  readonly #driver: Driver;
  /** Tells whole numbers from floats, which JavaScript does not: for copies of the graph. Opened when it is first needed. */
  #exact: Driver | undefined;
  readonly #openExact: () => Driver;
  readonly #database: string | undefined;
  readonly #bookmarks = neo4j.bookmarkManager();
  readonly #sessions = new Set<Session>();
  readonly #poolSize: number;
  readonly #disk: string | undefined;
  readonly #gate: FairGate;
  readonly planning = new Planning();
  watch: Watch | undefined;
  /** Rises with each change that this process made, or heard of from another that serves the same port. */
  changes = 0;
  /** Tells those others; a change is confirmed when they know of it. */
  tellOthers: ((bookmarks: string[]) => Promise<unknown>) | undefined;

  constructor(config: GraphConfig) {
    this.#database = config.database;
    this.#poolSize = config.poolSize ?? 64;
    this.#disk = config.disk;
    const acquireMs = config.acquireMs ?? 1_500;
    const own = Math.max(mostInADocument, this.#poolSize / 8);
    const places = config.places ?? { each: own, free: (this.#poolSize * 3) / 4 };
    this.#gate = new FairGate({ all: this.#poolSize, ...places }, config.places ? sharedMs : acquireMs, handsFull);
    const auth = neo4j.auth.basic(config.user, config.password);
    const calm = { telemetryDisabled: true, userAgent: "trade-graph", connectionTimeout: 2_000 };
    this.#openExact = () => neo4j.driver(config.uri, auth, { ...calm, useBigInt: true, maxConnectionPoolSize: 2, fetchSize: 2_000 });
    this.#driver = neo4j.driver(config.uri, auth, {
      ...calm,
      disableLosslessIntegers: true,
      maxConnectionPoolSize: this.#poolSize,
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
    const session = this.#driver.session({
      ...(this.#database ? { database: this.#database } : {}),
      defaultAccessMode: neo4j.session.READ,
    });
    try {
      await session.run("/* lastCommit */ RETURN 1 AS one", {}, { timeout: 900 });
      return session.lastBookmarks().join(" ");
    } finally {
      void session.close().catch(() => undefined);
    }
  }

  session(options: SessionOptions = {}): GraphSession {
    const { client, signal, evenIfAway } = options;
    const open = (mode: "READ" | "WRITE") => {
      if (this.watch?.away && !evenIfAway) throw databaseAway();
      return this.#open(mode);
    };
    // What people ask, who may go away; jobs do not, and have large parameters.
    const watched = signal && !evenIfAway;
    return new GraphSession(
      {
        enter: () => (client === undefined ? Promise.resolve(() => undefined) : this.#gate.enter(client, signal)),
        plan: (text) => (client === undefined ? Promise.resolve(undefined) : this.planning.begin(text, client, signal)),
        open,
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
    return { inUse: this.#sessions.size, size: this.#poolSize };
  }

  /**
   * Rows as they come, never more than a few thousand of them in memory. Whole numbers are bigint here, floats number; dates, durations
   * and points are the driver's (`portable.ts` writes them down). What is written meanwhile may or may not be seen.
   */
  async *stream<Row extends object>(text: Cypher, parameters: Parameters = {}): AsyncGenerator<Row, void> {
    this.#exact ??= this.#openExact();
    const session = this.#exact.session({
      ...(this.#database ? { database: this.#database } : {}),
      defaultAccessMode: neo4j.session.READ,
      bookmarkManager: this.#bookmarks,
    });
    try {
      for await (const record of session.run<Row>(text, parameters, { timeout: wholeGraphMs })) yield record.toObject() as Row;
    } catch (error) {
      throw translate(error);
    } finally {
      await session.close().catch(() => undefined);
    }
  }

  #open(mode: "READ" | "WRITE"): Session {
    if (mode === "WRITE" && this.#disk) mustHaveRoom(this.#disk);
    const session = this.#driver.session({
      ...(this.#database ? { database: this.#database } : {}),
      defaultAccessMode: mode === "READ" ? neo4j.session.READ : neo4j.session.WRITE,
      // Writes and the reads after them share bookmarks, so that a writer reads its own write on a cluster too.
      bookmarkManager: this.#bookmarks,
    });
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
