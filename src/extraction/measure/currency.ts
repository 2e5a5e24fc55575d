// The unit of a number that does not state it fully: a currency name shared by several countries, or a bare "200 billion".
import type { NamedCommodity } from "../commodity/commodity.ts";
import type { TradeMeasure } from "../languages/language.ts";
import type { Amount } from "../quantity/amount.ts";
import { currencyElsewhere, currencyIn, isNamesake, isUnknownCurrency } from "../quantity/namesakes.ts";
import { isMoney } from "../quantity/unit.ts";

export interface UnitChoice {
  unit: string;
  /** Whether it was taken from the context. */
  inferred: boolean;
  /** No country in the text has a currency of that name, or no currency was mentioned. */
  unknown: boolean;
  rule: string;
}

export const UNKNOWN_CURRENCY = "{currency}";

/** Verbs whose object is goods, and no money. */
const TAKEN = /^trigger\.(?:carried-off|supply)/;

/** What the context provides: other amounts of the sentence, the previous unit, the goods, the countries. */
export interface CurrencyContext {
  amounts: Amount[];
  before: string | null;
  commodity: NamedCommodity | null;
  measure: TradeMeasure;
  trigger: string;
  /** Countries whose currency it may be, most likely first. */
  countries: (string | null)[];
  /** Whether the number says what goods are worth: "shrimps for 130 million". */
  worth?: boolean;
}

export function unitFor(
  amount: Amount,
  { amounts, before, commodity, measure, trigger, countries, worth = false }: CurrencyContext,
): UnitChoice {
  const { unit } = amount;
  // "240 million units of power": each is a kilowatt-hour.
  if (unit === "pieces" && commodity?.hs?.startsWith("2716")) return { unit: "kWh", inferred: true, unknown: false, rule: "unit.beside" };
  // "Cars came to 17,000 pieces": vehicles.
  if (unit === "pieces" && commodity?.hs?.startsWith("87"))
    return { unit: "vehicles", inferred: true, unknown: false, rule: "unit.beside" };
  if (unit !== null && !isUnknownCurrency(unit)) return { unit, inferred: false, unknown: false, rule: "unit.said" };
  if (unit !== null) {
    if (before && isNamesake(unit, before)) return { unit: before, inferred: true, unknown: false, rule: "unit.country" };
    for (const country of countries) {
      const currency = currencyIn(unit, country);
      // 元 is the yuan unless another country's currency is meant.
      if (currency) return { unit: currency, inferred: currency !== "CNY" || unit !== "{rmb}", unknown: false, rule: "unit.country" };
    }
    // "American importers took 9 million pounds": goods by weight, where nobody counts in a pound.
    if (unit === "{pound}" && commodity && TAKEN.test(trigger)) return { unit: "lb", inferred: true, unknown: false, rule: "unit.said" };
    const elsewhere = currencyElsewhere(unit);
    if (elsewhere) return { unit: elsewhere, inferred: true, unknown: false, rule: "unit.country" };
    if (unit === "{rmb}") return { unit: "CNY", inferred: false, unknown: false, rule: "unit.said" };
    return { unit, inferred: true, unknown: true, rule: "unit.unknown-currency" };
  }
  // Turnover and balances are amounts of money, even in a sentence with weights.
  const inMoney = measure === "TRADE_TURNOVER" || measure === "TRADE_BALANCE" || worth;
  const neighbour = amounts.find(
    (other) =>
      other.unit !== null &&
      !(inMoney && !isMoney(other.unit)) &&
      other.unit !== "%" &&
      other.unit !== "pp" &&
      !isUnknownCurrency(other.unit),
  )?.unit;
  if (neighbour) return { unit: neighbour, inferred: true, unknown: false, rule: "unit.beside" };
  // Gas is told by volume; LNG by weight, and behind it billions are money.
  if (
    measure !== "TRADE_TURNOVER" &&
    measure !== "TRADE_BALANCE" &&
    (before === null || before === "m3") &&
    !/earnings/.test(trigger) &&
    commodity &&
    /gas/.test(commodity.label)
  )
    return { unit: "m3", inferred: true, unknown: false, rule: "unit.gas" };
  if (inMoney && before && !isMoney(before)) return { unit: UNKNOWN_CURRENCY, inferred: true, unknown: true, rule: "unit.none" };
  if (before && isMoney(before)) return { unit: before, inferred: true, unknown: false, rule: "unit.before" };
  return before
    ? { unit: before, inferred: true, unknown: false, rule: "unit.before" }
    : { unit: UNKNOWN_CURRENCY, inferred: true, unknown: true, rule: "unit.none" };
}
