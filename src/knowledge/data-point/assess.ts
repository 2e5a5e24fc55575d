import { convert, dimensionOf } from "../../contract/units.ts";
import { amountInWords, numberInWords } from "./amount.ts";
import { standing, statedValue, type Figure } from "./figure.ts";
import { interval, tolerancePct, type Interval } from "./interval.ts";

export type Verdict = "SUPPORTED" | "WITHIN_TOLERANCE" | "CONTRADICTED" | "NOT_COMPARABLE" | "NO_DATA";

export interface Assessed {
  verdict: Verdict;
  /** (claimed − measured) / measured × 100: negative where the claim says less than the office. Null where they do not compare. */
  deviationPct: number | null;
  /** What WITHIN_TOLERANCE forgives, in per cent of the measured value. */
  tolerancePct: number | null;
  /** The observation used; null without one. */
  observation: Figure | null;
  /** How it was reached, in one plain English sentence or two. */
  method: string;
}

const without = (verdict: Verdict, method: string, observation: Figure | null = null): Assessed => ({
  verdict,
  deviationPct: null,
  tolerancePct: null,
  observation,
  method,
});

const sides = {
  EXPORT: "the exporter's own figure",
  IMPORT: "the importer's own figure",
  TURNOVER: "its count of both directions",
  BALANCE: "its balance",
};

/** "190.27 billion USD by China Customs, reporter CHN, the importer's own figure, CIF". */
const whose = (observation: Figure): string =>
  [
    `${amountInWords(observation)}${observation.by ? ` by ${observation.by}` : ""}`,
    observation.reportedBy ? `reporter ${observation.reportedBy}` : null,
    observation.flow ? sides[observation.flow] : null,
    observation.valuation ?? null,
  ]
    .filter((part) => part !== null)
    .join(", ");

/** The measured value in the claim's unit; by the claim's own rate to dollars where the currencies differ and one was given. */
const measured = (claim: Figure, observation: Figure): { value: number; note: string } | null => {
  const value = statedValue(observation);
  const said = statedValue(claim);
  if (value === null || said === null) return null;
  const same = convert(value, observation.unit, claim.unit);
  if (same !== null) return { value: same, note: "" };
  const rate = claim.usd != null && claim.usd !== 0 && claim.unit !== "USD" && observation.unit === "USD" ? said / claim.usd : null;
  if (rate === null || dimensionOf(claim.unit)?.startsWith("money:") !== true) return null;
  return { value: value * rate, note: ` Converted at the claim's own rate to dollars.` };
};

/** From the nearest thing the claim says: its number where it gives one, its bound where it gives a bound. */
const distance = (claim: Figure, said: number, range: Interval, value: number): number => {
  if (claim.comparator === "EXACT" || claim.comparator === "ABOUT") return said - value;
  return value < range.low ? range.low - value : range.high - value;
};

const against = (claim: Figure, observation: Figure): Assessed => {
  const found = measured(claim, observation);
  const [said, range] = [statedValue(claim), interval(claim)];
  if (found === null || said === null || range === null)
    return without(
      "NOT_COMPARABLE",
      `The claim is in ${claim.unit}, the observation in ${observation.unit}, and no factor between them is known.`,
      observation,
    );
  const { value } = found;
  const deviation = value === 0 ? null : Number((((said - value) / Math.abs(value)) * 100).toPrecision(6));
  const inside = range.low <= value && value <= range.high;
  const off = inside ? 0 : value === 0 ? Infinity : Math.abs((distance(claim, said, range, value) / value) * 100);
  const verdict: Verdict = inside ? "SUPPORTED" : off <= tolerancePct ? "WITHIN_TOLERANCE" : "CONTRADICTED";
  const sentence = {
    SUPPORTED: `The measured value lies within what the claim says, its own rounding included.`,
    WITHIN_TOLERANCE: `The claim misses the measured value by ${off.toFixed(1)} %, within the tolerance of ${tolerancePct} %.`,
    CONTRADICTED: `The claim misses the measured value by ${Number.isFinite(off) ? `${off.toFixed(1)} %` : "all of it"}, more than the tolerance of ${tolerancePct} %.`,
  }[verdict];
  const method = `${amountInWords(claim)} claimed, ${whose(observation)} measured. ${sentence}${found.note}`;
  return { verdict, deviationPct: deviation, tolerancePct, observation, method };
};

/** Why a claim is not held against statistics at all; null where it can be. */
const unfit = (claim: Figure): string | null => {
  if (claim.rank === "DEPRECATED") return `The claim is deprecated${claim.rankReason ? ` (${claim.rankReason})` : ""}.`;
  if (statedValue(claim) === null || claim.claimKind === "QUALITATIVE") return "The claim gives no number.";
  if (claim.modality === "DENIED") return "The claim denies a figure and gives none of its own.";
  if (claim.claimKind === "CHANGE") return "The claim tells a change, the observations of this data point are levels.";
  switch (standing(claim)) {
    case "TARGET":
      return "The claim is a target: what came out does not make it true or false.";
    case "FORECAST":
      return "The claim is a forecast: what came out does not make it true or false.";
    case "TO_DATE":
      return `The claim was made on ${claim.saidOn}, before its period ended on ${claim.periodEnd}: it counts what was reached by then.`;
    default:
      return null;
  }
};

/** Offices count differently, so the preferred one first, then the one that looks at arriving goods more closely: the importer's. */
const byWeight = (a: Figure, b: Figure): number =>
  Number(b.rank === "PREFERRED") - Number(a.rank === "PREFERRED") ||
  Number(b.flow === "IMPORT") - Number(a.flow === "IMPORT") ||
  (a.reportedBy ?? "").localeCompare(b.reportedBy ?? "") ||
  a.id.localeCompare(b.id);

const samePeriod = (claim: Figure, observation: Figure): boolean =>
  claim.periodStart === observation.periodStart && claim.periodEnd === observation.periodEnd;

/**
 * A claim held against the official observations of its own data point, one assessment for each office, the weightiest first.
 * Never empty: without a usable observation there is one with NO_DATA, and for a claim that cannot be measured one with NOT_COMPARABLE.
 */
export const assessAll = (claim: Figure, observations: readonly Figure[]): Assessed[] => {
  const own = observations.filter((each) => samePeriod(claim, each));
  const usable = own.filter((each) => each.rank !== "DEPRECATED" && statedValue(each) !== null).sort(byWeight);
  const reason = unfit(claim);
  if (reason !== null) {
    const came = usable[0] === undefined ? "" : ` What was measured: ${whose(usable[0])}.`;
    return [without("NOT_COMPARABLE", reason + came, usable[0] ?? null)];
  }
  if (usable.length > 0) return usable.map((each) => against(claim, each));
  const doubtful = own.find((each) => each.rank === "DEPRECATED");
  if (doubtful === undefined) return [without("NO_DATA", "No official observation of this data point is in the graph.")];
  const ground = doubtful.rankReason ? ` (${doubtful.rankReason})` : "";
  return [
    without(
      "NO_DATA",
      `The only official observations of this data point are deprecated${ground}: ${numberInWords(statedValue(doubtful) ?? 0, doubtful.unit)}.`,
    ),
  ];
};

/** The weightiest of these assessments. */
export const assess = (claim: Figure, observations: readonly Figure[]): Assessed => assessAll(claim, observations)[0]!;
