import DataLoader from "dataloader";
import type { GraphQLResolveInfo } from "graphql";
import type { Measure } from "../../contract/vocabulary.ts";
import { cypher, identifier, join, type Cypher } from "../../graph/cypher.ts";
import { Projection } from "../../graph/projection.ts";
import type { Projected } from "../../graph/row.ts";
import { selectionOf } from "../../graph/selection.ts";
import { pathOf, type Prefetch, type RequestContext, type Row } from "../../query/context.ts";
import { prefetchPoints } from "../data-point/prefetch.queries.ts";
import { int } from "../../graph/values.ts";

/** More points than a chart can show: 80 years by month. */
const longestSeries = 1_000;
/** More than the office holders of two countries since independence; for complete lists use `officials`. */
const maxOfficials = 200;

export interface SeriesArgs {
  measure: Measure;
  from?: string | undefined;
  to?: string | undefined;
  /** Ids of goods; undefined for the total and for each good. */
  commodities?: string[] | undefined;
}

interface Column {
  write: (projection: Projection) => Cypher;
  read: (value: unknown, projection: Projection) => unknown;
}

/** Fields of a relation that are requested at the same time become columns of one statement. */
function fetchField<Sent, Value>(
  context: RequestContext,
  write: Column["write"],
  read: (sent: Sent, projection: Projection) => Value,
): Promise<Value> {
  const known = context.loaders.get("bilateral") as unknown as DataLoader<Column, unknown> | undefined;
  const loader =
    known ??
    new DataLoader<Column, unknown>(
      async (columns) => {
        const projection = new Projection(context.table, context.projectedRows);
        const values = columns.map(({ write }, i) => cypher`${write(projection)} AS ${identifier(`column${i}`)}`);
        const [row] = await context.graph.read(cypher`/* bilateral */ RETURN ${join(values, cypher`, `)}`, projection.parameters);
        return columns.map(({ read }, i) => read(row![`column${i}`], projection));
      },
      { cache: false },
    );
  if (known === undefined) context.loaders.set("bilateral", loader as unknown as DataLoader<unknown, unknown>);
  return loader.load({ write, read: read as Column["read"] }) as Promise<Value>;
}

/**
 * The data points of a pair and a measure whose period overlaps the days, in chronological order. Imports of one side are exports of the
 * other and share a data point, so both offices' figures are together.
 */
export async function seriesOf(context: RequestContext, info: GraphQLResolveInfo, pair: string, args: SeriesArgs): Promise<Row[]> {
  const selection = selectionOf(info);
  let prefetched: Prefetch | undefined;
  const write = (projection: Projection) => {
    const node = projection.node(cypher`point`, ["DataPoint"], selection, 50);
    prefetched = prefetchPoints(context, projection, {
      owner: "DataPoint",
      selection,
      places: [pathOf(info)],
      points: cypher`[row IN page | ${node.property(cypher`row`, "id")}]`,
      rows: 50,
    });
    return cypher`head(COLLECT {
      CALL () {
        UNWIND ${projection.parameter(args.measure === "IMPORTS" ? ["IMPORTS", "EXPORTS"] : [args.measure])} AS measure
        MATCH (point:DataPoint) USING INDEX point:DataPoint(pair, measure, periodStart)
        WHERE point.pair = ${projection.parameter(pair)} AND point.measure = measure
          AND point.periodStart <= ${projection.parameter(args.to ?? "9999-12-31")} AND point.periodEnd >= ${projection.parameter(args.from ?? "0000-01-01")}${
            args.commodities ? cypher` AND point.commodityId IN ${projection.parameter(args.commodities)}` : cypher``
          }
        WITH point ORDER BY point.periodStart, point.periodEnd, point.commodityId IS NOT NULL, point.id
        LIMIT ${projection.parameter(int(longestSeries))}
        RETURN collect(${node.text}) AS page
      }
      RETURN {page: page, prefetch: ${prefetched?.column ?? cypher`null`}}
    })`;
  };
  return fetchField(context, write, ({ page, prefetch }: { page: Projected[]; prefetch: unknown }, projection) => {
    if (prefetch) prefetched!.store(prefetch);
    return projection.rows(page);
  });
}

const rowsOf = (sent: Projected[], projection: Projection): Row[] => projection.rows(sent);

/** Border crossings between the two, by name. */
export function crossingsBetween(context: RequestContext, info: GraphQLResolveInfo, codes: readonly string[]): Promise<Row[]> {
  return fetchField(
    context,
    (projection) => cypher`COLLECT {
      MATCH (:Country {code: ${projection.parameter(codes[0])}})<-[:CONNECTS]-(crossing:BorderCrossing)-[:CONNECTS]->(:Country {code: ${projection.parameter(codes[1])}})
      RETURN ${projection.node(cypher`crossing`, ["BorderCrossing"], selectionOf(info), 30).text} ORDER BY crossing.name, crossing.id
    }`,
    rowsOf,
  );
}

/** Officials who hold or held office in either country or in a body based there, by name. */
export function officialsOf(context: RequestContext, info: GraphQLResolveInfo, codes: readonly string[]): Promise<Row[]> {
  return fetchField(
    context,
    (projection) => cypher`COLLECT {
      MATCH (country:Country) WHERE country.code IN ${projection.parameter(codes)}
      CALL (country) {
        MATCH (country)<-[:HELD_OFFICE]-(official:Official) RETURN official
        UNION MATCH (country)<-[:BASED_IN]-(:Organization)<-[:HELD_OFFICE]-(official:Official) RETURN official
      }
      WITH DISTINCT official ORDER BY official.name, official.id LIMIT ${projection.parameter(int(maxOfficials))}
      RETURN ${projection.node(cypher`official`, ["Official"], selectionOf(info), maxOfficials).text}
    }`,
    rowsOf,
  );
}

/** The length of the land border in kilometres; null without one. */
export function borderKmOf(context: RequestContext, codes: readonly string[]): Promise<number | null> {
  return fetchField(
    context,
    (projection) => cypher`head(COLLECT {
      MATCH (:Country {code: ${projection.parameter(codes[0])}})-[border:BORDERS]-(:Country {code: ${projection.parameter(codes[1])}}) RETURN border.km LIMIT 1
    })`,
    (km: number | null) => km,
  );
}
