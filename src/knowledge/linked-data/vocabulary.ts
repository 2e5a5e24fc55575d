/** A node or a value of JSON-LD. */
export type JsonLdNode = { [key: string]: unknown };

/**
 * The words used, with nothing to fetch. `tg` holds what schema.org and PROV-O have no word for; it is a URN, because a graph is served
 * from wherever its keeper likes and its identifiers must not change with the address.
 */
export const context = {
  schema: "https://schema.org/",
  prov: "http://www.w3.org/ns/prov#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
  tg: "urn:trade-graph:",
} as const;

/** `country:RUS` as `urn:trade-graph:country:RUS`. Letters of any script and odd signs are escaped: an identifier with a blank is none. */
export const iri = (id: string): string => `${context.tg}${encodeURIComponent(id).replaceAll("%3A", ":").replaceAll("%2F", "/")}`;

/** Leaves out what is not known: JSON-LD has no null, and an empty list says nothing. */
export const without = (thing: JsonLdNode): JsonLdNode =>
  Object.fromEntries(
    Object.entries(thing).filter(([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0)),
  );
