import type { IncomingMessage } from "node:http";
import { isIPv6 } from "node:net";
import proxyaddr from "proxy-addr";
import type { Config } from "../config.ts";

/**
 * Whom a request counts for: the key that it was seen to hold, else the address it came from. Proxies are believed only as far as the
 * configuration says, so a forged X-Forwarded-For changes nothing. One IPv6 household is one client.
 */
export function clientReader(trustProxy: Config["trustProxy"], keyOf: (request: IncomingMessage) => string | undefined) {
  const trusted = trustedBy(trustProxy);
  const known = new WeakMap<IncomingMessage, string>();
  return (request: IncomingMessage): string => {
    const before = known.get(request);
    if (before !== undefined) return before;
    const client = keyOf(request) ?? household(request.socket.remoteAddress === undefined ? "unknown" : proxyaddr(request, trusted));
    known.set(request, client);
    return client;
  };
}

/** Throws TypeError for what is no list of addresses. */
export function trustedBy(trustProxy: Config["trustProxy"]): (address: string, hop: number) => boolean {
  if (typeof trustProxy === "number") return (_address, hop) => hop < trustProxy;
  return trustProxy ? proxyaddr.compile(trustProxy.split(",")) : () => false;
}

function household(address: string): string {
  const ip = address.replace(/^::ffff:/, "");
  return isIPv6(ip) ? `${ip.split(":").slice(0, 4).join(":")}::/64` : ip;
}
