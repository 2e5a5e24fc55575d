import { hints, type Answer } from "./answer.ts";
import { AnswerError } from "./answer-error.ts";
import { textOf, type Operation, type Question } from "./operation.ts";

export interface AskOptions {
  headers?: Record<string, string>;
  signal?: AbortSignal;
  /** Another fetch than the one of the platform. */
  fetch?: typeof fetch;
  /**
   * Asks an operation of this package by its hash with GET, so that caches between here and the server may answer; a server that does not
   * know the hash is then sent the text.
   */
  byHash?: boolean;
  /** Called with the hints of an answer, such as unknown names with the nearest known ones. */
  onHints?: (hints: readonly string[]) => void;
}

/**
 * Asks a trade-graph server and gives the answer's data, typed; needs nothing but fetch.
 * @param url the API's address, such as http://127.0.0.1:4000/graphql
 * @throws AnswerError when the answer carries errors; an ordinary Error when what came is not GraphQL at all.
 */
export async function ask<Data, Variables>(
  url: string,
  question: Question<Data, Variables>,
  variables?: Variables,
  options: AskOptions = {},
): Promise<Data> {
  let [status, answer] =
    options.byHash && "hash" in Object(question)
      ? await sent(...byHash(url, question as Operation<Data, Variables>, variables), options)
      : [0, undefined];
  if (!answer || isUnknownHash(answer))
    [status, answer] = await sent(url, { method: "POST", body: JSON.stringify({ query: textOf(question), variables }) }, options);
  if (answer.errors?.length) throw new AnswerError(status, answer.errors);
  const remarks = hints(answer);
  if (remarks.length) options.onHints?.(remarks);
  return answer.data as Data;
}

function byHash(url: string, { hash }: Operation<unknown, never>, variables: unknown): [string, RequestInit] {
  const address = new URL(url);
  if (variables !== undefined) address.searchParams.set("variables", JSON.stringify(variables));
  address.searchParams.set("extensions", JSON.stringify({ persistedQuery: { version: 1, sha256Hash: hash } }));
  return [address.href, { headers: { "apollo-require-preflight": "true" } }];
}

const isUnknownHash = ({ errors }: Answer): boolean =>
  errors?.some(({ extensions }) => /^PERSISTED_QUERY_NOT_/.test(String(extensions?.["code"]))) ?? false;

async function sent(url: string, request: RequestInit, { headers, signal, fetch: ask = fetch }: AskOptions): Promise<[number, Answer]> {
  const response = await ask(url, {
    ...request,
    headers: {
      ...headers,
      ...(request.headers as Record<string, string>),
      ...(request.body ? { "content-type": "application/json" } : {}),
      accept: "application/graphql-response+json, application/json",
    },
    ...(signal ? { signal } : {}),
  });
  const text = await response.text();
  const answer = parsed(text);
  if (!answer) throw new Error(`Expected a GraphQL answer from ${url}; HTTP ${response.status} came with: ${text.slice(0, 200)}`);
  return [response.status, answer];
}

function parsed(text: string): Answer | null {
  try {
    const answer: unknown = JSON.parse(text);
    return typeof answer === "object" && answer !== null && ("data" in answer || "errors" in answer) ? (answer as Answer) : null;
  } catch {
    return null;
  }
}
