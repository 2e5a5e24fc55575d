import type { Verdict } from "../../contract/vocabulary.ts";
import { assessAll, type Assessed } from "./assess.ts";
import type { OfficialFigure, RateFor, Stated } from "./official-figure.ts";
import { outcomeOf, type CameOut } from "./outcome.ts";

/** All that official figures say of a claim. */
export interface Judgement {
  /** The deciding one first; never empty. */
  assessments: Assessed[];
  /** Of a target or forecast. */
  outcome: CameOut | null;
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
 * What a claim keeps of its judgement, to be filtered and sorted by: the deciding verdict, an editor's before a reckoned one. `judgement` is
 * the whole as JSON where official figures play a part; without them it is reckoned from the claim alone when it is asked for.
 */
export function keptOf(claim: Stated, officials: readonly OfficialFigure[] = [], given: GivenVerdict | null = null, rateFor?: RateFor) {
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

/** The figure that stands for each assessment and the outcome: they are read with the claim. */
const firstsOf = ({ assessments, outcome }: Judgement): string[] => [
  ...new Set([...assessments, ...(outcome ? [outcome] : [])].flatMap(({ observationIds }) => observationIds.slice(0, 1))),
];
export type StoredJudgement = ReturnType<typeof keptOf>;
