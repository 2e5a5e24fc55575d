import { convert, dimensionOf } from "../../contract/units.ts";
import { disputable, standing, statedValue, type Figure, type Standing } from "./figure.ts";
import { interval, reach, tolerancePct, type Interval } from "./interval.ts";

/** A figure prepared for comparison with others of its `kind`, which share unit, period and standing. */
export interface Comparable extends Interval {
  figure: Figure;
  standing: Standing;
  /** Equal for comparable figures. */
  kind: string;
  stated: number;
  /** Figures agree when these overlap: see `reach`. */
  reach: Interval;
  /** Confirmed by an official figure: its verdict is SUPPORTED or WITHIN_TOLERANCE. */
  confirmed: boolean;
}

/** Sums of converted units differ in their last bits; 12 digits are more than any source gives. */
const scaled = (value: number, from: string, to: string): number | null => {
  if (!Number.isFinite(value) || from === to) return value;
  const converted = convert(value, from, to);
  return converted === null ? null : Number(converted.toPrecision(12));
};

/**
 * Amounts in different currencies are not comparable even with a rate: the rate's error would look like a contradiction. Neither are a
 * level and a change, nor changes since different periods.
 */
const kindOf = (figure: Figure, rank: Standing, dimension: string): string =>
  JSON.stringify([
    rank,
    dimension,
    figure.periodStart,
    figure.periodEnd,
    figure.claimKind === "CHANGE" ? ["CHANGE", figure.comparedTo ?? null] : "LEVEL",
  ]);

/** The comparable figures by kind, each kind in the unit of its first figure. Keeps their order. */
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
    // Degrees and decibels have no factor: such a figure is comparable only in its own unit.
    if (low == null || high == null || stated == null || from == null || to == null) continue;
    units.set(kind, unit);
    const confirmed = figure.verdict === "SUPPORTED" || figure.verdict === "WITHIN_TOLERANCE";
    const entry = { figure, standing: rank, kind, low, high, stated, reach: { low: from, high: to }, confirmed };
    const others = kinds.get(kind);
    if (others === undefined) kinds.set(kind, [entry]);
    else others.push(entry);
  }
  return kinds;
};

/** Whether two intervals overlap. */
export const share = (a: Interval, b: Interval): boolean => a.low <= b.high && b.low <= a.high;

/** Whether both can be true, considering rounding and truncation. */
export const overlap = (a: Comparable, b: Comparable): boolean => share(a.reach, b.reach);

/** The distance of the nearest ends, in per cent of the larger figure; 0 when they overlap. Six significant digits: the rest is noise. */
export const gapPct = (a: Comparable, b: Comparable): number => {
  const [gap, size] = [Math.max(a.low - b.high, b.low - a.high, 0), Math.max(Math.abs(a.stated), Math.abs(b.stated))];
  return gap === 0 || size === 0 ? 0 : Number(((gap / size) * 100).toPrecision(6));
};

/**
 * Whether they contradict each other. Two figures that are both confirmed by official figures, each within the tolerance, may differ by
 * more than the tolerance without disagreeing: one slightly above, one slightly below, or each by its own office.
 */
export const disputes = (a: Comparable, b: Comparable): boolean =>
  !overlap(a, b) && !(a.confirmed && b.confirmed && gapPct(a, b) > tolerancePct);

const pairOf = (a: Figure, b: Figure): [Comparable, Comparable] | null => {
  if (a.id === b.id && a.kind === b.kind) return null;
  for (const [first, second] of comparables([a, b]).values()) if (first !== undefined && second !== undefined) return [first, second];
  return null;
};

/** Whether both are about the same thing in the same way (standing, period, unit dimension, level or change) and can both be true. */
export const meets = (a: Figure, b: Figure): boolean => {
  const pair = pairOf(a, b);
  return pair !== null && overlap(...pair);
};

/**
 * Whether both are results, or both forecasts, about the same thing in the same way, and contradict each other. Symmetric; never true for a
 * figure and itself.
 */
export const conflicts = (a: Figure, b: Figure): boolean => {
  const pair = pairOf(a, b);
  return pair !== null && disputable.has(pair[0].standing) && disputes(...pair);
};
