/** A node or a value of JSON-LD. */
export type JsonLdNode = { [key: string]: unknown };

/**
 * The vocabulary, with nothing to fetch. `tg` contains terms missing in schema.org and PROV-O; it is a URN, because a graph may be served
 * from any address and its identifiers must not depend on it.
 */
export const context = {
  schema: "https://schema.org/",
  prov: "http://www.w3.org/ns/prov#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
  tg: "urn:trade-graph:",
} as const;

/**
 * `country:RUS` as `urn:trade-graph:country:RUS`. Special characters and other scripts are escaped: an identifier with a space is invalid.
 */
export const iri = (id: string): string => `${context.tg}${encodeURIComponent(id).replaceAll("%3A", ":").replaceAll("%2F", "/")}`;

/** Removes unknown values: JSON-LD has no null, and empty lists carry no information. */
export const without = (thing: JsonLdNode): JsonLdNode =>
  Object.fromEntries(
    Object.entries(thing).filter(([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0)),
  );
