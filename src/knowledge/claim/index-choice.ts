// From which index the claims of a filter are read.
import { cypher, identifier, join, type Cypher } from "../../graph/cypher.ts";
import { claimLinks, type ClaimKey } from "../subject/subjects.ts";
import { usesOf, type PartBuilder, type QueryPart } from "./filter-part.ts";

/** Where the parents of a nested connection stand: their ids come as `parent.keys`. */
export type ClaimsAround = "speaker" | "country" | "pair" | "source" | ClaimKey;

/** Claims found in one way: by the keys of an index, or by words, and what else must hold of them. */
export interface Branch {
  /** A list of the values that are looked up; null when no property is. */
  keys: Cypher | null;
  /** The properties that hold the keys; each is looked up and the rows are joined. */
  properties: string[];
  /** A property narrowed to the values of a list, in whatever order the claims are read; `unordered` only where no order of days is wanted. */
  narrow?: { property: string; list: Cypher };
  unordered?: { property: string; list: Cypher };
  /** An indexed property of which a range is asked. */
  range?: string;
  /** `keys` are agents on whose information things are said: their claims are walked to, and no index is read. */
  origin?: true;
  /** A query for the full-text index, as a parameter. */
  lucene?: Cypher;
  conditions: QueryPart[];
  /** Names bound before it that it reads. */
  uses: string[];
}

interface Way {
  properties: string[];
  /** Narrower indexes of the same property, each on (property, kind, saidOn, id). */
  narrower: string[];
}

const aboutWays = Object.fromEntries(claimLinks.map(({ key }) => [key, { properties: [key], narrower: ["measure"] }])) as Record<
  ClaimKey,
  Way
>;

/** The indexes of schema/graph.cypher. Narrowest first: a source holds some ten claims, a pair of countries a hundred thousand. */
const ways: Record<string, Way> = {
  sourceId: { properties: ["sourceId"], narrower: ["measure"] },
  ...aboutWays,
  speakerId: { properties: ["speakerId"], narrower: ["measure", "topic"] },
  pair: { properties: ["pair"], narrower: ["measure", "topic"] },
  speakerCountry: { properties: ["speakerCountry"], narrower: [] },
};
const around: Record<ClaimsAround, Way> = {
  source: ways.sourceId!,
  ...aboutWays,
  speaker: ways.speakerId!,
  pair: ways.pair!,
  country: { properties: ["country1", "country2"], narrower: [] },
};
/** Properties that narrow all claims by an index on (property, saidOn, id). */
const narrowed = ["outcome", "verdict", "measure", "topic"];

const byWay = (parts: readonly QueryPart[]): QueryPart | undefined =>
  Object.keys(ways)
    .map((property) => parts.find(({ among }) => among?.property === property))
    .find((part) => part !== undefined);

/** Whether an index leads from the parts to few claims. Verdicts and outcomes do too: no official figure decides most claims. */
export const leads = (parts: readonly QueryPart[]): boolean =>
  byWay(parts) !== undefined ||
  narrowBy(parts, ["verdict", "outcome"]) !== undefined ||
  parts.some(({ lucene, origin }) => lucene !== undefined || origin !== undefined);

const without = (parts: readonly QueryPart[], ...taken: (QueryPart | undefined)[]): QueryPart[] =>
  parts.filter((part) => !taken.includes(part));
const narrowBy = (parts: readonly QueryPart[], properties: readonly string[]): QueryPart | undefined =>
  properties.map((property) => parts.find(({ among }) => among?.property === property)).find((part) => part !== undefined);

export function branchOf(parts: readonly QueryPart[], reading: PartBuilder, parent?: ClaimsAround): Branch {
  const uses = [...usesOf(parts), ...(parent ? ["parent"] : [])];
  const textual = parts.find(({ lucene }) => lucene !== undefined);
  if (textual) {
    const lucene = reading.bind(`${reading.prefix}words${Object.keys(reading.binds).length}`, textual.lucene);
    const near = parent
      ? [
          {
            text: cypher`(${join(
              around[parent].properties.map((property) => cypher`item.${identifier(property)} IN parent.keys`),
              cypher` OR `,
            )})`,
            uses: [],
          },
        ]
      : [];
    return { keys: null, properties: [], lucene, conditions: [...without(parts, textual), ...near], uses };
  }
  const by = parent ? undefined : byWay(parts);
  const way = parent ? around[parent] : by && ways[by.among!.property]!;
  // Read in the order of days, most claims would be read and thrown away before a page is full: who is the source of most is that of a
  // hundredth of all.
  const origin = way ? undefined : parts.find((part) => part.origin !== undefined);
  if (origin) return { keys: origin.origin!, properties: [], origin: true, conditions: without(parts, origin), uses };
  const narrow = narrowBy(parts, way ? way.narrower : narrowed);
  const range = way || narrow ? undefined : parts.find((part) => part.range !== undefined)?.range;
  // Targets are a tenth of all that is said: read in order, fifty are soon found, but to count or to rank them all is read.
  const modality = way || narrow || range ? undefined : narrowBy(parts, ["modality"]);
  return {
    keys: parent ? cypher`parent.keys` : (by?.among!.list ?? null),
    properties: way?.properties ?? [],
    ...(narrow ? { narrow: narrow.among! } : {}),
    ...(modality ? { unordered: modality.among! } : {}),
    ...(range ? { range } : {}),
    conditions: without(parts, by, narrow),
    uses,
  };
}
