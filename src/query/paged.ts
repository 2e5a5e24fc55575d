import type { GraphQLResolveInfo } from "graphql";
import { readPage, toPage, writeCursor, type KeyValue, type PageArgs } from "../contract/paging.ts";
import { cypher, identifier, type Cypher } from "../graph/cypher.ts";
import { keyset, type Column, type Keyset } from "../graph/keyset.ts";
import { Projection, SharedSteps } from "../graph/projection.ts";
import type { Projected } from "../graph/row.ts";
import { fieldsNamed, itemsOf, selectionOf, type Selection } from "../graph/selection.ts";
import { shapesOf } from "../graph/table.ts";
import { pathOf, type RequestContext, type Row } from "./context.ts";
import { connectionOf } from "../contract/connection.ts";
import { int } from "../graph/values.ts";

export interface PagedQuery {
  /** Starts the statement as a comment: claims, officials. */
  name: string;
  /** Shape (or shapes) of the items. */
  shape: string;
  columns: readonly Column[];
  args: PageArgs;
  /** WITH clauses that bind variables shared by `page` and `count`. `parent` is in scope. */
  prelude?: Cypher;
  /** Ends with the items bound to `item`; must apply the keyset condition and `$limit`. Order and limit are applied again after it. */
  page: (keys: Keyset) => Cypher;
  /** A query whose rows are counted for `totalCount`. */
  count: Cypher;
  parameters: Record<string, unknown>;
  /** Extra columns of the result, computed in addition to the page: `size(speakerKeys) AS speakers`. */
  extras?: Cypher;
}

/** The page size assumed when estimating what to prefetch. */
const typicalPageRows = 50;

export interface PageAnswer {
  connection: ReturnType<typeof connectionOf<Row>>;
  extras: Record<string, unknown>;
}

type RawRow = { parent: string | null; page: Projected[]; total?: number } & Record<string, unknown>;

/** One statement for one page, or for the pages of many parents: items with their selected fields, and the count if selected. */
export async function fetchPages(
  context: RequestContext,
  info: GraphQLResolveInfo,
  query: PagedQuery,
  parents: readonly ({ id: string } & Record<string, unknown>)[] = [],
): Promise<PageAnswer[]> {
  const { name, shape, columns, args, prelude = cypher`WITH parent`, parameters, extras: extras } = query;
  const list = [name, ...columns.map((column) => `${column.property}:${column.direction}`)].join(" ");
  const page = readPage(args, list);
  const keys = keyset(cypher`item`, columns, page);
  const selection = selectionOf(info);
  const wantsCount = fieldsNamed(selection, "totalCount").length > 0;
  const wantsItems = ["nodes", "edges", "pageInfo"].some((field) => fieldsNamed(selection, field).length > 0);
  const projection = new Projection(context.table, context.projectedRows);
  const shared = new SharedSteps();
  const items = itemsOf(selection);
  const cursors = ["edges", "pageInfo"].some((field) => fieldsNamed(selection, field).length > 0);
  const most = page.size * Math.max(1, parents.length);
  const node = projection.node(cypher`item`, shapesOf(context.table, shape), items, most, shared, cursors ? { keys_: keys.keys } : {});
  const prefetched = context.prefetchers[shape]?.(context, projection, {
    selection: items,
    places: placesOfItems(info, selection),
    rows: typicalPageRows,
    list: (property) => cypher`[row IN page | ${node.property(cypher`row`, property)}]`,
  });
  const text = cypher`/* ${identifier(name)} */
    UNWIND $parents AS parent
    ${prelude}
    WITH *, ${
      wantsItems
        ? cypher`COLLECT {
      ${query.page(keys)}
      WITH item ORDER BY ${keys.order} LIMIT $limit
      ${shared.clauses} RETURN ${node.text} AS value ORDER BY ${keys.order} }`
        : cypher`[]`
    } AS page
    RETURN parent.id AS parent, page${wantsCount ? cypher`, COUNT { ${query.count} } AS total` : cypher``}${
      prefetched ? cypher`, ${prefetched.column} AS prefetch` : cypher``
    }${extras ? cypher`, ${extras}` : cypher``}`;
  const rows = await context.graph.read<RawRow>(text, {
    ...parameters,
    ...projection.parameters,
    ...keys.parameters,
    parents: parents.length ? parents : [{ id: null }],
    limit: int(page.size + 1),
  });
  if (prefetched) for (const row of rows) prefetched.store(row.prefetch);
  const byParent = new Map(rows.map((row) => [row.parent, row]));
  return (parents.length ? parents.map((parent) => parent.id) : [null]).map((id) => {
    const { page: found = [], total = 0, parent: _parent, ...rest } = byParent.get(id) ?? ({} as Partial<RawRow>);
    return {
      connection: connectionOf<Row>({
        page: toPage(projection.rows(found), page, (item) => writeCursor(list, item.keys_ as KeyValue[])),
        total: wantsCount ? total : undefined,
      }),
      extras: rest,
    };
  });
}

export async function fetchPage(context: RequestContext, info: GraphQLResolveInfo, query: PagedQuery): Promise<PageAnswer> {
  return (await fetchPages(context, info, query))[0]!;
}

/** The places of a connection's items in the response: claims.nodes, claims.edges.node, or their aliases. */
function placesOfItems(info: GraphQLResolveInfo, selection: Selection): string[] {
  const path = pathOf(info);
  return [
    ...fieldsNamed(selection, "nodes").map(({ alias }) => `${path}.${alias}`),
    ...fieldsNamed(selection, "edges").flatMap((edges) =>
      fieldsNamed(edges.fieldsByTypeName, "node").map(({ alias }) => `${path}.${edges.alias}.${alias}`),
    ),
  ];
}
