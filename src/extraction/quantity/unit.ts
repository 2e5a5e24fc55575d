// Units next to a number: currencies of ISO 4217 by code, symbol and name, tonnes, barrels, trucks; and which of them are money, weights or things.
import type { Language } from "../languages/language.ts";
import { mayMatch } from "../languages/literal.ts";
import { oncePerText } from "../languages/once.ts";
import { anyScript, compile, lowerCased, lowerCasePattern, memoized } from "../languages/pattern.ts";
import { CURRENCY_CODES, currencyNamed } from "./currency-full-names.ts";
import { isUnknownCurrency } from "./namesakes.ts";

export interface UnitReader {
  /** The unit at the end of the text, and its start. */
  before(text: string): { unit: string; start: number } | null;
  /** The unit at the offset, and its end. */
  after(text: string, from: number): { unit: string; end: number } | null;
}

/** Ends in a word. */
const WORD = /[a-z][ \u00a0]$/;

export const unitsOf = memoized((language: Language): UnitReader => {
  const { units } = language;
  const before = compile(
    `(?:${units.before.map(([, pattern]) => `(${anyScript(pattern)})`).join("|")}|(?<![\\p{L}$])(${CURRENCY_CODES.join("|")}))[ \u00a0]?$`,
  );
  const names = (units.namedBefore ?? []).map(([, pattern]) => `(${anyScript(pattern)})`);
  const named = names.length === 0 ? null : compile(`\\b(?:${names.join("|")})[ \u00a0]$`);
  const order = [["pp", units.percentPoints] as const, ["%", units.percent] as const, ...units.after];
  const patterns = [...order.map(([, pattern]) => anyScript(pattern)), `(?:${CURRENCY_CODES.join("|")})(?![\\p{L}\\d])`].map(
    lowerCasePattern,
  );
  const after = patterns.map((pattern) => compile(pattern, "y"));
  const may = mayMatch(patterns);
  /** Units of which a text has the words, and the text in lower case: of so many it has few. */
  const present = oncePerText((text) => {
    const lowered = lowerCased(text);
    return { lowered, found: may(lowered) };
  });
  return {
    before(text) {
      const match = before.exec(text.slice(-14));
      if (match) {
        const at = units.before.findIndex((_, i) => match[i + 1] !== undefined);
        return { unit: units.before[at]?.[0] ?? match.at(-1) ?? "", start: text.length - match[0].length };
      }
      // "US dollars 583 million": the name before its number, and not behind the one before.
      const words = named && WORD.test(text) ? named.exec(text.slice(-26)) : null;
      const start = text.length - (words?.[0].length ?? 0);
      if (!words || units.ofNumberBefore?.test(text.slice(0, start))) return null;
      return { unit: units.namedBefore![words.slice(1).findIndex((each) => each !== undefined)]![0], start };
    },
    after(text, from) {
      const { lowered, found } = present(text, language);
      const named = currencyNamed(lowered, from, language);
      if (named) return named;
      for (const at of found) {
        const pattern = after[at]!;
        pattern.lastIndex = from;
        if (!pattern.test(lowered)) continue;
        const end = pattern.lastIndex;
        const code = text.slice(from, end);
        return at < order.length ? { unit: order[at]![0], end } : code === code.toUpperCase() ? { unit: code, end } : null;
      }
      return null;
    },
  };
});

/** Whether the unit is money: a currency code, or a currency name without a country. Other units of three letters do not end with a capital. */
export const isMoney = (unit: string | null): boolean =>
  unit !== null && (unit.length === 3 ? unit.charAt(2) <= "Z" && unit !== "TEU" && unit !== "FEU" : isUnknownCurrency(unit));

/** Whether it is a unit of weight, volume or count: neither money nor a percentage. */
export const isCounted = (unit: string | null): boolean => unit !== null && unit !== "%" && unit !== "pp" && !isMoney(unit);

const WEIGHTS = new Set([
  "t",
  "kg",
  "lb",
  "bushels",
  "quintals",
  "ounces",
  "carats",
  "m2",
  "m3",
  "ft3",
  "bf",
  "L",
  "gallons",
  "bbl",
  "bbl/d",
]);

/** Whether it counts single things, and is neither weight nor volume nor power. */
export const isThing = (unit: string | null): boolean => isCounted(unit) && !WEIGHTS.has(unit!) && !/Wh$/.test(unit!);
