import type { ComponentProps } from "react";
import type { GraphiQL } from "graphiql";
import { fetchWithKey } from "../explorer/asking/key.ts";

type Fetcher = ComponentProps<typeof GraphiQL>["fetcher"];

/**
 * Asks the server this page came from, with the key that is held or the one among the headers of the editor. Whatever goes wrong becomes an answer in GraphQL's own shape, so that it stands in the
 * answer pane in words rather than in the console.
 */
export const fetcher: Fetcher = async (asked, options) => {
  let response: Response;
  try {
    response = await fetchWithKey("/graphql", {
      method: "POST",
      headers: { ...options?.headers, "content-type": "application/json", accept: "application/graphql-response+json, application/json" },
      body: JSON.stringify(asked),
    });
  } catch {
    return failure("The server did not answer. Is it running, and is the network there? The query is kept; run it again.");
  }
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch {
    return failure(`Expected JSON from /graphql; HTTP ${response.status} came with: ${text.slice(0, 200)}`);
  }
};

function failure(message: string) {
  return { data: null, errors: [{ message }] };
}
