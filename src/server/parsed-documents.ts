import type { DocumentNode } from "graphql";
import { LRUCache } from "lru-cache";

/**
 * A parsed document takes about ninety bytes a character of its text, with every token it was read from, so this many take 11 MB. Kept by
 * Apollo's own measure they would take ten times as much; the pages and clients of a busy hour ask fewer than sixty, of 2 kB each.
 */
const mostCharacters = 120_000;
const longest = 10_000;

/** Documents that were parsed and checked, for those who ask the same again. */
export class ParsedDocuments {
  readonly #kept = new LRUCache<string, DocumentNode>({
    maxSize: mostCharacters,
    maxEntrySize: longest,
    sizeCalculation: (document) => Math.max(1, document.loc?.end ?? longest + 1),
  });

  async get(key: string): Promise<DocumentNode | undefined> {
    return this.#kept.get(key);
  }

  async set(key: string, document: DocumentNode): Promise<void> {
    this.#kept.set(key, document);
  }

  async delete(key: string): Promise<boolean> {
    return this.#kept.delete(key);
  }
}
