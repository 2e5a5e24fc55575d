import type { Verdict } from "../../contract/vocabulary.ts";
import { numberInWords, amountInWords } from "./amount.ts";
import { isSound, standing, statedValue } from "./figure.ts";
import { heldAgainst, missPctOf, percentOf, whose } from "./held-against.ts";
import { tolerancePct } from "./interval.ts";
import { measuredOf, periodOfClaim, type MeasuredTrade } from "./measured.ts";
import { noRates, type OfficialFigure, type RateFor, type Stated } from "./official-figure.ts";

export interface Assessed {
  verdict: Verdict;
  /** (claimed − measured) / measured × 100: negative where the claim says less than the office. Null where they do not compare. */
  deviationPct: number | null;
  /** What WITHIN_TOLERANCE forgives, in per cent of the measured value. */
  tolerancePct: number | null;
  /** What the office counted, in `unit`, the unit of its figures; null without one. */
  measured: number | null;
  unit: string | null;
  /** The figures it rests on; several where exports and imports or months are added, or a growth is reckoned. */
  observationIds: string[];
  /** How it was reached, in plain English. */
  method: string;
}

const undecided = (verdict: "NOT_COMPARABLE" | "NO_DATA", method: string, found?: MeasuredTrade): Assessed => ({
  verdict,
  deviationPct: null,
  tolerancePct: null,
  measured: found?.value ?? null,
  unit: found?.unit ?? null,
  observationIds: found?.figures.map(({ id }) => id) ?? [],
  method: method + (found ? ` What was measured: ${whose(found)}.` : ""),
});

function against(claim: Stated, found: MeasuredTrade, rateFor: RateFor): Assessed {
  const compared = heldAgainst(claim, found, rateFor);
  if (compared === null)
    return undecided(
      "NOT_COMPARABLE",
      `The claim is in ${claim.unit}, the observation in ${found.unit}, and no factor between them is known.`,
      found,
    );
  const off = missPctOf(compared);
  const verdict = off === 0 ? "SUPPORTED" : off !== null && off <= compared.tolerancePct ? "WITHIN_TOLERANCE" : "CONTRADICTED";
  const sentence = {
    SUPPORTED: "The measured value lies within what the claim says, its own rounding included.",
    WITHIN_TOLERANCE: `The claim misses the measured value by ${off?.toFixed(1)} %, within the tolerance of ${compared.tolerancePct} %.`,
    CONTRADICTED: `The claim misses the measured value by ${off === null ? "all of it" : `${off.toFixed(1)} %`}, more than the tolerance of ${compared.tolerancePct} %. Most official figures count goods alone; a claim that counts services too cannot meet them.`,
  }[verdict];
  return {
    verdict,
    deviationPct: percentOf(compared.said - compared.measured, compared.measured),
    tolerancePct: compared.tolerancePct,
    measured: found.value,
    unit: found.unit,
    observationIds: found.figures.map(({ id }) => id),
    method: `${amountInWords(claim)} claimed, ${whose(found)} measured. ${sentence}${compared.conversion}`,
  };
}

/** Why a claim is not held against statistics at all; null where it can be. */
function unfit(claim: Stated): string | null {
  if (claim.rank === "DEPRECATED") return `The claim is deprecated${claim.rankReason ? ` (${claim.rankReason})` : ""}.`;
  if (statedValue(claim) === null || !isSound(claim) || claim.claimKind === "QUALITATIVE") return "The claim gives no number.";
  if (claim.modality === "DENIED") return "The claim denies a figure and gives none of its own.";
  if (periodOfClaim(claim) === null) return "The claim names no period.";
  switch (standing(claim)) {
    case "TARGET":
      return "The claim is a target: what came out does not make it true or false. See its outcome.";
    case "FORECAST":
      return "The claim is a forecast: what came out does not make it true or false. See its outcome.";
    case "TO_DATE":
      return `The claim was made on ${claim.saidOn}, before its period ended on ${claim.periodEnd}: it counts what was reached by then.`;
    default:
      return null;
  }
}

/** "RUS counts 108 billion USD and CHN 107 billion USD"; empty where the offices are within the tolerance of each other. */
function apart(claim: Stated, all: readonly MeasuredTrade[], rateFor: RateFor): string {
  const [first] = all;
  const partner = all.find((each) => each.reportedBy !== first!.reportedBy);
  const [one, other] = [first!, partner].map((each) => each && heldAgainst(claim, each, rateFor)?.measured);
  if (one === undefined || other === undefined || !partner) return "";
  const gap = percentOf(Math.abs(one - other), Math.max(Math.abs(one), Math.abs(other))) ?? 0;
  if (gap <= tolerancePct) return "";
  return ` The offices differ by ${gap.toFixed(1)} %: ${first!.reportedBy} counts ${numberInWords(first!.value, first!.unit)}, ${partner.reportedBy} ${numberInWords(partner.value, partner.unit)}.`;
}

/**
 * A claim held against the figures of the offices of its pair: one assessment an office and dataset, the deciding one first (see
 * `measuredOf`). Never empty: with nothing to hold it against there is one with NO_DATA, and for a claim that cannot be measured one with
 * NOT_COMPARABLE.
 */
export function assessAll(claim: Stated, officials: readonly OfficialFigure[], rateFor: RateFor = noRates): Assessed[] {
  const days = periodOfClaim(claim);
  const found = days ? measuredOf(claim, officials, days) : [];
  const reason = unfit(claim);
  if (reason !== null) return [undecided("NOT_COMPARABLE", reason, found[0])];
  if (found.length > 0) {
    const differ = apart(claim, found, rateFor);
    const assessed = found.map((each) => against(claim, each, rateFor));
    // A figure in a currency without a rate decides nothing while another office's figure compares.
    return [...assessed.filter(decides), ...assessed.filter((each) => !decides(each))].map((each) => ({
      ...each,
      method: each.method + differ,
    }));
  }
  const trusted = officials.map((each) => ({ ...each, rank: "NORMAL" as const }));
  const [doubtful] = measuredOf(claim, trusted, days!);
  if (doubtful === undefined) return [undecided("NO_DATA", "No official figure of this is in the graph.")];
  const suspect = officials.find(({ id, rank }) => rank === "DEPRECATED" && doubtful.figures.some((figure) => figure.id === id));
  const ground = suspect?.rankReason ? ` (${suspect.rankReason})` : "";
  return [
    undecided("NO_DATA", `The only official figures of this are deprecated${ground}: ${numberInWords(doubtful.value, doubtful.unit)}.`),
  ];
}

const decides = ({ verdict }: Assessed): boolean => verdict !== "NOT_COMPARABLE" && verdict !== "NO_DATA";

/** The deciding assessment. */
export const assess = (claim: Stated, officials: readonly OfficialFigure[], rateFor?: RateFor): Assessed =>
  assessAll(claim, officials, rateFor)[0]!;
