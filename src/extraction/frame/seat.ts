// Whose "abroad" a report means where no sentence names the country: prices, offices and cities say where it was written.
import type { Language } from "../languages/language.ts";
import { anyScript, memoized } from "../languages/pattern.ts";
import { byAlpha2 } from "../place/gazetteer.ts";
import { mentionsOf } from "../place/mention.ts";

/** Currencies in which prices are given everywhere. */
const EVERYWHERE = new Set(["USD", "EUR"]);

/** A small sum is a price or a wage; millions may be converted for the reader of another country. */
const pricesOf = memoized(({ units: { after, beforePrice } }: Language): [country: string, pattern: RegExp][] =>
  after.flatMap(([unit, pattern]) => {
    const country = /^[A-Z]{3}$/.test(unit) && !EVERYWHERE.has(unit) ? byAlpha2(unit.slice(0, 2)) : null;
    return country && beforePrice ? [[country, new RegExp(anyScript(String.raw`\d${beforePrice}(?:${pattern})`), "u")]] : [];
  }),
);

/** The one country that prices, offices and cities speak for more than for any other; none where they speak for the country assumed. */
export function seatOf(texts: readonly string[], assumed: string | null, language: Language): string | null {
  const weights = new Map<string, number>();
  const add = (code: string, weight: number): void => void weights.set(code, (weights.get(code) ?? 0) + weight);
  const { documents, places } = language;
  for (const text of texts) {
    for (const [code, pattern] of pricesOf(language)) if (pattern.test(text)) add(code, 2);
    for (const [code, pattern] of documents.ownOffices) if (pattern.test(text)) add(code, 2);
    for (const { code, capital, start, end } of mentionsOf(text, language))
      if (capital && places.located?.test(text.slice(Math.max(0, start - 30), end))) add(code, 1);
  }
  const [first, second] = [...weights].sort((a, b) => b[1] - a[1]);
  return first && !weights.has(assumed ?? "") && first[1] > (second?.[1] ?? 0) ? first[0] : null;
}
