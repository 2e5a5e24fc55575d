import { cypher } from "../../graph/cypher.ts";
import type { GraphSession } from "../../graph/graph.ts";

/** How many claims are decided by official figures, and how many could be. */
export interface VerdictShares {
  /** Claims with a number, a pair and a period. */
  claims: number;
  /** Those whose pair and year are covered by statistics. */
  covered: number;
  /** Those with a verdict or outcome other than NO_DATA and NOT_COMPARABLE. */
  decided: number;
  decidedOfCovered: number;
  /** By deciding verdict; targets and forecasts by outcome. */
  counts: { word: string; count: number }[];
  /** Claims without a period, by the reason. */
  periodless: { word: string; count: number }[];
  /** Claims more than five times off the official figure: misprints, or figures of something else. */
  implausible: { id: string; text: string; deviationPct: number; rank: string; rankReason: string | null }[];
}

const judged = cypher`(claim.verdict IN ['SUPPORTED', 'WITHIN_TOLERANCE', 'CONTRADICTED'] OR coalesce(claim.outcome, '') IN ['MET', 'MET_EARLY', 'MISSED'])`;

interface Row {
  covered: boolean;
  decided: boolean;
  word: string;
  far: VerdictShares["implausible"][number] | null;
}

export async function verdictShares(session: GraphSession): Promise<VerdictShares> {
  const rows = await session.read<Row>(cypher`/* verdictShares */
    MATCH (claim:Claim)
    WHERE claim.pair IS NOT NULL AND claim.periodStart IS NOT NULL AND claim.kind <> 'QUALITATIVE'
      AND coalesce(claim.value, claim.low, claim.high) IS NOT NULL
    RETURN ${judged} AS decided, coalesce(claim.outcome, claim.verdict) AS word, EXISTS {
      MATCH (official:Observation) USING INDEX official:Observation(pair, periodStart, id)
      WHERE official.pair = claim.pair AND official.periodStart <= claim.periodEnd AND official.id IS NOT NULL
        AND official.periodEnd >= claim.periodStart
    } AS covered, CASE WHEN abs(claim.deviationPct) > 400 OR (claim.deviationPct < -80 AND claim.comparator <> 'OVER')
      THEN claim {.id, .text, .deviationPct, .rank, .rankReason} END AS far
    ORDER BY claim.id`);
  const periodless = await session.read<{ word: string; count: number }>(cypher`/* claimsWithoutPeriod */
    MATCH (claim:Claim) WHERE claim.periodStart IS NULL
    RETURN coalesce(claim.noPeriod, 'without a reason') AS word, count(*) AS count ORDER BY count DESC, word`);
  const words = [...new Set(rows.map(({ word }) => word))];
  const of = (which: (row: Row) => boolean) => rows.filter(which).length;
  return {
    claims: rows.length,
    covered: of(({ covered }) => covered),
    decided: of(({ decided }) => decided),
    decidedOfCovered: of(({ covered, decided }) => covered && decided),
    counts: words.map((word) => ({ word, count: of((row) => row.word === word) })).sort((a, b) => b.count - a.count),
    periodless,
    implausible: rows.flatMap(({ far }) => far ?? []),
  };
}
