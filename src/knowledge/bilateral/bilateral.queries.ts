import type { GraphQLResolveInfo } from "graphql";
import type { Measure } from "../../contract/vocabulary.ts";
import { cypher } from "../../graph/cypher.ts";
import { int } from "../../graph/graph.ts";
import { Projection, selectionOf } from "../../graph/projection.ts";
import type { RequestContext, Row } from "../context.ts";
import { table } from "../table.ts";

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

/**
 * The data points of a pair and a measure whose period overlaps the days given, in the order of time. Imports of one are exports of the
 * other and stand at the same points, so that both offices' figures are side by side.
 */
export async function seriesOf(context: RequestContext, info: GraphQLResolveInfo, pair: string, args: SeriesArgs): Promise<Row[]> {
  const projection = new Projection(table, context.projectedRows);
  const point = projection.node(cypher`point`, ["DataPoint"], selectionOf(info), 50);
  const rows = await context.graph.read<{ point: Row }>(
    cypher`/* seriesOf */
      UNWIND $measures AS measure
      MATCH (point:DataPoint) USING INDEX point:DataPoint(pair, measure, periodStart)
      WHERE point.pair = $pair AND point.measure = measure AND point.periodStart <= $to AND point.periodEnd >= $from
        AND ($commodities IS NULL OR point.commodityId IN $commodities)
      WITH point ORDER BY point.periodStart, point.periodEnd, point.commodityId IS NOT NULL, point.id LIMIT $limit
      RETURN ${point} AS point`,
    {
      ...projection.parameters,
      pair,
      measures: args.measure === "IMPORTS" ? ["IMPORTS", "EXPORTS"] : [args.measure],
      from: args.from ?? "0000-01-01",
      to: args.to ?? "9999-12-31",
      commodities: args.commodities ?? null,
      limit: int(longestSeries),
    },
  );
  return rows.map((row) => row.point);
}

/** Places where goods cross between the two, by name. */
export async function crossingsBetween(context: RequestContext, info: GraphQLResolveInfo, codes: readonly string[]): Promise<Row[]> {
  const projection = new Projection(table, context.projectedRows);
  const crossing = projection.node(cypher`crossing`, ["BorderCrossing"], selectionOf(info), 30);
  const rows = await context.graph.read<{ crossing: Row }>(
    cypher`/* crossingsBetween */
      MATCH (:Country {code: $codes[0]})<-[:CONNECTS]-(crossing:BorderCrossing)-[:CONNECTS]->(:Country {code: $codes[1]})
      WITH crossing ORDER BY crossing.name, crossing.id
      RETURN ${crossing} AS crossing`,
    { ...projection.parameters, codes },
  );
  return rows.map((row) => row.crossing);
}

/** People who hold or held office in either country or in a body based there, by name. */
export async function officialsOf(context: RequestContext, info: GraphQLResolveInfo, codes: readonly string[]): Promise<Row[]> {
  const projection = new Projection(table, context.projectedRows);
  const official = projection.node(cypher`official`, ["Official"], selectionOf(info), mostOfficials);
  const rows = await context.graph.read<{ official: Row }>(
    cypher`/* officialsOfPair */
      MATCH (country:Country) WHERE country.code IN $codes
      CALL (country) {
        MATCH (country)<-[:HELD_OFFICE]-(official:Official) RETURN official
        UNION MATCH (country)<-[:BASED_IN]-(:Organization)<-[:HELD_OFFICE]-(official:Official) RETURN official
      }
      WITH DISTINCT official ORDER BY official.name, official.id LIMIT $limit
      RETURN ${official} AS official`,
    { ...projection.parameters, codes, limit: int(mostOfficials) },
  );
  return rows.map((row) => row.official);
}

/** The length of the land border in kilometres; null where the two have none. */
export async function borderKmOf(context: RequestContext, codes: readonly string[]): Promise<number | null> {
  const rows = await context.graph.read<{ km: number | null }>(
    cypher`/* borderKm */ MATCH (:Country {code: $codes[0]})-[border:BORDERS]-(:Country {code: $codes[1]}) RETURN border.km AS km LIMIT 1`,
    { codes },
  );
  return rows[0]?.km ?? null;
}
