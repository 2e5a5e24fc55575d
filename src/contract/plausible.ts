import { dimensionOf } from "./units.ts";

/** The largest integer that a JavaScript number and JSON represent exactly: 2^53 − 1, about 9·10^15. */
export const largestExact = Number.MAX_SAFE_INTEGER;

interface Bounds {
  /** The smallest magnitude of a non-zero amount. */
  least: number;
  most: number;
}

/**
 * World trade is 3·10^13 dollars a year; in the weakest currencies it approaches the largest exact integer, which bounds all other amounts.
 */
const defaultBounds: Bounds = { least: 1e-9, most: largestExact };
const ranges: [dimension: RegExp, range: Bounds][] = [
  // Growth of a million per cent is ten-thousandfold: anything beyond is a figure in the wrong unit.
  [/^%$/, { least: 1e-6, most: 1e6 }],
  [/^1$/, { least: 1e-9, most: 1e12 }],
  [/^money:[A-Z]{3}$/, { least: 1e-4, most: largestExact }],
  [/^money:.*\//, { least: 1e-9, most: 1e12 }],
];

/**
 * What is wrong with an amount in this unit, as a sentence; null when nothing is. Integers beyond 2^53 − 1 have already lost their last
 * digits, and sums and ratios of amounts beyond these bounds overflow to Infinity.
 */
export function amountProblem(amount: number, unit: string | null): string | null {
  const dimension = unit === null ? null : dimensionOf(unit);
  const { least, most } = ranges.find(([pattern]) => dimension !== null && pattern.test(dimension))?.[1] ?? defaultBounds;
  const size = Math.abs(amount);
  if (size === 0 || (size >= least && size <= most)) return null;
  return `Expected 0 or an amount from ${least} to ${most} in size${unit === null ? "" : ` in ${unit}`}; got ${amount}.`;
}
