import { statedValue, type Figure } from "./figure.ts";
import { rounding, roundingInWords } from "./rounding.ts";

/** What a figure leaves possible, both ends included, in the figure's unit; an open end is ±Infinity. */
export interface Interval {
  low: number;
  high: number;
}

/** "About" is read as 5 % either way, and an assessment forgives as much. */
export const tolerancePct = 5;

const around = (value: number, width: number): Interval => ({ low: value - width, high: value + width });

/**
 * OVER x is [x, ∞), UNDER x is (-∞, x], RANGE its two bounds, EXACT x the rounding of its own words either way, ABOUT x five per cent
 * either way, or the rounding of its words where that is wider ("about 2 billion" is never read more strictly than "2 billion").
 * A bound given beside ABOUT holds: "almost 200" is ABOUT with high 200. People speak of
 * the size of a fall or a deficit, so below zero the sides turn: "down by more than 45 %" is OVER with value -45, (-∞, -45]. Null
 * without a number.
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
