import type { FormattedExecutionResult } from "graphql";
import { UserError } from "../contract/errors.ts";

/** An API response. Errors have the API's wording, each with a code in `extensions`. */
export type ApiAnswer = FormattedExecutionResult<Record<string, unknown>, { hints?: string[] } & Record<string, unknown>>;

/** Executes one document against the API, in process or over HTTP. */
export type Ask = (document: string, variables?: Record<string, unknown>) => Promise<ApiAnswer>;

/** An error reported by the API, with its messages, which say what to do. */
export class ToolError extends Error {
  override readonly name = "ToolError";
  /** For JSON-RPC outside of tools: a server error whose message may be shown. */
  readonly code = -32000;
}

/** The data of a response and the API's hints about unknown names. @throws ToolError with the API's own messages. */
export async function dataOf<Data>(
  ask: Ask,
  document: string,
  variables?: Record<string, unknown>,
): Promise<{ data: Data; hints: string[] }> {
  const { data, errors, extensions } = await ask(document, variables);
  if (errors?.length || !data) throw new ToolError((errors ?? []).map(({ message }) => message).join("\n") || "The API gave no data.");
  return { data: data as Data, hints: extensions?.hints ?? [] };
}

export interface HttpAskOptions {
  /** A key or token for servers that require one. */
  key?: string | undefined;
  /** Timeout in milliseconds. */
  timeoutMs?: number;
}

/** Executes documents over HTTP. @param url the API's address, such as http://127.0.0.1:4000/graphql */
export function askOverHttp(url: string, { key, timeoutMs = 15_000 }: HttpAskOptions = {}): Ask {
  const headers = { "content-type": "application/json", ...(key ? { authorization: `Bearer ${key}` } : {}) };
  return async (query, variables) => {
    const response = await fetch(url, {
      method: "POST",
      headers,
      body: JSON.stringify({ query, variables }),
      signal: AbortSignal.timeout(timeoutMs),
    }).catch((error: unknown) => {
      throw new ToolError(`No server answers at ${url} (${reason(error)}). Start one with \`npm start\`, or give its address with --url.`);
    });
    const text = await response.text();
    try {
      return JSON.parse(text) as ApiAnswer;
    } catch {
      throw new ToolError(`Expected a GraphQL answer from ${url}; got HTTP ${response.status}: ${text.slice(0, 200)}`);
    }
  };
}

function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error && "code" in error.cause ? String(error.cause.code) : error.message;
}

/** The message for the caller of a tool: only our own errors are shown; anything else is a bug and is only logged. */
export function messageFor(error: unknown): string | undefined {
  return error instanceof ToolError || error instanceof UserError ? error.message : undefined;
}
