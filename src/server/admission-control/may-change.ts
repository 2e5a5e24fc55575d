import type { Request } from "express";
import type { PersistedDocuments } from "../persisted-documents.ts";

/**
 * Whether a request may change the graph: every mutation contains this word. A query that contains it is answered too, in the turns for
 * changes. Parsing here would be work for requests that have no slot yet.
 */
export const mayChange =
  (documents: PersistedDocuments) =>
  ({ method, body }: Request): boolean => {
    if (method !== "POST") return false;
    const { query, extensions } = Object(body) as Record<string, unknown>;
    const text = typeof query === "string" ? query : documents.namedIn(extensions)?.text;
    return /\bmutation\b/.test(text ?? "");
  };
