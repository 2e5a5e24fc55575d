import { comparables, type Comparable } from "./comparable.ts";
import { standings, type Figure, type Standing } from "./figure.ts";
import type { Interval } from "./interval.ts";

/** A maximal set of figures of one standing that could all be true. A figure may be in several groups. */
export interface Group {
  standing: Standing;
  /** Equal for groups whose figures are comparable. */
  kind: string;
  /** The stated extremes, in `unit`. */
  low: number;
  high: number;
  /** The interval in which all of them are true; null for an open end: "over 190" and 190.27 agree on 190.27 ± 0.005. */
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
 * The maximal cliques of an interval graph, in one sweep: when an interval closes after others have opened, the open ones form a clique.
 * Touching ends overlap, so at equal numbers openings come first.
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

/**
 * All groups of one data point's figures: results first, larger groups first, then lower ones. Deprecated and denied figures are excluded.
 */
export const groups = (figures: readonly Figure[]): Group[] =>
  [...comparables(figures).values()]
    .flatMap((members) => sweep(members).map((clique) => groupOf(clique, members[0]!.figure.unit)))
    .sort((a, b) => standings.indexOf(a.standing) - standings.indexOf(b.standing) || b.figures.length - a.figures.length || a.low - b.low);
