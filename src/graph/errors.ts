import { Neo4jError } from "neo4j-driver";
import { UserError } from "../contract/errors.ts";

export const databaseAway = () =>
  new UserError("SERVICE_UNAVAILABLE", "The database is not reachable right now. Nothing was changed; try again in a few seconds.");

export const handsFull = () =>
  new UserError("SERVICE_UNAVAILABLE", "The database has its hands full right now. Nothing was changed; try again in a few seconds.");

/** Whether no database was there, rather than one that had no time, no room or no memory. */
export const isAway = (error: unknown): boolean =>
  error instanceof Error &&
  "code" in error &&
  // The first is what a database says that has met a critical error and waits to be started again.
  /Transaction\.TransactionStartFailed|ServiceUnavailable|SessionExpired|DatabaseUnavailable/.test(String(error.code));

/** Whether the connection went, with or without the database: what only reads may be asked again on another one. */
export const isLost = (error: unknown): boolean =>
  isAway(error) || (error instanceof Error && /Pool is closed|Connection was closed|Not acquired/i.test(error.message));

/** Whether a transaction needed more memory than it may have: it would again. */
export const isOutOfMemory = (error: { code: string }): boolean => /MemoryPoolOutOfMemory|TransactionOutOfMemory/.test(error.code);

/** The driver's own `isRetriableError` throws when it is called as it is exported (6.3.0), so its flag is read instead. */
export const isRetryable = (error: unknown): error is Neo4jError => error instanceof Neo4jError && error.retryable && !isOutOfMemory(error);

/** Two that make the same node at the same time: the one who comes second finds it there when it looks again. */
const isMadeMeanwhile = (error: unknown): boolean =>
  error instanceof Neo4jError && error.code === "Neo.ClientError.Schema.ConstraintValidationFailed";

export function mayTryAgain(error: unknown, attempt: number): boolean {
  if (isMadeMeanwhile(error)) return attempt <= 3;
  if (!isRetryable(error)) return false;
  const lostConnection = error.code === "ServiceUnavailable" || error.code === "SessionExpired";
  return !lostConnection || attempt === 1;
}

/** Turns what the driver throws into an answer where there is one. Neo4j's own words (which may hold Cypher or addresses) stay in `cause`. */
export function translate(error: unknown): unknown {
  if (error instanceof UserError || !(error instanceof Error)) return error;
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  const answer = answerTo(error, code);
  if (answer) answer.cause = error;
  return answer ?? error;
}

/**
 * Why Neo4j cannot be worked with at all, for whoever starts something on it: the answer to clients does not say. Undefined when the
 * trouble is another one.
 */
export function whyNotConnected(error: unknown, { uri, user }: { uri: string; user: string }): Error | undefined {
  const cause = error instanceof UserError ? error.cause : error;
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  if (/Security\.(Unauthorized|CredentialsExpired|AuthenticationRateLimit)/.test(code))
    return new Error(
      `Neo4j at ${uri} does not take the user ${user} with this password. Set NEO4J_USER and NEO4J_PASSWORD to what it knows.`,
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
    return new UserError(
      "DEADLINE_EXCEEDED",
      "The request ran out of time. Ask for less: fewer fields, a smaller page, a narrower filter.",
    );
  if (isOutOfMemory({ code }))
    return new UserError(
      "SERVICE_UNAVAILABLE",
      "The database has no memory left for this question. Ask for less, or try again in a few seconds.",
    );
  if (/acquisition timed out/i.test(error.message) || code.includes("MaximumTransactionLimitReached")) return handsFull();
  if (isLost(error) || /Unauthorized|AuthenticationRateLimit|NotALeader/.test(code)) return databaseAway();
  return undefined;
}
