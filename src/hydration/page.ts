// One page over HTTP: limited in time and size, redirects followed manually and checked each time.
import { Agent, fetch, type Response } from "undici";
import { AddressRejected, assertPublic, publicLookup } from "./address.ts";

export class PageRejected extends Error {
  override name = "PageRefused";
}

export interface FetchedPage {
  /** The address after redirects. */
  url: string;
  status: number;
  contentType: string;
  body: Buffer;
}

export interface PageLimits {
  /** For a whole page, redirects included. */
  timeoutMs: number;
  maxBytes: number;
}

const MAX_REDIRECTS = 5;

/** Fetches pages. `allowedHosts` (host or host:port) may be on a private address; every other host must be public. */
export class PageFetcher {
  readonly #userAgent: string;
  readonly #allowedHosts: ReadonlySet<string>;
  readonly #limits: PageLimits;
  readonly #public: Agent;
  readonly #any: Agent;

  constructor(userAgent: string, limits: PageLimits, allowedHosts: ReadonlySet<string> = new Set()) {
    this.#userAgent = userAgent;
    this.#allowedHosts = allowedHosts;
    this.#limits = limits;
    const timeouts = { headersTimeout: limits.timeoutMs, bodyTimeout: limits.timeoutMs };
    this.#public = new Agent({ ...timeouts, connect: { lookup: publicLookup, timeout: 10_000 } });
    this.#any = new Agent({ ...timeouts, connect: { timeout: 10_000 } });
  }

  /** `mayVisit` is called for each address before it is fetched, redirects included; if it returns a reason, the page is rejected. */
  async fetch(address: string, mayVisit: (url: URL) => string | null | Promise<string | null>): Promise<FetchedPage> {
    const signal = AbortSignal.timeout(this.#limits.timeoutMs);
    let url = new URL(address);
    for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
      const rejection = await mayVisit(url);
      if (rejection !== null) throw new PageRejected(rejection);
      const response = await this.#request(url, signal);
      const location = response.headers.get("location");
      if (![301, 302, 303, 307, 308].includes(response.status) || location === null) {
        const contentType = response.headers.get("content-type") ?? "";
        return { url: url.href, status: response.status, contentType, body: await this.#read(response) };
      }
      await response.body?.cancel();
      url = new URL(location, url);
    }
    throw new PageRejected(`more than ${MAX_REDIRECTS} redirects.`);
  }

  async close(): Promise<void> {
    await Promise.all([this.#public.close(), this.#any.close()]);
  }

  async #request(url: URL, signal: AbortSignal): Promise<Response> {
    const allowed = this.#allowedHosts.has(url.host) || this.#allowedHosts.has(url.hostname);
    try {
      if (!allowed) assertPublic(url);
      return await fetch(url, {
        dispatcher: allowed ? this.#any : this.#public,
        redirect: "manual",
        signal,
        headers: { "user-agent": this.#userAgent, accept: "text/html, application/xhtml+xml, text/plain;q=0.8" },
      });
    } catch (error) {
      throw rejectionOf(error, this.#limits);
    }
  }

  async #read({ body }: Response): Promise<Buffer> {
    const chunks: Uint8Array[] = [];
    let size = 0;
    try {
      // Leaving the loop early cancels the rest.
      for await (const chunk of (body ?? []) as AsyncIterable<Uint8Array>) {
        size += chunk.length;
        if (size > this.#limits.maxBytes) throw new PageRejected(`more than ${Math.round(this.#limits.maxBytes / 1e6)} MB.`);
        chunks.push(chunk);
      }
    } catch (error) {
      throw rejectionOf(error, this.#limits);
    }
    return Buffer.concat(chunks);
  }
}

function rejectionOf(error: unknown, { timeoutMs }: PageLimits): Error {
  if (error instanceof PageRejected) return error;
  // fetch wraps network errors.
  const cause = error instanceof TypeError && error.cause instanceof Error ? error.cause : error;
  if (cause instanceof AddressRejected) return new PageRejected(cause.message);
  const { name = "", code = "", message = "" } = cause as { name?: string; code?: string; message?: string };
  if (/Timeout/i.test(`${name} ${code}`)) return new PageRejected(`no answer within ${timeoutMs / 1000} s.`);
  return new PageRejected(`not reached: ${code || message || name}.`);
}
