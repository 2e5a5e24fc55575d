import type { QuantityWordsFragment } from "../generated/graphql.ts";

type Quantity = Omit<QuantityWordsFragment, "__typename">;

const scales: [number, string][] = [
  [1e12, " trillion"],
  [1e9, " billion"],
  [1e6, " million"],
];

/** A number a person reads at a glance: 190270000000 becomes "190.27 billion". Four digits are kept, as sources rarely give more. */
export function readableNumber(value: number): string {
  const [size, name] = scales.find(([size]) => Math.abs(value) >= size) ?? [1, ""];
  const digits = size === 1 && Math.abs(value) < 1000 ? 4 : 5;
  return (value / size).toLocaleString("en-GB", { maximumSignificantDigits: digits }) + name;
}

const symbols: Record<string, string> = { USD: "$", EUR: "€", CNY: "¥", GBP: "£" };

/** UCUM writes mass in its base units; people trade in tonnes. */
const masses: Record<string, [perTonne: number, each: string]> = {
  kg: [1000, ""],
  t: [1, ""],
  "kg/d": [1000, " a day"],
  "t/d": [1, " a day"],
  "kg/mo": [1000, " a month"],
  "t/mo": [1, " a month"],
  "kg/a": [1000, " a year"],
  "t/a": [1, " a year"],
};

/** One value with its unit: "$190.27 billion", "1.5 million tonnes", "25 %". */
export function readableValue(value: number, unit: string): string {
  const symbol = symbols[unit];
  if (symbol) return (value < 0 ? "−" : "") + symbol + readableNumber(Math.abs(value));
  const mass = masses[unit];
  if (mass) return `${readableNumber(value / mass[0])} tonnes${mass[1]}`;
  if (unit === "%") return `${readableNumber(value)} %`;
  if (unit === "1" || unit === "") return readableNumber(value);
  return `${readableNumber(value)} ${unit.replace(/[{}]/g, "").replaceAll("_", " ")}`;
}

/** A quantity with how sure its speaker was: "over $185 billion", "about 25 %", "$84 billion – $87 billion". */
export function readableQuantity({ value, low, high, comparator, unit }: Quantity): string {
  if (comparator === "RANGE" && low !== null && high !== null) return `${readableValue(low, unit)} – ${readableValue(high, unit)}`;
  const figure = value ?? low ?? high;
  if (figure === null) return "no figure";
  const said = { EXACT: "", RANGE: "", ABOUT: "about ", OVER: "over ", UNDER: "under " }[comparator];
  return said + readableValue(figure, unit);
}

/** A share with its sign: "+5.8 %", "−3 %". */
export const readableDeviation = (pct: number) =>
  `${pct < 0 ? "−" : "+"}${Math.abs(pct).toLocaleString("en-GB", { maximumFractionDigits: Math.abs(pct) < 10 ? 1 : 0 })} %`;

export const readableSpread = (pct: number) => `${pct.toLocaleString("en-GB", { maximumFractionDigits: pct < 10 ? 1 : 0 })} %`;

export const count = (value: number) => value.toLocaleString("en-GB");
