// Which addresses may be fetched: public ones only, so that a source's URL cannot reach the user's own network.
import { lookup } from "node:dns";
import type { LookupFunction } from "node:net";
import ipaddr from "ipaddr.js";

export class AddressRejected extends Error {
  override name = "AddressRefused";
}

/** True for addresses of the public internet; false for loopback, private, link-local, multicast, reserved and unparsable ones. */
export function isPublic(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  // process() unwraps IPv4-mapped IPv6, so that ::ffff:127.0.0.1 counts as loopback. ::/96 is the deprecated IPv4-compatible range.
  const parsed = ipaddr.process(address);
  return parsed.range() === "unicast" && !(parsed.kind() === "ipv6" && parsed.match(ipaddr.parse("::"), 96));
}

/**
 * Resolves a host name for a connection and rejects it if any of its addresses is not public. The connection uses the addresses that were
 * checked, so DNS rebinding has no effect.
 */
export const publicLookup: LookupFunction = (host, options, done) =>
  lookup(host, { ...options, all: true }, (error, addresses) => {
    if (error) return done(error, []);
    const rejected = addresses.find(({ address }) => !isPublic(address));
    if (rejected) return done(new AddressRejected(`${host} resolves to ${rejected.address}, which is not a public address.`), []);
    if (options.all) return done(null, addresses);
    const [first] = addresses;
    return first ? done(null, first.address, first.family) : done(new AddressRejected(`${host} has no address.`), []);
  });

/** Throws AddressRejected for a URL that is not http(s), contains a password, or has a literal non-public IP address. */
export function assertPublic(url: URL): void {
  if (!["http:", "https:"].includes(url.protocol)) throw new AddressRejected(`${url.protocol} is not fetched; expected http or https.`);
  if (url.username || url.password) throw new AddressRejected("the address carries a user name or password.");
  // A literal address never reaches the lookup.
  const host = url.hostname.replace(/^\[|\]$/g, "");
  if (ipaddr.isValid(host) && !isPublic(host)) throw new AddressRejected(`${host} is not a public address.`);
}
