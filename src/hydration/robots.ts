// What a host's robots.txt allows, read once per host (RFC 9309: absent allows all, unreachable allows nothing).
import robotsParser from "robots-parser";
import type { PageFetcher } from "./page.ts";

export interface HostRules {
  /** The reason why this address may not be fetched, or null. */
  refusal: (url: string) => string | null;
  /** Milliseconds between two requests that the host asks for. */
  crawlDelayMs: number;
}

export async function hostRules(fetcher: PageFetcher, origin: string, userAgent: string): Promise<HostRules> {
  const address = `${origin}/robots.txt`;
  const host = new URL(origin).hostname;
  try {
    const stays = (url: URL): string | null =>
      url.hostname.replace(/^www\./, "") === host.replace(/^www\./, "") ? null : `robots.txt leads to another host, ${url.host}.`;
    const { status, body } = await fetcher.fetch(address, stays);
    if (status >= 500) return closed(`${address} answers ${status}`);
    const robots = robotsParser(address, status < 300 ? body.subarray(0, 500_000).toString("utf8") : "");
    return {
      refusal: (url) => (robots.isAllowed(url, userAgent) === false ? `${address} does not allow it.` : null),
      crawlDelayMs: 1000 * (robots.getCrawlDelay(userAgent) ?? 0),
    };
  } catch (error) {
    return closed(`${address}: ${(error as Error).message}`);
  }
}

const closed = (reason: string): HostRules => ({
  refusal: () => `${reason.replace(/\.$/, "")}, so nothing of it is fetched.`,
  crawlDelayMs: 0,
});
