import { createRequire } from "node:module";
import currencies from "currency-codes";
import { z } from "zod";

/**
 * Units of quantities: an ISO 4217 currency (USD), a UCUM unit (t, m3, t/d, [bbl_us]), a counted thing in braces ({TEU}), % or 1,
 * and a currency per unit (USD/t). Two units compare only when their dimensions are the same word.
 */
interface Unit {
  /** "money:USD", "mass", "mass/time", "money:USD/mass", "count:TEU", "%", "1". */
  dimension: string;
  /** How many of the dimension's base unit one of it makes; null where no plain factor exists (degrees Celsius, decibels). */
  factor: number | null;
}

/** The part of @lhncbc/ucum-lhc that is used here; the package brings no types. */
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

/** Opened at the first unit that is not money: reading its tables takes 20 ms and 13 MB, which a start without them saves. */
const openUcum = (): Ucum => {
  if (ucum === undefined) {
    const library = createRequire(import.meta.url)("@lhncbc/ucum-lhc") as { UcumLhcUtils: { getInstance(): Ucum } };
    ucum = library.UcumLhcUtils.getInstance();
  }
  return ucum;
};

/** Codes of ISO 4217 that stand for no money: "testing" and "no currency". */
const notMoney = new Set(["XTS", "XXX"]);

const isCurrency = (code: string): boolean => /^[A-Z]{3}$/.test(code) && !notMoney.has(code) && currencies.code(code) !== undefined;

/** The order of UCUM's dimension vector. */
const bases = ["length", "time", "mass", "angle", "temperature", "charge", "brightness"];

const known: Record<string, string> = { length2: "area", length3: "volume", "length2.mass/time2": "energy", "length2.mass/time3": "power" };

const power = (exponent: number, base: string): string => (exponent === 1 ? base : `${base}${exponent}`);

const nameOf = (vector: number[], counted: string | undefined): string => {
  const above = vector.flatMap((exponent, i) => (exponent > 0 ? [power(exponent, bases[i] ?? `base${i}`)] : [])).join(".");
  const below = vector.flatMap((exponent, i) => (exponent < 0 ? [power(-exponent, bases[i] ?? `base${i}`)] : [])).join(".");
  // UCUM ignores what stands in braces. Here it names the thing counted, so that containers never meet wagons; beside a real unit, m3{gas}, it is a remark.
  const top = above === "" ? (counted === undefined ? "1" : `count:${counted.toLowerCase()}`) : above;
  const name = below === "" ? top : `${top}/${below}`;
  const shorter = known[name];
  if (shorter !== undefined) return shorter;
  return below === "time" && known[above] !== undefined ? `${known[above]}/time` : name;
};

const leastFactor = 1e-30;

const readMeasure = (text: string): Unit | null => {
  if (text === "%") return { dimension: "%", factor: 1 };
  const answer = openUcum().getSpecifiedUnit(text, "validate");
  // A message beside a unit means that the library guessed ("meter" for m): a guess is not a unit.
  if (answer.unit === null || (answer.retMsg?.length ?? 0) > 0) return null;
  const { magnitude_, dim_, moleExp_, isSpecial_, isArbitrary_ } = answer.unit;
  const vector = dim_?.dimVec_;
  if (!vector || moleExp_ !== 0 || isArbitrary_) return { dimension: `unit:${text}`, factor: 1 };
  // Amounts in tenths to the four hundredth compare as 0 or Infinity with everything.
  if (!isSpecial_ && !(magnitude_ >= leastFactor && magnitude_ <= 1 / leastFactor)) return null;
  const counted = /\{([^}]+)\}/.exec(text)?.[1];
  return { dimension: nameOf(vector, counted), factor: isSpecial_ ? null : magnitude_ };
};

/** Names that every JavaScript object answers to: the library looks units up in plain objects and takes them for units. */
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
  // Clients may send any unit in a filter: the memory of what was read stays bounded.
  if (read.size > 1_000) read.clear();
  const unit = readUnit(text);
  read.set(text, unit);
  return unit;
};

/** True for a unit that this graph understands: "USD", "t", "m3", "t/d", "%", "1", "{TEU}", "USD/t". */
export const isUnit = (unit: string): boolean => unitOf(unit) !== null;

/** What a unit measures, as a word that is equal for units that compare: "money:USD", "mass", "mass/time"; null for an unknown unit. */
export const dimensionOf = (unit: string): string | null => unitOf(unit)?.dimension ?? null;

/** The same amount in another unit; null where no factor is known: other dimension, other currency, unknown unit, degrees. */
export const convert = (value: number, from: string, to: string): number | null => {
  const [source, target] = [unitOf(from), unitOf(to)];
  if (source === null || target === null || source.dimension !== target.dimension) return null;
  if (from === to) return value;
  if (source.factor === null || target.factor === null) return null;
  return (value * source.factor) / target.factor;
};

/** US dollars for an amount: itself when it is in dollars, by the given rate (dollars for one unit) otherwise, null without a rate. */
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

/** What is wrong with a unit, in a sentence for the person who wrote it; null when nothing is. */
export const unitProblem = (unit: string): string | null => {
  if (isUnit(unit)) return null;
  const meant = nearest(unit);
  const hint = meant === undefined ? "" : ` Was ${meant} meant?`;
  return `Expected a currency by ISO 4217 (USD), a unit by UCUM (t, m3, t/d), a counted thing in braces ({TEU}) or %; got ${JSON.stringify(unit.slice(0, 60))}.${hint}`;
};

/** A unit where a row enters: what this graph cannot compare is refused there, with the unit that was probably meant. */
export const unit = z.string().superRefine((text, context) => {
  const problem = unitProblem(text);
  if (problem !== null) context.addIssue({ code: "custom", message: problem });
});
