// What urql's normalized cache must know of this schema; its document cache needs nothing.
import { embedded, pagedFields } from "./generated/schema-facts.ts";

/** For `keys` of graphcache: objects without an id are kept in the one that shows them. */
export const graphcacheKeys: Record<string, () => null> = Object.fromEntries(embedded.map((type) => [type, () => null]));

/** For `resolvers` of graphcache: `pagedResolvers(relayPagination)`, with relayPagination of @urql/exchange-graphcache/extras. */
export function pagedResolvers<Resolver>(relayPagination: () => Resolver): Record<string, Record<string, Resolver>> {
  return Object.fromEntries(
    Object.entries(pagedFields).map(([type, fields]) => [type, Object.fromEntries(fields.map((field) => [field, relayPagination()]))]),
  );
}
