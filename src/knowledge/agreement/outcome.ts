import { reason, type Reason } from "../../contract/reason.ts";
import type { Outcome } from "../../contract/vocabulary.ts";
import { givenAmount } from "./amount.ts";
import { deprecated } from "./assess.ts";
import { standing, statedValue } from "./figure.ts";
import { compareWithMeasured, periodLabel, missPctOf, percentOf, measuredGiven, type Comparison } from "./compare-measured.ts";
import { measuredOf, type MeasuredTrade } from "./measured.ts";
import { noRates, type OfficialFigure, type RateFor, type Stated } from "./official-figure.ts";
import { periodOfClaim, type Days } from "./days.ts";

/**
 * The outcome of a target or forecast, stored independently of the current date: NO_DATA of a period that is not over is reported as
 * NOT_DUE.
 */
export interface ComputedOutcome {
  outcome: Exclude<Outcome, "NOT_DUE">;
  /** (measured − claimed) / claimed × 100; null when nothing was measured. */
  missPct: number | null;
  /** For MET_EARLY: the first period that reached it. */
  metIn: Days | null;
  observationIds: string[];
  reasons: Reason[];
}

const cameOut = (
  outcome: ComputedOutcome["outcome"],
  reasons: Reason[],
  found?: MeasuredTrade,
  compared?: Comparison,
): ComputedOutcome => ({
  outcome,
  missPct: compared ? percentOf(compared.measured - compared.said, compared.said) : null,
  metIn: null,
  observationIds: found?.figures.map(({ id }) => id) ?? [],
  reasons: found ? [...reasons, reason("MEASURED", { measured: measuredGiven(found) })] : reasons,
});

/** Whether a target was reached: from above for growth, from below for a decrease or a cap. Its own rounding counts in its favour. */
const reached = (claim: Stated, { range, measured, said }: Comparison): boolean =>
  claim.comparator === "UNDER" || said < 0 ? measured <= range.high : measured >= range.low;

/** A forecast comes true when the figure is within its range or the tolerance. */
const isForecastMet = (compared: Comparison): boolean => {
  const off = missPctOf(compared);
  return off !== null && off <= compared.tolerancePct;
};

/** The years from the year of the statement to the one before the target year. */
function yearsBefore({ start, end }: Days, saidOn: string | null): Days[] {
  const [first, last] = [Number(saidOn?.slice(0, 4)), Number(start.slice(0, 4)) - 1];
  if (!Number.isInteger(first) || start.slice(5) !== "01-01" || end !== `${start.slice(0, 4)}-12-31` || last - first > 50) return [];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => ({ start: `${first + i}-01-01`, end: `${first + i}-12-31` }));
}

/** The outcome of a target or forecast by the deciding office's figure; null for any other claim. */
export function outcomeOf(claim: Stated, officials: readonly OfficialFigure[], rateFor: RateFor = noRates): ComputedOutcome | null {
  const kind = claim.modality === "TARGET" ? "TARGET" : claim.modality === "PROJECTED" ? "FORECAST" : null;
  if (kind === null) return null;
  if (claim.rank === "DEPRECATED") return cameOut("NOT_COMPARABLE", [deprecated(claim)]);
  const days = periodOfClaim(claim);
  if (standing(claim) === null || statedValue(claim) === null) return cameOut("NOT_COMPARABLE", [reason("NO_NUMBER")]);
  if (days === null) return cameOut("NOT_COMPARABLE", [reason("NO_DEADLINE")]);
  const [claimed, period] = [givenAmount(claim), { period: periodLabel(days) }];
  if (kind === "TARGET")
    for (const year of yearsBefore(days, claim.saidOn)) {
      const hit = compare(claim, officials, year, rateFor);
      if (hit?.compared && reached(claim, hit.compared))
        return {
          ...cameOut(
            "MET_EARLY",
            [reason("MET_EARLY", { claimed, period, year: { period: periodLabel(year) } }), ...hit.compared.conversion],
            hit.found,
            hit.compared,
          ),
          metIn: year,
        };
    }
  const due = compare(claim, officials, days, rateFor);
  if (due === null) return cameOut("NO_DATA", [reason("NO_FIGURE_OF", { period })]);
  const { found, compared } = due;
  if (compared === null) return cameOut("NOT_COMPARABLE", [reason("NO_FACTOR", { unit: claim.unit, other: found.unit })], found);
  const met = kind === "TARGET" ? reached(claim, compared) : isForecastMet(compared);
  const outcome = met ? "MET" : "MISSED";
  const came =
    kind === "TARGET"
      ? reason(`TARGET_${outcome}`, { claimed, period })
      : reason(`FORECAST_${outcome}`, { claimed, period, tolerance: compared.tolerancePct });
  return cameOut(outcome, [came, ...compared.conversion], found, compared);
}

/** The claim compared with the deciding figure of a period; comparable figures first. */
function compare(claim: Stated, officials: readonly OfficialFigure[], days: Days, rateFor: RateFor) {
  const all = measuredOf(claim, officials, days).map((found) => ({ found, compared: compareWithMeasured(claim, found, rateFor) }));
  return all.find(({ compared }) => compared !== null) ?? all[0] ?? null;
}
