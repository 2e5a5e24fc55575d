import { ask, type AskOptions } from "./ask.ts";
import type { Question } from "./operation.ts";

/**
 * Every row of a connection, page after page, each once; the next page is asked for when the one before is used up.
 * @param connection where in the data the connection stands: `(data) => data.claims`. The operation takes `$after` and asks for pageInfo.
 */
export async function* everyRow<Data, Variables extends { after?: unknown }, Row>(
  url: string,
  question: Question<Data, Variables>,
  variables: Variables,
  connection: (data: Data) => Connection<Row>,
  options?: AskOptions,
): AsyncGenerator<Row, void, undefined> {
  let after = variables.after;
  for (;;) {
    const { edges, nodes, pageInfo } = connection(await ask(url, question, { ...variables, after }, options));
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
