import type { ManagedTransaction } from "neo4j-driver";
import type { Cypher } from "./cypher.ts";
import { deadlineExceeded } from "./errors.ts";
import { QueryLog } from "./query-log.ts";
import type { SessionOptions, SessionHost } from "./session-options.ts";

export type Parameters = Record<string, unknown>;

/** A statement and its parameters as they are sent. */
export function prepared(
  text: Cypher,
  parameters: Parameters,
  { planOnly, explain, singleParameter }: SessionOptions,
): [text: string, parameters: Parameters] {
  const statement = singleParameter ? text.replace(/\$(?=[A-Za-z_])/g, "$given.") : text;
  return [
    planOnly ? `EXPLAIN ${statement}` : explain ? `PROFILE ${statement}` : statement,
    singleParameter ? { given: parameters } : parameters,
  ];
}

/** The transaction timeout until the session's deadline; throws when the deadline has passed. */
export function transactionTimeout(deadline: number | undefined, { statementMs }: SessionOptions): { timeout?: number } {
  if (deadline === undefined) return statementMs ? { timeout: statementMs } : {};
  const timeout = Math.ceil(deadline - performance.now());
  if (timeout > 0) return { timeout };
  throw deadlineExceeded();
}

/**
 * The driver takes a stack trace with each statement, in case it fails: 5 % of a request's processor time, for lines that lead from the
 * driver to `GraphSession`. The error's code and message name the statement and the place in it.
 */
export function withoutStackTrace<Result>(run: () => Result): Result {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return run();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** Runs until the work finishes or the signal aborts. Closing the session resets the connection, which ends the transaction. */
export async function runAbortable<Result>(
  signal: AbortSignal | undefined,
  close: () => unknown,
  work: () => Promise<Result>,
): Promise<Result> {
  if (!signal) return work();
  signal.throwIfAborted();
  let abort: () => void = () => undefined;
  const aborted = new Promise<never>((_, reject) => {
    abort = () => {
      close();
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

export class Transaction {
  constructor(
    private readonly managed: ManagedTransaction,
    private readonly options: SessionOptions,
    private readonly queryLog: QueryLog,
    private readonly host: Pick<SessionHost, "answered">,
  ) {}

  async run<Row extends object = Record<string, unknown>>(text: Cypher, parameters: Parameters = {}): Promise<Row[]> {
    const entry = this.queryLog.begin(text);
    try {
      const result = await withoutStackTrace(() => this.managed.run<Row>(...prepared(text, parameters, this.options)));
      this.queryLog.end(entry, result.summary);
      this.host.answered(text, parameters, { writes: true });
      return result.records.map((record) => record.toObject() as Row);
    } finally {
      this.queryLog.close(entry);
    }
  }
}
