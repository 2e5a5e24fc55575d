import { reason, type Reason } from "../../contract/reason.ts";
import type { Verdict } from "../../contract/vocabulary.ts";
import { givenAmount } from "./amount.ts";
import { isSound, standing, statedValue } from "./figure.ts";
import { compareWithMeasured, missPctOf, percentOf, measuredGiven } from "./compare-measured.ts";
import { tolerancePct } from "./interval.ts";
import { measuredOf, type MeasuredTrade } from "./measured.ts";
import { noRates, type OfficialFigure, type RateFor, type Stated } from "./official-figure.ts";
import { periodOfClaim } from "./days.ts";

export interface Assessed {
  verdict: Verdict;
  /**
   * (claimed − measured) / measured × 100: negative when the claim is lower than the official figure. Null when they are not comparable.
   */
  deviationPct: number | null;
  /** The tolerance of WITHIN_TOLERANCE, in per cent of the measured value. */
  tolerancePct: number | null;
  /** The official amount, in `unit`, the unit of its figures; null without a unit. */
  measured: number | null;
  unit: string | null;
  /** The figures it is based on; several when exports and imports or months are added, or growth is computed. */
  observationIds: string[];
  /** How it was determined. */
  reasons: Reason[];
}

const undecided = (verdict: "NOT_COMPARABLE" | "NO_DATA", why: Reason, found?: MeasuredTrade): Assessed => ({
  verdict,
  deviationPct: null,
  tolerancePct: null,
  measured: found?.value ?? null,
  unit: found?.unit ?? null,
  observationIds: found?.figures.map(({ id }) => id) ?? [],
  reasons: found ? [why, reason("WHAT_WAS_MEASURED", { measured: measuredGiven(found) })] : [why],
});

function against(claim: Stated, found: MeasuredTrade, rateFor: RateFor): Assessed {
  const compared = compareWithMeasured(claim, found, rateFor);
  if (compared === null) return undecided("NOT_COMPARABLE", reason("NO_FACTOR", { unit: claim.unit, other: found.unit }), found);
  const off = missPctOf(compared);
  const verdict = off === 0 ? "SUPPORTED" : off !== null && off <= compared.tolerancePct ? "WITHIN_TOLERANCE" : "CONTRADICTED";
  const tolerance = compared.tolerancePct;
  const stands =
    off === 0
      ? reason("INSIDE")
      : off === null
        ? reason("BEYOND_MEASURE", { tolerance })
        : reason(verdict === "WITHIN_TOLERANCE" ? "WITHIN_TOLERANCE" : "BEYOND_TOLERANCE", { off, tolerance });
  return {
    verdict,
    deviationPct: percentOf(compared.said - compared.measured, compared.measured),
    tolerancePct: tolerance,
    measured: found.value,
    unit: found.unit,
    observationIds: found.figures.map(({ id }) => id),
    reasons: [reason("COMPARED", { claimed: givenAmount(claim), measured: measuredGiven(found) }), stands, ...compared.conversion],
  };
}

/** Why a claim cannot be compared with statistics; null when it can. */
function incomparable(claim: Stated): Reason | null {
  if (claim.rank === "DEPRECATED") return deprecated(claim);
  if (statedValue(claim) === null || !isSound(claim) || claim.claimKind === "QUALITATIVE") return reason("NO_NUMBER");
  if (claim.modality === "DENIED") return reason("DENIES");
  if (periodOfClaim(claim) === null) return reason("NO_PERIOD");
  switch (standing(claim)) {
    case "TARGET":
      return reason("IS_TARGET");
    case "FORECAST":
      return reason("IS_FORECAST");
    case "TO_DATE":
      return reason("TO_DATE", { saidOn: { period: claim.saidOn! }, end: { period: claim.periodEnd! } });
    default:
      return null;
  }
}

export const deprecated = ({ rankReason }: Stated): Reason =>
  rankReason ? reason("DEPRECATED_AS", { why: rankReason }) : reason("DEPRECATED");

/** "RUS counts 108 billion USD, CHN 107 billion USD"; empty when the offices agree within the tolerance. */
function officeDifference(claim: Stated, all: readonly MeasuredTrade[], rateFor: RateFor): Reason[] {
  const [first] = all;
  const partner = all.find((each) => each.reportedBy !== first!.reportedBy);
  const [one, other] = [first!, partner].map((each) => each && compareWithMeasured(claim, each, rateFor)?.measured);
  if (one === undefined || other === undefined || !partner) return [];
  const gap = percentOf(Math.abs(one - other), Math.max(Math.abs(one), Math.abs(other))) ?? 0;
  if (gap <= tolerancePct) return [];
  return [
    reason("OFFICES_DIFFER", {
      gap,
      one: { country: first!.reportedBy },
      amount: { value: first!.value, unit: first!.unit },
      other: { country: partner.reportedBy },
      otherAmount: { value: partner.value, unit: partner.unit },
    }),
  ];
}

/**
 * A claim compared with the figures of the offices of its pair: one assessment per office and dataset, the deciding one first (see
 * `measuredOf`). Never empty: without any figure there is one with NO_DATA, and for a claim that cannot be measured one with
 * NOT_COMPARABLE.
 */
export function assessAll(claim: Stated, officials: readonly OfficialFigure[], rateFor: RateFor = noRates): Assessed[] {
  const days = periodOfClaim(claim);
  const found = days ? measuredOf(claim, officials, days) : [];
  const why = incomparable(claim);
  if (why !== null) return [undecided("NOT_COMPARABLE", why, found[0])];
  if (found.length > 0) {
    const differ = officeDifference(claim, found, rateFor);
    const assessed = found.map((each) => against(claim, each, rateFor));
    // A figure in a currency without a rate does not decide while another office's figure is comparable.
    return [...assessed.filter(decides), ...assessed.filter((each) => !decides(each))].map((each) => ({
      ...each,
      reasons: [...each.reasons, ...differ],
    }));
  }
  const trusted = officials.map((each) => ({ ...each, rank: "NORMAL" as const }));
  const [doubtful] = measuredOf(claim, trusted, days!);
  if (doubtful === undefined) return [undecided("NO_DATA", reason("NO_FIGURE"))];
  const suspect = officials.find(({ id, rank }) => rank === "DEPRECATED" && doubtful.figures.some((figure) => figure.id === id));
  const amount = { value: doubtful.value, unit: doubtful.unit };
  return [
    undecided(
      "NO_DATA",
      suspect?.rankReason ? reason("ONLY_DEPRECATED_AS", { why: suspect.rankReason, amount }) : reason("ONLY_DEPRECATED", { amount }),
    ),
  ];
}

const decides = ({ verdict }: Assessed): boolean => verdict !== "NOT_COMPARABLE" && verdict !== "NO_DATA";

/** The deciding assessment. */
export const assess = (claim: Stated, officials: readonly OfficialFigure[], rateFor?: RateFor): Assessed =>
  assessAll(claim, officials, rateFor)[0]!;
