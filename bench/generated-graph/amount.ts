import type { ClaimRow } from "../../src/knowledge/claim/claim.seed.ts";
import type { Chance } from "./chance.ts";

const scales: [number, string][] = [
  [1e12, " trillion"],
  [1e9, " billion"],
  [1e6, " million"],
  [1e3, " thousand"],
  [1, ""],
];

/** 190270000000, 4 digits -> "190.3 billion". */
export function inWords(amount: number, digits: number): { value: number; words: string } {
  const value = Number(amount.toPrecision(digits));
  const [scale, name] = scales.find(([step]) => Math.abs(value) >= step) ?? scales.at(-1)!;
  return { value, words: `${Number((value / scale).toPrecision(digits))}${name}` };
}

/** The claimed value for a true amount: mostly that amount, rounded; a quarter of the time another one. */
export function believed(truth: number, chance: Chance): number {
  const luck = chance.part();
  const off = (least: number, most: number) => 1 + (chance.holds(0.5) ? 1 : -1) * (least + (most - least) * chance.part());
  if (luck < 0.74) return truth;
  if (luck < 0.92) return truth * off(0.02, 0.08);
  if (luck < 0.98) return truth * off(0.1, 0.3);
  return truth * (0.4 + 2 * chance.part());
}

type Quantity = Pick<ClaimRow, "value" | "low" | "high" | "comparator" | "unit" | "asSaid" | "usd">;

/** Dollars per unit, as a statement of that year may give it. */
const rates: [unit: string, dollars: number, word: string][] = [
  ["CNY", 0.14, "yuan"],
  ["RUB", 0.014, "rubles"],
  ["EUR", 1.1, "euros"],
];

/** A sum of money with its wording: mostly dollars, exact or about, over, under, or a range. */
export function money(dollars: number, chance: Chance): Quantity & { asSaid: string } {
  const [unit, rate, word] = chance.holds(0.92) ? (["USD", 1, "dollars"] as const) : chance.of(rates);
  const said = quantity(dollars / rate, unit, word, chance);
  return { ...said, usd: unit === "USD" || said.value === null || chance.holds(0.5) ? null : said.value * rate };
}

const before = { EXACT: "", ABOUT: "about ", OVER: "more than ", UNDER: "less than " };

export function quantity(amount: number, unit: string, word: string, chance: Chance): Quantity & { asSaid: string } {
  const { value, words } = inWords(amount, chance.int(2, 4));
  const luck = chance.part();
  if (luck < 0.05) {
    const most = inWords(value * (1.02 + 0.1 * chance.part()), 3);
    return {
      value: null,
      low: Math.min(value, most.value),
      high: Math.max(value, most.value),
      comparator: "RANGE",
      unit,
      asSaid: `from ${words} to ${most.words} ${word}`,
      usd: null,
    };
  }
  const comparator = luck < 0.65 ? "EXACT" : luck < 0.83 ? "ABOUT" : luck < 0.95 ? "OVER" : "UNDER";
  return { value, low: null, high: null, comparator, unit, asSaid: `${before[comparator]}${words} ${word}`, usd: null };
}
