// Which of the goods a sentence names one of its numbers is about, and the unit that goods are told in.
import type { Measure } from "../measure/head.ts";
import type { Amount } from "../quantity/amount.ts";
import type { Stretch } from "../stretch.ts";
import type { Commodity } from "./commodity.ts";

export function commodityFor(
  goods: Commodity[],
  governor: { start: number; end: number },
  amount: Amount,
  stretch: Stretch,
): Commodity | null {
  const inside = goods.filter((good) => good.start >= Math.min(stretch.start, governor.start) - 40 && good.end <= stretch.end);
  const distance = (good: Commodity): number =>
    Math.min(Math.abs(good.start - governor.end), Math.abs(governor.start - good.end), Math.abs(good.start - amount.end));
  return [...inside].sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

/** The unit of a bare "200 billion": the currency beside it, cubic metres where gas is the talk, else dollars as trade is told in. */
export function unitOf(
  governor: { measure: Measure | null; rule: string },
  commodity: Commodity | null,
  amounts: Amount[],
  before: string | null,
): string {
  const beside = amounts.find((amount) => amount.unit !== null && amount.unit !== "%")?.unit;
  if (beside) return beside;
  if (governor.measure !== "TRADE_TURNOVER" && !/earnings/.test(governor.rule) && commodity && /gas|LNG/.test(commodity.label)) return "m3";
  return before ?? "USD";
}
