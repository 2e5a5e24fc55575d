import { languageNow, localeNow, t, tCount } from "../language/translate.ts";
import type { QuantityWordsFragment } from "../generated/graphql.ts";

type Quantity = Omit<QuantityWordsFragment, "__typename">;

const fraction = (digits: number): Intl.NumberFormatOptions => ({ maximumSignificantDigits: digits });

/** A readable number: 190270000000 becomes "190.27 billion". Five digits are kept; sources rarely have more. */
export function readableNumber(value: number): string {
  const size = Math.abs(value);
  if (size < 1e6) return value.toLocaleString(localeNow(), fraction(size < 1000 ? 4 : 5));
  return value.toLocaleString(localeNow(), {
    ...fraction(5),
    notation: "compact",
    compactDisplay: languageNow() === "en" ? "long" : "short",
  });
}

const symbols: Record<string, string> = { USD: "$", EUR: "€", CNY: "¥", GBP: "£", RUB: "₽" };

/** UCUM has mass in base units; trade is measured in tonnes. */
const masses: Record<string, [perTonne: number, words: string]> = {
  kg: [1000, "{n} tonnes"],
  t: [1, "{n} tonnes"],
  "kg/d": [1000, "{n} tonnes a day"],
  "t/d": [1, "{n} tonnes a day"],
  "kg/mo": [1000, "{n} tonnes a month"],
  "t/mo": [1, "{n} tonnes a month"],
  "kg/a": [1000, "{n} tonnes a year"],
  "t/a": [1, "{n} tonnes a year"],
};
const others: Record<string, string> = {
  "%": "{n} %",
  m3: "{n} m³",
  "m3/a": "{n} m³ a year",
  "m3/d": "{n} m³ a day",
  "t.km": "{n} tonne-kilometres",
  "[bbl_us]": "{n} barrels",
  "[bbl_us]/d": "{n} barrels a day",
};

/** Counted things, in order of appearance; one without a plural of its own gets an s. */
const counted: Record<string, string> = {
  project: "{n} project|{n} projects",
  teu: "{n} TEU|{n} TEU",
  wagon: "{n} wagon|{n} wagons",
  train: "{n} train|{n} trains",
  container: "{n} container|{n} containers",
  vehicle: "{n} vehicle|{n} vehicles",
  truck: "{n} lorry|{n} lorries",
};

/** One value with its unit: "$190.27 billion", "1.5 million tonnes", "25 %". */
export function readableValue(value: number, unit: string): string {
  if (/^[A-Z]{3}$/.test(unit)) return money(value, unit);
  const mass = masses[unit];
  if (mass) return t(mass[1], { n: readableNumber(value / mass[0]) });
  const words = others[unit];
  if (words) return t(words, { n: signed(value) });
  if (unit === "1" || unit === "") return readableNumber(value);
  const thing = /^\{(\w+)\}$/.exec(unit)?.[1]?.toLowerCase();
  if (thing) return tCount(value, counted[thing] ?? `{n} ${thing}|{n} ${thing.replaceAll("_", " ")}s`, { n: readableNumber(value) });
  return `${readableNumber(value)} ${unit.replace(/[{}]/g, "").replaceAll("_", " ")}`;
}

const signed = (value: number) => (value < 0 ? "−" : "") + readableNumber(Math.abs(value));

function money(value: number, unit: string): string {
  const symbol = symbols[unit] ?? unit;
  if (languageNow() === "en") return `${value < 0 ? "−" : ""}${symbol}${symbol.length > 1 ? " " : ""}${readableNumber(Math.abs(value))}`;
  if (languageNow() === "zh") return signed(value) + chineseCurrency(unit);
  return `${signed(value)}\u00a0${symbol}`;
}

function chineseCurrency(unit: string): string {
  const parts = new Intl.NumberFormat("zh-CN", { style: "currency", currency: unit, currencyDisplay: "name" }).formatToParts(1);
  return parts.find(({ type }) => type === "currency")?.value ?? unit;
}

/** A quantity with its comparator: "over $185 billion", "about 25 %", "$84 billion – $87 billion". */
export function readableQuantity({ value, low, high, comparator, unit }: Quantity): string {
  if (comparator === "RANGE" && low !== null && high !== null) return `${readableValue(low, unit)} – ${readableValue(high, unit)}`;
  const figure = value ?? low ?? high;
  if (figure === null) return t("no figure");
  const words = { EXACT: "{figure}", RANGE: "{figure}", ABOUT: "about {figure}", OVER: "over {figure}", UNDER: "under {figure}" }[
    comparator
  ];
  return t(words, { figure: readableValue(figure, unit) });
}

/** "$150bn", "1.5m t", "25 %": for an axis or a dot, where "billion" would not fit. */
export function shortValue(value: number, unit: string): string {
  const size = Math.abs(value);
  const number = signedShort(value);
  if (/^[A-Z]{3}$/.test(unit)) {
    const symbol = symbols[unit] ?? unit;
    if (languageNow() === "zh") return number + chineseCurrency(unit);
    return languageNow() === "en" ? `${value < 0 ? "−" : ""}${symbol}${signedShort(size)}` : `${number} ${symbol}`;
  }
  const mass = masses[unit];
  if (mass) return `${signedShort(value / mass[0])} ${t("t")}`;
  if (unit === "%") return `${signedShort(value)} %`;
  return unit === "1" ? number : `${number} ${unit === "m3" ? "m³" : unit.replace(/[{}]/g, "")}`;
}

function signedShort(value: number): string {
  const words = Math.abs(value).toLocaleString(localeNow(), {
    ...fraction(4),
    ...(Math.abs(value) >= 1e6 && { notation: "compact", compactDisplay: "short" }),
  });
  return (value < 0 ? "−" : "") + words.toLowerCase();
}

/** A share with its sign: "+5.8 %", "−3 %". */
export const readableDeviation = (pct: number) => `${pct < 0 ? "−" : pct > 0 ? "+" : ""}${readableShare(Math.abs(pct))}`;

export const readableShare = (pct: number) => (Math.abs(pct) < 10 ? exactShare(pct) : `${Math.round(pct).toLocaleString(localeNow())} %`);

/** A share with one decimal, whatever its size: "10.7 %". Tiny ones are not rounded to zero: "0.04 %". */
export const exactShare = (pct: number) =>
  `${pct.toLocaleString(localeNow(), Math.abs(pct) < 0.1 ? fraction(1) : { maximumFractionDigits: 1 })} %`;

export const count = (value: number) => value.toLocaleString(localeNow());
