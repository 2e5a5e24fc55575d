// The number beside a bare one, which lends it unit and scale.
import type { Amount } from "../quantity/amount.ts";

/** How far from a bare number it may be. */
export const FARTHEST = 90;

/** Its digits alone: 4 for "4 million". */
export const digitsOf = (text: string, amount: Amount): number => {
  const own = /\d[\d.,]*/.exec(text.slice(amount.start, amount.end))?.[0];
  return own === undefined ? Number.NaN : Number(own.replace(",", "."));
};

/** The scale of a number: a million for "4 million". */
export const statedScale = (text: string, amount: Amount): number =>
  amount.scale !== undefined && amount.scale > 1 ? amount.scale : amount.value / digitsOf(text, amount);
