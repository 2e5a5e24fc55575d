import type { GraphQLResolveInfo } from "graphql";
import { connectionOf, readPage, toPage, writeCursor, type PageArgs } from "../contract/paging.ts";
import { cypher, identifier, type Cypher } from "../graph/cypher.ts";
import { int } from "../graph/graph.ts";
import { keyset, type Column, type Keyset } from "../graph/keyset.ts";
import { asksFor, below, Projection, Reached, selectionOf, shapesOf } from "../graph/projection.ts";
import type { RequestContext, Row } from "./context.ts";
import { table } from "./table.ts";

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

export interface Answer {
  connection: ReturnType<typeof connectionOf<Row>>;
  beside: Record<string, unknown>;
}

type RawRow = { parent: string | null; page: (Row & { keys_: (string | number)[] })[]; total?: number } & Record<string, unknown>;

/** One statement for one page, or for the pages of many parents at once: items with what is selected of them, and the count when it is asked. */
export async function askPages(
  context: RequestContext,
  info: GraphQLResolveInfo,
  question: PagedQuestion,
  parents: readonly ({ id: string } & Record<string, unknown>)[] = [],
): Promise<Answer[]> {
  const { name, shape, columns, args, prelude = cypher`WITH parent`, parameters, beside } = question;
  const list = [name, ...columns.map((column) => `${column.property}:${column.direction}`)].join(" ");
  const page = readPage(args, list);
  const keys = keyset(cypher`item`, columns, page);
  const selection = selectionOf(info);
  const counted = asksFor(selection, "totalCount").length > 0;
  const wanted = ["nodes", "edges", "pageInfo"].some((field) => asksFor(selection, field).length > 0);
  const projection = new Projection(table, context.projectedRows);
  const reached = new Reached();
  const items = below(selection, "nodes");
  const viaEdges = below(selection, "edges", "node");
  const node = projection.node(
    cypher`item`,
    shapesOf(table, shape),
    mergeSelections(items, viaEdges),
    page.size * Math.max(1, parents.length),
    reached,
  );
  const value = cypher`${node.slice(0, -1) as Cypher}, keys_: ${keys.keys}}`;
  const text = cypher`/* ${identifier(name)} */
    UNWIND $parents AS parent
    ${prelude}
    RETURN parent.id AS parent${
      wanted
        ? cypher`, COLLECT {
      ${question.page(keys)}
      WITH item ORDER BY ${keys.order} LIMIT $limit
      ${reached.clauses} RETURN ${value} AS value ORDER BY ${keys.order} } AS page`
        : cypher`, [] AS page`
    }${counted ? cypher`, COUNT { ${question.count} } AS total` : cypher``}${beside ? cypher`, ${beside}` : cypher``}`;
  const rows = await context.graph.read<RawRow>(text, {
    ...parameters,
    ...projection.parameters,
    ...keys.parameters,
    parents: parents.length ? parents : [{ id: null }],
    limit: int(page.size + 1),
  });
  const byParent = new Map(rows.map((row) => [row.parent, row]));
  return (parents.length ? parents.map((parent) => parent.id) : [null]).map((id) => {
    const { page: found = [], total = 0, parent: _parent, ...rest } = byParent.get(id) ?? ({} as Partial<RawRow>);
    return {
      connection: connectionOf<Row>({
        page: toPage(found as RawRow["page"], page, (item) => writeCursor(list, (item as RawRow["page"][number]).keys_)),
        total: counted ? total : undefined,
      }),
      beside: rest,
    };
  });
}

export async function askPage(context: RequestContext, info: GraphQLResolveInfo, question: PagedQuestion): Promise<Answer> {
  return (await askPages(context, info, question))[0]!;
}

function mergeSelections<Selection extends Record<string, Record<string, unknown>>>(a: Selection, b: Selection): Selection {
  const merged: Record<string, Record<string, unknown>> = structuredClone(a);
  for (const [type, fields] of Object.entries(b)) merged[type] = { ...fields, ...merged[type] };
  return merged as Selection;
}
