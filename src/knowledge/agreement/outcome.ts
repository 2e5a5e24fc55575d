import type { Outcome } from "../../contract/vocabulary.ts";
import { amountInWords } from "./amount.ts";
import { standing, statedValue } from "./figure.ts";
import { heldAgainst, periodLabel, missPctOf, percentOf, whose, type Comparison } from "./held-against.ts";
import { measuredOf, periodOfClaim, type Days, type MeasuredTrade } from "./measured.ts";
import { noRates, type OfficialFigure, type RateFor, type Stated } from "./official-figure.ts";

/** What came of a target or forecast. It is kept so that no day changes it: NO_DATA of a period that is not over is NOT_DUE. */
export interface CameOut {
  outcome: Exclude<Outcome, "NOT_DUE">;
  /** (measured − claimed) / claimed × 100; null where nothing was measured. */
  missPct: number | null;
  /** Of MET_EARLY: the first period that reached it. */
  metIn: Days | null;
  observationIds: string[];
  method: string;
}

const cameOut = (outcome: CameOut["outcome"], method: string, found?: MeasuredTrade, compared?: Comparison): CameOut => ({
  outcome,
  missPct: compared ? percentOf(compared.measured - compared.said, compared.said) : null,
  metIn: null,
  observationIds: found?.figures.map(({ id }) => id) ?? [],
  method: method + (found ? ` Measured: ${whose(found)}.` : ""),
});

/** Whether a target was reached: from above for what shall grow, from below for what shall fall or stay under. Its own rounding counts for it. */
const reached = (claim: Stated, { range, measured, said }: Comparison): boolean =>
  claim.comparator === "UNDER" || said < 0 ? measured <= range.high : measured >= range.low;

/** A forecast comes true where the figure lies within what it says or within the tolerance of it. */
const cameTrue = (compared: Comparison): boolean => {
  const off = missPctOf(compared);
  return off !== null && off <= compared.tolerancePct;
};

/** The years from the one in which it was said to the one before the year that was aimed at. */
function yearsBefore({ start, end }: Days, saidOn: string | null): Days[] {
  const [first, last] = [Number(saidOn?.slice(0, 4)), Number(start.slice(0, 4)) - 1];
  if (!Number.isInteger(first) || start.slice(5) !== "01-01" || end !== `${start.slice(0, 4)}-12-31` || last - first > 50) return [];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => ({ start: `${first + i}-01-01`, end: `${first + i}-12-31` }));
}

/** What came of a target or forecast by the figure of the office that decides; null for any other claim. */
export function outcomeOf(claim: Stated, officials: readonly OfficialFigure[], rateFor: RateFor = noRates): CameOut | null {
  const kind = claim.modality === "TARGET" ? "TARGET" : claim.modality === "PROJECTED" ? "FORECAST" : null;
  if (kind === null) return null;
  if (claim.rank === "DEPRECATED")
    return cameOut("NOT_COMPARABLE", `The claim is deprecated${claim.rankReason ? ` (${claim.rankReason})` : ""}.`);
  const days = periodOfClaim(claim);
  if (standing(claim) === null || statedValue(claim) === null) return cameOut("NOT_COMPARABLE", "The claim gives no number.");
  if (days === null) return cameOut("NOT_COMPARABLE", "The claim names no period in which it should come true.");
  if (kind === "TARGET")
    for (const year of yearsBefore(days, claim.saidOn)) {
      const hit = compare(claim, officials, year, rateFor);
      if (hit?.compared && reached(claim, hit.compared))
        return {
          ...cameOut(
            "MET_EARLY",
            `${amountInWords(claim)} was the target for ${periodLabel(days)}; ${periodLabel(year)} reached it.${hit.compared.conversion}`,
            hit.found,
            hit.compared,
          ),
          metIn: year,
        };
    }
  const due = compare(claim, officials, days, rateFor);
  if (due === null) return cameOut("NO_DATA", `No official figure of ${periodLabel(days)} is in the graph.`);
  const { found, compared } = due;
  if (compared === null)
    return cameOut(
      "NOT_COMPARABLE",
      `The claim is in ${claim.unit}, the figure in ${found.unit}, and no factor between them is known.`,
      found,
    );
  const met = kind === "TARGET" ? reached(claim, compared) : cameTrue(compared);
  const word = kind === "TARGET" ? "the target" : "the forecast";
  const rule = kind === "TARGET" ? "" : `, by the tolerance of ${compared.tolerancePct} %`;
  return cameOut(
    met ? "MET" : "MISSED",
    `${amountInWords(claim)} was ${word} for ${periodLabel(days)}, and it was ${met ? "met" : "missed"}${rule}.${compared.conversion}`,
    found,
    compared,
  );
}

/** The deciding figure of a period beside the claim; one that compares before one that does not. */
function compare(claim: Stated, officials: readonly OfficialFigure[], days: Days, rateFor: RateFor) {
  const all = measuredOf(claim, officials, days).map((found) => ({ found, compared: heldAgainst(claim, found, rateFor) }));
  return all.find(({ compared }) => compared !== null) ?? all[0] ?? null;
}
