import type { ASTNode, DocumentNode, Location } from "graphql";
import { LRUCache } from "lru-cache";

/**
 * A parsed document takes about fifty bytes per character of its text, with what its fields select, so this many take 6 MB. With Apollo's default
 * limit they would take ten times as much; the pages and clients of a busy hour send fewer than sixty, of 2 kB each.
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
    this.#kept.set(key, compact(document));
  }

  async delete(key: string): Promise<boolean> {
    return this.#kept.delete(key);
  }
}

const noNodes: readonly ASTNode[] = Object.freeze([]);

/**
 * The same syntax tree in less than half the memory. The parser's lists have room for seventeen nodes each, and only printing a tree back needs
 * its tokens: errors tell line and column from `start` and `source`.
 */
function compact<T extends ASTNode>(node: T): T {
  const parts = Object.entries(node).map(([key, part]: [string, unknown]) => {
    if (key === "loc") return [key, withoutTokens(part as Location)];
    if (Array.isArray(part)) return [key, part.length ? (part as ASTNode[]).map(compact) : noNodes];
    return [key, typeof part === "object" && part !== null ? compact(part as ASTNode) : part];
  });
  return Object.fromEntries(parts) as T;
}

const withoutTokens = ({ start, end, source }: Location) => ({ start, end, source });
