import { CombinedGraphQLErrors, ServerError, ServerParseError } from "@apollo/client";

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

export function troubleOf(error: unknown): Trouble {
  if (CombinedGraphQLErrors.is(error)) return fromSaid(error.errors) ?? { kind: "fault", message: error.message };
  if (ServerError.is(error) || ServerParseError.is(error)) {
    const said = fromSaid(readErrors(error.bodyText));
    if (error.statusCode >= 502 && error.statusCode <= 504)
      return { kind: "away", message: said?.message ?? "The server is starting or away." };
    return said ?? { kind: "fault", message: `The server answered ${error.statusCode}.` };
  }
  // fetch gives a TypeError when nobody answered at all.
  if (error instanceof TypeError) return { kind: "away", message: "The server does not answer." };
  return { kind: "fault", message: error instanceof Error ? error.message : String(error) };
}
