import { ask } from "@trade-graph/client";
import type { TypedDocumentNode } from "@apollo/client";
import { print } from "graphql";
import { languageNow } from "../language/translate.ts";
import type { Asked } from "./use-answer.ts";
import { fetchWithKey } from "./key.ts";
import { withLabelFields, applyLabels } from "./labels.ts";

/** A gateway's page instead of a response. It has the name of the corresponding Apollo error, which `queryErrorOf` recognises. */
class ServerError extends Error {
  override readonly name = "ServerError";
  constructor(
    readonly statusCode: number,
    readonly bodyText: string,
  ) {
    super(`HTTP ${statusCode}`);
  }
}

async function fetched(...request: Parameters<typeof fetch>): Promise<Response> {
  const response = await fetchWithKey(...request);
  if (response.status >= 502 && response.status <= 504) throw new ServerError(response.status, await response.text());
  return response;
}

/**
 * A query that bypasses the cache, for data that is rendered as a whole and not shared between views: normalizing hundreds of rows takes a
 * slow processor longer than the server needs to answer. `__typename` is not included.
 */
export async function fetchUncached<Data, Variables>(question: TypedDocumentNode<Data, Variables>, asked: Asked<Variables>): Promise<Data> {
  const lang = languageNow();
  const text = print(withLabelFields(question));
  const data = (await ask("/graphql", text, { ...asked, lang }, { fetch: fetched })) as Data;
  return lang === "en" ? data : applyLabels(data);
}
