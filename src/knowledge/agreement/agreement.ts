import { comparables, disputes, gapPct, type Comparable } from "./comparable.ts";
import { disputable, type Figure, type Standing } from "./figure.ts";

export { conflicts, meets } from "./comparable.ts";
export { standing, statedValue, type Figure, type Standing } from "./figure.ts";
export { interval, tolerancePct, type Interval } from "./interval.ts";
import { tolerancePct, type Interval } from "./interval.ts";

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

const common = (intervals: readonly Interval[]): Interval => ({
  low: Math.max(...intervals.map(({ low }) => low)),
  high: Math.min(...intervals.map(({ high }) => high)),
});

const groupOf = (members: Comparable[], unit: string): Group => {
  const strictly = common(members);
  const agreed = strictly.low <= strictly.high ? strictly : common(members.map(({ reach }) => reach));
  return {
    standing: members[0]!.standing,
    kind: members[0]!.kind,
    low: Math.min(...members.map((each) => each.stated)),
    high: Math.max(...members.map((each) => each.stated)),
    agreedLow: finite(agreed.low),
    agreedHigh: finite(agreed.high),
    unit,
    figures: members.map((each) => each.figure),
  };
};

/**
 * The maximal cliques of an interval graph by one sweep along the number line: as an interval closes after others have opened, those
 * open now form one. Ends that touch count as meeting, so at one number openings come first.
 */
const sweep = (members: Comparable[]): Comparable[][] => {
  const ends = members.flatMap((member) => [
    { at: member.reach.low, opens: true, member },
    { at: member.reach.high, opens: false, member },
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

/** Of some figures the one that ends first and the one that begins last: whoever meets both meets all. */
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
 * Those that something else of their kind contradicts. Linear where none is borne out by official figures; those that are, all near the
 * official figures, are compared one by one, each interval once.
 */
const disputeOf = (members: Comparable[]): Dispute => {
  if (members[0] === undefined || !disputable.has(members[0].standing)) return { disputed: [], gapPct: 0 };
  const upheld = members.filter((each) => each.upheld);
  const all = farthest(members);
  const others = farthest(members.filter((each) => !each.upheld));
  const apart = [...new Map(upheld.map((each) => [`${each.reach.low} ${each.reach.high}`, each])).values()];
  let widest = 0;
  const disputed = members.filter((member) => {
    const against = (member.upheld ? [...others, ...apart] : all).filter((each) => disputes(member, each));
    for (const each of against) widest = Math.max(widest, gapPct(member, each));
    return against.length > 0;
  });
  return { disputed, gapPct: widest };
};
const contradicted = (members: Comparable[]): Comparable[] => disputeOf(members).disputed;

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
  /** Between the nearest ends of the two results in conflict that lie farthest apart, in per cent of the larger; null where none conflict. */
  gapPct: number | null;
  /** The same of forecasts. */
  forecastGapPct: number | null;
  /** Ids of all figures that some other figure contradicts. */
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

/** Whether a gap is beyond the tolerance that verdicts use: the figures disagree; below it they differ. */
export const isMaterial = (gap: number): boolean => gap > tolerancePct;

/** How far the results that contradict each other lie apart, in per cent of the smallest; null where none do. */
export const spreadPct = (figures: readonly Figure[]): number | null => summarise(figures).spreadPct;

/** Every two figures that contradict each other, in the order given. Grows with the square: for one data point, not for a graph. */
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
