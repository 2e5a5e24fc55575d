import { fieldsNamed, type Selection } from "../../graph/selection.ts";
import { groupsInConflict, type Figure, type Standing } from "../agreement/agreement.ts";
import type { ValueGroup } from "./data-point.type.ts";
import { valueGroup } from "./value-group.ts";

/** Points with more figures keep their groups in conflict: a year's 3,000 claims were read again for each reader of a pair. */
const crowd = 8;
/** The largest groups keep the first of their claims; of all others their numbers are kept. */
const groupsWithMembers = 10;
const claimsKept = 10;

type KeptGroup = Omit<ValueGroup, "standing"> & { claimCount: number };
type Kept = Partial<Record<Standing, KeptGroup[]>>;

/** What a crowded point keeps of its groups in conflict, as JSON; null where there are few figures or no conflict. */
export function keptGroups(figures: readonly Figure[]): string | null {
  if (figures.length <= crowd) return null;
  const inOrder = figures.toSorted(asRead);
  const kept: Kept = {};
  for (const standing of ["RESULT", "FORECAST"] as const) {
    const groups = groupsInConflict(inOrder, standing).map(valueGroup);
    if (groups.length) kept[standing] = groups.map(keptGroup);
  }
  return Object.keys(kept).length ? JSON.stringify(kept) : null;
}

function keptGroup({ standing: _standing, ...group }: ValueGroup, place: number): KeptGroup {
  const whole = place < groupsWithMembers;
  return {
    ...group,
    claimCount: group.claimIds.length,
    claimIds: whole ? group.claimIds.slice(0, claimsKept) : [],
    observationIds: whole ? group.observationIds : [],
  };
}

/** The order of `figuresAt`, on which units and the order of members depend. */
const asRead = (one: Figure, other: Figure): number =>
  one.kind.localeCompare(other.kind) || compare(one.saidOn ?? "", other.saidOn ?? "") || compare(one.id, other.id);
const compare = (one: string, other: string): number => (one < other ? -1 : Number(one > other));

/** Whether what is selected of the first so many groups can be answered from what a crowded point keeps. */
export function keptSuffice(selection: Selection, first: unknown): boolean {
  const claims = fieldsNamed(selection, "claims");
  if (claims.length === 0 && fieldsNamed(selection, "observations").length === 0) return true;
  return Number(first ?? Infinity) <= groupsWithMembers && claims.every(({ args }) => Number(args.first ?? Infinity) <= claimsKept);
}

export const groupsKept = (kept: string, standing: Standing): ValueGroup[] =>
  ((JSON.parse(kept) as Kept)[standing] ?? []).map((group) => ({ ...group, standing }));
