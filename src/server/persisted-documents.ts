import type { RequestHandler } from "express";
import { LRUCache } from "lru-cache";
import { sendError } from "./error-responses.ts";

/** Maximum size of the documents registered by clients; those of the manifest are not counted. */
const maxBytes = 8 * 2 ** 20;
const prefix = "apq:";

/**
 * Documents by the SHA-256 of their text: those of the manifest always, those registered by Apollo clients as long as there is room. Apollo
 * uses it as its cache, with keys that begin with "apq:".
 */
export class PersistedDocuments {
  readonly #manifest: ReadonlyMap<string, string>;
  readonly #registered = new LRUCache<string, string>({
    maxSize: maxBytes,
    maxEntrySize: maxBytes / 16,
    sizeCalculation: (text, hash) => 2 * (text.length + hash.length) + 200,
  });

  constructor(manifest: Readonly<Record<string, string>> = {}) {
    this.#manifest = new Map(Object.entries(manifest));
  }

  textOf(hash: string): string | undefined {
    return this.#manifest.get(hash) ?? this.#registered.get(hash);
  }

  /** The document named by a request's extensions (JSON in the case of GET), and whether they contain nothing else. */
  namedIn(extensions: unknown): { text: string | undefined; onlyHash: boolean } | undefined {
    const given = typeof extensions === "string" ? parsed(extensions) : extensions;
    const { persistedQuery, ...more } = Object(given) as { persistedQuery?: { version?: unknown; sha256Hash?: unknown } };
    const hash = persistedQuery?.version === 1 ? persistedQuery.sha256Hash : undefined;
    return typeof hash === "string" ? { text: this.textOf(hash), onlyHash: Object.keys(more).length === 0 } : undefined;
  }

  async get(key: string): Promise<string | undefined> {
    return this.textOf(key.slice(prefix.length));
  }

  async set(key: string, text: string): Promise<void> {
    const hash = key.slice(prefix.length);
    if (!this.#manifest.has(hash)) this.#registered.set(hash, text);
  }

  async delete(key: string): Promise<boolean> {
    return this.#registered.delete(key.slice(prefix.length));
  }
}

export const expectedHash =
  "`extensions.persistedQuery` expects {version: 1, sha256Hash: …}, the SHA-256 of a document's text in hexadecimal.";

/** Rejects hashes that are not strings, on which Apollo fails; a missing hash together with a document is left to Apollo. */
export const checkHashFormat: RequestHandler = (request, response, next) => {
  const { extensions: given, query } = Object(request.method === "GET" ? request.query : request.body) as Record<string, unknown>;
  const { persistedQuery } = Object(typeof given === "string" ? parsed(given) : given) as { persistedQuery?: unknown };
  const { sha256Hash } = Object(persistedQuery) as { sha256Hash?: unknown };
  const isMissing = sha256Hash === undefined && typeof persistedQuery === "object" && query !== undefined;
  if (!persistedQuery || typeof sha256Hash === "string" || isMissing) return next();
  sendError(response, 400, "BAD_REQUEST", expectedHash);
};

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
