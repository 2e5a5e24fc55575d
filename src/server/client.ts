import type { IncomingMessage } from "node:http";
import { isIPv6 } from "node:net";
import proxyaddr from "proxy-addr";
import type { Config } from "../config.ts";

/**
 * The client a request is counted for: its verified key, or else its address. Proxies are trusted only as configured, so a forged
 * X-Forwarded-For has no effect. An IPv6 /64 is one client.
 */
export function clientIdentifier(trustProxy: Config["trustProxy"], keyOf: (request: IncomingMessage) => string | undefined) {
  const trusted = trustFunction(trustProxy);
  const known = new WeakMap<IncomingMessage, string>();
  return (request: IncomingMessage): string => {
    const before = known.get(request);
    if (before !== undefined) return before;
    const client = keyOf(request) ?? subnet(request.socket.remoteAddress === undefined ? "unknown" : proxyaddr(request, trusted));
    known.set(request, client);
    return client;
  };
}

/** Throws TypeError for an invalid address list. */
function trustFunction(trustProxy: Config["trustProxy"]): (address: string, hop: number) => boolean {
  if (typeof trustProxy === "number") return (_address, hop) => hop < trustProxy;
  return trustProxy ? proxyaddr.compile(trustProxy.split(",")) : () => false;
}

/** An address, or the /64 that an IPv6 address is in. */
export function subnet(address: string): string {
  const ip = address.replace(/^::ffff:(?=[\d.]+$)/, "");
  return isIPv6(ip) ? `${groupsOf(ip).slice(0, 4).join(":")}::/64` : ip;
}

/** All eight groups of an IPv6 address, also those that `::` leaves out: without them a /64 with zeros in its prefix was many clients. */
function groupsOf(ip: string): string[] {
  const [front = [], back = []] = ip.split("::").map((part) => part.split(":").filter(Boolean));
  const zeros = Array.from({ length: 8 - front.length - back.length }, () => "0");
  return [...front, ...zeros, ...back];
}
