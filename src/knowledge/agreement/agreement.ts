import { comparables, disputes, gapPct, type Comparable } from "./comparable.ts";
import { disputable, type Figure, type Standing } from "./figure.ts";
import { tolerancePct } from "./interval.ts";
import { type Group, groups } from "./groups.ts";

export { conflicts, meets } from "./comparable.ts";
export { standing, statedValue, type Figure, type Standing } from "./figure.ts";
export { interval, tolerancePct, type Interval } from "./interval.ts";

/** Only the groups of figures that are contradicted by another figure of this standing, together with the figures that agree with them. */
export const groupsInConflict = (figures: readonly Figure[], standing: Standing): Group[] => {
  const disputed = new Set(
    [...comparables(figures)].flatMap(([kind, members]) =>
      members[0]?.standing === standing && contradicted(members).length > 0 ? [kind] : [],
    ),
  );
  return groups(figures).filter((group) => disputed.has(group.kind));
};

/** The member that ends first and the one that starts last: whatever overlaps both overlaps all. */
const farthest = (members: readonly Comparable[]): Comparable[] => {
  const [one, ...rest] = members;
  if (one === undefined) return [];
  let [first, last] = [one, one];
  for (const each of rest) {
    if (each.reach.high < first.reach.high) first = each;
    if (each.reach.low > last.reach.low) last = each;
  }
  return [first, last];
};

interface Dispute {
  disputed: Comparable[];
  /** The widest gap between two of them. */
  gapPct: number;
}

/**
 * The members contradicted by another of their kind. Linear when none is supported by official figures; supported ones, all close to the
 * official figures, are compared pairwise, each distinct interval once.
 */
const disputeOf = (members: Comparable[]): Dispute => {
  if (members[0] === undefined || !disputable.has(members[0].standing)) return { disputed: [], gapPct: 0 };
  const confirmed = members.filter((each) => each.confirmed);
  const all = farthest(members);
  const others = farthest(members.filter((each) => !each.confirmed));
  const distinct = [...new Map(confirmed.map((each) => [`${each.reach.low} ${each.reach.high}`, each])).values()];
  let widest = 0;
  const disputed = members.filter((member) => {
    const against = (member.confirmed ? [...others, ...distinct] : all).filter((each) => disputes(member, each));
    for (const each of against) widest = Math.max(widest, gapPct(member, each));
    return against.length > 0;
  });
  return { disputed, gapPct: widest };
};
const contradicted = (members: Comparable[]): Comparable[] => disputeOf(members).disputed;

/** In per cent of the smallest magnitude; of the largest if that is zero. Six significant digits: the rest is noise. */
const spreadOf = (members: Comparable[]): number => {
  let [least, most, smallest, largest] = [Infinity, -Infinity, Infinity, 0];
  for (const { stated } of members) {
    least = Math.min(least, stated);
    most = Math.max(most, stated);
    smallest = Math.min(smallest, Math.abs(stated));
    largest = Math.max(largest, Math.abs(stated));
  }
  return Number((((most - least) / (smallest === 0 ? largest : smallest)) * 100).toPrecision(6));
};

/** What a data point stores about its figures, for filtering and sorting. Linear in their number. */
export interface Summary {
  /** For results: (largest − smallest stated value of those in conflict) / smallest × 100; null when none conflict. */
  spreadPct: number | null;
  /** The same for forecasts. */
  forecastSpreadPct: number | null;
  /** Gap between the two conflicting results that are farthest apart, nearest ends, in per cent of the larger; null when none conflict. */
  gapPct: number | null;
  /** The same for forecasts. */
  forecastGapPct: number | null;
  /** Ids of all figures contradicted by another figure. */
  conflictingIds: string[];
}

export const summarise = (figures: readonly Figure[]): Summary => {
  const summary: Summary = { spreadPct: null, forecastSpreadPct: null, gapPct: null, forecastGapPct: null, conflictingIds: [] };
  if (figures.length < 2) return summary;
  for (const members of comparables(figures).values()) {
    const { disputed, gapPct: gap } = disputeOf(members);
    if (disputed[0] === undefined) continue;
    const [spreadField, gapField] =
      disputed[0].standing === "RESULT" ? (["spreadPct", "gapPct"] as const) : (["forecastSpreadPct", "forecastGapPct"] as const);
    summary[spreadField] = Math.max(summary[spreadField] ?? 0, spreadOf(disputed));
    summary[gapField] = Math.max(summary[gapField] ?? 0, gap);
    summary.conflictingIds.push(...disputed.map((each) => each.figure.id));
  }
  return summary;
};

/** Whether a gap exceeds the tolerance of verdicts: beyond it figures disagree, below it they only differ. */
export const isMaterial = (gap: number): boolean => gap > tolerancePct;

/** The spread of the results that contradict each other, in per cent of the smallest; null when none do. */
export const spreadPct = (figures: readonly Figure[]): number | null => summarise(figures).spreadPct;

/** All pairs of figures that contradict each other, in the given order. Quadratic: for one data point, not for a graph. */
export const conflicting = (figures: readonly Figure[]): [Figure, Figure][] =>
  [...comparables(figures).values()].flatMap((members) => {
    const disputed = contradicted(members);
    return disputed.flatMap((a, i) =>
      disputed.slice(i + 1).flatMap((b): [Figure, Figure][] => (disputes(a, b) ? [[a.figure, b.figure]] : [])),
    );
  });

/** The figures that contradict this one. */
export const conflictingWith = (figure: Figure, figures: readonly Figure[]): Figure[] => {
  const others = figures.filter((each) => each.id !== figure.id || each.kind !== figure.kind);
  for (const members of comparables([figure, ...others]).values()) {
    const [self, ...rest] = members;
    if (self?.figure === figure && disputable.has(self.standing))
      return rest.flatMap((each) => (disputes(self, each) ? [each.figure] : []));
  }
  return [];
};
