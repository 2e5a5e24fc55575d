import { statedValue, type Figure } from "./figure.ts";
import { rounding, roundingInWords } from "./rounding.ts";

/** What a figure leaves possible, both ends included, in the figure's unit; an open end is ±Infinity. */
export interface Interval {
  low: number;
  high: number;
}

/** "About" is read as 5 % either way, and an assessment forgives as much. */
export const tolerancePct = 5;
/** Where money was converted by the average rate of a year, which is not that of the days on which goods were paid. */
export const convertedTolerancePct = 7;

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

/**
 * What other figures may say and still meet this one. People round, and as often they leave digits away: 82.7 billion is said as "83
 * billion" and as "82 billion", so an exact claim reaches a whole last digit away from zero, and half of one towards it. Offices round.
 */
export const reach = (figure: Figure, { low, high }: Interval): Interval => {
  const value = statedValue(figure);
  if (figure.kind === "observation" || figure.comparator !== "EXACT" || value === null) return { low, high };
  const width = (high - low) / 2;
  return value < 0 ? { low: low - width, high } : { low, high: high + width };
};
