import { cypher, type Cypher } from "../../graph/cypher.ts";
import type { GraphSession } from "../../graph/graph.ts";
import type { Breakdown, Coverage } from "./coverage.type.ts";
import { int } from "../../graph/values.ts";

export interface Totals extends Omit<Coverage, "loadedAt"> {
  loadedAt: string | null;
}

/** Exact totals in one statement that reads no node: Neo4j stores the number of nodes per label. */
export async function totalsOf(graph: GraphSession): Promise<Totals> {
  const [row] = await graph.read<Totals>(cypher`/* coverage */
    RETURN COUNT { (:Claim) } AS claims, COUNT { (:Statement) } AS statements, COUNT { (:Source) } AS sources,
           COUNT { (:Observation) } AS observations, COUNT { (:Entity) } AS entities, COUNT { (:DataPoint) } AS dataPoints,
           COLLECT { MATCH (state:GraphState) WHERE state.loadedAt IS NOT NULL RETURN state.loadedAt ORDER BY state.loadedAt DESC LIMIT 1 }[0] AS loadedAt`);
  return row!;
}

/** Lists are limited to this length; smaller entries are only included in the totals. */
const maxEntries = 500;

/** Counts everything: reads each claim and each observation once, about a second for a million claims. */
export async function countBreakdown(graph: GraphSession): Promise<Breakdown> {
  const ask = <Row extends object>(text: ReturnType<typeof cypher>) => graph.read<Row>(text, { longest: int(maxEntries) });
  const [sources, datasets, countries, pairs, measures, years, gaps] = await Promise.all([
    ask<Breakdown["sources"][number]>(sourcesCounted),
    ask<Breakdown["datasets"][number]>(datasetsCounted),
    ask<Breakdown["countries"][number]>(countriesCounted),
    ask<Breakdown["pairs"][number]>(pairsCounted),
    ask<Breakdown["measures"][number]>(measuresCounted),
    ask<Breakdown["years"][number]>(yearsCounted),
    ask<Breakdown["gaps"][number]>(gapsCounted),
  ]);
  return { sources, datasets, countries, pairs, measures, years, gaps };
}

const sourcesCounted = cypher`/* coverageBySource */
  MATCH (claim:Claim)
  WITH claim.sourceId AS sourceId, count(*) AS claims, max(claim.lastSeen) AS lastLoadedOn
  WHERE sourceId IS NOT NULL
  RETURN sourceId, claims, lastLoadedOn ORDER BY claims DESC, sourceId LIMIT $longest`;

const datasetsCounted = cypher`/* coverageByDataset */
  MATCH (observation:Observation)
  WITH observation.datasetId AS datasetId, count(*) AS observations, min(observation.periodStart) AS first, max(observation.periodEnd) AS last
  WHERE datasetId IS NOT NULL
  RETURN datasetId, observations, toInteger(left(first, 4)) AS firstYear, toInteger(left(last, 4)) AS lastYear
  ORDER BY observations DESC, datasetId LIMIT $longest`;

// A bloc that reports as one is not a country.
const countriesCounted = cypher`/* coverageByCountry */
  CALL () {
    MATCH (claim:Claim) UNWIND claim.countries AS code RETURN code, count(*) AS claims, 0 AS observations
    UNION ALL MATCH (observation:Observation) UNWIND observation.countries AS code RETURN code, 0 AS claims, count(*) AS observations
  }
  WITH code, sum(claims) AS claims, sum(observations) AS observations WHERE size(code) = 3
  RETURN code, claims, observations ORDER BY claims DESC, observations DESC, code LIMIT $longest`;

// Claims and observations are counted separately and joined by their key: a graph may have one without the other.
const pairsCounted = cypher`/* coverageByPair */
  CALL () {
    MATCH (claim:Claim) WHERE claim.pair IS NOT NULL RETURN claim.pair AS pair, count(*) AS claims, 0 AS observations
    UNION ALL MATCH (observation:Observation) WHERE observation.pair IS NOT NULL RETURN observation.pair AS pair, 0 AS claims, count(*) AS observations
  }
  RETURN pair, sum(claims) AS claims, sum(observations) AS observations ORDER BY claims DESC, observations DESC, pair LIMIT $longest`;

const measuresCounted = cypher`/* coverageByMeasure */
  CALL () {
    MATCH (claim:Claim) WHERE claim.measure IS NOT NULL RETURN claim.measure AS measure, count(*) AS claims, 0 AS observations
    UNION ALL MATCH (observation:Observation)
      RETURN CASE observation.flow WHEN 'EXPORT' THEN 'EXPORTS' WHEN 'IMPORT' THEN 'IMPORTS' WHEN 'BALANCE' THEN 'TRADE_BALANCE' ELSE 'TRADE_TURNOVER' END AS measure,
             0 AS claims, count(*) AS observations
  }
  RETURN measure, sum(claims) AS claims, sum(observations) AS observations ORDER BY claims DESC, measure`;

const yearsCounted = cypher`/* coverageByYear */
  CALL () {
    MATCH (claim:Claim) WHERE claim.periodStart IS NOT NULL RETURN left(claim.periodStart, 4) AS year, count(*) AS claims, 0 AS observations
    UNION ALL MATCH (observation:Observation) WHERE observation.periodStart IS NOT NULL
      RETURN left(observation.periodStart, 4) AS year, 0 AS claims, count(*) AS observations
  }
  RETURN toInteger(year) AS year, sum(claims) AS claims, sum(observations) AS observations ORDER BY year DESC LIMIT $longest`;

/** Measures with official figures. */
const comparableMeasures = ["TRADE_TURNOVER", "EXPORTS", "IMPORTS", "TRADE_BALANCE"];

/** Whether `claim` could be compared with an official figure of the same pair and year. */
const comparable = cypher`claim.measure IN [${comparableMeasures.map((measure) => `'${measure}'`).join(", ") as Cypher}]`;

/** For each official figure of `pair` and `year`, whether it is deprecated; a year with none or only such figures is a gap. */
const doubtful = cypher`COLLECT {
    MATCH (observation:Observation)
    WHERE observation.pair = pair AND observation.periodStart >= year AND observation.periodStart <= year + '-12-31' AND observation.id IS NOT NULL
    RETURN coalesce(observation.rank, 'NORMAL') = 'DEPRECATED'
  }`;

/** What a gap lacks, in words. */
const lacking = {
  none: "No official figure of this pair and year.",
  sound: "Only deprecated official figures of this pair and year.",
};

/** The same for its `doubtful` figures. */
const missing = cypher`CASE WHEN size(doubtful) = 0 THEN '${lacking.none as Cypher}' ELSE '${lacking.sound as Cypher}' END`;

const gapsCounted = cypher`/* coverageGaps */
  MATCH (claim:Claim)
  WHERE claim.pair IS NOT NULL AND claim.periodStart IS NOT NULL AND ${comparable}
  WITH claim.pair AS pair, left(claim.periodStart, 4) AS year, count(*) AS claims
  WITH pair, year, claims, ${doubtful} AS doubtful
  WHERE all(each IN doubtful WHERE each)
  RETURN pair, toInteger(year) AS year, claims,
         ${missing} AS missing
  ORDER BY claims DESC, pair, year LIMIT $longest`;
