import { badInput } from "../../contract/errors.ts";
import { cypher, identifier, join, type Cypher } from "../../graph/cypher.ts";
import type { RequestContext } from "../../query/context.ts";
import { maxAlternatives, type ClaimFilter, type FilterName } from "./claim.filter.ts";
import { filterFields, type FilterField } from "./filter-fields.ts";
import { claimLinks, type ClaimKey } from "../subject/subjects.ts";
import { all, PartBuilder, usesOf, type Lookup, type QueryPart } from "./filter-part.ts";

/** Where the parents of a nested connection stand: their ids come as `parent.keys`. */
export type ClaimsAround = "speaker" | "country" | "pair" | "source" | ClaimKey;

/** A filter read and made ready: from which indexes the claims come, what else must hold, and the values of it all. */
export interface ClaimSelection {
  /** Binds the ids of each name that the graph itself must look up. `parent` is in scope. */
  prelude: Cypher;
  /** Names that are looked up in the graph, for hints when nothing bears them. */
  lookups: Lookup[];
  /** Each gives some of the claims, together all of them. Several only for alternatives (`or`), which may give the same claim twice. */
  branches: Branch[];
  /** All that must hold of `item`, the ways in included, and the names of the prelude it reads. */
  condition: Cypher;
  uses: string[];
  parameters: Record<string, unknown>;
  /** Nothing is asked of the claims: all of them match. */
  whole: boolean;
  /** A name that nothing in memory bears: no claim can match. */
  empty: boolean;
}

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

async function partsOf(filter: ClaimFilter, reading: PartBuilder): Promise<QueryPart[]> {
  const parts: QueryPart[] = [];
  for (const [name, declared] of Object.entries(filterFields) as [FilterName, FilterField<unknown>][]) {
    const value = filter[name];
    if (value != null) parts.push(...(await declared.part(value, reading, name)));
  }
  return parts;
}

/** The alternatives of `or`, each with its parts. */
async function alternativesOf(filter: ClaimFilter, reading: PartBuilder): Promise<QueryPart[][] | undefined> {
  const { or, not } = filter;
  if (or != null && (or.length === 0 || or.length > maxAlternatives))
    throw badInput(`\`or\` expects 1 to ${maxAlternatives} filters; got ${or.length}.`);
  for (const inner of [...(or ?? []), ...(not ? [not] : [])])
    if (inner.or != null || inner.not != null) throw badInput("A filter inside `or` or `not` holds no `or` and no `not` of its own.");
  return or == null ? undefined : Promise.all(or.map((each, i) => partsOf(each, reading.within(`or${i}_`))));
}

export async function selectClaims(context: RequestContext, filter: ClaimFilter, parent?: ClaimsAround): Promise<ClaimSelection> {
  const reading = new PartBuilder(context);
  const own = await partsOf(filter, reading);
  const alternatives = await alternativesOf(filter, reading);
  if (filter.not) {
    const parts = await partsOf(filter.not, reading.within("not_"));
    own.push({ text: cypher`NOT coalesce(${all(parts)}, false)`, uses: usesOf(parts) });
  }
  const either = alternatives && {
    text: cypher`(${join(
      alternatives.map((parts) => cypher`(${all(parts)})`),
      cypher` OR `,
    )})`,
    uses: usesOf(alternatives.flat()),
  };
  // Alternatives are looked up one by one where nothing that all of them share leads to few claims, and each of them does.
  const apart = alternatives && !parent && !leads(own) && alternatives.every(leads);
  const branches = apart
    ? alternatives.map((parts) => branchOf([...parts, ...own], reading))
    : [branchOf(either ? [...own, either] : own, reading, parent)];
  const every = either ? [...own, either] : own;
  return {
    prelude: reading.lookups.length
      ? cypher`WITH parent, ${join(
          reading.lookups.map(({ text, variable }) => cypher`${text} AS ${identifier(variable)}`),
          cypher`, `,
        )}`
      : cypher`WITH parent`,
    lookups: reading.lookups,
    branches,
    condition: all(every),
    uses: usesOf(every),
    parameters: reading.binds,
    whole: every.length === 0 && !parent,
    empty: own.some(({ empty }) => empty) || (alternatives?.every((parts) => parts.some(({ empty }) => empty)) ?? false),
  };
}

const byWay = (parts: readonly QueryPart[]): QueryPart | undefined =>
  Object.keys(ways)
    .map((property) => parts.find(({ among }) => among?.property === property))
    .find((part) => part !== undefined);

/** Verdicts and outcomes lead to few claims too: most that is said no official figure decides. */
const leads = (parts: readonly QueryPart[]): boolean =>
  byWay(parts) !== undefined ||
  narrowBy(parts, ["verdict", "outcome"]) !== undefined ||
  parts.some(({ lucene, origin }) => lucene !== undefined || origin !== undefined);

const without = (parts: readonly QueryPart[], ...taken: (QueryPart | undefined)[]): QueryPart[] =>
  parts.filter((part) => !taken.includes(part));
const narrowBy = (parts: readonly QueryPart[], properties: readonly string[]): QueryPart | undefined =>
  properties.map((property) => parts.find(({ among }) => among?.property === property)).find((part) => part !== undefined);

function branchOf(parts: readonly QueryPart[], reading: PartBuilder, parent?: ClaimsAround): Branch {
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
