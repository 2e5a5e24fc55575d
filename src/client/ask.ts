import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import { print, type GraphQLFormattedError } from "graphql";

/** The server answered with errors; `errors` are as it gave them, each with a code in `extensions`. */
export class AnswerError extends Error {
  override readonly name = "AnswerError";

  constructor(
    readonly status: number,
    readonly errors: readonly GraphQLFormattedError[],
  ) {
    super(errors.map(({ message }) => message).join("\n"));
  }
}

export interface AskOptions {
  headers?: Record<string, string>;
  signal?: AbortSignal;
  /** Another fetch than the one of the platform. */
  fetch?: typeof fetch;
}

/**
 * Asks a document of a trade-graph server and gives its data, typed; needs nothing but fetch.
 * @param url the API's address, such as http://127.0.0.1:4000/graphql
 * @throws AnswerError when the answer carries errors; an ordinary Error when what came is not GraphQL at all.
 */
export async function ask<Data, Variables>(
  url: string,
  document: TypedDocumentNode<Data, Variables>,
  variables?: Variables,
  { headers, signal, fetch: ask = fetch }: AskOptions = {},
): Promise<Data> {
  const response = await ask(url, {
    method: "POST",
    headers: { ...headers, "content-type": "application/json", accept: "application/graphql-response+json, application/json" },
    body: JSON.stringify({ query: print(document), variables }),
    signal,
  });
  const text = await response.text();
  const answer = parsed(text);
  if (!answer) throw new Error(`Expected a GraphQL answer from ${url}; HTTP ${response.status} came with: ${text.slice(0, 200)}`);
  if (answer.errors?.length) throw new AnswerError(response.status, answer.errors);
  return answer.data as Data;
}

/**
 * Every row of a connection, page after page, each once; the next page is asked for when the one before is used up.
 * @param connection where in the data the connection stands: `(data) => data.claims`. The document takes `$after` and asks for pageInfo.
 */
export async function* everyRow<Data, Variables extends { after?: unknown }, Row>(
  url: string,
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  connection: (data: Data) => Connection<Row>,
  options?: AskOptions,
): AsyncGenerator<Row, void, undefined> {
  let after = variables.after;
  for (;;) {
    const { edges, nodes, pageInfo } = connection(await ask(url, document, { ...variables, after }, options));
    yield* nodes ?? edges?.map(({ node }) => node) ?? [];
    if (!pageInfo.hasNextPage) return;
    after = pageInfo.endCursor;
  }
}

interface Connection<Row> {
  edges?: readonly { node: Row }[];
  nodes?: readonly Row[];
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
}

interface Answer {
  data?: unknown;
  errors?: GraphQLFormattedError[];
}

function parsed(text: string): Answer | null {
  try {
    const answer: unknown = JSON.parse(text);
    return typeof answer === "object" && answer !== null && ("data" in answer || "errors" in answer) ? (answer as Answer) : null;
  } catch {
    return null;
  }
}
