import { setTimeout } from "node:timers/promises";
import neo4j, { Neo4jError, type Driver, type ManagedTransaction, type Session } from "neo4j-driver";
import { UserError } from "../contract/errors.ts";
import type { Cypher } from "./cypher.ts";
import { mustHaveRoom } from "./disk.ts";
import { databaseAway, isAway, isLost, translate } from "./errors.ts";
import { Ledger } from "./ledger.ts";
import { Presence } from "./presence.ts";
import { Rehearsal } from "./rehearsal.ts";

export interface GraphConfig {
  uri: string;
  user: string;
  password: string;
  database?: string | undefined;
  /** Connections kept to one Neo4j server; a request waits for one at most `acquireMs`. */
  poolSize?: number;
  acquireMs?: number;
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

/** The one door to Neo4j. A process has one; each request or job asks through a conversation of its own. */
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
  readonly #rehearsal = new Rehearsal();
  readonly presence = new Presence(
    () => this.ping(),
    () => this.#rehearse(),
  );

  constructor(config: GraphConfig) {
    this.#database = config.database;
    this.#poolSize = config.poolSize ?? 64;
    this.#disk = config.disk;
    const auth = neo4j.auth.basic(config.user, config.password);
    const calm = { telemetryDisabled: true, userAgent: "trade-graph", connectionTimeout: 2_000 };
    this.#openExact = () => neo4j.driver(config.uri, auth, { ...calm, useBigInt: true, maxConnectionPoolSize: 2, fetchSize: 2_000 });
    this.#driver = neo4j.driver(config.uri, auth, {
      ...calm,
      disableLosslessIntegers: true,
      maxConnectionPoolSize: this.#poolSize,
      connectionAcquisitionTimeout: config.acquireMs ?? 1_500,
      // Conversation.write tries again by itself: the driver waits a second after a deadlock, and five when nobody is there.
      maxTransactionRetryTime: 0,
      connectionLivenessCheckTimeout: 30_000,
    });
  }

  /** Throws SERVICE_UNAVAILABLE when Neo4j does not answer within `withinMs`. */
  async ping(withinMs = 2_500): Promise<void> {
    await this.conversation({ signal: AbortSignal.timeout(withinMs), evenIfAway: true }).read("RETURN 1 AS one" as Cypher);
  }

  conversation(options: ConversationOptions = {}): Conversation {
    const open = (mode: "READ" | "WRITE") => {
      if (this.presence.away && !options.evenIfAway) throw databaseAway();
      return this.#open(mode);
    };
    // What people ask, who may go away; jobs do not, and have large parameters.
    const rehearsed = options.signal && !options.evenIfAway;
    const answered: Door["answered"] = (text, parameters, how) => void (rehearsed && this.#rehearsal.note(text, parameters, how));
    return new Conversation({ open, answered, close: (session) => this.#close(session), missed: () => this.presence.missed() }, options);
  }

  /** For 3 seconds: 7 made the first answers no quicker, and more people heard that it is away. */
  #rehearse(): Promise<number> {
    return this.#rehearsal.hold(
      (text, parameters) => this.conversation({ signal: AbortSignal.timeout(5_000), evenIfAway: true }).read(text, parameters),
      { budgetMs: 3_000, quickMs: 3 },
    );
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
    this.presence.close();
    await Promise.all([this.#driver.close(), this.#exact?.close()]);
  }
}

export interface ConversationOptions {
  /** Ends the running statement and its transaction in the database when it fires. */
  signal?: AbortSignal | undefined;
  /** Milliseconds since the epoch after which the database itself ends the transaction. */
  deadline?: number | undefined;
  /** Milliseconds that the database gives each transaction, for what takes many and has no deadline. */
  statementMs?: number | undefined;
  /** Adds PROFILE to each statement and keeps the plan. */
  explain?: boolean | undefined;
  /** Statements are planned, so that whoever asks next need not wait for that, and not run: nothing is found and nothing changes. */
  onlyPlanned?: boolean | undefined;
  /** Asks also while the database counts as away. */
  evenIfAway?: boolean | undefined;
}

interface Door {
  open(mode: "READ" | "WRITE"): Session;
  close(session: Session): void;
  /** A statement was answered. */
  answered(text: Cypher, parameters: Parameters, how: { writes: boolean }): void;
  /** No database was found. */
  missed(): void;
}

/** What one request (or job) says to the graph: every statement passes here and is counted. */
export class Conversation {
  readonly ledger: Ledger;

  constructor(
    private readonly door: Door,
    readonly options: ConversationOptions,
  ) {
    this.ledger = new Ledger(options.explain ?? false);
  }

  /**
   * One auto-commit statement with READ routing: one flight to the database. A lost connection is tried again twice, as long as all of it
   * takes less than a second: on a bad network the next one may be lost too, and a new one takes several pieces to be made.
   */
  async read<Row extends object = Record<string, unknown>>(text: Cypher, parameters: Parameters = {}): Promise<Row[]> {
    const until = Date.now() + 1_000;
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.#read<Row>(text, parameters);
      } catch (error) {
        const again = (isRetryable(error) || isLost(error)) && attempt <= 2 && Date.now() < until && !this.options.signal?.aborted;
        if (!again) throw this.#told(error);
      }
    }
  }

  async #read<Row extends object>(text: Cypher, parameters: Parameters): Promise<Row[]> {
    const session = this.door.open("READ");
    const entry = this.ledger.begin(text);
    try {
      const result = await this.#ending(session, () => session.run<Row>(worded(text, this.options), parameters, { ...this.#timeout() }));
      this.ledger.end(entry, result.summary);
      this.door.answered(text, parameters, { writes: false });
      return result.records.map((record) => record.toObject() as Row);
    } finally {
      this.ledger.close(entry);
      this.door.close(session);
    }
  }

  /**
   * All statements of `work` in one transaction. Deadlocks and lost leaders are tried again for five seconds, a lost connection once, and
   * what somebody else has made at the same moment three times, so `work` may run more than once; what it did in a failed attempt is undone.
   */
  async write<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
    const until = Date.now() + 5_000;
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.#write(work);
      } catch (error) {
        const again = mayTryAgain(error, attempt) && Date.now() < until && !this.options.signal?.aborted;
        if (!again) throw this.#told(error);
        // Those who met in a deadlock must not meet again: each waits for a time of its own, longer each time.
        await setTimeout(Math.random() * Math.min(1_000, 25 * 2 ** attempt));
      }
    }
  }

  async #write<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
    const session = this.door.open("WRITE");
    try {
      return await this.#ending(session, () =>
        session.executeWrite((managed) => work(new Transaction(managed, this.options, this.ledger, this.door)), { ...this.#timeout() }),
      );
    } finally {
      this.door.close(session);
    }
  }

  /** Statements that open transactions of their own, such as CALL { … } IN TRANSACTIONS and schema changes. */
  async alone<Row extends object = Record<string, unknown>>(text: Cypher, parameters: Parameters = {}): Promise<Row[]> {
    const session = this.door.open("WRITE");
    const entry = this.ledger.begin(text);
    try {
      const result = await this.#ending(session, () => session.run<Row>(text, parameters, { ...this.#timeout() }));
      this.ledger.end(entry, result.summary);
      return result.records.map((record) => record.toObject() as Row);
    } catch (error) {
      throw translate(error);
    } finally {
      this.ledger.close(entry);
      this.door.close(session);
    }
  }

  /** What people hear of an error. One that says that no database was there has the graph look for it. */
  #told(error: unknown): unknown {
    if (isAway(error)) this.door.missed();
    return translate(error);
  }

  #timeout(): { timeout?: number } {
    if (this.options.deadline === undefined) return this.options.statementMs ? { timeout: this.options.statementMs } : {};
    const left = Math.ceil(this.options.deadline - Date.now());
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

const worded = (text: Cypher, { onlyPlanned, explain }: ConversationOptions): string =>
  onlyPlanned ? `EXPLAIN ${text}` : explain ? `PROFILE ${text}` : text;

/** The driver's own `isRetriableError` throws when it is called as it is exported (6.3.0), so its flag is read instead. */
const isRetryable = (error: unknown): error is Neo4jError => error instanceof Neo4jError && error.retryable;

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
    private readonly options: ConversationOptions,
    private readonly ledger: Ledger,
    private readonly door: Pick<Door, "answered">,
  ) {}

  async run<Row extends object = Record<string, unknown>>(text: Cypher, parameters: Parameters = {}): Promise<Row[]> {
    const entry = this.ledger.begin(text);
    try {
      const result = await this.managed.run<Row>(worded(text, this.options), parameters);
      this.ledger.end(entry, result.summary);
      this.door.answered(text, parameters, { writes: true });
      return result.records.map((record) => record.toObject() as Row);
    } finally {
      this.ledger.close(entry);
    }
  }
}
