import type { GraphQLResolveInfo } from "graphql";
import { readPage, toPage, writeCursor, type KeyValue, type PageArgs } from "../contract/paging.ts";
import { cypher, identifier, type Cypher } from "../graph/cypher.ts";
import { keyset, type Column, type Keyset } from "../graph/keyset.ts";
import { Projection, SharedSteps, type Projected } from "../graph/projection.ts";
import { asksFor, itemsOf, selectionOf, type Selection } from "../graph/selection.ts";
import { shapesOf } from "../graph/table.ts";
import { pathOf, type RequestContext, type Row } from "./context.ts";
import { connectionOf } from "../contract/connection.ts";
import { int } from "../graph/values.ts";

export interface PagedQuestion {
  /** Opens the statement as a comment: claims, officials. */
  name: string;
  /** Shape (or shapes) of the items. */
  shape: string;
  columns: readonly Column[];
  args: PageArgs;
  /** WITH clauses that bind what `page` and `count` share. `parent` is in scope. */
  prelude?: Cypher;
  /** Ends with the items bound to `item`; keyset condition and `$limit` must be honoured, order and limit are applied after it again. */
  page: (keys: Keyset) => Cypher;
  /** A query whose rows are counted, for `totalCount`. */
  count: Cypher;
  parameters: Record<string, unknown>;
  /** Extra columns of the answer, computed beside the page: `size(speakerKeys) AS speakers`. */
  beside?: Cypher;
}

/** How many rows of a page what is prefetched for them is reckoned with. */
const usualRows = 50;

export interface PageAnswer {
  connection: ReturnType<typeof connectionOf<Row>>;
  beside: Record<string, unknown>;
}

type RawRow = { parent: string | null; page: Projected[]; total?: number } & Record<string, unknown>;

/** One statement for one page, or for the pages of many parents at once: items with what is selected of them, and the count when it is asked. */
export async function askPages(
  context: RequestContext,
  info: GraphQLResolveInfo,
  question: PagedQuestion,
  parents: readonly ({ id: string } & Record<string, unknown>)[] = [],
): Promise<PageAnswer[]> {
  const { name, shape, columns, args, prelude = cypher`WITH parent`, parameters, beside } = question;
  const list = [name, ...columns.map((column) => `${column.property}:${column.direction}`)].join(" ");
  const page = readPage(args, list);
  const keys = keyset(cypher`item`, columns, page);
  const selection = selectionOf(info);
  const counted = asksFor(selection, "totalCount").length > 0;
  const wanted = ["nodes", "edges", "pageInfo"].some((field) => asksFor(selection, field).length > 0);
  const projection = new Projection(context.table, context.projectedRows);
  const reached = new SharedSteps();
  const items = itemsOf(selection);
  const cursors = ["edges", "pageInfo"].some((field) => asksFor(selection, field).length > 0);
  const most = page.size * Math.max(1, parents.length);
  const node = projection.node(cypher`item`, shapesOf(context.table, shape), items, most, reached, cursors ? { keys_: keys.keys } : {});
  const prefetched = context.prefetchers[shape]?.(context, projection, {
    selection: items,
    places: placesOfItems(info, selection),
    rows: usualRows,
    list: (property) => cypher`[row IN page | ${node.property(cypher`row`, property)}]`,
  });
  const text = cypher`/* ${identifier(name)} */
    UNWIND $parents AS parent
    ${prelude}
    WITH *, ${
      wanted
        ? cypher`COLLECT {
      ${question.page(keys)}
      WITH item ORDER BY ${keys.order} LIMIT $limit
      ${reached.clauses} RETURN ${node.text} AS value ORDER BY ${keys.order} }`
        : cypher`[]`
    } AS page
    RETURN parent.id AS parent, page${counted ? cypher`, COUNT { ${question.count} } AS total` : cypher``}${
      prefetched ? cypher`, ${prefetched.column} AS prefetch` : cypher``
    }${beside ? cypher`, ${beside}` : cypher``}`;
  const rows = await context.graph.read<RawRow>(text, {
    ...parameters,
    ...projection.parameters,
    ...keys.parameters,
    parents: parents.length ? parents : [{ id: null }],
    limit: int(page.size + 1),
  });
  if (prefetched) for (const row of rows) prefetched.keep(row.prefetch);
  const byParent = new Map(rows.map((row) => [row.parent, row]));
  return (parents.length ? parents.map((parent) => parent.id) : [null]).map((id) => {
    const { page: found = [], total = 0, parent: _parent, ...rest } = byParent.get(id) ?? ({} as Partial<RawRow>);
    return {
      connection: connectionOf<Row>({
        page: toPage(projection.rows(found), page, (item) => writeCursor(list, item.keys_ as KeyValue[])),
        total: counted ? total : undefined,
      }),
      beside: rest,
    };
  });
}

export async function askPage(context: RequestContext, info: GraphQLResolveInfo, question: PagedQuestion): Promise<PageAnswer> {
  return (await askPages(context, info, question))[0]!;
}

/** Where the items of a connection stand in the answer: claims.nodes, claims.edges.node, or what the client calls them. */
export function placesOfItems(info: GraphQLResolveInfo, selection: Selection): string[] {
  const path = pathOf(info);
  return [
    ...asksFor(selection, "nodes").map(({ alias }) => `${path}.${alias}`),
    ...asksFor(selection, "edges").flatMap((edges) =>
      asksFor(edges.fieldsByTypeName, "node").map(({ alias }) => `${path}.${edges.alias}.${alias}`),
    ),
  ];
}
