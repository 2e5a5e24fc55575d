import { hash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { LRUCache } from "lru-cache";
import type { Revision } from "./revision.ts";

/** An answer as it goes out. */
export interface CachedAnswer {
  body: Buffer;
  type: string;
  /** Of its data alone: two servers give the same answer the same tag. */
  etag: string;
  packed?: Buffer;
}

/** Names of countries and goods come from tables in memory, which are read anew each minute. */
const mostMs = 60_000;
/** Larger ones would crowd out the many. */
const shareOfOne = 16;

/** Answers by what was asked, as long as the graph is as it was: bounded in bytes, and the same question is worked on once. */
export class ResponseCache {
  readonly #kept: LRUCache<string, CachedAnswer> | undefined;
  readonly #working = new Map<string, Promise<CachedAnswer | undefined>>();
  hits = 0;
  misses = 0;

  constructor(
    private readonly revision: Revision,
    bytes: number,
  ) {
    if (bytes)
      this.#kept = new LRUCache({
        maxSize: bytes,
        ttl: mostMs,
        maxEntrySize: Math.ceil(bytes / shareOfOne),
        sizeCalculation: ({ body }, key) => 2 * body.length + key.length + 500,
      });
  }

  /** Undefined while it cannot be known whether an answer still holds. */
  keyOf(question: string): string | undefined {
    const now = this.#kept && this.revision.now;
    return now === undefined ? undefined : `${now} ${hash("sha1", question, "base64")}`;
  }

  get(key: string): CachedAnswer | undefined {
    const kept = this.#kept?.get(key);
    if (kept) this.hits++;
    else this.misses++;
    return kept;
  }

  /** Who works on this question at the moment, if anybody does. */
  working(key: string): Promise<CachedAnswer | undefined> | undefined {
    return this.#working.get(key);
  }

  /** Begins the work on a question; ends it with the answer, when that may be kept, or with nothing. */
  begin(key: string, question: string): (kept?: CachedAnswer) => void {
    let done: (kept?: CachedAnswer) => void = () => undefined;
    const working = new Promise<CachedAnswer | undefined>((resolve) => (done = resolve));
    this.#working.set(key, working);
    return (kept) => {
      if (this.#working.get(key) === working) this.#working.delete(key);
      // What was written meanwhile may be in it or not.
      const still = kept && this.keyOf(question) === key ? kept : undefined;
      if (still) this.#kept!.set(key, still);
      done(still);
    };
  }
}

/** The same bytes packed; made once, for the first who takes them so. */
export const packed = (kept: CachedAnswer): Buffer => (kept.packed ??= gzipSync(kept.body, { level: 4 }));

/** A strong tag: the same for the same bytes of data. */
export const tagOf = (data: Uint8Array | string): string => `"${hash("sha1", data, "base64url")}"`;
