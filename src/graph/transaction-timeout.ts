import { deadlineExceeded } from "./errors.ts";
import type { SessionOptions } from "./session-options.ts";

/** The transaction timeout until the session's deadline; throws when the deadline has passed. */
export function transactionTimeout(deadline: number | undefined, { statementMs }: SessionOptions): { timeout?: number } {
  if (deadline === undefined) return statementMs ? { timeout: statementMs } : {};
  const timeout = Math.ceil(deadline - performance.now());
  if (timeout > 0) return { timeout };
  throw deadlineExceeded();
}
