// Numbers of a list without scale or unit: "29 billion dollars, of which with China 17, with Korea 3", "from 390 to 470 thousand tonnes".
import type { Language } from "../languages/language.ts";
import { matchesOf } from "../languages/pattern.ts";
import { overlapsAny } from "../span.ts";
import type { Amount } from "../quantity/amount.ts";
import { round } from "../quantity/amount.ts";
import { isMoney } from "../quantity/unit.ts";
import type { Mention } from "./mention.ts";

const NUMBER = /^\D{1,16}?(\d{1,3}(?:[.,]\d{1,2})?)(?=[,;).»]|\.$|$| и | and )(?![.,]\d)/u;
/** Maximum distance from the number whose unit a bare one takes. */
const REACH = 90;

const digitsOf = (text: string, amount: Amount): number => {
  const own = /\d[\d.,]*/.exec(text.slice(amount.start, amount.end))?.[0];
  return own === undefined ? Number.NaN : Number(own.replace(",", "."));
};

/** Numbers right after a partner's name, in the unit of the previous number. */
export function ofPartners(text: string, amounts: Amount[], mentions: Mention[], { lists }: Language): Amount[] {
  if (!lists.sharedScale) return [];
  return mentions.flatMap((mention) => {
    const ahead = lists.bareBehind?.exec(text.slice(Math.max(0, mention.start - 24), mention.start));
    const match = ahead ?? NUMBER.exec(text.slice(mention.end, mention.end + 26));
    if (!match?.[1]) return [];
    const end = ahead ? mention.start - ahead[0].length + ahead[1]!.length : mention.end + match[0].length;
    const start = end - match[1].length;
    if ((!ahead && !lists.item.test(text.slice(mention.end, start))) || overlapsAny(amounts, { start, end })) return [];
    const before = amounts.findLast((amount) => amount.end <= start && !amount.change && (amount.unit === null || isMoney(amount.unit)));
    const percent = amounts.findLast((amount) => amount.end <= start && amount.unit === "%" && !amount.change);
    const last = percent && (!before || percent.start > before.start) ? percent : before;
    if (!last || last.low !== null || start - last.end > REACH) return [];
    const scale = last.unit === "%" ? 1 : last.value / digitsOf(text, last);
    const value = round(Number(match[1].replace(",", ".")) * scale);
    if (!Number.isFinite(value) || (last.unit !== "%" && scale < 1e3)) return [];
    return [{ ...last, rule: "amount.partner", start, end, value, sign: null }];
  });
}

/** "Exports 2.4 billion, imports 2.9": a number takes the currency and scale of the previous one, also from the previous sentence. */
export function goingOn(text: string, amounts: Amount[], before: { unit: string; scale: number } | null, { lists }: Language): Amount[] {
  if (!lists.bareScaled) return [];
  return matchesOf(text, lists.bareScaled).flatMap((match) => {
    const digits = match[1] ?? "";
    const end = match.index + match[0].length;
    const start = end - digits.length;
    const last = amounts.findLast((amount) => amount.end <= start && !amount.change && (amount.unit === null || isMoney(amount.unit)));
    const scale = last ? statedScale(text, last) : (before?.scale ?? 0);
    const unit = last ? last.unit : (before?.unit ?? null);
    if (overlapsAny(amounts, { start, end }) || !(scale >= 1e6) || (last && start - last.end > REACH)) return [];
    const value = round(Number(digits.replace(",", ".")) * scale);
    return [{ rule: "amount.scaled", start, end, value, low: null, high: null, unit, change: false, sign: null }];
  });
}

/** The scale of a number: a million for "4 million". */
export const statedScale = (text: string, amount: Amount): number => amount.value / digitsOf(text, amount);

/** "from 390 to 470 thousand tonnes": scale and unit follow the second number. */
export function beforeLast(text: string, amounts: Amount[], { lists }: Language): Amount[] {
  if (!lists.bareFrom) return [];
  return matchesOf(text, lists.bareFrom).flatMap((match) => {
    const digits = match[1] ?? "";
    const start = match.index + match[0].indexOf(digits, 1);
    const end = start + digits.length;
    const last = amounts.find((amount) => amount.start >= end && amount.start - end <= 24);
    if (!last || last.change || last.low !== null || last.unit === "%" || overlapsAny(amounts, { start, end })) return [];
    const value = round(Number(digits.replace(",", ".")) * (last.value / digitsOf(text, last)));
    return Number.isFinite(value) && value >= 1e3 ? [{ ...last, rule: "amount.from", start, end, value, sign: null }] : [];
  });
}
