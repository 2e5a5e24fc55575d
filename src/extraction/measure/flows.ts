// The flows that a trade report is about: they apply to its sentences without a trigger.
import type { ExtractedClaim } from "../claim.ts";
import type { TradeMeasure } from "../languages/language.ts";

/** Minimum number of claims for a report to be considered one about trade. */
const ENOUGH = 3;

/** With what says around its sentences that it is about trade, fewer claims are enough for those that are tied to it. */
const SIGNS = 2;

/** A balance never carries over. */
const goesOn = (measure: TradeMeasure): boolean => measure !== "TRADE_BALANCE";

/** Flows that claims name themselves, the latest first: what was inferred leads to nothing more. */
export const flowsIn = (claims: readonly ExtractedClaim[]): TradeMeasure[] => [
  ...new Set(
    claims
      .filter(({ rules }) => rules["measure"] !== "trigger.document")
      .map(({ measure }) => measure as TradeMeasure)
      .filter(goesOn)
      .reverse(),
  ),
];

const mostFirst = (flows: readonly TradeMeasure[]): TradeMeasure[] => {
  const count = (flow: TradeMeasure): number => flows.filter((each) => each === flow).length;
  return [...new Set(flows.filter(goesOn))].sort((a, b) => count(b) - count(a));
};

const toldBy = (claims: readonly ExtractedClaim[]): TradeMeasure[] =>
  mostFirst(claims.map(({ measure }) => measure as TradeMeasure).reverse());

/** The flows of a trade report, or of talks about trade alone, the most frequent first; empty for other texts. */
export function flowsOf(claims: readonly ExtractedClaim[], paragraphs: number): TradeMeasure[] {
  if (claims.length < ENOUGH || 2 * claims.length < paragraphs) return [];
  return toldBy(claims);
}

/** The same of a text of few claims, of which headline, newsroom or lead say that it is about trade. */
export function flowsAround(
  claims: readonly ExtractedClaim[],
  { count, trader, flows }: { count: number; trader: boolean; flows: readonly TradeMeasure[] },
): TradeMeasure[] {
  if (claims.length + count < SIGNS || !(claims.length > 0 || trader)) return [];
  const told = toldBy(claims);
  return told.length > 0 ? told : [...mostFirst(flows), "COMMODITY_SUPPLY"];
}
