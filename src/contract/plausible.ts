import { dimensionOf } from "./units.ts";

/** The largest amount that a JavaScript number and JSON carry exactly as a whole number: 2^53 − 1, about 9·10^15. */
export const largestExact = Number.MAX_SAFE_INTEGER;

interface Range {
  /** The least size of an amount that is not zero. */
  least: number;
  most: number;
}

/** World trade is 3·10^13 dollars a year; in the weakest currencies it nears the largest exact number, which is the bound for all else. */
const usual: Range = { least: 1e-9, most: largestExact };
const ranges: [dimension: RegExp, range: Range][] = [
  // Growth of a million per cent is ten thousandfold: beyond stands a figure in the wrong unit.
  [/^%$/, { least: 1e-6, most: 1e6 }],
  [/^1$/, { least: 1e-9, most: 1e12 }],
  [/^money:[A-Z]{3}$/, { least: 1e-4, most: largestExact }],
  [/^money:.*\//, { least: 1e-9, most: 1e12 }],
];

/**
 * What is wrong with an amount in this unit, in a sentence; null when nothing is. Whole numbers beyond 2^53 − 1 have lost their last digits
 * before anyone can look at them, and sums and ratios of amounts beyond these bounds end in Infinity.
 */
export function amountProblem(amount: number, unit: string | null): string | null {
  const dimension = unit === null ? null : dimensionOf(unit);
  const { least, most } = ranges.find(([pattern]) => dimension !== null && pattern.test(dimension))?.[1] ?? usual;
  const size = Math.abs(amount);
  if (size === 0 || (size >= least && size <= most)) return null;
  return `Expected 0 or an amount from ${least} to ${most} in size${unit === null ? "" : ` in ${unit}`}; got ${amount}.`;
}
