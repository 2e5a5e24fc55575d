// What a report about trade tells of, so that it can go on with it in sentences that have no word of trade.
import type { ExtractedClaim } from "../claim.ts";
import type { TradeMeasure } from "../languages/language.ts";

/** Of a report with fewer claims in their own words nobody can say that it is about trade. */
const ENOUGH = 3;

/** Flows that claims tell in their own words, the last first; a balance is never gone on with. */
export const flowsIn = (claims: readonly ExtractedClaim[]): TradeMeasure[] => [
  ...new Set(
    claims
      .filter(({ measure, rules }) => measure !== "TRADE_BALANCE" && rules["measure"] !== "trigger.document")
      .map(({ measure }) => measure as TradeMeasure)
      .reverse(),
  ),
];

/** The flows of a report about trade, the one told most first; none of any other text. */
export function flowsOf(claims: readonly ExtractedClaim[]): TradeMeasure[] {
  if (claims.length < ENOUGH || !claims.some(({ inferences }) => inferences.includes("report"))) return [];
  const count = (flow: TradeMeasure): number => claims.filter(({ measure }) => measure === flow).length;
  return flowsIn(claims).sort((a, b) => count(b) - count(a));
}
