import type { GraphQLResolveInfo } from "graphql";
import { badInput } from "../../contract/errors.ts";
import type { PageArgs } from "../../contract/paging.ts";
import type { Facet } from "../../contract/vocabulary.ts";
import { cypher, identifier, join, type Cypher } from "../../graph/cypher.ts";
import { asksFor, selectionOf } from "../../graph/projection.ts";
import type { Column, Keyset } from "../../graph/keyset.ts";
import { loaderAt, type RequestContext } from "../context.ts";
import { along } from "../data-point/along.queries.ts";
import { unknownName } from "../hints.ts";
import { askPages, type Answer } from "../paged.ts";
import type { ClaimFilter, ClaimOrder } from "./claim.filter.ts";
import { selectClaims, type AccessPath, type Around, type ClaimSelection } from "./claim.selection.ts";
import { countedBy, type Counted } from "./facet.queries.ts";

const columnOf = { SAID_ON: "saidOn", PERIOD: "periodOrder", VALUE: "valueOrder" } as const;

/** Newest first unless something else is asked; the id last, which makes the order total. */
export function columnsOf(orderBy: readonly ClaimOrder[] | null | undefined): Column[] {
  const columns: Column[] = (orderBy ?? []).map(({ by, direction }) => ({ property: columnOf[by], direction }));
  if (new Set(columns.map((column) => column.property)).size < columns.length)
    throw badInput("`orderBy` names one thing twice; expected each of SAID_ON, PERIOD and VALUE at most once.");
  if (columns.length === 0) columns.push({ property: "saidOn", direction: "DESC" });
  return [...columns, { property: "id", direction: columns.at(-1)!.direction }];
}

/**
 * Claims by one way in: `MATCH (item:Claim) USING INDEX … WHERE item.speakerId = key AND item.topic = kind AND …`. With IS NOT NULL on
 * every column of the index and the whole index in ORDER BY, Neo4j reads `$limit` entries and stops, however many there are.
 */
function pathOf(path: AccessPath, conditions: Cypher[], keys: Keyset | null, columns: readonly Column[]): Cypher {
  const looked = [
    ...(path.property ? [cypher`${identifier(path.property)}`] : []),
    ...(path.kind ? [cypher`${identifier(path.kind)}`] : []),
  ];
  const equal = [
    ...(path.property ? [cypher`item.${identifier(path.property)} = key`] : []),
    ...(path.kind ? [cypher`item.${identifier(path.kind)} = kind`] : []),
  ];
  // What ends the index: the order in which its entries stand.
  const last = path.kind === "modality" ? cypher`periodOrder` : cypher`saidOn`;
  const bySaying = isBySaying(columns) && columns.length === 2;
  const where = [
    ...equal,
    cypher`item.${last} IS NOT NULL`,
    cypher`item.id IS NOT NULL`,
    ...conditions,
    ...(keys?.beyond ? [keys.beyond] : []),
  ];
  if (path.origin) {
    const said = cypher`MATCH (by:Agent {id: key})<-[:ACCORDING_TO]-(:Statement)-[:CARRIES]->(item:Claim) WHERE ${join(where, cypher` AND `)}`;
    return cypher`${said} RETURN DISTINCT item${keys ? cypher` ORDER BY ${keys.order} LIMIT $limit` : cypher``}`;
  }
  const index = cypher`USING INDEX item:Claim(${join([...looked, last, cypher`id`], cypher`, `)})`;
  const match = cypher`MATCH (item:Claim) ${index} WHERE ${join(where, cypher` AND `)}`;
  if (!keys) return cypher`${match} RETURN item`;
  const direction = / DESC$/.test(keys.order) ? cypher` DESC` : cypher``;
  const order = bySaying ? join([...looked.map((property) => cypher`item.${property}${direction}`), keys.order], cypher`, `) : keys.order;
  return cypher`${match} RETURN item ORDER BY ${order} LIMIT $limit`;
}

const isBySaying = (columns: readonly Column[]): boolean => columns[0]?.property === "saidOn";

