import { ask } from "@trade-graph/client";
import type { TypedDocumentNode } from "@apollo/client";
import { print } from "graphql";
import { languageNow } from "../language/say.ts";
import type { Asked } from "./answer.ts";
import { fetchWithKey } from "./key.ts";
import { askedInLanguage, calledByLabels } from "./labels.ts";

/** A gateway's page in place of an answer. It bears the name of Apollo's error of the kind, by which `troubleOf` knows it. */
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
 * A question past the cache, for what is drawn whole and shared with no other view: taking hundreds of rows apart for the cache, and putting
 * them together again, costs a slow processor longer than the server needs for its answer. No `__typename` comes.
 */
export async function askPlainly<Data, Variables>(question: TypedDocumentNode<Data, Variables>, asked: Asked<Variables>): Promise<Data> {
  const lang = languageNow();
  const text = print(askedInLanguage(question));
  const data = (await ask("/graphql", text, { ...asked, lang }, { fetch: fetched })) as Data;
  return lang === "en" ? data : calledByLabels(data);
}
