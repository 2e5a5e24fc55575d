import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import type { Role, Viewer } from "../../query/viewer.ts";
import type { Graph } from "../../graph/graph.ts";
import { addKey, keyByHash } from "./key.queries.ts";

/**
 * 256 random bits cannot be guessed, so a plain SHA-256 is enough (slow hashes are for passwords chosen by people). Only hashes are looked
 * up or compared, so timing reveals at most hashes, and no hash leads back to a secret.
 */
const looksLikeKey = /^tg_[A-Za-z0-9_-]{43}$/;
/** How long a server may still accept a revoked key. */
const trustedMs = 5_000;

const hashOf = (secret: string) => createHash("sha256").update(secret).digest("hex");

/** Creates a key and returns its secret, which is shown once and stored nowhere. */
export async function makeKey(graph: Graph, name: string, role: Role): Promise<{ id: string; secret: string }> {
  const secret = `tg_${randomBytes(32).toString("base64url")}`;
  const id = `key:${randomBytes(4).toString("hex")}`;
  await addKey(graph.session(), { id, sha256: hashOf(secret), name, role });
  return { id, secret };
}

/** Looks up API keys in the graph, each at most once in five seconds. */
export class Keys {
  readonly #known = new Map<string, { until: number; viewer: Viewer }>();

  constructor(private readonly graph: Graph) {}

  /** The key's viewer if it was verified in the last seconds; never queries the database. */
  known(secret: string): Viewer | undefined {
    if (!looksLikeKey.test(secret)) return undefined;
    const known = this.#known.get(hashOf(secret));
    return known && known.until > performance.now() ? known.viewer : undefined;
  }

  async viewerOf(secret: string, signal: AbortSignal): Promise<Viewer | undefined> {
    if (!looksLikeKey.test(secret)) return undefined;
    const sha256 = hashOf(secret);
    const known = this.#known.get(sha256);
    if (known && known.until > performance.now()) return known.viewer;
    this.#known.delete(sha256);
    const key = await keyByHash(this.graph.session({ signal }), sha256);
    if (!key || !timingSafeEqual(Buffer.from(key.sha256), Buffer.from(sha256))) return undefined;
    const viewer = { name: `${key.id} (${key.name})`, role: key.role };
    this.#known.set(sha256, { until: performance.now() + trustedMs, viewer });
    return viewer;
  }
}
