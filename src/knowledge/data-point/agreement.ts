import { comparables, overlap, type Comparable } from "./comparable.ts";
import { disputable, type Figure, type Standing } from "./figure.ts";

export { conflicts, meets } from "./comparable.ts";
export { standing, statedValue, type Figure, type Standing } from "./figure.ts";
export { interval, tolerancePct, type Interval } from "./interval.ts";

/** Figures of one standing that could all be true at once, and none could be added. A figure may stand in several groups. */
export interface Group {
  standing: Standing;
  /** Equal for groups whose figures may be compared with each other. */
  kind: string;
  /** The stated extremes, in `unit`. */
  low: number;
  high: number;
  /** Where all of them can be true; null is an open end: "over 190" and 190.27 agree on 190.27 ± 0.005. */
  agreedLow: number | null;
  agreedHigh: number | null;
  unit: string;
  figures: Figure[];
}

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);

const groupOf = (members: Comparable[], unit: string): Group => ({
  standing: members[0]!.standing,
  kind: members[0]!.kind,
  low: Math.min(...members.map((each) => each.stated)),
  high: Math.max(...members.map((each) => each.stated)),
  agreedLow: finite(Math.max(...members.map((each) => each.low))),
  agreedHigh: finite(Math.min(...members.map((each) => each.high))),
  unit,
  figures: members.map((each) => each.figure),
});

/**
 * The maximal cliques of an interval graph by one sweep along the number line: as an interval closes after others have opened, those
 * open now form one. Ends that touch count as meeting, so at one number openings come first.
 */
const sweep = (members: Comparable[]): Comparable[][] => {
  const ends = members.flatMap((member) => [
    { at: member.low, opens: true, member },
    { at: member.high, opens: false, member },
  ]);
  ends.sort((a, b) => (a.at === b.at ? Number(b.opens) - Number(a.opens) : a.at - b.at));
  const open = new Set<Comparable>();
  const cliques: Comparable[][] = [];
  let grown = false;
  for (const { opens, member } of ends) {
    if (opens) open.add(member);
    else {
      if (grown) cliques.push(members.filter((each) => open.has(each)));
      open.delete(member);
    }
    grown = opens;
  }
  return cliques;
};

const orderOfStandings: Standing[] = ["RESULT", "FORECAST", "TARGET", "TO_DATE"];

/** All groups of one data point's figures: results first, the larger group first, then the lower. Deprecated and denied figures are in none. */
export const groups = (figures: readonly Figure[]): Group[] =>
  [...comparables(figures).values()]
    .flatMap((members) => sweep(members).map((clique) => groupOf(clique, members[0]!.figure.unit)))
    .sort(
      (a, b) =>
        orderOfStandings.indexOf(a.standing) - orderOfStandings.indexOf(b.standing) || b.figures.length - a.figures.length || a.low - b.low,
    );

/** The groups of those figures alone that some other figure of this standing contradicts, with what agrees with them. */
export const groupsInConflict = (figures: readonly Figure[], standing: Standing): Group[] => {
  const disputed = new Set(
    [...comparables(figures)].flatMap(([kind, members]) =>
      members[0]?.standing === standing && contradicted(members).length > 0 ? [kind] : [],
    ),
  );
  return groups(figures).filter((group) => disputed.has(group.kind));
};

/** Those that something else of their kind contradicts: whoever begins after the first end, or ends before the last beginning. */
const contradicted = (members: Comparable[]): Comparable[] => {
  if (members[0] === undefined || !disputable.has(members[0].standing)) return [];
  let [firstEnd, lastBeginning] = [Infinity, -Infinity];
  for (const { low, high } of members) {
    firstEnd = Math.min(firstEnd, high);
    lastBeginning = Math.max(lastBeginning, low);
  }
  return members.filter(({ low, high }) => low > firstEnd || high < lastBeginning);
};

/** In per cent of the smallest by size; of the largest where that is zero. Six digits: the rest is noise. */
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

/** What a data point keeps of its figures, to be found and sorted by. Linear in their number. */
export interface Summary {
  /** Of results: (largest − smallest stated value of those in conflict) / smallest × 100; null where none conflict. */
  spreadPct: number | null;
  /** The same of forecasts. */
  forecastSpreadPct: number | null;
  /** Ids of all figures that some other figure contradicts. */
  conflictingIds: string[];
}

export const summarise = (figures: readonly Figure[]): Summary => {
  const summary: Summary = { spreadPct: null, forecastSpreadPct: null, conflictingIds: [] };
  if (figures.length < 2) return summary;
  for (const members of comparables(figures).values()) {
    const disputed = contradicted(members);
    if (disputed[0] === undefined) continue;
    const field = disputed[0].standing === "RESULT" ? "spreadPct" : "forecastSpreadPct";
    summary[field] = Math.max(summary[field] ?? 0, spreadOf(disputed));
    summary.conflictingIds.push(...disputed.map((each) => each.figure.id));
  }
  return summary;
};

/** How far the results that contradict each other lie apart, in per cent of the smallest; null where none do. */
export const spreadPct = (figures: readonly Figure[]): number | null => summarise(figures).spreadPct;

/** Every two figures that contradict each other, in the order given. Grows with the square: for one data point, not for a graph. */
export const conflicting = (figures: readonly Figure[]): [Figure, Figure][] =>
  [...comparables(figures).values()].flatMap((members) => {
    const disputed = contradicted(members);
    return disputed.flatMap((a, i) =>
      disputed.slice(i + 1).flatMap((b): [Figure, Figure][] => (overlap(a, b) ? [] : [[a.figure, b.figure]])),
    );
  });

/** The figures that contradict this one. */
export const conflictingWith = (figure: Figure, figures: readonly Figure[]): Figure[] => {
  const others = figures.filter((each) => each.id !== figure.id || each.kind !== figure.kind);
  for (const members of comparables([figure, ...others]).values()) {
    const [self, ...rest] = members;
    if (self?.figure === figure && disputable.has(self.standing)) return rest.flatMap((each) => (overlap(self, each) ? [] : [each.figure]));
  }
  return [];
};
