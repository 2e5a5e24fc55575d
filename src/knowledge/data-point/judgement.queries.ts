import { cypher, type Cypher } from "../../graph/cypher.ts";
import { judge, type Judgement } from "../agreement/judge.ts";
import type { Stated } from "../agreement/official-figure.ts";

/** A claim as input for the agreement rules. */
export const statedAt = (
  claim: Cypher,
): Cypher => cypher`${claim} {.id, .value, .low, .high, .asSaid, .periodStart, .periodEnd, .modality, .saidOn, .usd, .rankReason,
  .measure, .countries, .fromCode, .toCode, .commodityId, .good, .crossingId, .portId, .comparedStart, .comparedEnd, .speakerCountry, .pair,
  kind: 'claim', unit: coalesce(${claim}.unit, '1'), comparator: coalesce(${claim}.comparator, 'EXACT'), rank: coalesce(${claim}.rank, 'NORMAL'),
  claimKind: ${claim}.kind}`;

/** A claim's stored judgement, or what is needed to compute it; `extra` adds further entries to the map. */
export const judgementAt = (claim: Cypher, extra = cypher``): Cypher =>
  cypher`{kept: ${claim}.judgement, claim: CASE WHEN ${claim}.judgement IS NULL THEN ${statedAt(claim)} END${extra}}`;

export interface KeptJudgement {
  kept: string | null;
  claim: Stated | null;
}

export const judgementOf = ({ kept, claim }: KeptJudgement): Judgement =>
  kept === null ? judge(claim!, []) : withReasons(JSON.parse(kept) as Judgement);

/** Judgements stored before reasons were stored contain sentences, which are used as they are. */
const withReasons = ({ assessments, outcome }: Judgement): Judgement => ({
  assessments: assessments.map((each) => ({ ...each, reasons: each.reasons ?? [] })),
  outcome: outcome && { ...outcome, reasons: outcome.reasons ?? [] },
});
