import { badInput } from "../../contract/errors.ts";
import type { Facet } from "../../contract/vocabulary.ts";
import { cypher, identifier, type Cypher } from "../../graph/cypher.ts";
import type { RequestContext } from "../context.ts";
import { matching } from "./claim.queries.ts";
import type { ClaimSelection } from "./claim.selection.ts";
import type { FacetCount } from "./facet.type.ts";

/** The most frequent values of each facet; what lies beyond is no help to anyone who chooses from a list. */
const most = 50;

const keyOf: Partial<Record<Facet, Cypher>> = {
  SPEAKER: cypher`item.speakerId`,
  TOPIC: cypher`item.topic`,
  MEASURE: cypher`item.measure`,
  MODALITY: cypher`item.modality`,
  COMMODITY: cypher`item.commodityId`,
  SOURCE: cypher`item.sourceId`,
  YEAR: cypher`left(item.periodStart, 4)`,
};

const labelOf: Partial<Record<Facet, Cypher>> = {
  SPEAKER: cypher`head(COLLECT { MATCH (thing:Agent {id: value}) RETURN thing.name })`,
  SOURCE: cypher`head(COLLECT { MATCH (thing:Source {id: value}) RETURN thing.title })`,
};

export type Counted = Partial<Record<Facet, { key: string; label: string | null; count: number }[]>>;

/** A column for each facet, counted over every claim of a selection, for the statement that reads a page of them. */
export function countedBy(selection: ClaimSelection, by: readonly Facet[]): Cypher[] {
  const facets = [...new Set(by)].filter((facet) => facet !== "TYPE");
  return facets.map((facet) => {
    const counted = keyOf[facet] ? cypher`WITH ${keyOf[facet]} AS value` : cypher`UNWIND item.countries AS value WITH value`;
    return cypher`COLLECT { ${matching(selection, null)} ${counted}, count(*) AS count WHERE value IS NOT NULL
      WITH value, count ORDER BY count DESC, value LIMIT ${most.toString() as Cypher}
      RETURN {key: value, label: ${labelOf[facet] ?? cypher`null`}, count: count} } AS ${identifier(facet)}`;
  });
}

/** The counts of some facets, from what the page's statement counted. */
export function facetsOf(context: RequestContext, counted: Counted, by: readonly Facet[]): FacetCount[] {
  if (by.includes("TYPE") && by.length === 1)
    throw badInput("Claims are all of one type: expected facets such as SPEAKER or YEAR; TYPE counts the results of `search`.");
  return [...new Set(by)].flatMap((facet) =>
    (counted[facet] ?? []).map(({ key, label, count }) => ({ facet, key, count, label: label ?? named(context, facet, key) })),
  );
}

function named({ memory }: RequestContext, facet: Facet, key: string): string {
  if (facet === "COUNTRY") return memory.country(key)?.name ?? key;
  if (facet === "COMMODITY") return memory.commodity(key)?.name ?? key;
  return /^[A-Z_]+$/.test(key) ? key.charAt(0) + key.slice(1).toLowerCase().replaceAll("_", " ") : key;
}
