// One page over HTTP: bounded in time and size, redirects followed by hand and checked each time.
import { Agent, fetch, type Response } from "undici";
import { AddressRefused, mustBePublic, publicLookup } from "./address.ts";

export class PageRefused extends Error {
  override name = "PageRefused";
}

export interface FetchedPage {
  /** Where it was found after redirects. */
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

/** Fetches pages. `allowedHosts` are those (host or host:port) that may lie on a private address; every other host must be public. */
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

  /** `mayVisit` is asked of each address before it is fetched, redirects included; a reason that it answers refuses the page. */
  async fetch(address: string, mayVisit: (url: URL) => string | null | Promise<string | null>): Promise<FetchedPage> {
    const signal = AbortSignal.timeout(this.#limits.timeoutMs);
    let url = new URL(address);
    for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
      const refusal = await mayVisit(url);
      if (refusal !== null) throw new PageRefused(refusal);
      const response = await this.#request(url, signal);
      const location = response.headers.get("location");
      if (![301, 302, 303, 307, 308].includes(response.status) || location === null) {
        const contentType = response.headers.get("content-type") ?? "";
        return { url: url.href, status: response.status, contentType, body: await this.#read(response) };
      }
      await response.body?.cancel();
      url = new URL(location, url);
    }
    throw new PageRefused(`more than ${MAX_REDIRECTS} redirects.`);
  }

  async close(): Promise<void> {
    await Promise.all([this.#public.close(), this.#any.close()]);
  }

  async #request(url: URL, signal: AbortSignal): Promise<Response> {
    const allowed = this.#allowedHosts.has(url.host) || this.#allowedHosts.has(url.hostname);
    try {
      if (!allowed) mustBePublic(url);
      return await fetch(url, {
        dispatcher: allowed ? this.#any : this.#public,
        redirect: "manual",
        signal,
        headers: { "user-agent": this.#userAgent, accept: "text/html, application/xhtml+xml, text/plain;q=0.8" },
      });
    } catch (error) {
      throw refusalOf(error, this.#limits);
    }
  }

  async #read({ body }: Response): Promise<Buffer> {
    const chunks: Uint8Array[] = [];
    let size = 0;
    try {
      // Leaving the loop early cancels the rest.
      for await (const chunk of (body ?? []) as AsyncIterable<Uint8Array>) {
        size += chunk.length;
        if (size > this.#limits.maxBytes) throw new PageRefused(`more than ${Math.round(this.#limits.maxBytes / 1e6)} MB.`);
        chunks.push(chunk);
      }
    } catch (error) {
      throw refusalOf(error, this.#limits);
    }
    return Buffer.concat(chunks);
  }
}

function refusalOf(error: unknown, { timeoutMs }: PageLimits): Error {
  if (error instanceof PageRefused) return error;
  // fetch wraps what went wrong on the wire.
  const cause = error instanceof TypeError && error.cause instanceof Error ? error.cause : error;
  if (cause instanceof AddressRefused) return new PageRefused(cause.message);
  const { name = "", code = "", message = "" } = cause as { name?: string; code?: string; message?: string };
  if (/Timeout/i.test(`${name} ${code}`)) return new PageRefused(`no answer within ${timeoutMs / 1000} s.`);
  return new PageRefused(`not reached: ${code || message || name}.`);
}
