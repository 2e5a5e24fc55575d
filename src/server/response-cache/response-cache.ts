import { hash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { LRUCache } from "lru-cache";
import type { Revision } from "./revision.ts";

/** A response as it is sent. */
export interface CachedAnswer {
  body: Buffer;
  type: string;
  /** Derived from the data alone: two servers give the same response the same tag. */
  etag: string;
  gzipped?: Buffer;
}

/** Names of countries and goods come from in-memory tables, which are reloaded each minute. */
const maxAgeMs = 60_000;
/** Larger entries would displace many small ones. */
const maxEntryShare = 16;

/** Responses by request, valid while the graph is unchanged: limited in bytes. Identical concurrent requests are computed once. */
export class ResponseCache {
  readonly #cache: LRUCache<string, CachedAnswer> | undefined;
  readonly #pending = new Map<string, Promise<CachedAnswer | undefined>>();
  hits = 0;
  misses = 0;

  constructor(
    private readonly revision: Revision,
    bytes: number,
  ) {
    if (bytes)
      this.#cache = new LRUCache({
        maxSize: bytes,
        ttl: maxAgeMs,
        maxEntrySize: Math.ceil(bytes / maxEntryShare),
        sizeCalculation: ({ body }, key) => 2 * body.length + key.length + 500,
      });
  }

  /** Undefined while it is unknown whether cached responses are still valid. */
  keyOf(question: string): string | undefined {
    const now = this.#cache && this.revision.now;
    return now === undefined ? undefined : `${now} ${hash("sha1", question, "base64")}`;
  }

  get(key: string): CachedAnswer | undefined {
    const kept = this.#cache?.get(key);
    if (kept) this.hits++;
    else this.misses++;
    return kept;
  }

  /** The response being computed for an identical request, if any. */
  pending(key: string): Promise<CachedAnswer | undefined> | undefined {
    return this.#pending.get(key);
  }

  /** Starts computing a response; the returned function ends it, with the response if it may be cached. */
  begin(key: string, request: string): (kept?: CachedAnswer) => void {
    let done: (kept?: CachedAnswer) => void = () => undefined;
    const working = new Promise<CachedAnswer | undefined>((resolve) => (done = resolve));
    this.#pending.set(key, working);
    return (kept) => {
      if (this.#pending.get(key) === working) this.#pending.delete(key);
      // Writes made in the meantime may or may not be included.
      const valid = kept && this.keyOf(request) === key ? kept : undefined;
      if (valid) this.#cache!.set(key, valid);
      done(valid);
    };
  }
}

/** The parts as one. A short buffer of Node's own keeps a pool of 8 kB alive, a short result of zlib its chunk of 16 kB. */
export function inOwnMemory(...parts: readonly Uint8Array[]): Buffer {
  const all = Buffer.allocUnsafeSlow(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** The gzipped body; computed once, for the first client that accepts it. */
export const gzippedBody = (kept: CachedAnswer): Buffer => (kept.gzipped ??= inOwnMemory(gzipSync(kept.body, { level: 4 })));

/** A strong ETag: equal for equal data. */
export const etagOf = (data: Uint8Array | string): string => `"${hash("sha1", data, "base64url")}"`;
