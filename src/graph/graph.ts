import { setTimeout } from "node:timers/promises";
import neo4j, { Neo4jError, type Driver, type ManagedTransaction, type Session } from "neo4j-driver";
import { UserError } from "../contract/errors.ts";
import type { Cypher } from "./cypher.ts";
import { mustHaveRoom } from "./disk.ts";
import { databaseAway, isAway, isLost, isOutOfMemory, translate } from "./errors.ts";
import { QueryLog } from "./query-log.ts";
import { FairGate, type GatePlaces } from "./fair-gate.ts";
import { Planning } from "./planning.ts";

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

export type Parameters = Record<string, unknown>;

/** JavaScript numbers travel as floats, and LIMIT refuses those. */
export const int = (value: number) => neo4j.int(value);

/** A point on Earth in decimal degrees, WGS 84. */
export const place = (latitude: number, longitude: number) => new neo4j.types.Point(4326, longitude, latitude);

/** Longer than any graph takes to be read; the database ends a question after 10 seconds unless told otherwise. */
const wholeGraphMs = 24 * 60 * 60_000;

/** How long a statement waits for its client's turn at a database that shares this machine: what runs before it may have to be planned. */
const sharedMs = 4_000;

/** Statements of one document that run beside each other at most. */
const mostInADocument = 4;

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

export interface SessionOptions {
  /** Ends the running statement and its transaction in the database when it fires. */
  signal?: AbortSignal | undefined;
  /** Who asks: clients share the connections. A job names none and does not wait for others. */
  client?: string | undefined;
  /** Milliseconds from now after which the database itself ends the transaction. */
  withinMs?: number | undefined;
  /** Hears how long a statement took that had to be planned. */
  planned?: ((ms: number) => void) | undefined;
  /** Milliseconds that the database gives each transaction, for what takes many and has no end of its own. */
  statementMs?: number | undefined;
  /** Adds PROFILE to each statement and keeps the plan. */
  explain?: boolean | undefined;
  /** Statements are planned, so that whoever asks next need not wait for that, and not run: nothing is found and nothing changes. */
  onlyPlanned?: boolean | undefined;
  /** Asks also while the database counts as away. */
  evenIfAway?: boolean | undefined;
}

interface Door {
  /** Waits for a connection to be free for this client; answers with what gives it back. */
  enter(): Promise<() => void>;
  /** Waits until a statement of a new shape may be planned; see `Planning.begin`. */
  plan(text: string): ReturnType<Planning["begin"]>;
  open(mode: "READ" | "WRITE"): Session;
  close(session: Session): void;
  /** A statement was answered. */
  answered(text: Cypher, parameters: Parameters, how: { writes: boolean }): void;
  /** Something was committed. */
  changed(): Promise<void>;
  /** No database was found. */
  missed(): void;
}

const handsFull = () =>
  new UserError("SERVICE_UNAVAILABLE", "The database has its hands full right now. Nothing was changed; try again in a few seconds.");

/** What one request (or job) says to the graph: every statement passes here and is counted. */
export class GraphSession {
  readonly queryLog: QueryLog;
  readonly #deadline: number | undefined;
  readonly #sideBySide = new FairGate({ all: mostInADocument, each: mostInADocument, free: mostInADocument }, 600_000, handsFull);

  constructor(
    private readonly door: Door,
    readonly options: SessionOptions,
  ) {
    this.queryLog = new QueryLog(options.explain ?? false);
    this.#deadline = options.withinMs === undefined ? undefined : performance.now() + options.withinMs;
  }

