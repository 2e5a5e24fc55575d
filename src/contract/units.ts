import { createRequire } from "node:module";
import currencies from "currency-codes";
import { z } from "zod";

/**
 * Units of quantities: an ISO 4217 currency (USD), a UCUM unit (t, m3, t/d, [bbl_us]), a counted thing in braces ({TEU}), % or 1, and a
 * currency per unit (USD/t). Two units are comparable only when their dimensions are equal.
 */
interface Unit {
  /** "money:USD", "mass", "mass/time", "money:USD/mass", "count:TEU", "%", "1". */
  dimension: string;
  /** The size of the unit in its dimension's base unit; null without a linear factor (degrees Celsius, decibels). */
  factor: number | null;
}

/** The part of @lhncbc/ucum-lhc used here; the package ships no types. */
interface UcumUnit {
  magnitude_: number;
  dim_: { dimVec_: number[] | null } | null;
  moleExp_: number;
  isSpecial_: boolean;
  isArbitrary_: boolean;
}
interface Ucum {
  getSpecifiedUnit(unit: string, purpose: "validate"): { unit: UcumUnit | null; retMsg?: string[] };
  checkSynonyms(word: string): { units?: { code: string }[] };
}

let ucum: Ucum | undefined;

/** Loaded at the first unit that is not a currency: its tables take 20 ms and 13 MB, which many starts never need. */
const openUcum = (): Ucum => {
  if (ucum === undefined) {
    const library = createRequire(import.meta.url)("@lhncbc/ucum-lhc") as { UcumLhcUtils: { getInstance(): Ucum } };
    ucum = library.UcumLhcUtils.getInstance();
  }
  return ucum;
};

/** Codes of ISO 4217 that are not currencies: "testing" and "no currency". */
const notMoney = new Set(["XTS", "XXX"]);

const isCurrency = (code: string): boolean => /^[A-Z]{3}$/.test(code) && !notMoney.has(code) && currencies.code(code) !== undefined;

/** The order of UCUM's dimension vector. */
const bases = ["length", "time", "mass", "angle", "temperature", "charge", "brightness"];

const known: Record<string, string> = { length2: "area", length3: "volume", "length2.mass/time2": "energy", "length2.mass/time3": "power" };

const power = (exponent: number, base: string): string => (exponent === 1 ? base : `${base}${exponent}`);

const nameOf = (vector: number[], counted: string | undefined): string => {
  const above = vector.flatMap((exponent, i) => (exponent > 0 ? [power(exponent, bases[i] ?? `base${i}`)] : [])).join(".");
  const below = vector.flatMap((exponent, i) => (exponent < 0 ? [power(-exponent, bases[i] ?? `base${i}`)] : [])).join(".");
  // UCUM ignores text in braces. Here it names the thing counted, so that containers never compare with wagons; after a real unit, m3{gas},
  // it is a remark.
  const top = above === "" ? (counted === undefined ? "1" : `count:${counted.toLowerCase()}`) : above;
  const name = below === "" ? top : `${top}/${below}`;
  const shorter = known[name];
  if (shorter !== undefined) return shorter;
  return below === "time" && known[above] !== undefined ? `${known[above]}/time` : name;
};

const minFactor = 1e-30;

const readMeasure = (text: string): Unit | null => {
  if (text === "%") return { dimension: "%", factor: 1 };
  const answer = openUcum().getSpecifiedUnit(text, "validate");
  // A message with a unit means that the library guessed ("meter" for m): a guess is not accepted.
  if (answer.unit === null || (answer.retMsg?.length ?? 0) > 0) return null;
  const { magnitude_, dim_, moleExp_, isSpecial_, isArbitrary_ } = answer.unit;
  const vector = dim_?.dimVec_;
  if (!vector || moleExp_ !== 0 || isArbitrary_) return { dimension: `unit:${text}`, factor: 1 };
  // With factors such as 10^-400 every amount would compare as 0 or Infinity.
  if (!isSpecial_ && !(magnitude_ >= minFactor && magnitude_ <= 1 / minFactor)) return null;
  const counted = /\{([^}]+)\}/.exec(text)?.[1];
  return { dimension: nameOf(vector, counted), factor: isSpecial_ ? null : magnitude_ };
};

