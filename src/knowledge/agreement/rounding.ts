import type { Figure } from "./figure.ts";

/** Number words that follow digits, in the languages of the sources. The longest first, so that "million" is not read as "m". */
const multipliers: [RegExp, number][] = [
  [/^(?:trillions?|trln|trn|триллион\p{L}*|трлн|万亿|تريليون)/iu, 1e12],
  [/^(?:billions?|bln|bn|миллиард\p{L}*|млрд|十亿|مليار)/iu, 1e9],
  [/^(?:亿)/u, 1e8],
  [/^(?:millions?|mln|mn|миллион\p{L}*|млн|百万|مليون)/iu, 1e6],
  [/^(?:万)/u, 1e4],
  [/^(?:thousands?|thsd|тысяч\p{L}*|тыс|千|ألف)/iu, 1e3],
  [/^(?:m)(?!\p{L}|\d)/iu, 1e6],
  [/^(?:k)(?!\p{L}|\d)/iu, 1e3],
  [/^(?:b)(?!\p{L}|\d)/iu, 1e9],
];

const times = /^(?:times|-?fold|x\b|раза?\b|倍)/iu;

/** "190.27" and "190,27", "1,500" and "1 500": the known value decides which sign is the decimal separator. */
const readings = (digits: string): { value: number; place: number }[] =>
  [digits.replace(/[,\s\u00a0\u202f']/gu, ""), digits.replace(/[.\s\u00a0\u202f']/gu, "").replace(",", ".")].flatMap((text) => {
    const value = Number(text);
    return Number.isFinite(value) ? [{ value, place: 10 ** -(text.split(".")[1]?.length ?? 0) }] : [];
  });

const same = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));

/**
 * Half of the last digit in the words, in the figure's unit: "190.27 billion" 5e6, "185 billion" 5e8, "1.5 million tonnes" 5e4, "1.7 times"
 * (for a change of 70 %) 5. Null when the words contain no such number, or one in plain digits with trailing zeros ("10,000").
 */
export const roundingInWords = (asSaid: string | null, value: number): number | null => {
  if (asSaid === null || asSaid.length > 500) return null;
  for (const match of asSaid.matchAll(/\d(?:[\d.,'\s\u00a0\u202f]*\d)?/gu)) {
    const after = asSaid.slice(match.index + match[0].length).replace(/^[\s\u00a0-]+/u, "");
    const multiplier = multipliers.find(([word]) => word.test(after))?.[1];
    for (const { value: said, place } of readings(match[0])) {
      if (same(said * (multiplier ?? 1), Math.abs(value)) && (multiplier !== undefined || place < 1 || said % 10 !== 0))
        return (place / 2) * (multiplier ?? 1);
      if (multiplier === undefined && times.test(after) && same((said - 1) * 100, value)) return (place / 2) * 100;
    }
  }
  return null;
};

/**
 * The same from the number alone: half of its last non-zero digit, but at most half of its thousand, million or billion (200e9: 0.5e9), and
 * at most 5 %, as for "about".
 */
const roundingInDigits = (value: number): number => {
  const size = Math.abs(value);
  if (size === 0) return 0;
  const [mantissa = "", exponent = "0"] = size.toExponential().split("e");
  const lastDigit = 10 ** (Number(exponent) - (mantissa.split(".")[1]?.length ?? 0));
  const counted = [1e12, 1e9, 1e6, 1e3, 1].find((step) => size >= step) ?? lastDigit;
  return Math.min(lastDigit / 2, counted / 2, 0.05 * size);
};

/** Maximum rounding error of an exact figure, each way, in the figure's unit. */
export const rounding = (figure: Figure, value: number): number => roundingInWords(figure.asSaid, value) ?? roundingInDigits(value);
