import { convert, dimensionOf } from "../../contract/units.ts";
import { standing, statedValue, type Figure } from "../agreement/figure.ts";

/** A claim's figure with its speaker, for recognising repetitions. */
export interface Said extends Figure {
  speakerId: string | null;
}

export interface Repetition {
  /** The later claim. */
  id: string;
  /** The claim it repeats. */
  of: string;
  note: string;
}

/** Differences in the last bits are ignored. */
const sameAmount = (a: Said, b: Said): boolean => {
  const [one, other] = [statedValue(a), statedValue(b)];
  if (one === null || other === null) return false;
  const converted = convert(other, b.unit, a.unit);
  return converted !== null && Math.abs(one - converted) <= 1e-9 * Math.max(Math.abs(one), Math.abs(converted));
};

const kindOf = (claim: Said): string =>
  JSON.stringify([
    claim.speakerId,
    standing(claim),
    dimensionOf(claim.unit),
    claim.claimKind === "CHANGE" ? (claim.comparedTo ?? "") : null,
    claim.periodStart,
    claim.periodEnd,
  ]);

const inTime = (a: Said, b: Said): number => (a.saidOn ?? "").localeCompare(b.saidOn ?? "") || a.id.localeCompare(b.id);

const words = { EXACT: "plainly", ABOUT: "as about", OVER: "as more than that", UNDER: "as less than that", RANGE: "as a range" };

/**
 * Claims of one data point in which a speaker repeats an own earlier amount in the same sense (a target repeats a target, not a result).
 * Each is linked to the previous one, so that a figure stated fifty times has 49 links instead of 1,225.
 */
export const repetitions = (claims: readonly Said[]): Repetition[] => {
  const bySpeaker = new Map<string, Said[]>();
  for (const claim of claims) {
    if (claim.kind !== "claim" || claim.speakerId === null || standing(claim) === null || dimensionOf(claim.unit) === null) continue;
    const kind = kindOf(claim);
    bySpeaker.set(kind, [...(bySpeaker.get(kind) ?? []), claim]);
  }
  return [...bySpeaker.values()].flatMap((said) =>
    [...said].sort(inTime).flatMap((claim, i, all) => {
      const before = all.slice(0, i).findLast((each) => sameAmount(each, claim));
      if (before === undefined) return [];
      const how = before.comparator === claim.comparator ? "" : `, there ${words[before.comparator]} and here ${words[claim.comparator]}`;
      return [
        {
          id: claim.id,
          of: before.id,
          note: `Proposed: the same speaker gave the same amount on ${before.saidOn ?? "an unknown day"}${how}.`,
        },
      ];
    }),
  );
};
