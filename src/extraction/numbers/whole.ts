// Flows that are too large to pass between two countries.
import type { Parties } from "../parties/context.ts";
import type { TradeNumber } from "./place.ts";

/** In dollars or euros: the largest flow from one country to another is half of it. */
const TRILLION = 1e12;

/** "We exported a record $1.4 trillion", said of trade with Cuba: to all countries, where nothing but what was said before names the other. */
export function ofAll({ measure, kind, amount }: TradeNumber, { countries, rule }: Parties, home: string | null): Parties | null {
  const isCarried = rule === "parties.before" || rule === "parties.other-end" || rule.startsWith("frame.");
  const inDollars = amount.unit === "USD" || amount.unit === "EUR";
  const isFlow = kind.kind === "LEVEL" && (measure === "EXPORTS" || measure === "IMPORTS");
  if (!isFlow || !inDollars || amount.value < TRILLION || !isCarried || countries.length !== 2 || !home || !countries.includes(home))
    return null;
  return { countries: [home], directed: false, inferred: true, rule: "parties.whole" };
}
