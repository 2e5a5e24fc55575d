// Numbers in texts: digits with either kind of separator, number words, scales.
import type { Language } from "../languages/language.ts";
import { anyScript, compile, memoized } from "../languages/pattern.ts";
import { hasMatch } from "../languages/scan.ts";

/** "17,81,602": thousands, then lakhs and crores of two digits each. */
const LAKHS = String.raw`\d{1,2}(?:,\d\d)+,\d{3}(?!\d|,\d)`;
const DIGITS = String.raw`${LAKHS}(?:\.\d+)?|\d{1,3}(?:[,\u00a0\u202f\u2009 ]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)?`;

export interface Numbers {
  /** A pattern of one number without its scale. */
  source: string;
  scale: string;
  /** Of two numbers told as one, "四五百", what lies between. */
  parse(text: string): number;
  /** The two numbers that "四五百" tells: four to five hundred. */
  twoOf(text: string): [low: number, high: number] | null;
  scaleOf(text: string | undefined): number;
  /** A half for " and a half", 0 where no part of one more is told. */
  partOf(text: string): number;
}

const hasQuantity = hasMatch(({ quantity }) => quantity);
const hasFactor = hasMatch(({ factors }) => factors.any);

/** Whether a text may tell a number of something: most do not, and are read for little else. */
export const mayHoldNumber = (text: string, language: Language): boolean => hasQuantity(text, language) || hasFactor(text, language);

export const numbersOf = memoized(({ numerals }: Language): Numbers => {
  const scales = [...numerals.scales, ...numerals.shortScales].map(
    ([pattern, factor]) => [compile(`^(?:${anyScript(pattern)})$`, "i"), factor] as const,
  );
  const parts = numerals.andPart.map(([pattern, value]) => [compile(`${anyScript(pattern)}$`, "i"), value] as const);
  const words = numerals.words === null ? "" : `|${anyScript(numerals.words)}`;
  const andPart = parts.length === 0 ? "" : `(?:${numerals.andPart.map(([pattern]) => anyScript(pattern)).join("|")})?`;
  return {
    source: `(?:${DIGITS}${words})${andPart}`,
    scale: anyScript([...numerals.scales, ...numerals.shortScales].map(([pattern]) => pattern).join("|")),
    twoOf: (text) => {
      const two = numerals.positional ? neighbours(text, numerals) : null;
      return two && [parseWords(two[0], numerals), parseWords(two[1], numerals)];
    },
    parse: (text) => {
      const two = numerals.positional ? neighbours(text, numerals) : null;
      if (two) return (parseWords(two[0], numerals) + parseWords(two[1], numerals)) / 2;
      const plain = text.trim().toLowerCase();
      const part = parts.find(([pattern]) => pattern.test(plain));
      const whole = part ? plain.replace(part[0], "").trim() : plain;
      return (/^\d/.test(whole) ? parseDigits(whole, numerals.decimal) : parseWords(whole, numerals)) + (part?.[1] ?? 0);
    },
    partOf: (text) => parts.find(([pattern]) => pattern.test(text))?.[1] ?? 0,
    scaleOf: (text) => (text === undefined ? 1 : (scales.find(([pattern]) => pattern.test(text))?.[1] ?? 1)),
  };
});

/** "四五百", "十七八": a digit and the one that follows it stand for both, with what is around them. */
function neighbours(text: string, { values }: Language["numerals"]): [string, string] | null {
  if (/\d/.test(text)) return null;
  const signs = [...text.trim()];
  const digits = signs.map((sign) => values.get(sign) ?? 10);
  const at = digits.findIndex((digit, i) => digit >= 1 && digit < 9 && digits[i + 1] === digit + 1);
  if (at < 0 || (signs.length > 2 && digits.every((digit) => digit < 10))) return null;
  const without = (place: number): string => signs.filter((_, i) => i !== place).join("");
  return [without(at + 1), without(at)];
}

/** 1,234.5 and 1 234,5: a comma before three digits separates thousands in languages with a decimal point. */
function parseDigits(text: string, decimal: "." | "," | null): number {
  const spaced = text.replace(/[\u00a0\u202f\u2009 ](?=\d{3})/g, "");
  if (decimal !== ",") {
    const grouped = /^(?:\d{1,3}(?:,\d{3})+|\d{1,2}(?:,\d\d)+,\d{3})(?:\.\d+)?$/.test(spaced);
    return Number(grouped ? spaced.replaceAll(",", "") : spaced.replace(",", "."));
  }
  return Number(spaced.replace(",", "."));
}

function parseWords(text: string, numerals: Language["numerals"]): number {
  if (!numerals.positional) {
    const words = text.split(/[- ]+/);
    const point = numerals.point === undefined ? -1 : words.indexOf(numerals.point);
    const valueOf = (word: string): number => numerals.values.get(word) ?? Number.NaN;
    const whole = words
      .slice(0, point < 0 ? undefined : point)
      // "Two hundred", but "сто двадцать".
      .reduce((sum, word) => (valueOf(word) === 100 && sum > 0 ? sum * 100 : sum + valueOf(word)), 0);
    if (point < 0) return whole;
    const digits = words.slice(point + 1).map(valueOf);
    return Number(`${whole}.${digits.join("")}`);
  }
  // "六五七.七": digits one by one, without tens and hundreds.
  const signs = [...text].map((sign) => (sign === "点" ? "." : sign));
  if (signs.length > 1 && signs.every((sign) => sign === "." || (numerals.values.get(sign) ?? 10) < 10))
    return Number(signs.map((sign) => (sign === "." ? sign : numerals.values.get(sign))).join(""));
  let [total, digit, fraction] = [0, 0, 0];
  for (const sign of signs) {
    const value = numerals.values.get(sign);
    if (sign === ".") fraction = 0.1;
    else if (value === undefined) return Number.NaN;
    else if (fraction > 0) {
      digit += value * fraction;
      fraction /= 10;
    } else if (value >= 10) {
      total += (digit || 1) * value;
      digit = 0;
    } else digit = value;
  }
  return total + digit;
}
