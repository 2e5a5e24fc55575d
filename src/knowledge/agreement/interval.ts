import { statedValue, type Figure } from "./figure.ts";
import { rounding, roundingInWords } from "./rounding.ts";

/** The possible values of a figure, both ends included, in the figure's unit; an open end is ±Infinity. */
export interface Interval {
  low: number;
  high: number;
}

/** "About" means 5 % either way, and assessments have the same tolerance. */
export const tolerancePct = 5;
/** For money converted by a yearly average rate, which differs from the rate at which goods were paid. */
export const convertedTolerancePct = 7;

const around = (value: number, width: number): Interval => ({ low: value - width, high: value + width });

/**
 * OVER x is [x, ∞), UNDER x is (-∞, x], RANGE its two bounds, EXACT x the rounding of its words either way, ABOUT x five per cent either
 * way, or the rounding of its words if that is wider ("about 2 billion" is never narrower than "2 billion"). A bound given with ABOUT
 * applies: "almost 200" is ABOUT with high 200. Falls and deficits are stated by magnitude, so the sides are reversed below zero: "down by
 * more than 45 %" is OVER with value -45, (-∞, -45]. Null without a number.
 */
export const interval = (figure: Figure): Interval | null => {
  const { low, high, comparator } = figure;
  const value = statedValue(figure);
  if (value === null) return null;
  const downward = value < 0 || (low === null && high !== null);
  const upward = value < 0 || (high === null && low !== null);
  switch (comparator) {
    case "OVER":
      return downward ? { low: -Infinity, high: high ?? value } : { low: low ?? value, high: Infinity };
    case "UNDER":
      return upward ? { low: low ?? value, high: Infinity } : { low: -Infinity, high: high ?? value };
    case "RANGE":
      return { low: Math.min(low ?? value, high ?? value), high: Math.max(low ?? value, high ?? value) };
    case "ABOUT": {
      const open = around(value, Math.max((tolerancePct / 100) * Math.abs(value), roundingInWords(figure.asSaid, value) ?? 0));
      return { low: Math.min(low ?? open.low, value), high: Math.max(high ?? open.high, value) };
    }
    case "EXACT":
      return around(value, rounding(figure, value));
  }
};

/**
 * The range that other figures may have and still agree with this one. People round, and as often truncate: 82.7 billion becomes "83
 * billion" or "82 billion", so an exact claim extends a whole last digit away from zero, and half a digit towards it. Offices round.
 */
export const reach = (figure: Figure, { low, high }: Interval): Interval => {
  const value = statedValue(figure);
  if (figure.kind === "observation" || figure.comparator !== "EXACT" || value === null) return { low, high };
  const width = (high - low) / 2;
  return value < 0 ? { low: low - width, high } : { low, high: high + width };
};
