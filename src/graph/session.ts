import { setTimeout } from "node:timers/promises";
import type { ManagedTransaction, Session } from "neo4j-driver";
import { UserError } from "../contract/errors.ts";
import type { Cypher } from "./cypher.ts";
import { handsFull, isAway, isLost, isRetryable, mayTryAgain, translate } from "./errors.ts";
import { FairGate } from "./fair-gate.ts";
import type { Planning } from "./planning.ts";
import { QueryLog } from "./query-log.ts";

export type Parameters = Record<string, unknown>;

/** Statements of one document that run beside each other at most. */
export const mostInADocument = 4;

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
