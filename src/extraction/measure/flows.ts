// The flows that a trade report is about: they apply to its sentences without a trigger.
import type { ExtractedClaim } from "../claim.ts";
import type { TradeMeasure } from "../languages/language.ts";

/** Minimum number of claims for a report to be considered one about trade. */
const ENOUGH = 3;

/** Flows that claims name themselves, the latest first. A balance never carries over. */
export const flowsIn = (claims: readonly ExtractedClaim[]): TradeMeasure[] => [
  ...new Set(
    claims
      .filter(({ measure, rules }) => measure !== "TRADE_BALANCE" && rules["measure"] !== "trigger.document")
      .map(({ measure }) => measure as TradeMeasure)
      .reverse(),
  ),
];

/** The flows of a trade report, or of talks about trade alone, the most frequent first; empty for other texts. */
export function flowsOf(claims: readonly ExtractedClaim[], paragraphs: number): TradeMeasure[] {
  if (claims.length < ENOUGH || 2 * claims.length < paragraphs) return [];
  const count = (flow: TradeMeasure): number => claims.filter(({ measure }) => measure === flow).length;
  return flowsIn(claims).sort((a, b) => count(b) - count(a));
}
