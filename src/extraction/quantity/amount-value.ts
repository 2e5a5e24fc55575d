// The value of an amount, or its range of values, and how small it may be.
import type { Language } from "../languages/language.ts";
import { anyScript, compile, memoized } from "../languages/pattern.ts";
import type { AmountParts } from "./amount-pattern.ts";
import { round, type Amount } from "./amount.ts";
import { numbersOf } from "./number.ts";
import { isMoney } from "./unit.ts";

/** Smaller amounts are not a country's trade but fees, prices, a truckload. */
const LEAST: Record<string, number> = { money: 1e5, RUB: 1e6, JPY: 1e6, KRW: 1e8, t: 1, m3: 1e4, bbl: 1e3, kWh: 1e5 };

/** A single train is an anecdote, not traffic. */
const COUNTED = 2;

const articlesOf = memoized(({ numerals }: Language) =>
  numerals.articles.map(([pattern, value]) => [compile(`^(?:${anyScript(pattern)})`, "i"), value] as const),
);

export const leastWithoutUnit = ({ units, numerals }: Language, otherwise: number): number =>
  units.bareThousands ? 1e3 : numerals.positional ? 1e4 : otherwise;

function least(unit: string | null, language: Language): number {
  if (unit === null) return leastWithoutUnit(language, LEAST["money"]!);
  return LEAST[unit] ?? (isMoney(unit) ? LEAST["money"]! : unit === "%" || unit === "pp" ? 0 : COUNTED);
}

/** "19万9713亿": the scale behind the second number is that of both. */
export function inMyriads({ more, morescale, scale1, second }: AmountParts, language: Language): boolean {
  const { parse, scaleOf } = numbersOf(language);
  if (!language.numerals.positional || !more || !morescale || second !== undefined) return false;
  return scaleOf(scale1) === 1e4 && scaleOf(morescale) === 1e8 && parse(more) < 1e4;
}

/** Whether the second number is at most half more than the first. */
export function areClose({ first = "", second = "", scale1, scale2 }: AmountParts, language: Language): boolean {
  const { parse, scaleOf } = numbersOf(language);
  const ratio = (parse(second) * scaleOf(scale2 ?? scale1)) / (parse(first) * scaleOf(scale1 ?? scale2));
  return ratio > 1 && ratio < 1.5;
}

/** "A hundred billion" counts in billions; 亿 is a scale of its own. */
const pure = (scale: number, { numerals }: Language): number =>
  !numerals.positional && (scale === 1e8 || scale === 1e11) ? scale / 100 : scale;

/** `words` are the amount as it is written. Null where it is too small for a country's trade. */
export function valueOf(
  parts: AmountParts,
  words: string,
  unit: string | null,
  language: Language,
): Pick<Amount, "rule" | "value" | "low" | "high" | "scale"> | null {
  const { parse, twoOf, scaleOf, partOf } = numbersOf(language);
  const { article, first = "", part, more, morescale, scale1, scale2, second } = parts;
  // "Mt" is no "MT".
  const mega = unit === "t" && !scale1 && !scale2 && language.units.megatonnes?.test(words) ? 1e6 : 1;
  const scaled = (scale: string | undefined): number => (unit === "%" || unit === "pp" ? 1 : scaleOf(scale) * mega);
  const articled = () => articlesOf(language).find(([pattern]) => pattern.test(words))?.[1] ?? 1;
  const two = second === undefined && more === undefined && article === undefined ? twoOf(first) : null;
  const one = two?.[0] ?? (article === undefined ? parse(first) : articled());
  const added = more ? parse(more) * scaleOf(morescale) : 0;
  // "a million and a half"
  const bonus = part === undefined ? 0 : partOf(`${scale1}${part}`) * scaleOf(scale1);
  const low = one * scaled(scale1 ?? scale2) * (inMyriads(parts, language) ? 1e8 : 1) + added + bonus;
  if (!Number.isFinite(low) || low < least(unit, language) || low === 0) return null;
  const high = two ? two[1] * scaled(scale1 ?? scale2) : second === undefined ? Number.NaN : parse(second) * scaled(scale2 ?? scale1);
  return high > low
    ? { rule: "amount.range", value: round((low + high) / 2), low: round(low), high: round(high) }
    : {
        rule: `amount.${unit ?? "bare"}`,
        value: round(low),
        low: null,
        high: null,
        scale: pure(scaled(scale2 ?? (language.numerals.lastScale ? morescale : undefined) ?? scale1), language),
      };
}
