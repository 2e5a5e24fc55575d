// Where a page may be fetched from: public addresses only, so that a source's URL cannot be used to reach the user's own network.
import { lookup } from "node:dns";
import type { LookupFunction } from "node:net";
import ipaddr from "ipaddr.js";

export class AddressRefused extends Error {
  override name = "AddressRefused";
}

/** True for addresses of the public internet; false for loopback, private, link-local, multicast, reserved and unparsable ones. */
export function isPublic(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  // process() unwraps IPv4-mapped IPv6, so that ::ffff:127.0.0.1 counts as loopback. Below ::/96 IPv4 once stood without ffff.
  const read = ipaddr.process(address);
  return read.range() === "unicast" && !(read.kind() === "ipv6" && read.match(ipaddr.parse("::"), 96));
}

/**
 * Resolves a name for a connection and refuses it when any of its addresses is not public. The connection uses the very addresses that
 * were checked, so a second answer of the name server (DNS rebinding) changes nothing.
 */
export const publicLookup: LookupFunction = (host, options, done) =>
  lookup(host, { ...options, all: true }, (error, addresses) => {
    if (error) return done(error, []);
    const refused = addresses.find(({ address }) => !isPublic(address));
    if (refused) return done(new AddressRefused(`${host} resolves to ${refused.address}, which is not a public address.`), []);
    if (options.all) return done(null, addresses);
    const [first] = addresses;
    return first ? done(null, first.address, first.family) : done(new AddressRefused(`${host} has no address.`), []);
  });

/** Throws AddressRefused for a URL that is not http(s), carries a password, or names a non-public IP address outright. */
export function mustBePublic(url: URL): void {
  if (!["http:", "https:"].includes(url.protocol)) throw new AddressRefused(`${url.protocol} is not fetched; expected http or https.`);
  if (url.username || url.password) throw new AddressRefused("the address carries a user name or password.");
  // A literal address never reaches the lookup.
  const host = url.hostname.replace(/^\[|\]$/g, "");
  if (ipaddr.isValid(host) && !isPublic(host)) throw new AddressRefused(`${host} is not a public address.`);
}
