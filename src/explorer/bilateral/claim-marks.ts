import type { Mark } from "../chart/model.ts";
import type { ChartClaimFragment } from "../generated/graphql.ts";
import { inUnit, isYear, yearOf, type PairCountry } from "./drawn-figure.ts";
import type { View } from "./views.ts";

type Claim = ChartClaimFragment;

/** Equal claims of one year are one mark with all their speakers. */
export function marksOf(view: View, one: PairCountry, other: PairCountry, claims: readonly Claim[], unit: string): Mark[] {
  const marks = new Map<string, Mark>();
  for (const claim of claims) {
    if (!isOfView(view, one, other, claim) || !claim.quantity || !claim.period) continue;
    const { quantity } = claim;
    const figure =
      quantity.value ??
      (quantity.low !== null && quantity.high !== null ? (quantity.low + quantity.high) / 2 : (quantity.low ?? quantity.high));
    const value = inUnit({ ...quantity, value: figure }, unit);
    if (value === null) continue;
    const year = yearOf(claim.period);
    const key = [year, value, quantity.comparator, claim.modality, claim.rank === "DEPRECATED"].join();
    const mark =
      marks.get(key) ??
      ({
        key,
        year,
        value,
        unit,
        comparator: quantity.comparator,
        modality: claim.modality,
        setAside: claim.rank === "DEPRECATED",
        claims: [],
      } satisfies Mark);
    mark.claims.push(claim);
    marks.set(key, mark);
  }
  return [...marks.values()];
}

function isOfView(view: View, one: PairCountry, other: PairCountry, claim: Claim): boolean {
  if (view === "MIRROR_GAP") return false;
  if (view === "GROWTH")
    return (
      claim.kind === "CHANGE" &&
      claim.period !== null &&
      claim.comparedTo !== null &&
      isYear(claim.comparedTo) &&
      yearOf(claim.comparedTo) === yearOf(claim.period) - 1
    );
  if (claim.kind !== "LEVEL") return false;
  if (view === "EXPORTS") return claim.from?.code === one.code;
  if (view === "IMPORTS") return claim.from?.code === other.code;
  return true;
}
