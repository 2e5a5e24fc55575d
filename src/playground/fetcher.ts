import type { ComponentProps } from "react";
import type { GraphiQL } from "graphiql";
import { fetchWithKey } from "../explorer/api/key.ts";

type Fetcher = ComponentProps<typeof GraphiQL>["fetcher"];

/**
 * Sends queries to the server of this page, with the stored key or the one in the editor's headers. Failures become GraphQL errors, so that
 * they are shown in the result pane instead of the console.
 */
export const fetcher: Fetcher = async (request, options) => {
  let response: Response;
  try {
    response = await fetchWithKey("/graphql", {
      method: "POST",
      headers: { ...options?.headers, "content-type": "application/json", accept: "application/graphql-response+json, application/json" },
      body: JSON.stringify(request),
    });
  } catch {
    return failure("The server did not answer. Is it running, and is the network available? The query is kept; run it again.");
  }
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch {
    return failure(`Expected JSON from /graphql; got HTTP ${response.status}: ${text.slice(0, 200)}`);
  }
};

function failure(message: string) {
  return { data: null, errors: [{ message }] };
}