/** All claims of a selection, in order and cut to `$limit` when keys are given. Country 2 leaves out what country 1 has found. */
export function matching(selection: ClaimSelection, keys: Keyset | null, columns: readonly Column[] = []): Cypher {
  const { conditions } = selection;
  const paths = keys && isBySaying(columns) ? selection.paths : selection.unordered;
  if (paths.length === 0) {
    const where = [...conditions, ...(keys?.beyond ? [keys.beyond] : [])];
    return cypher`CALL db.index.fulltext.queryNodes('claim_words', $text) YIELD node AS item ${where.length ? cypher`WITH item WHERE ${join(where, cypher` AND `)}` : cypher``}`;
  }
  const kinds = paths[0]!.kind ? cypher`UNWIND $kinds AS kind ` : cypher``;
  const scope = paths[0]!.kind ? cypher`key, kind` : cypher`key`;
  const calls = join(
    paths.map((path) => pathOf(path, conditions, keys, columns)),
    cypher` UNION ALL `,
  );
  return cypher`UNWIND keys AS key ${kinds}CALL (${scope}${outer(selection)}) { ${calls} }`;
}

/** Keys that conditions use inside the subquery must be handed in. */
const outer = (selection: ClaimSelection): Cypher => {
  const used = selection.named
    .map(({ key }) => `${key}Keys`)
    .filter((name) => selection.conditions.some((condition) => condition.includes(name)));
  return used.map((name) => cypher`, ${identifier(name)}`).join("") as Cypher;
};

export interface ClaimsArgs extends PageArgs {
  filter?: ClaimFilter | null | undefined;
  orderBy?: ClaimOrder[] | null | undefined;
}

export interface Parent {
  id: string;
  /** Values of the index property: the speaker's id, the codes of goods below a good. */
  keys: string[];
}

/** What the facets of a connection were counted to, over the whole list of which it is a page. */
export interface ClaimList {
  counted: Counted;
}

type ClaimsAnswer = { connection: Answer["connection"] & ClaimList };

async function pages(
  context: RequestContext,
  info: GraphQLResolveInfo,
  args: ClaimsArgs,
  around?: Around,
  parents: readonly Parent[] = [],
): Promise<ClaimsAnswer[]> {
  const selection = await selectClaims(context, args.filter ?? {}, around);
  const columns = columnsOf(args.orderBy);
  const facets = asksFor(selectionOf(info), "facets").flatMap((field) => field.args.by as Facet[]);
  const beside = [
    ...selection.named.map(({ key }) => cypher`size(${identifier(`${key}Keys`)}) AS ${identifier(`${key}Found`)}`),
    ...countedBy(selection, facets),
  ];
  const answers = await askPages(
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
      along: (projection, node, items, places) =>
        along(context, projection, {
          owner: "Claim",
          selection: items,
          places,
          points: cypher`[row IN page | ${projection.property(cypher`row`, node, "dataPointId")}]`,
          claims: cypher`[row IN page | ${projection.property(cypher`row`, node, "id")}]`,
          rows: 50,
        }),
      ...(beside.length ? { beside: join(beside, cypher`, `) } : {}),
    },
    parents.map(({ id, keys }) => ({ id, keys })),
  );
  for (const { key, name, labels } of selection.named)
    if (answers[0]?.beside[`${key}Found`] === 0) await unknownName(context, name, labels);
  return answers.map(({ connection, beside }) => ({ connection: { ...connection, counted: beside as Counted } }));
}

/** A page of claims, in one statement. */
export async function pageOfClaims(context: RequestContext, info: GraphQLResolveInfo, args: ClaimsArgs) {
  return (await pages(context, info, args))[0]!.connection;
}

/** The claims of one thing among many at the same place: one statement for all of them. */
export async function claimsAround(context: RequestContext, info: GraphQLResolveInfo, around: Around, parent: Parent, args: ClaimsArgs) {
  const loader = loaderAt<Parent, ClaimsAnswer>(context, info, (parents) => pages(context, info, args, around, parents));
  return (await loader.load(parent)).connection;
}
