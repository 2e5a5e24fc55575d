import { convert, dimensionOf } from "../../contract/units.ts";
import { disputable, standing, statedValue, type Figure, type Standing } from "./figure.ts";
import { interval, reach, tolerancePct, type Interval } from "./interval.ts";

/** A figure made ready for comparison with others of its kind: all of one `kind` are in one unit, of one period and one standing. */
export interface Comparable extends Interval {
  figure: Figure;
  standing: Standing;
  /** Equal for figures that may be compared. */
  kind: string;
  stated: number;
  /** Figures meet where these do: see `reach`. */
  reach: Interval;
  /** An official figure bears it out: its verdict is SUPPORTED or WITHIN_TOLERANCE. */
  upheld: boolean;
}

/** Sums of converted units differ in their last bits; 12 digits are more than any source gives. */
const scaled = (value: number, from: string, to: string): number | null => {
  if (!Number.isFinite(value) || from === to) return value;
  const converted = convert(value, from, to);
  return converted === null ? null : Number(converted.toPrecision(12));
};

/**
 * Amounts in two currencies stay apart even where a rate was given: the rate's own error would be taken for a contradiction.
 * A level and a change stay apart, and so do changes since different periods.
 */
const kindOf = (figure: Figure, rank: Standing, dimension: string): string =>
  JSON.stringify([
    rank,
    dimension,
    figure.periodStart,
    figure.periodEnd,
    figure.claimKind === "CHANGE" ? ["CHANGE", figure.comparedTo ?? null] : "LEVEL",
  ]);

/** The figures that can be compared at all, in one unit per kind: that of the kind's first figure. Keeps their order. */
export const comparables = (figures: readonly Figure[]): Map<string, Comparable[]> => {
  const kinds = new Map<string, Comparable[]>();
  const units = new Map<string, string>();
  for (const figure of figures) {
    const rank = standing(figure);
    if (rank === null) continue;
    const dimension = dimensionOf(figure.unit);
    const range = interval(figure);
    const value = statedValue(figure);
    if (dimension === null || range === null || value === null) continue;
    const kind = kindOf(figure, rank, dimension);
    const unit = units.get(kind) ?? figure.unit;
    const reaches = reach(figure, range);
    const [low, high, stated, from, to] = [range.low, range.high, value, reaches.low, reaches.high].map((number) =>
      scaled(number, figure.unit, unit),
    );
    // Degrees and decibels have no factor: such a figure compares with its own unit only.
    if (low == null || high == null || stated == null || from == null || to == null) continue;
    units.set(kind, unit);
    const upheld = figure.verdict === "SUPPORTED" || figure.verdict === "WITHIN_TOLERANCE";
    const entry = { figure, standing: rank, kind, low, high, stated, reach: { low: from, high: to }, upheld };
    const others = kinds.get(kind);
    if (others === undefined) kinds.set(kind, [entry]);
    else others.push(entry);
  }
  return kinds;
};

/** Two intervals share at least one value. */
export const share = (a: Interval, b: Interval): boolean => a.low <= b.high && b.low <= a.high;

/** Both could be true at once, rounding and left-out digits considered. */
export const overlap = (a: Comparable, b: Comparable): boolean => share(a.reach, b.reach);

/** The distance of the nearest ends, in per cent of the larger figure; 0 where they share a value. Six digits: the rest is noise. */
export const gapPct = (a: Comparable, b: Comparable): number => {
  const [gap, size] = [Math.max(a.low - b.high, b.low - a.high, 0), Math.max(Math.abs(a.stated), Math.abs(b.stated))];
  return gap === 0 || size === 0 ? 0 : Number(((gap / size) * 100).toPrecision(6));
};

/**
 * They do not meet. Two that official figures bear out, each within the tolerance, may differ by more than that: one a little above,
 * one a little below, or each by its own office. They do not disagree.
 */
export const disputes = (a: Comparable, b: Comparable): boolean => !overlap(a, b) && !(a.upheld && b.upheld && gapPct(a, b) > tolerancePct);

const pairOf = (a: Figure, b: Figure): [Comparable, Comparable] | null => {
  if (a.id === b.id && a.kind === b.kind) return null;
  for (const [first, second] of comparables([a, b]).values()) if (first !== undefined && second !== undefined) return [first, second];
  return null;
};

/** Both are about one thing in one way (standing, period, unit dimension, level or change) and could be true at once. */
export const meets = (a: Figure, b: Figure): boolean => {
  const pair = pairOf(a, b);
  return pair !== null && overlap(...pair);
};

/** Both are results, or both forecasts, about one thing in one way, and do not meet. Symmetric; never of a figure and itself. */
export const conflicts = (a: Figure, b: Figure): boolean => {
  const pair = pairOf(a, b);
  return pair !== null && disputable.has(pair[0].standing) && disputes(...pair);
};
