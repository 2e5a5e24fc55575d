// Lists that say their unit once: "China 20.1 percent, Japan 15.2 percent, and Australia 2.4".
import type { Mention } from "./mention.ts";
import type { Amount } from "../quantity/amount.ts";

const BARE = /^[ :(–-]{1,3}(\d{1,3}(?:[.,]\d{1,2})?)(?=[,;).]|\.$|$| and | in )(?![.,]\d)/;

/** The amounts, and after them the bare numbers right behind a country's name that take the last percentage's unit. */
export function listAmounts(text: string, amounts: Amount[], mentions: Mention[]): Amount[] {
  if (!amounts.some((amount) => amount.unit === "%")) return amounts;
  const found = [...amounts];
  for (const mention of mentions) {
    const match = BARE.exec(text.slice(mention.end, mention.end + 14));
    if (!match?.[1]) continue;
    const start = mention.end + match[0].length - match[1].length;
    const end = start + match[1].length;
    const percent = amounts.findLast((amount) => amount.end <= start && amount.unit === "%" && !amount.change);
    if (!percent || start - percent.end > 80 || amounts.some((amount) => amount.start < end && start < amount.end)) continue;
    found.push({ ...percent, rule: "amount.list", start, end, value: Number(match[1].replace(",", ".")), low: null, high: null });
  }
  return found.sort((a, b) => a.start - b.start);
}