/** Members of every JavaScript object: the library looks units up in plain objects and would accept these. */
const javascriptWord = /constructor|prototype|__|valueOf|toString|toLocaleString|hasOwn|isPrototype|propertyIs/i;

const readUnit = (text: string): Unit | null => {
  if (!/^[!-~]{1,40}$/.test(text) || javascriptWord.test(text) || /\(\)|\}\d/.test(text)) return null;
  const [money = "", per] = [text.slice(0, 3), text.slice(3)];
  if (!isCurrency(money)) return readMeasure(text);
  if (per === "") return { dimension: `money:${money}`, factor: 1 };
  const below = per.startsWith("/") ? readMeasure(per.slice(1)) : null;
  if (below === null || below.factor === null) return null;
  return { dimension: `money:${money}/${below.dimension}`, factor: 1 / below.factor };
};

const read = new Map<string, Unit | null>();

const unitOf = (text: string): Unit | null => {
  const before = read.get(text);
  if (before !== undefined) return before;
  // Clients may send any unit in a filter, so the cache is bounded.
  if (read.size > 1_000) read.clear();
  const unit = readUnit(text);
  read.set(text, unit);
  return unit;
};

/** Whether the graph supports a unit: "USD", "t", "m3", "t/d", "%", "1", "{TEU}", "USD/t". */
export const isUnit = (unit: string): boolean => unitOf(unit) !== null;

/** The dimension of a unit, equal for comparable units: "money:USD", "mass", "mass/time"; null for an unknown unit. */
export const dimensionOf = (unit: string): string | null => unitOf(unit)?.dimension ?? null;

/** The amount converted to another unit; null where no factor is known: another dimension or currency, an unknown unit, degrees. */
export const convert = (value: number, from: string, to: string): number | null => {
  const [source, target] = [unitOf(from), unitOf(to)];
  if (source === null || target === null || source.dimension !== target.dimension) return null;
  if (from === to) return value;
  if (source.factor === null || target.factor === null) return null;
  return (value * source.factor) / target.factor;
};

/** The amount in US dollars: unchanged if in dollars, otherwise by the given rate (dollars per unit); null without a rate. */
export const usd = (value: number, unit: string, dollarsPerUnit?: number | null): number | null => {
  if (unit === "USD") return value;
  if (!isCurrency(unit) || dollarsPerUnit === null || dollarsPerUnit === undefined || !(dollarsPerUnit > 0)) return null;
  return value * dollarsPerUnit;
};

const nearest = (unit: string): string | undefined => {
  if (!/^[A-Za-z]{2,40}$/.test(unit) || javascriptWord.test(unit)) return undefined;
  if (/^percents?$/i.test(unit)) return "%";
  return isCurrency(unit.toUpperCase()) ? unit.toUpperCase() : openUcum().checkSynonyms(unit.toLowerCase()).units?.[0]?.code;
};

/** What is wrong with a unit, as a sentence for its author; null when nothing is. */
export const unitProblem = (unit: string): string | null => {
  if (isUnit(unit)) return null;
  const meant = nearest(unit);
  const hint = meant === undefined ? "" : ` Was ${meant} meant?`;
  return `Expected a currency by ISO 4217 (USD), a unit by UCUM (t, m3, t/d), a counted thing in braces ({TEU}) or %; got ${JSON.stringify(unit.slice(0, 60))}.${hint}`;
};

/** The unit of an input row: units that cannot be compared are rejected, with a suggestion. */
export const unit = z.string().superRefine((text, context) => {
  const problem = unitProblem(text);
  if (problem !== null) context.addIssue({ code: "custom", message: problem });
});
