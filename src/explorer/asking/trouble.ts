import { say } from "../language/say.ts";

/** What went wrong, in the three ways a reader can act on: wait, ask differently, or tell us. */
export interface Trouble {
  kind: "away" | "question" | "fault";
  /** One sentence, the server's own where it gave one. */
  message: string;
}

interface SaidError {
  message: string;
  extensions?: { code?: unknown };
}

const waiting = new Set(["SERVICE_UNAVAILABLE"]);
const faults = new Set(["INTERNAL_SERVER_ERROR"]);

function fromSaid(errors: readonly SaidError[]): Trouble | null {
  const [first] = errors;
  if (!first) return null;
  const code = String(first.extensions?.code ?? "");
  return { kind: waiting.has(code) ? "away" : faults.has(code) ? "fault" : "question", message: first.message };
}

function readErrors(body: string): readonly SaidError[] {
  try {
    const { errors } = JSON.parse(body) as { errors?: SaidError[] };
    return Array.isArray(errors) ? errors : [];
  } catch {
    return [];
  }
}

/** Apollo's errors are known by their names: its classes are not loaded before they are needed. */
export function troubleOf(error: unknown): Trouble {
  if (!(error instanceof Error)) return { kind: "fault", message: String(error) };
  const { name, errors, statusCode, bodyText } = error as Error & { errors?: SaidError[]; statusCode?: number; bodyText?: string };
  if (name === "CombinedGraphQLErrors" || name === "AnswerError")
    return fromSaid(errors ?? []) ?? { kind: "fault", message: error.message };
  if (name === "ServerError" || name === "ServerParseError") {
    const said = fromSaid(readErrors(bodyText ?? ""));
    if (statusCode !== undefined && statusCode >= 502 && statusCode <= 504)
      return { kind: "away", message: said?.message ?? say("The server is starting or unavailable.") };
    return said ?? { kind: "fault", message: say("The server returned {status}.", { status: statusCode ?? "" }) };
  }
  // fetch gives a TypeError when nobody answered at all.
  if (error instanceof TypeError) return { kind: "away", message: say("The server is not responding.") };
  return { kind: "fault", message: error.message };
}
