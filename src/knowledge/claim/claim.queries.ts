import type { GraphQLResolveInfo } from "graphql";
import type { PageArgs } from "../../contract/paging.ts";
import type { Facet } from "../../contract/query-vocabulary.ts";
import { cypher, identifier, join, type Cypher } from "../../graph/cypher.ts";
import { fieldsNamed, selectionOf } from "../../graph/selection.ts";
import type { Column, Keyset } from "../../graph/keyset.ts";
import { loaderAt, type RequestContext } from "../../query/context.ts";
import { unknownName } from "../../query/hints.ts";
import { fetchPages, type PageAnswer } from "../../query/paged.ts";
import type { ClaimFilter } from "./claim.filter.ts";
import { orderColumns, selectClaims, type ClaimOrder, type ClaimSelection } from "./claim.selection.ts";
import { usesOf } from "./filter-part.ts";
import { countBy, type ClaimList, type FacetCounts } from "./facet.queries.ts";
import type { Branch, ClaimsAround } from "./index-choice.ts";

/** What must hold of `item` in addition to how it is found: the other conditions, and that it lies beyond the cursor. */
const besides = ({ conditions }: Branch, keys: Keyset | null): Cypher[] => [
  ...conditions.map(({ text }) => text),
  ...(keys?.beyond ? [keys.beyond] : []),
];

/**
 * Claims by one property: `MATCH (item:Claim) USING INDEX … WHERE item.speakerId = key AND item.topic = kind AND …`. With IS NOT NULL on
 * every column of the index and the whole index in ORDER BY, Neo4j reads `$limit` entries and stops, however many there are.
 */
function byIndex(property: string | undefined, branch: Branch, keys: Keyset | null, columns: readonly Column[]): Cypher {
  const bySaying = columns[0]?.property === "saidOn";
  const narrow = branch.narrow ?? (keys && bySaying ? undefined : branch.unordered);
  const values = { ...(property ? { [property]: cypher`key` } : {}), ...(narrow ? { [narrow.property]: cypher`kind` } : {}) };
  const looked = Object.keys(values).map(identifier);
  const equal = Object.entries(values).map(([name, value]) => cypher`item.${identifier(name)} = ${value}`);
  const range = narrow || property ? undefined : branch.range;
  // The last columns of the index, which define the order of its entries.
  const last = range ? identifier(range) : narrow?.property === "modality" ? cypher`periodOrder` : cypher`saidOn`;
  const where = [...equal, ...(range ? [] : [cypher`item.${last} IS NOT NULL`]), cypher`item.id IS NOT NULL`, ...besides(branch, keys)];
  const index = cypher`USING INDEX item:Claim(${join([...looked, last, cypher`id`], cypher`, `)})`;
  const match = cypher`MATCH (item:Claim) ${index} WHERE ${join(where, cypher` AND `)}`;
  if (!keys) return cypher`${match} RETURN item`;
  const direction = keys.descending ? cypher` DESC` : cypher``;
  const order =
    bySaying && columns.length === 2
      ? join([...looked.map((each) => cypher`item.${each}${direction}`), keys.order], cypher`, `)
      : keys.order;
  return cypher`${match} RETURN item ORDER BY ${order} LIMIT $limit`;
}

/** Claims attributed to a source of information: traversed from the agents. */
function byOrigin(branch: Branch, keys: Keyset | null): Cypher {
  const where = [cypher`item.id IS NOT NULL`, ...besides(branch, keys)];
  return cypher`MATCH (by:Agent {id: key})<-[:ACCORDING_TO]-(:Statement)-[:CARRIES]->(item:Claim) WHERE ${join(where, cypher` AND `)}
    RETURN DISTINCT item${keys ? cypher` ORDER BY ${keys.order} LIMIT $limit` : cypher``}`;
}

