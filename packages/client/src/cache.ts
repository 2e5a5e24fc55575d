import { InMemoryCache, type TypePolicies } from "@apollo/client";
import { embedded, pagedFields, possibleTypes } from "./generated/schema-facts.ts";
import { keysetPagination } from "./keyset-pagination.ts";

/** How Apollo's cache treats this schema: connections grow page by page, and objects without an id are merged where they stand. */
export const typePolicies: TypePolicies = {
  ...Object.fromEntries(embedded.map((type) => [type, { merge: true }])),
  ...Object.fromEntries(
    Object.entries(pagedFields).map(([type, fields]) => [
      type,
      { ...(embedded.includes(type) && { merge: true }), fields: Object.fromEntries(fields.map((field) => [field, keysetPagination()])) },
    ]),
  ),
};

export { possibleTypes };

/** A cache for Apollo Client that knows the schema. */
export function tradeGraphCache(): InMemoryCache {
  return new InMemoryCache({ possibleTypes, typePolicies });
}
