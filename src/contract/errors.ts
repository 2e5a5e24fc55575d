import { GraphQLError } from "graphql";

/**
 * The only errors that clients may read. Anything else thrown is a bug: it is masked as INTERNAL_SERVER_ERROR and logged. A message states
 * what was expected, what was received, and what to do.
 */
export type ErrorCode =
  | "BAD_USER_INPUT"
  | "UNAUTHENTICATED"
  | "FORBIDDEN"
  | "TOO_EXPENSIVE"
  | "RATE_LIMITED"
  | "SERVICE_UNAVAILABLE"
  | "DEADLINE_EXCEEDED"
  | "CONFLICT"
  | "DAMAGED_DATA";

const statusOf: Record<ErrorCode, number> = {
  BAD_USER_INPUT: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  TOO_EXPENSIVE: 400,
  RATE_LIMITED: 429,
  SERVICE_UNAVAILABLE: 503,
  DEADLINE_EXCEEDED: 504,
  CONFLICT: 409,
  DAMAGED_DATA: 500,
};

/** Codes for an invalid document or request, reported before any resolver has run. */
export const requestCodes = [
  "BAD_REQUEST",
  "BAD_USER_INPUT",
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "OPERATION_RESOLUTION_FAILURE",
  "MAX_RECURSIVE_SELECTIONS_EXCEEDED",
  "PERSISTED_QUERY_NOT_FOUND",
] as const;

/** Every error code of this API. */
export const errorCodes: readonly string[] = [
  ...new Set([...Object.keys(statusOf), ...requestCodes, "NOT_FOUND", "GONE", "INTERNAL_SERVER_ERROR"]),
].sort();

export class UserError extends GraphQLError {
  constructor(code: ErrorCode, message: string, details: Record<string, unknown> = {}) {
    // Clients that find the database unavailable or busy get a Retry-After.
    const headers = code === "SERVICE_UNAVAILABLE" ? { headers: new Map([["retry-after", "5"]]) } : {};
    super(message, { extensions: { ...details, code, http: { status: statusOf[code], ...headers } } });
    this.name = "UserError";
  }

  /** Errors of other origin may carry any code. */
  get status(): number {
    const code = String(this.extensions.code);
    return statusOf[code as ErrorCode] ?? ((requestCodes as readonly string[]).includes(code) ? 400 : 500);
  }
}

export const badInput = (message: string, details?: Record<string, unknown>): UserError =>
  new UserError("BAD_USER_INPUT", message, details);

/** For stored data that cannot be returned: an invalid number, a missing text. The rest of the response is kept. */
export const damagedData = "The data stored here is damaged and cannot be returned; `trade-graph verify` names it.";
export const damaged = (path: (string | number)[], id: unknown): GraphQLError =>
  new GraphQLError(damagedData, {
    path,
    extensions: { code: "DAMAGED_DATA" satisfies ErrorCode, ...(typeof id === "string" ? { id } : {}) },
  });
