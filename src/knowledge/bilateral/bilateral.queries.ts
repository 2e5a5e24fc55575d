import DataLoader from "dataloader";
import type { GraphQLResolveInfo } from "graphql";
import type { Measure } from "../../contract/vocabulary.ts";
import { cypher, identifier, join, type Cypher } from "../../graph/cypher.ts";
import { Projection, type Projected } from "../../graph/projection.ts";
import { selectionOf } from "../../graph/selection.ts";
import { pathOf, type Prefetch, type RequestContext, type Row } from "../../query/context.ts";
import { prefetchPoints } from "../data-point/prefetch.queries.ts";
import { int } from "../../graph/values.ts";

/** More points than a chart can show: 80 years by month. */
const longestSeries = 1_000;
/** People in office in two countries since independence are fewer; a list of all of them is a question for `officials`. */
const mostOfficials = 200;

export interface SeriesArgs {
  measure: Measure;
  from?: string | undefined;
  to?: string | undefined;
  /** Ids of goods; undefined for all goods together and for each. */
  commodities?: string[] | undefined;
}

interface Column {
  write: (projection: Projection) => Cypher;
  read: (value: unknown, projection: Projection) => unknown;
}

/** Fields of a relation that are asked for at the same time are columns of one statement. */
function ask<Sent, Value>(
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
 * The data points of a pair and a measure whose period overlaps the days given, in the order of time. Imports of one are exports of the
 * other and stand at the same points, so that both offices' figures are side by side.
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
        UNWIND ${projection.given(args.measure === "IMPORTS" ? ["IMPORTS", "EXPORTS"] : [args.measure])} AS measure
        MATCH (point:DataPoint) USING INDEX point:DataPoint(pair, measure, periodStart)
        WHERE point.pair = ${projection.given(pair)} AND point.measure = measure
          AND point.periodStart <= ${projection.given(args.to ?? "9999-12-31")} AND point.periodEnd >= ${projection.given(args.from ?? "0000-01-01")}${
            args.commodities ? cypher` AND point.commodityId IN ${projection.given(args.commodities)}` : cypher``
          }
        WITH point ORDER BY point.periodStart, point.periodEnd, point.commodityId IS NOT NULL, point.id
        LIMIT ${projection.given(int(longestSeries))}
        RETURN collect(${node.text}) AS page
      }
      RETURN {page: page, prefetch: ${prefetched?.column ?? cypher`null`}}
    })`;
  };
  return ask(context, write, ({ page, prefetch }: { page: Projected[]; prefetch: unknown }, projection) => {
    if (prefetch) prefetched!.keep(prefetch);
    return projection.rows(page);
  });
}

const rowsOf = (sent: Projected[], projection: Projection): Row[] => projection.rows(sent);

/** Places where goods cross between the two, by name. */
export function crossingsBetween(context: RequestContext, info: GraphQLResolveInfo, codes: readonly string[]): Promise<Row[]> {
  return ask(
    context,
    (projection) => cypher`COLLECT {
      MATCH (:Country {code: ${projection.given(codes[0])}})<-[:CONNECTS]-(crossing:BorderCrossing)-[:CONNECTS]->(:Country {code: ${projection.given(codes[1])}})
      RETURN ${projection.node(cypher`crossing`, ["BorderCrossing"], selectionOf(info), 30).text} ORDER BY crossing.name, crossing.id
    }`,
    rowsOf,
  );
}

/** People who hold or held office in either country or in a body based there, by name. */
export function officialsOf(context: RequestContext, info: GraphQLResolveInfo, codes: readonly string[]): Promise<Row[]> {
  return ask(
    context,
    (projection) => cypher`COLLECT {
      MATCH (country:Country) WHERE country.code IN ${projection.given(codes)}
      CALL (country) {
        MATCH (country)<-[:HELD_OFFICE]-(official:Official) RETURN official
        UNION MATCH (country)<-[:BASED_IN]-(:Organization)<-[:HELD_OFFICE]-(official:Official) RETURN official
      }
      WITH DISTINCT official ORDER BY official.name, official.id LIMIT ${projection.given(int(mostOfficials))}
      RETURN ${projection.node(cypher`official`, ["Official"], selectionOf(info), mostOfficials).text}
    }`,
    rowsOf,
  );
}

/** The length of the land border in kilometres; null where the two have none. */
export function borderKmOf(context: RequestContext, codes: readonly string[]): Promise<number | null> {
  return ask(
    context,
    (projection) => cypher`head(COLLECT {
      MATCH (:Country {code: ${projection.given(codes[0])}})-[border:BORDERS]-(:Country {code: ${projection.given(codes[1])}}) RETURN border.km LIMIT 1
    })`,
    (km: number | null) => km,
  );
}
