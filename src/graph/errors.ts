import { Neo4jError } from "neo4j-driver";
import { UserError } from "../contract/errors.ts";

export const databaseUnavailable = () =>
  new UserError("SERVICE_UNAVAILABLE", "The database is not reachable right now. Nothing was changed; try again in a few seconds.");

export const databaseBusy = () =>
  new UserError("SERVICE_UNAVAILABLE", "The database is busy right now. Nothing was changed; try again in a few seconds.");

export const deadlineExceeded = () =>
  new UserError("DEADLINE_EXCEEDED", "The request ran out of time. Ask for less: fewer fields, a smaller page, a narrower filter.");

/** Whether the database is unreachable, as opposed to out of time, space or memory. */
export const isUnavailable = (error: unknown): boolean =>
  error instanceof Error &&
  "code" in error &&
  // TransactionStartFailed: the database has hit a critical error and needs a restart.
  /Transaction\.TransactionStartFailed|ServiceUnavailable|SessionExpired|DatabaseUnavailable/.test(String(error.code));

/** Whether the connection was lost, with or without the database: reads may be retried on another one. */
export const isLost = (error: unknown): boolean =>
  isUnavailable(error) || (error instanceof Error && /Pool is closed|Connection was closed|Not acquired/i.test(error.message));

/** Whether a transaction exceeded its memory limit: it would do so again. */
const isOutOfMemory = (error: { code: string }): boolean => /MemoryPoolOutOfMemory|TransactionOutOfMemory/.test(error.code);

/** The driver's own `isRetriableError` throws when called as exported (6.3.0), so its flag is read instead. */
export const isRetryable = (error: unknown): error is Neo4jError => error instanceof Neo4jError && error.retryable && !isOutOfMemory(error);

/** Two transactions created the same node at once: the second finds it on retry. */
const isConcurrentCreate = (error: unknown): boolean =>
  error instanceof Neo4jError && error.code === "Neo.ClientError.Schema.ConstraintValidationFailed";

export function shouldRetry(error: unknown, attempt: number): boolean {
  if (isConcurrentCreate(error)) return attempt <= 3;
  if (!isRetryable(error)) return false;
  const lostConnection = error.code === "ServiceUnavailable" || error.code === "SessionExpired";
  return !lostConnection || attempt === 1;
}

/**
 * Maps driver errors to user-facing ones where one exists. Neo4j's own message (which may contain Cypher or addresses) stays in `cause`.
 */
export function translate(error: unknown): unknown {
  if (error instanceof UserError || !(error instanceof Error)) return error;
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  const answer = answerTo(error, code);
  if (answer) answer.cause = error;
  return answer ?? error;
}

/** Why Neo4j cannot be used at all, for the operator who starts it; clients do not get these details. Undefined for other errors. */
export function connectionProblem(error: unknown, { uri, user }: { uri: string; user: string }): Error | undefined {
  const cause = error instanceof UserError ? error.cause : error;
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  if (/Security\.(Unauthorized|CredentialsExpired|AuthenticationRateLimit)/.test(code))
    return new Error(
      `Neo4j at ${uri} rejects the user ${user} with this password. Set NEO4J_USER and NEO4J_PASSWORD to valid credentials.`,
    );
  if (/Database\.DatabaseNotFound/.test(code))
    return new Error(`Neo4j at ${uri} has no such database. Set NEO4J_DATABASE to one that it has, or leave it out.`);
  if (/ServiceUnavailable|SessionExpired/.test(code))
    return new Error(
      `No Neo4j answers at ${uri}. Start it, or set NEO4J_URI to where it is; without NEO4J_URI an embedded one is started.`,
    );
  return undefined;
}

function answerTo(error: Error, code: string): UserError | undefined {
  if (
    error.name === "TimeoutError" ||
    code.includes("TransactionTimedOut") ||
    code.includes("Terminated") ||
    code.includes("LockClientStopped")
  )
    return deadlineExceeded();
  if (isOutOfMemory({ code }))
    return new UserError(
      "SERVICE_UNAVAILABLE",
      "The database has no memory left for this query. Ask for less, or try again in a few seconds.",
    );
  if (/acquisition timed out/i.test(error.message) || code.includes("MaximumTransactionLimitReached")) return databaseBusy();
  if (isLost(error) || /Unauthorized|AuthenticationRateLimit|NotALeader/.test(code)) return databaseUnavailable();
  return undefined;
}
