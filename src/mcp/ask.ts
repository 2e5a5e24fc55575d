import type { FormattedExecutionResult } from "graphql";
import { UserError } from "../contract/errors.ts";

/** What the API answered. Errors come as the API words them, each with a code in `extensions`. */
export type ApiAnswer = FormattedExecutionResult<Record<string, unknown>, { hints?: string[] } & Record<string, unknown>>;

/** Asks the API one document; whoever serves the tools says how: in the same process, or over HTTP. */
export type Ask = (document: string, variables?: Record<string, unknown>) => Promise<ApiAnswer>;

/** The API refused or failed: its messages, which say what to do. */
export class ToolError extends Error {
  override readonly name = "ToolError";
  /** Of JSON-RPC, where no tool is asked: an error of the server's own kind, whose message may be shown. */
  readonly code = -32000;
}

/** The data of an answer and the API's hints on names it did not find. @throws ToolError with the API's own messages. */
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
  /** A key or token for servers that want one. */
  key?: string | undefined;
  /** Milliseconds to wait for an answer. */
  timeoutMs?: number;
}

/** Asks a server over HTTP. @param url the API's address, such as http://127.0.0.1:4000/graphql */
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
      throw new ToolError(`Expected a GraphQL answer from ${url}; HTTP ${response.status} came with: ${text.slice(0, 200)}`);
    }
  };
}

function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error && "code" in error.cause ? String(error.cause.code) : error.message;
}

/** The message for the caller of a tool: ours as it is; anything else is a bug and stays in the log. */
export function messageFor(error: unknown): string | undefined {
  return error instanceof ToolError || error instanceof UserError ? error.message : undefined;
}
