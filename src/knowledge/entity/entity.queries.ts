import type { GraphQLResolveInfo } from "graphql";
import type { ForwardArgs } from "../../contract/paging.ts";
import { fold } from "../../contract/folding.ts";
import { cypher, identifier, join, type Cypher } from "../../graph/cypher.ts";
import { Projection, SharedSteps } from "../../graph/projection.ts";
import type { Projected } from "../../graph/row.ts";
import { answersFromMemory, selectionOf, type Selection } from "../../graph/selection.ts";
import { shapesOf } from "../../graph/table.ts";
import type { RequestContext, Row } from "../../query/context.ts";
import { unknownName } from "../../query/hints.ts";
import type { Thing } from "../../query/thing.ts";
import { fetchPage } from "../../query/paged.ts";

export interface EntityConditions {
  /** Alpha-3 codes: in one of these, according to `inCountries`. */
  countries?: string[] | undefined;
  pairs?: string[] | undefined;
  ids?: string[] | undefined;
  near?: { latitude: number; longitude: number; withinKm: number } | undefined;
}

/** A page of all nodes of one label, in lookup order. Labels have at most some ten thousand nodes. */
export async function pageOfEntities(
  context: RequestContext,
  info: GraphQLResolveInfo,
  { label, listedBy, title = "name" }: Thing,
  args: ForwardArgs,
  conditions: EntityConditions,
  inCountries = cypher`item.countryCode IN $countries`,
) {
  const parts: Cypher[] = [];
  if (conditions.countries) parts.push(inCountries);
  if (conditions.pairs) parts.push(cypher`(item.countries[0] + '-' + item.countries[1]) IN $pairs`);
  if (conditions.ids) parts.push(cypher`item.id IN $ids`);
  if (conditions.near)
    parts.push(
      cypher`point.distance(item.location, point({latitude: $near.latitude, longitude: $near.longitude})) <= $near.withinKm * 1000`,
    );
  const match = cypher`MATCH (item:${identifier(label)})`;
  const where = (more: Cypher | null) => {
    const all = more ? [...parts, more] : parts;
    return all.length ? cypher`${match} WHERE ${join(all, cypher` AND `)}` : match;
  };
  const { connection } = await fetchPage(context, info, {
    name: `pageOf${label}`,
    shape: label,
    columns: [
      { property: listedBy ?? title, direction: "ASC" },
      { property: "id", direction: "ASC" },
    ],
    args,
    page: (keys) => where(keys.beyond),
    count: cypher`${where(null)} RETURN item`,
    parameters: { ...conditions },
  });
  return connection;
}

/** One thing by id or by name; for a shared name the one with the most claims or links. A merged id resolves to the surviving node. */
export async function entityNamed(context: RequestContext, info: GraphQLResolveInfo, { label }: Thing, name: string): Promise<Row | null> {
  const projection = new Projection(context.table, context.projectedRows);
  const value = projection.node(cypher`item`, [label], selectionOf(info)).text;
  const rows = await context.graph.read<{ item: Projected }>(
    cypher`/* ${identifier(`named${label}`)} */
      CALL () {
        MATCH (item:${identifier(label)} {id: $id}) RETURN item, 0 AS place
        UNION MATCH (:Redirect {id: $id})-[:REDIRECTS_TO*1..5]->(item:${identifier(label)}) RETURN item, 1 AS place
        UNION MATCH (:Name {folded: $folded})-[:NAMES]->(item:${identifier(label)}) RETURN item, 2 AS place
      }
      WITH item ORDER BY place, COUNT { (item)--() } DESC, item.id LIMIT 1
      RETURN ${value} AS item`,
    { ...projection.parameters, id: name, folded: fold(name) },
  );
  if (rows.length === 0) await unknownName(context, name, [label]);
  return projection.row(rows[0]?.item ?? null);
}

/** A thing by a known id: from memory if that covers the selection, otherwise one statement. */
export async function nodeFromMemory(
  context: RequestContext,
  info: GraphQLResolveInfo,
  row: { id: string } | null,
  known: ReadonlySet<string>,
): Promise<object | null> {
  const selection = selectionOf(info);
  if (row === null || answersFromMemory(known, selection)) return row;
  return (await nodesById(context, [row.id], selection))[0] ?? null;
}

/**
 * Nodes of any kind by id, in the requested order; null for missing ones. One statement with one part per kind. `places` are their places
 * in the response, for prefetching.
 */
export async function nodesById(
  context: RequestContext,
  ids: readonly string[],
  selection: Selection,
  places: readonly string[] = [],
): Promise<(Row | null)[]> {
  const requested = [...context.catalogue.byType(ids)];
  if (requested.length === 0) return ids.map(() => null);
  const projection = new Projection(context.table, context.projectedRows);
  const parts = requested.map(([type, some]) => partOf(context, projection, type, [...new Set(some)], selection, places));
  const rows = await context.graph.read<{ page: { asked: string; item: Projected }[]; prefetch: unknown; part: number }>(
    cypher`/* byId */ ${join(
      parts.map(({ text }, i) => cypher`${text}, ${i.toString() as Cypher} AS part`),
      cypher` UNION ALL `,
    )}`,
    projection.parameters,
  );
  const found = new Map<string, Row>();
  for (const { page, prefetch, part } of rows) {
    for (const { asked, item } of page) if (!found.has(asked)) found.set(asked, projection.row(item)!);
    if (prefetch) parts[part]!.prefetched!.store(prefetch);
  }
  return ids.map((id) => found.get(id) ?? null);
}

function partOf(
  context: RequestContext,
  projection: Projection,
  type: string,
  ids: string[],
  selection: Selection,
  places: readonly string[],
) {
  const reached = new SharedSteps();
  const value = projection.node(cypher`item`, shapesOf(context.table, type), selection, ids.length, reached);
  const prefetched = context.prefetchers[type]?.(context, projection, {
    selection,
    places,
    rows: ids.length,
    list: (property) => cypher`[row IN page | ${value.property(cypher`row.item`, property)}]`,
  });
  const text = cypher`UNWIND ${projection.parameter(ids)} AS asked
    CALL (asked) {
      MATCH (item:${identifier(type)} {id: asked}) RETURN item
      UNION MATCH (:Redirect {id: asked})-[:REDIRECTS_TO*1..5]->(item:${identifier(type)}) RETURN item
    }
    ${reached.clauses} WITH collect({asked: asked, item: ${value.text}}) AS page
    RETURN page, ${prefetched?.column ?? cypher`null`} AS prefetch`;
  return { text, prefetched };
}
