import { cypher } from "../../graph/cypher.ts";
import type { Conversation } from "../../graph/graph.ts";

/** How many claims official figures decide, and of how many they could. */
export interface VerdictShares {
  /** Claims with a number, a pair and a period. */
  claims: number;
  /** Those whose pair and year the statistics cover. */
  covered: number;
  /** Those with a verdict or outcome other than NO_DATA and NOT_COMPARABLE. */
  decided: number;
  decidedOfCovered: number;
  /** By deciding verdict; targets and forecasts by outcome. */
  counts: { word: string; count: number }[];
  /** Claims more than five times off the official figure: misprints, or figures of something else. */
  implausible: { id: string; text: string; deviationPct: number; rank: string; rankReason: string | null }[];
}

const judged = cypher`(claim.verdict IN ['SUPPORTED', 'WITHIN_TOLERANCE', 'CONTRADICTED'] OR claim.outcome IN ['MET', 'MET_EARLY', 'MISSED'])`;

export async function verdictShares(conversation: Conversation): Promise<VerdictShares> {
  const [row] = await conversation.read<VerdictShares>(cypher`/* verdictShares */
    MATCH (claim:Claim)
    WHERE claim.pair IS NOT NULL AND claim.periodStart IS NOT NULL AND claim.kind <> 'QUALITATIVE'
      AND coalesce(claim.value, claim.low, claim.high) IS NOT NULL
    WITH claim, ${judged} AS decided, EXISTS {
      MATCH (official:Observation) USING INDEX official:Observation(pair, periodStart, id)
      WHERE official.pair = claim.pair AND official.periodStart <= claim.periodEnd AND official.id IS NOT NULL AND official.periodEnd >= claim.periodStart
    } AS covered
    WITH collect({claim: claim, decided: decided, covered: covered}) AS all
    RETURN size(all) AS claims, size([each IN all WHERE each.covered]) AS covered, size([each IN all WHERE each.decided]) AS decided,
      size([each IN all WHERE each.covered AND each.decided]) AS decidedOfCovered,
      COLLECT { UNWIND all AS each WITH coalesce(each.claim.outcome, each.claim.verdict) AS word, count(*) AS count
        RETURN {word: word, count: count} ORDER BY count DESC, word } AS counts,
      COLLECT { UNWIND all AS each WITH each.claim AS claim WHERE abs(claim.deviationPct) > 400 OR (claim.deviationPct < -80 AND claim.comparator <> 'OVER')
        RETURN claim {.id, .text, .deviationPct, .rank, .rankReason} ORDER BY claim.id } AS implausible`);
  return row!;
}
