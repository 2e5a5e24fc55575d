// Whether goods leave the country: only then are their deliveries trade.
import type { Amount } from "../quantity/amount.ts";
import type { Measure } from "./head.ts";

const ABROAD =
  /\b(?:abroad|exports?|exported|imports?|imported|international|foreign|border|cross(?:ed|ing)|checkpoint|customs|transit|ports?|overseas|world market|global market)\b/i;

export const speaksOfAbroad = (text: string): boolean => ABROAD.test(text);

/** Supplies are claims of trade when they leave the country; a verb of delivery alone may carry lectures. */
export function crossesBorder(
  text: string,
  governor: { measure: Measure | null; rule: string },
  amount: Amount,
  ofGoods: boolean,
  abroad: boolean,
): boolean {
  const { measure, rule } = governor;
  if (measure === "CARGO_VOLUME") return abroad;
  if (measure !== "COMMODITY_SUPPLY" && measure !== "EXPORTS") return true;
  const around = text.slice(Math.max(0, amount.start - 60), amount.end + 70);
  if (
    /\b(?:to|for|in|on) (?:our |the )?(?:domestic|home|internal|Russian (?:customers|consumers|market|refineries)|refineries|underground)\b|\bhere in Russia\b/i.test(
      around,
    )
  )
    return false;
  if (measure === "EXPORTS") return true;
  const weighed = amount.unit === "t" || amount.unit === "m3" || amount.unit === "bbl";
  if (rule === "head.carried-off") return weighed && abroad;
  return abroad && (ofGoods || weighed || rule === "head.supply-noun");
}
