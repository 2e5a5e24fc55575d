// Whether sales are a firm's own, and no country's trade.
import type { SentenceFacts } from "../facts/sentence-facts.ts";
import type { Parties } from "../parties/context.ts";
import { isCounted } from "../quantity/unit.ts";
import type { Earlier, TradeNumber } from "./place.ts";

/** "Sales to Japan rose": of a firm, where no country sells, unless exporters give the weight, and then its worth. */
export function isOfFirm(
  { attachment, amount }: TradeNumber,
  { countries }: Parties,
  earlier: Earlier | null,
  { abroad }: SentenceFacts,
): boolean {
  const isNational = isCounted(amount.unit) ? abroad : earlier?.trigger === attachment.start;
  return attachment.rule === "trigger.sales" && countries.length < 2 && !isNational;
}
