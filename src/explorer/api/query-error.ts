import { t } from "../language/translate.ts";

/** An error by what a user can do about it: wait, try again or ask for less, change the query, or report it. */
export interface QueryError {
  kind: "away" | "slow" | "question" | "fault";
  /** One sentence, the server's own if it sent one. */
  message: string;
}

interface SaidError {
  message: string;
  extensions?: { code?: unknown };
}

const waiting = new Set(["SERVICE_UNAVAILABLE"]);
const slow = new Set(["DEADLINE_EXCEEDED", "RATE_LIMITED"]);
const faults = new Set(["INTERNAL_SERVER_ERROR"]);

function fromSaid(errors: readonly SaidError[]): QueryError | null {
  const [first] = errors;
  if (!first) return null;
  const code = String(first.extensions?.code ?? "");
  return { kind: waiting.has(code) ? "away" : slow.has(code) ? "slow" : faults.has(code) ? "fault" : "question", message: first.message };
}

function readErrors(body: string): readonly SaidError[] {
  try {
    const { errors } = JSON.parse(body) as { errors?: SaidError[] };
    return Array.isArray(errors) ? errors : [];
  } catch {
    return [];
  }
}

/** Apollo's errors are recognised by name: its classes are loaded only when needed. */
export function queryErrorOf(error: unknown): QueryError {
  if (!(error instanceof Error)) return { kind: "fault", message: String(error) };
  const { name, errors, statusCode, bodyText } = error as Error & { errors?: SaidError[]; statusCode?: number; bodyText?: string };
  if (name === "CombinedGraphQLErrors" || name === "AnswerError")
    return fromSaid(errors ?? []) ?? { kind: "fault", message: error.message };
  if (name === "ServerError" || name === "ServerParseError") {
    const fromBody = fromSaid(readErrors(bodyText ?? ""));
    if (statusCode !== undefined && statusCode >= 502 && statusCode <= 504 && fromBody?.kind !== "slow")
      return { kind: "away", message: fromBody?.message ?? t("The server is starting or unavailable.") };
    return fromBody ?? { kind: "fault", message: t("The server returned {status}.", { status: statusCode ?? "" }) };
  }
  // fetch throws a TypeError when there was no response at all.
  if (error instanceof TypeError) return { kind: "away", message: t("The server is not responding.") };
  return { kind: "fault", message: error.message };
}
