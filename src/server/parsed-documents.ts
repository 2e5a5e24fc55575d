import { visit, type DocumentNode, type Location } from "graphql";
import { LRUCache } from "lru-cache";

/**
 * A parsed document, tokens included, takes about ninety bytes per character of its text, so this many take 11 MB. With Apollo's default limit
 * they would take ten times as much; the pages and clients of a busy hour send fewer than sixty, of 2 kB each.
 */
const mostCharacters = 120_000;
const longest = 10_000;

/** A cache of parsed and validated documents. */
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
    this.#kept.set(key, withoutTokens(document));
  }

  async delete(key: string): Promise<boolean> {
    return this.#kept.delete(key);
  }
}

/** Errors tell line and column from `start` and `source`; only printing a syntax tree back needs the tokens, a third of its memory. */
function withoutTokens(document: DocumentNode): DocumentNode {
  visit(document, {
    enter(node) {
      if (!node.loc) return;
      const { start, end, source } = node.loc;
      (node as { loc: Location }).loc = { start, end, source } as Location;
    },
  });
  return document;
}
