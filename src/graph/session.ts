import { setTimeout } from "node:timers/promises";
import type { Cypher } from "./cypher.ts";
import { isUnavailable, isLost, isRetryable, shouldRetry, translate } from "./errors.ts";
import { QueryLog } from "./query-log.ts";
import type { SessionOptions, SessionHost } from "./session-options.ts";
import { StatementScheduler } from "./statement-scheduler.ts";
import { type Parameters, prepared, runAbortable, Transaction, transactionTimeout, withoutStackTrace } from "./transaction.ts";

/** The graph as seen by one request or job: every statement goes through here and is counted. */
export class GraphSession {
  readonly queryLog: QueryLog;
  readonly #deadline: number | undefined;
  readonly #scheduler: StatementScheduler;

  constructor(
    private readonly host: SessionHost,
    readonly options: SessionOptions,
  ) {
    this.queryLog = new QueryLog(options.explain ?? false);
    this.#scheduler = new StatementScheduler(host, options);
    this.#deadline = options.withinMs === undefined ? undefined : performance.now() + options.withinMs;
  }

  /**
   * One auto-commit statement with READ routing, a single round trip. A lost connection is retried twice, within one second in total: on a
   * bad network the next one may be lost too, and opening one takes several round trips.
   */
  async read<Row extends object = Record<string, unknown>>(text: Cypher, parameters: Parameters = {}): Promise<Row[]> {
    const retryUntil = performance.now() + 1_000;
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.#read<Row>(text, parameters);
      } catch (error) {
        const retry =
          (isRetryable(error) || isLost(error)) && attempt <= 2 && performance.now() < retryUntil && !this.options.signal?.aborted;
        if (!retry) throw this.#userError(error);
      }
    }
  }

  /**
   * As `read`, for a statement that looks up many words or names with typos tolerated: few of them run in parallel, and clients take turns.
   * Jobs do not wait.
   */
  lookUpNames<Row extends object>(text: Cypher, parameters: Parameters): Promise<Row[]> {
    const { client, signal } = this.options;
    const read = () => this.read<Row>(text, parameters);
    return client === undefined ? read() : this.host.nameLookups.run(client, signal, read);
  }

  async #read<Row extends object>(text: Cypher, parameters: Parameters): Promise<Row[]> {
    const entry = this.queryLog.begin(text);
    try {
      return await this.#scheduler.run(text, "READ", async (session, close) => {
        const run = () => session.run<Row>(...prepared(text, parameters, this.options), transactionTimeout(this.#deadline, this.options));
        const result = await runAbortable(this.options.signal, close, () => withoutStackTrace(run));
        this.queryLog.end(entry, result.summary);
        this.host.answered(text, parameters, { writes: false });
        return result.records.map((record) => record.toObject() as Row);
      });
    } finally {
      this.queryLog.close(entry);
    }
  }

  /**
   * All statements of `work` in one transaction. Deadlocks and lost leaders are retried for five seconds, a lost connection once, and
   * concurrent creation of the same node three times, so `work` may run more than once; failed attempts are rolled back.
   */
  async write<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
    const retryUntil = performance.now() + 5_000;
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.#write(work);
      } catch (error) {
        const retry = shouldRetry(error, attempt) && performance.now() < retryUntil && !this.options.signal?.aborted;
        if (!retry) throw this.#userError(error);
        // Random backoff that grows with each attempt, so that deadlocked transactions do not collide again.
        await setTimeout(Math.random() * Math.min(1_000, 25 * 2 ** attempt));
      }
    }
  }

  async #write<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
    return this.#scheduler.run(undefined, "WRITE", async (session, close) => {
      try {
        return await runAbortable(this.options.signal, close, () =>
          session.executeWrite(
            async (managed) => {
              const result = await work(new Transaction(managed, this.options, this.queryLog, this.host));
              if (this.options.rollback) throw new RolledBack(result);
              return result;
            },
            { ...transactionTimeout(this.#deadline, this.options) },
          ),
        );
      } catch (error) {
        if (error instanceof RolledBack) return error.result as Result;
        throw error;
      } finally {
        // Also after a failure: a connection lost during commit does not show whether the change was made.
        if (!this.options.rollback) await this.host.changed();
      }
    });
  }

  /** Statements that open their own transactions, such as CALL { … } IN TRANSACTIONS and schema changes. */
  async autoCommit<Row extends object = Record<string, unknown>>(text: Cypher, parameters: Parameters = {}): Promise<Row[]> {
    const session = this.host.open("WRITE");
    const entry = this.queryLog.begin(text);
    try {
      const result = await runAbortable(
        this.options.signal,
        () => void this.host.close(session),
        () => session.run<Row>(text, parameters, transactionTimeout(this.#deadline, this.options)),
      );
      this.queryLog.end(entry, result.summary);
      return result.records.map((record) => record.toObject() as Row);
    } catch (error) {
      throw translate(error);
    } finally {
      this.queryLog.close(entry);
      await this.host.changed();
      void this.host.close(session);
    }
  }

  /** The error as clients see it. Reports an unreachable database to the graph. */
  #userError(error: unknown): unknown {
    if (isUnavailable(error)) this.host.unreachable();
    return translate(error);
  }
}

/** Rolls back a transaction whose work is done. */
class RolledBack extends Error {
  constructor(readonly result: unknown) {
    super("This change was made to be taken back.");
  }
}
