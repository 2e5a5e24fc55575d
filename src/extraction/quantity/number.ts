// Numbers as people write and speak them: digits with either kind of separator, number words, scales.

const UNITS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const TEENS = ["eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"];
const TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
export const words = new Map<string, number>([
  ...[...UNITS, ...TEENS].map((word, value) => [word, value] as const),
  ...TENS.map((word, i) => [word, (i + 2) * 10] as const),
  ["a couple of", 2],
  ["half a", 0.5],
  ["a", 1],
]);
export const scales = new Map<string, number>([
  ["hundred", 1e2],
  ["thousand", 1e3],
  ["million", 1e6],
  ["mln", 1e6],
  ["billion", 1e9],
  ["bln", 1e9],
  ["bn", 1e9],
  ["trillion", 1e12],
]);

const TENS_WORD = `(?:${TENS.join("|")})`;
const SMALL_WORD = `(?:${[...UNITS.slice(1), ...TEENS].join("|")})`;
/** Digits, or number words; "a million" needs its scale and is taken care of where amounts are read. */
export const NUMBER = `(?:\\d{1,3}(?:[,\\u00a0\\u202f ]\\d{3})+(?:\\.\\d+)?|\\d+(?:[.,]\\d+)?|(?:${TENS_WORD}(?:[- ]${SMALL_WORD})?|${SMALL_WORD})(?![a-z]))`;
export const SCALE = `(?:hundred|thousand|million|mln|billion|bln|bn|trillion)`;

/** 1,234.5 and 1 234,5 and twenty-five; a comma before three digits parts thousands, before one or two it is the decimal comma. */
export function parseNumber(text: string): number {
  const plain = text.trim().toLowerCase();
  if (/^\d/.test(plain)) {
    const grouped = /^\d{1,3}(?:[,\u00a0\u202f ]\d{3})+(?:\.\d+)?$/.test(plain);
    return Number(grouped ? plain.replace(/[,\u00a0\u202f ]/g, "") : plain.replace(",", "."));
  }
  return plain.split(/[- ]/).reduce((sum, word) => sum + (words.get(word) ?? Number.NaN), 0);
}

export const scaleOf = (text: string | undefined): number => (text ? (scales.get(text.toLowerCase()) ?? 1) : 1);