  /**
   * One auto-commit statement with READ routing: one flight to the database. A lost connection is tried again twice, as long as all of it
   * takes less than a second: on a bad network the next one may be lost too, and a new one takes several pieces to be made.
   */
  async read<Row extends object = Record<string, unknown>>(text: Cypher, parameters: Parameters = {}): Promise<Row[]> {
    const until = performance.now() + 1_000;
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.#read<Row>(text, parameters);
      } catch (error) {
        const again = (isRetryable(error) || isLost(error)) && attempt <= 2 && performance.now() < until && !this.options.signal?.aborted;
        if (!again) throw this.#told(error);
      }
    }
  }

  async #read<Row extends object>(text: Cypher, parameters: Parameters): Promise<Row[]> {
    const entry = this.queryLog.begin(text);
    try {
      return await this.#inTurn(text, async () => {
        const session = this.door.open("READ");
        try {
          const result = await this.#ending(session, () =>
            session.run<Row>(worded(text, this.options), parameters, { ...this.#timeout() }),
          );
          this.queryLog.end(entry, result.summary);
          this.door.answered(text, parameters, { writes: false });
          return result.records.map((record) => record.toObject() as Row);
        } finally {
          this.door.close(session);
        }
      });
    } finally {
      this.queryLog.close(entry);
    }
  }

  /** Few statements of one document run side by side, clients share the connections, and new shapes wait to be planned. */
  async #inTurn<Result>(text: Cypher | undefined, work: () => Promise<Result>): Promise<Result> {
    if (this.options.client === undefined) return work();
    const leave = await this.#sideBySide.enter("", this.options.signal);
    try {
      const planned = text && (await this.door.plan(text));
      let answered = false;
      try {
        const giveBack = await this.door.enter();
        try {
          const result = await work();
          answered = true;
          return result;
        } finally {
          giveBack();
        }
      } finally {
        if (planned) this.options.planned?.(planned(answered));
      }
    } finally {
      leave();
    }
  }

  /**
   * All statements of `work` in one transaction. Deadlocks and lost leaders are tried again for five seconds, a lost connection once, and
   * what somebody else has made at the same moment three times, so `work` may run more than once; what it did in a failed attempt is undone.
   */
  async write<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
    const until = performance.now() + 5_000;
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.#write(work);
      } catch (error) {
        const again = mayTryAgain(error, attempt) && performance.now() < until && !this.options.signal?.aborted;
        if (!again) throw this.#told(error);
        // Those who met in a deadlock must not meet again: each waits for a time of its own, longer each time.
        await setTimeout(Math.random() * Math.min(1_000, 25 * 2 ** attempt));
      }
    }
  }

  async #write<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
    return this.#inTurn(undefined, async () => {
      const session = this.door.open("WRITE");
      try {
        return await this.#ending(session, () =>
          session.executeWrite((managed) => work(new Transaction(managed, this.options, this.queryLog, this.door)), { ...this.#timeout() }),
        );
      } finally {
        // Also when it failed: a connection that was lost on the way does not tell whether the change was made.
        await this.door.changed();
        this.door.close(session);
      }
    });
  }

  /** Statements that open transactions of their own, such as CALL { … } IN TRANSACTIONS and schema changes. */
  async alone<Row extends object = Record<string, unknown>>(text: Cypher, parameters: Parameters = {}): Promise<Row[]> {
    const session = this.door.open("WRITE");
    const entry = this.queryLog.begin(text);
    try {
      const result = await this.#ending(session, () => session.run<Row>(text, parameters, { ...this.#timeout() }));
      this.queryLog.end(entry, result.summary);
      return result.records.map((record) => record.toObject() as Row);
    } catch (error) {
      throw translate(error);
    } finally {
      this.queryLog.close(entry);
      await this.door.changed();
      this.door.close(session);
    }
  }

  /** What people hear of an error. One that says that no database was there has the graph look for it. */
  #told(error: unknown): unknown {
    if (isAway(error)) this.door.missed();
    return translate(error);
  }

  #timeout(): { timeout?: number } {
    if (this.#deadline === undefined) return this.options.statementMs ? { timeout: this.options.statementMs } : {};
    const left = Math.ceil(this.#deadline - performance.now());
    if (left <= 0)
      throw new UserError(
        "DEADLINE_EXCEEDED",
        "The request ran out of time. Ask for less: fewer fields, a smaller page, a narrower filter.",
      );
    return { timeout: left };
  }

  /** Runs until the work or the signal ends, whichever is first; closing the session resets the connection, which ends the transaction. */
  async #ending<Result>(session: Session, work: () => Promise<Result>): Promise<Result> {
    const { signal } = this.options;
    if (!signal) return work();
    signal.throwIfAborted();
    let abort: () => void = () => undefined;
    const aborted = new Promise<never>((_, reject) => {
      abort = () => {
        this.door.close(session);
        reject(signal.reason);
      };
      signal.addEventListener("abort", abort, { once: true });
    });
    try {
      const running = work();
      running.catch(() => undefined);
      return await Promise.race([running, aborted]);
    } finally {
      signal.removeEventListener("abort", abort);
    }
  }
}

const worded = (text: Cypher, { onlyPlanned, explain }: SessionOptions): string =>
  onlyPlanned ? `EXPLAIN ${text}` : explain ? `PROFILE ${text}` : text;

/** The driver's own `isRetriableError` throws when it is called as it is exported (6.3.0), so its flag is read instead. */
const isRetryable = (error: unknown): error is Neo4jError => error instanceof Neo4jError && error.retryable && !isOutOfMemory(error);

/** Two that make the same node at the same time: the one who comes second finds it there when it looks again. */
const isMadeMeanwhile = (error: unknown): boolean =>
  error instanceof Neo4jError && error.code === "Neo.ClientError.Schema.ConstraintValidationFailed";

function mayTryAgain(error: unknown, attempt: number): boolean {
  if (isMadeMeanwhile(error)) return attempt <= 3;
  if (!isRetryable(error)) return false;
  const lostConnection = error.code === "ServiceUnavailable" || error.code === "SessionExpired";
  return !lostConnection || attempt === 1;
}

export class Transaction {
  constructor(
    private readonly managed: ManagedTransaction,
    private readonly options: SessionOptions,
    private readonly queryLog: QueryLog,
    private readonly door: Pick<Door, "answered">,
  ) {}

  async run<Row extends object = Record<string, unknown>>(text: Cypher, parameters: Parameters = {}): Promise<Row[]> {
    const entry = this.queryLog.begin(text);
    try {
      const result = await this.managed.run<Row>(worded(text, this.options), parameters);
      this.queryLog.end(entry, result.summary);
      this.door.answered(text, parameters, { writes: true });
      return result.records.map((record) => record.toObject() as Row);
    } finally {
      this.queryLog.close(entry);
    }
  }
}