/** The claims of one branch as `item`, ordered and limited to `$limit` when keys are given. */
function within(branch: Branch, keys: Keyset | null, columns: readonly Column[]): Cypher {
  const { conditions, lucene } = branch;
  if (lucene) {
    const where = besides(branch, keys);
    return cypher`CALL db.index.fulltext.queryNodes('claim_words', ${lucene}) YIELD node AS item ${where.length ? cypher`WITH item WHERE ${join(where, cypher` AND `)}` : cypher``}`;
  }
  const narrow = branch.narrow ?? (keys && columns[0]?.property === "saidOn" ? undefined : branch.unordered);
  const scope = [cypher`key`, ...(narrow ? [cypher`kind`] : []), ...usesOf(conditions).map(identifier)];
  const ways = branch.origin
    ? [byOrigin(branch, keys)]
    : (branch.properties.length ? branch.properties : [undefined]).map((property) => byIndex(property, branch, keys, columns));
  return cypher`UNWIND ${branch.keys ?? cypher`[null]`} AS key ${narrow ? cypher`UNWIND ${narrow.list} AS kind ` : cypher``}CALL (${join(scope, cypher`, `)}) { ${join(ways, cypher` UNION ALL `)} }`;
}

/** All claims of a selection, ordered and limited to `$limit` when keys are given. */
export function matching({ branches }: ClaimSelection, keys: Keyset | null, columns: readonly Column[] = []): Cypher {
  const [only, ...others] = branches.map((branch) => within(branch, keys, columns));
  if (others.length === 0) return only!;
  const scope = [...new Set(branches.flatMap(({ uses }) => uses))].map(identifier);
  // A claim that matches two alternatives is returned once.
  return cypher`CALL (${join(scope, cypher`, `)}) { ${join(
    [only!, ...others].map((each) => cypher`${each} RETURN item`),
    cypher` UNION `,
  )} }`;
}

export interface ClaimsArgs extends PageArgs {
  filter?: ClaimFilter | null | undefined;
  orderBy?: ClaimOrder[] | null | undefined;
}

export interface Parent {
  id: string;
  /** Values of the index property: the speaker's id, the codes of goods below a good. */
  keys: string[];
}

type ClaimsAnswer = { connection: PageAnswer["connection"] & ClaimList };

async function pages(
  context: RequestContext,
  info: GraphQLResolveInfo,
  args: ClaimsArgs,
  around?: ClaimsAround,
  parents: readonly Parent[] = [],
): Promise<ClaimsAnswer[]> {
  const selection = await selectClaims(context, args.filter ?? {}, around);
  const columns = orderColumns(args.orderBy);
  const facets = fieldsNamed(selectionOf(info), "facets").flatMap((field) => field.args.by as Facet[]);
  const extras = [
    ...selection.lookups.map(({ variable }) => cypher`size(${identifier(variable)}) AS ${identifier(`${variable}Found`)}`),
    ...[...new Set(facets)].flatMap((facet) => (facet === "TYPE" ? [] : countBy(selection, facet))),
  ];
  const answers = await fetchPages(
    context,
    info,
    {
      name: "claims",
      shape: "Claim",
      columns,
      args,
      prelude: selection.prelude,
      page: (keys) => matching(selection, keys, columns),
      count: cypher`${matching(selection, null)} RETURN item`,
      parameters: selection.parameters,
      ...(extras.length ? { extras: join(extras, cypher`, `) } : {}),
    },
    parents.map(({ id, keys }) => ({ id, keys })),
  );
  for (const { variable, names, labels } of selection.lookups)
    if (answers[0]?.extras[`${variable}Found`] === 0) for (const name of names) await unknownName(context, name, labels);
  return answers.map(({ connection, extras }) => ({ connection: { ...connection, counted: extras as FacetCounts } }));
}

/** A page of claims, in one statement. */
export async function pageOfClaims(context: RequestContext, info: GraphQLResolveInfo, args: ClaimsArgs) {
  return (await pages(context, info, args))[0]!.connection;
}

/** The claims of several things at the same place: one statement for all of them. */
export async function claimsAround(
  context: RequestContext,
  info: GraphQLResolveInfo,
  around: ClaimsAround,
  parent: Parent,
  args: ClaimsArgs,
) {
  const loader = loaderAt<Parent, ClaimsAnswer>(context, info, (parents) => pages(context, info, args, around, parents));
  return (await loader.load(parent)).connection;
}
