import { setTimeout } from "node:timers/promises";
import type { Session } from "neo4j-driver";
import type { Cypher } from "./cypher.ts";
import { isAway, isLost, isRetryable, mayTryAgain, translate } from "./errors.ts";
import { QueryLog } from "./query-log.ts";
import { timeLeft } from "./time-left.ts";
import type { SessionOptions, Door } from "./door.ts";
import { Turns } from "./turns.ts";
import { untilAborted } from "./until-aborted.ts";
import { type Parameters, Transaction, worded } from "./transaction.ts";

/** What one request (or job) says to the graph: every statement passes here and is counted. */
export class GraphSession {
  readonly queryLog: QueryLog;
  readonly #deadline: number | undefined;
  readonly #turns: Turns;

  constructor(
    private readonly door: Door,
    readonly options: SessionOptions,
  ) {
    this.queryLog = new QueryLog(options.explain ?? false);
    this.#turns = new Turns(door, options);
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
      return await this.#turns.inTurn(text, async () => {
        const session = this.door.open("READ");
        try {
          const result = await this.#abortable(session, () =>
            session.run<Row>(...worded(text, parameters, this.options), timeLeft(this.#deadline, this.options)),
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
    return this.#turns.inTurn(undefined, async () => {
      const session = this.door.open("WRITE");
      try {
        return await this.#abortable(session, () =>
          session.executeWrite(
            async (managed) => {
              const result = await work(new Transaction(managed, this.options, this.queryLog, this.door));
              if (this.options.undone) throw new Undone(result);
              return result;
            },
            { ...timeLeft(this.#deadline, this.options) },
          ),
        );
      } catch (error) {
        if (error instanceof Undone) return error.result as Result;
        throw error;
      } finally {
        // Also when it failed: a connection that was lost on the way does not tell whether the change was made.
        if (!this.options.undone) await this.door.changed();
        this.door.close(session);
      }
    });
  }

  /** Statements that open transactions of their own, such as CALL { … } IN TRANSACTIONS and schema changes. */
  async alone<Row extends object = Record<string, unknown>>(text: Cypher, parameters: Parameters = {}): Promise<Row[]> {
    const session = this.door.open("WRITE");
    const entry = this.queryLog.begin(text);
    try {
      const result = await this.#abortable(session, () => session.run<Row>(text, parameters, timeLeft(this.#deadline, this.options)));
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

  #abortable<Result>(session: Session, work: () => Promise<Result>): Promise<Result> {
    return untilAborted(this.options.signal, () => this.door.close(session), work);
  }
}

/** Ends a transaction whose work is done and not to be kept. */
class Undone extends Error {
  constructor(readonly result: unknown) {
    super("This change was made to be taken back.");
  }
}
