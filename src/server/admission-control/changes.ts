import type { Request } from "express";
import type { PersistedDocuments } from "../persisted-documents.ts";

/**
 * Whether a request may change the graph. No mutation can be written without this word; a question that holds it is answered as well, in the
 * turns that changes have. Parsing here would be work for those who have no turn yet.
 */
export const mayChange =
  (documents: PersistedDocuments) =>
  ({ method, body }: Request): boolean => {
    if (method !== "POST") return false;
    const { query, extensions } = Object(body) as Record<string, unknown>;
    const text = typeof query === "string" ? query : documents.namedIn(extensions)?.text;
    return /\bmutation\b/.test(text ?? "");
  };
