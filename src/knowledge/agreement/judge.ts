import type { Verdict } from "../../contract/vocabulary.ts";
import { assessAll, type Assessed } from "./assess.ts";
import type { OfficialFigure, RateFor, Stated } from "./official-figure.ts";
import { outcomeOf, type ComputedOutcome } from "./outcome.ts";

/** The complete comparison of a claim with official figures. */
export interface Judgement {
  /** The deciding one first; never empty. */
  assessments: Assessed[];
  /** For a target or forecast. */
  outcome: ComputedOutcome | null;
}

export const judge = (claim: Stated, officials: readonly OfficialFigure[], rateFor?: RateFor): Judgement => ({
  assessments: assessAll(claim, officials, rateFor),
  outcome: outcomeOf(claim, officials, rateFor),
});

/** An editor's verdict on a claim. */
export interface GivenVerdict {
  verdict: Verdict;
  deviationPct: number | null;
}

/** Sorts before every deviation: nothing decides the claim. */
const undecidedOrder = -Number.MAX_SAFE_INTEGER;

/**
 * What a claim stores of its judgement, for filtering and sorting: the deciding verdict, an editor's before a computed one. `judgement` is
 * the complete judgement as JSON when official figures are involved; otherwise it is computed from the claim on demand.
 */
export function storedJudgementOf(
  claim: Stated,
  officials: readonly OfficialFigure[] = [],
  given: GivenVerdict | null = null,
  rateFor?: RateFor,
) {
  const judgement = judge(claim, officials, rateFor);
  const { verdict, deviationPct } = given ?? judgement.assessments[0]!;
  const text = JSON.stringify(judgement);
  return {
    verdict,
    deviationPct,
    deviationOrder: deviationPct ?? undecidedOrder,
    outcome: judgement.outcome?.outcome ?? null,
    ...(officials.length && text !== JSON.stringify(judge(claim, []))
      ? { judgement: text, evidence: firstsOf(judgement) }
      : { judgement: null, evidence: null }),
  };
}

/** The primary figure of each assessment and of the outcome, read together with the claim. */
const firstsOf = ({ assessments, outcome }: Judgement): string[] => [
  ...new Set([...assessments, ...(outcome ? [outcome] : [])].flatMap(({ observationIds }) => observationIds.slice(0, 1))),
];
export type StoredJudgement = ReturnType<typeof storedJudgementOf>;
