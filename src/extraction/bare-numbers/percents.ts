// Numbers that are percentages because one before them is.
import type { Language } from "../languages/language.ts";
import { matchesIn } from "../languages/scan.ts";
import type { Mention } from "../place/mention.ts";
import type { Amount } from "../quantity/amount.ts";
import { numbersOf } from "../quantity/number.ts";
import { overlapsAny } from "../span.ts";
import { FARTHEST } from "./beside.ts";

const BARE = /^[ :(–-]{1,3}(\d{1,3}(?:[.,]\d{1,2})?)(?![.,]?\d)/;

/** "China 20.1 percent, Japan 15.2 percent, and Australia 2.4". */
export function percentsOfPartners(text: string, amounts: Amount[], mentions: Mention[], { lists }: Language): Amount[] {
  if (!amounts.some((amount) => amount.unit === "%")) return [];
  return mentions.flatMap((mention) => {
    const beside = text.slice(mention.end, mention.end + 14);
    const match = BARE.exec(beside);
    const rest = beside.slice(match?.[0].length);
    if (!match?.[1] || !(/^(?:[,;).]|$)/.test(rest) || lists.behindPercent?.test(rest))) return [];
    const start = mention.end + match[0].length - match[1].length;
    const end = start + match[1].length;
    const percent = amounts.findLast((amount) => amount.end <= start && amount.unit === "%" && !amount.change);
    if (!percent || start - percent.end > 80 || overlapsAny(amounts, { start, end })) return [];
    return [{ ...percent, rule: "amount.list", start, end, value: Number(match[1].replace(",", ".")), low: null, high: null }];
  });
}

const percentsIn = matchesIn(({ lists }) => lists.barePercent);

/** "Imports grew by 9 percent; exports went down by 7": so is what grows or falls behind a percentage, also one of the previous sentence. */
export function percentsGoingOn(text: string, amounts: Amount[], before: boolean, language: Language): Amount[] {
  const alone = language.lists.percentAlone === true;
  if (!(before || alone || amounts.some(({ unit }) => unit === "%"))) return [];
  return percentsIn(text, language).flatMap((match) => {
    const digits = match[1] ?? "";
    const end = match.index + match[0].length;
    const start = end - digits.length;
    const last = amounts.findLast((amount) => amount.end <= start);
    const goesOn = alone || (last ? last.unit === "%" && !last.change && start - last.end <= FARTHEST : before);
    if (!goesOn || overlapsAny(amounts, { start, end })) return [];
    return [
      {
        rule: "amount.percent",
        start,
        end,
        value: numbersOf(language).parse(digits),
        low: null,
        high: null,
        unit: "%",
        change: false,
        sign: null,
      },
    ];
  });
}
