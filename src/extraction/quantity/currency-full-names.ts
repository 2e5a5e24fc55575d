// What currencies are called in full, "Kenyan shillings", "肯尼亚先令": as the Unicode locale data have it, which Node.js ships.
import currencies from "currency-codes";
import type { Language } from "../languages/language.ts";
import { lowerCased, memoized } from "../languages/pattern.ts";

/** Codes of ISO 4217, without those of gold, funds and tests: of "X" only the francs and dollars that several countries share. */
export const CURRENCY_CODES: readonly string[] = currencies.codes().filter((code) => !/^X(?!AF|OF|PF|CD)/.test(code));

/** Numbers behind which Russian has each of its forms: "1 шиллинг", "3 шиллинга", "340 шиллингов". */
const COUNTS = [1, 3, 340];

/** So many letters find a name. */
const KEY = 3;

type Name = readonly [name: string, code: string];

/** The names by their first letters, the longest first. */
const namesOf = memoized(({ code: locale }: Language): ReadonlyMap<string, readonly Name[]> => {
  const all = CURRENCY_CODES.flatMap((code) => {
    const format = new Intl.NumberFormat(locale, { style: "currency", currency: code, currencyDisplay: "name", maximumFractionDigits: 0 });
    return [...new Set(COUNTS.map((count) => nameIn(format, count)))].map((name): Name => [name, code]);
  });
  const names = new Map<string, Name[]>();
  for (const name of all.toSorted(([a], [b]) => b.length - a.length)) {
    const key = name[0].slice(0, KEY);
    names.set(key, [...(names.get(key) ?? []), name]);
  }
  return names;
});

const nameIn = (format: Intl.NumberFormat, count: number): string =>
  lowerCased(format.formatToParts(count).find(({ type }) => type === "currency")?.value ?? "");

/** The currency whose full name begins there, in a text in small letters, and its end. */
export function currencyNamed(lowered: string, from: number, language: Language): { unit: string; end: number } | null {
  for (const [name, unit] of namesOf(language).get(lowered.slice(from, from + KEY)) ?? []) {
    const end = from + name.length;
    if (lowered.startsWith(name, from) && (!language.places.spaced || !/\p{L}/u.test(lowered.charAt(end)))) return { unit, end };
  }
  return null;
}
