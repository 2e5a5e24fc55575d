import { fieldsNamed, type Selection } from "../../graph/selection.ts";
import { groupsInConflict, type Figure, type Standing } from "../agreement/agreement.ts";
import type { ValueGroup } from "./data-point.type.ts";
import { valueGroup } from "./value-group.ts";

/** Data points with more figures store their groups in conflict: otherwise each query of a pair reads a year's 3,000 claims again. */
const crowd = 8;
/** The largest groups store their first claims; of the others only the counts are stored. */
const groupsWithMembers = 10;
const claimsKept = 10;

type StoredGroup = Omit<ValueGroup, "standing"> & { claimCount: number };
type StoredGroups = Partial<Record<Standing, StoredGroup[]>>;

/** The stored groups in conflict of a point with many figures, as JSON; null if there are few figures or no conflict. */
export function storedGroups(figures: readonly Figure[]): string | null {
  if (figures.length <= crowd) return null;
  const inOrder = figures.toSorted(asRead);
  const kept: StoredGroups = {};
  for (const standing of ["RESULT", "FORECAST"] as const) {
    const groups = groupsInConflict(inOrder, standing).map(valueGroup);
    if (groups.length) kept[standing] = groups.map(storedGroup);
  }
  return Object.keys(kept).length ? JSON.stringify(kept) : null;
}

function storedGroup({ standing: _standing, ...group }: ValueGroup, place: number): StoredGroup {
  const whole = place < groupsWithMembers;
  return {
    ...group,
    claimCount: group.claimIds.length,
    claimIds: whole ? group.claimIds.slice(0, claimsKept) : [],
    observationIds: whole ? group.observationIds : [],
  };
}

/** The order of `figuresAt`, which determines the unit and the order of members. */
const asRead = (one: Figure, other: Figure): number =>
  one.kind.localeCompare(other.kind) || compare(one.saidOn ?? "", other.saidOn ?? "") || compare(one.id, other.id);
const compare = (one: string, other: string): number => (one < other ? -1 : Number(one > other));

/** Whether the selection of the first groups can be answered from the stored ones. */
export function storedGroupsSuffice(selection: Selection, first: unknown): boolean {
  const claims = fieldsNamed(selection, "claims");
  if (claims.length === 0 && fieldsNamed(selection, "observations").length === 0) return true;
  return Number(first ?? Infinity) <= groupsWithMembers && claims.every(({ args }) => Number(args.first ?? Infinity) <= claimsKept);
}

export const parseStoredGroups = (kept: string, standing: Standing): ValueGroup[] =>
  ((JSON.parse(kept) as StoredGroups)[standing] ?? []).map((group) => ({ ...group, standing }));
