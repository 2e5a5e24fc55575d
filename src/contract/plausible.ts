import type { Span } from "./time.ts";
import { dimensionOf } from "./units.ts";
import type { ClaimKind, Measure } from "./vocabulary.ts";

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

/** The years a figure can be about. */
export const [firstYear, lastYear] = [1900, 2100];
export const [firstDay, lastDay] = [`${firstYear}-01-01`, `${lastYear}-12-31`];

/** Measures that are never negative. */
export const neverNegative: readonly Measure[] = ["TRADE_TURNOVER", "EXPORTS", "IMPORTS", "CARGO_VOLUME", "COMMODITY_SUPPLY"];

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

/** What is wrong with the time of a figure; null when nothing is. */
export function timeProblem({ start, end, label }: Span): string | null {
  return start >= firstDay && end <= lastDay ? null : `Expected a time from ${firstYear} to ${lastYear}; got ${label}.`;
}

/** A figure before it is stored, from an editor, a table, a document, a backup or another graph. */
export interface GivenFigure {
  measure: Measure;
  kind: ClaimKind;
  unit: string | null;
  value?: number | null;
  low?: number | null;
  high?: number | null;
  usd?: number | null;
  period?: Span | null;
  comparedTo?: Span | null;
}

export interface FigureProblem {
  /** The invalid field. */
  field: "value" | "low" | "high" | "usd" | "period" | "comparedTo";
  message: string;
}

/** What is impossible for any figure, whatever its source says. Checked at every entry point, because one such value breaks every computation with it. */
export function figureProblems(figure: GivenFigure): FigureProblem[] {
  const isSigned = figure.kind !== "LEVEL" || !neverNegative.includes(figure.measure);
  const amounts = (["value", "low", "high", "usd"] as const).flatMap((field): FigureProblem[] => {
    const amount = figure[field];
    if (amount == null) return [];
    const message = amountProblem(amount, field === "usd" ? "USD" : figure.unit);
    if (message) return [{ field, message }];
    if (amount >= 0 || isSigned) return [];
    return [{ field, message: `Expected an amount from 0: ${figure.measure} is never negative. A deficit is a TRADE_BALANCE.` }];
  });
  const times = (["period", "comparedTo"] as const).flatMap((field): FigureProblem[] => {
    const message = figure[field] ? timeProblem(figure[field]) : null;
    return message ? [{ field, message }] : [];
  });
  return [...amounts, ...times];
}
