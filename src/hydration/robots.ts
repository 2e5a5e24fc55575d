// A host's robots.txt, read once per host (RFC 9309: missing allows everything, unreachable allows nothing).
import robotsParser from "robots-parser";
import type { PageFetcher } from "./page.ts";

export interface HostRules {
  /** The reason why this address may not be fetched, or null. */
  refusal: (url: string) => string | null;
  /** Milliseconds between two requests as required by the host. */
  crawlDelayMs: number;
}

export async function hostRules(fetcher: PageFetcher, origin: string, userAgent: string): Promise<HostRules> {
  const address = `${origin}/robots.txt`;
  const host = new URL(origin).hostname;
  try {
    const sameHost = (url: URL): string | null =>
      url.hostname.replace(/^www\./, "") === host.replace(/^www\./, "") ? null : `robots.txt leads to another host, ${url.host}.`;
    const { status, body } = await fetcher.fetch(address, sameHost);
    if (status >= 500) return nothingAllowed(`${address} answers ${status}`);
    const robots = robotsParser(address, status < 300 ? body.subarray(0, 500_000).toString("utf8") : "");
    return {
      refusal: (url) => (robots.isAllowed(url, userAgent) === false ? `${address} does not allow it.` : null),
      crawlDelayMs: 1000 * (robots.getCrawlDelay(userAgent) ?? 0),
    };
  } catch (error) {
    return nothingAllowed(`${address}: ${(error as Error).message}`);
  }
}

const nothingAllowed = (reason: string): HostRules => ({
  refusal: () => `${reason.replace(/\.$/, "")}, so nothing of it is fetched.`,
  crawlDelayMs: 0,
});
