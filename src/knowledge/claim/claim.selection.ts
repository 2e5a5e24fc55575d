import { Field, InputType } from "type-graphql";
import { badInput } from "../../contract/errors.ts";
import { ClaimOrderField, Direction } from "../../contract/query-vocabulary.ts";
import { cypher, identifier, join, type Cypher } from "../../graph/cypher.ts";
import type { Column } from "../../graph/keyset.ts";
import type { RequestContext } from "../../query/context.ts";
import { maxAlternatives, type ClaimFilter, type FilterName } from "./claim.filter.ts";
import { filterFields, type FilterField } from "./filter-fields.ts";
import { all, PartBuilder, usesOf, type Lookup, type QueryPart } from "./filter-part.ts";
import { branchOf, leads, type Branch, type ClaimsAround } from "./index-choice.ts";

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

@InputType({ description: "One thing to sort claims by." })
export class ClaimOrder {
  @Field(() => ClaimOrderField.graphql, { description: "What to sort by." })
  by!: ClaimOrderField;
  @Field(() => Direction.graphql, { description: "Which end comes first." })
  direction!: Direction;
}

const columnOf = { SAID_ON: "saidOn", PERIOD: "periodOrder", VALUE: "valueOrder", DEVIATION: "deviationOrder" } as const;

/** Newest first by default; the id last, which makes the order total. */
export function orderColumns(orderBy: readonly ClaimOrder[] | null | undefined): Column[] {
  const columns: Column[] = (orderBy ?? []).map(({ by, direction }) => ({ property: columnOf[by], direction }));
  if (new Set(columns.map((column) => column.property)).size < columns.length)
    throw badInput("`orderBy` names one thing twice; expected each of SAID_ON, PERIOD, VALUE and DEVIATION at most once.");
  if (columns.length === 0) columns.push({ property: "saidOn", direction: "DESC" });
  return [...columns, { property: "id", direction: columns.at(-1)!.direction }];
}
