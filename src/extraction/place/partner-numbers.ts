// Numbers of a list without scale or unit: "29 billion dollars, of which with China 17, with Korea 3", "from 390 to 470 thousand tonnes".
import type { Language } from "../languages/language.ts";
import { wordStarts } from "../languages/letter.ts";
import { matchesIn } from "../languages/scan.ts";
import { overlapsAny } from "../span.ts";
import type { Amount } from "../quantity/amount.ts";
import { round } from "../quantity/amount.ts";
import { numbersOf } from "../quantity/number.ts";
import { isCounted, isMoney, unitsOf } from "../quantity/unit.ts";
import type { Mention } from "./mention.ts";

const NUMBER = /^\D{1,16}?(\d{1,3}(?:,\d{3})+|\d{1,3}(?:[.,]\d{1,2})?)(?=[,;).»]|\.$|$| и | and )(?![.,]\d)/u;
/** Maximum distance from the number whose unit a bare one takes. */
const REACH = 90;

const digitsOf = (text: string, amount: Amount): number => {
  const own = /\d[\d.,]*/.exec(text.slice(amount.start, amount.end))?.[0];
  return own === undefined ? Number.NaN : Number(own.replace(",", "."));
};

/** Numbers right after a partner's name, in the unit of the previous number. */
export function ofPartners(text: string, amounts: Amount[], mentions: Mention[], language: Language): Amount[] {
  const { lists } = language;
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
    const scale = last.unit === "%" ? 1 : statedScale(text, last);
    const value = round(numbersOf(language).parse(match[1]) * scale);
    if (!Number.isFinite(value) || value > 100 * last.value || (last.unit !== "%" && scale < 1e3)) return [];
    return [{ ...last, rule: "amount.partner", start, end, value, sign: null }];
  });
}

const scaledIn = matchesIn(({ lists }) => lists.bareScaled);

/** "Exports 2.4 billion, imports 2.9", "it was 57, it is 70.4 billion": a number takes unit and scale of one beside it, or of the previous sentence. */
export function goingOn(text: string, amounts: Amount[], before: { unit: string; scale: number } | null, language: Language): Amount[] {
  const { bareScaled, bareFirst, byBare } = language.lists;
  if (!bareScaled) return [];
  return scaledIn(text, language).flatMap((match) => {
    const digits = match[1] ?? match[2] ?? "";
    const end = match.index + match[0].length;
    const start = end - digits.length;
    const near = amounts.findLast((amount) => amount.end <= start && !amount.change && start - amount.end <= REACH);
    const lead = match[0].slice(0, -digits.length);
    const percent = near?.unit === "%" && byBare?.test(lead) === true;
    const last = percent
      ? near
      : (amounts.findLast((amount) => amount.end <= start && !amount.change && amount.unit !== "%" && start - amount.end <= REACH) ??
        (bareFirst?.test(lead)
          ? amounts.find((amount) => amount.start >= end && amount.unit !== "%" && amount.start - end <= 24)
          : undefined));
    const scale = percent ? 1 : last ? statedScale(text, last) : (before?.scale ?? 0);
    const whole = match[1] === undefined;
    if (overlapsAny(amounts, { start, end }) || !(percent || scale >= (last && isCounted(last.unit) ? 1e3 : 1e6))) return [];
    const value = round(numbersOf(language).parse(digits) * scale);
    if (!Number.isFinite(value) || (whole && last && (value > last.value * 30 || value < last.value / 30))) return [];
    const unit = last ? last.unit : (before?.unit ?? null);
    return [{ rule: "amount.scaled", start, end, value, low: null, high: null, unit, change: false, scale, sign: null }];
  });
}

/** "Of containers she counted 61 thousand": thousands of what is named before them in the clause. */
export function ofFronted(text: string, amounts: Amount[], language: Language): Amount[] {
  const { bareThousands, beforeSum } = language.units;
  if (!bareThousands) return amounts;
  return amounts.map((amount, i) => {
    if (amount.unit !== null || amount.value >= 1e7 || beforeSum?.test(text.slice(0, amount.start))) return amount;
    const from = Math.max(amounts[i - 1]?.end ?? 0, amount.start - REACH);
    const clause = text.slice(from, amount.start).split(/[.;] /).at(-1)!;
    const named = wordStarts(clause).map((at) => unitsOf(language).after(clause, at)?.unit ?? null);
    const unit = named.findLast((each) => isCounted(each));
    return unit ? { ...amount, unit } : amount;
  });
}

const percentsIn = matchesIn(({ lists }) => lists.barePercent);

/** "Imports grew by 9 percent; exports went down by 7": so is what grows or falls behind a percentage, also one of the previous sentence. */
export function percentsGoingOn(text: string, amounts: Amount[], before: boolean, language: Language): Amount[] {
  if (!(before || amounts.some(({ unit }) => unit === "%"))) return [];
  return percentsIn(text, language).flatMap((match) => {
    const digits = match[1] ?? "";
    const end = match.index + match[0].length;
    const start = end - digits.length;
    const last = amounts.findLast((amount) => amount.end <= start);
    const goesOn = last ? last.unit === "%" && !last.change && start - last.end <= REACH : before;
    if (!goesOn || overlapsAny(amounts, { start, end })) return [];
    return [{ rule: "amount.percent", start, end, value: Number(digits), low: null, high: null, unit: "%", change: false, sign: null }];
  });
}

/** The scale of a number: a million for "4 million". */
export const statedScale = (text: string, amount: Amount): number =>
  amount.scale !== undefined && amount.scale > 1 ? amount.scale : amount.value / digitsOf(text, amount);

const fromIn = matchesIn(({ lists }) => lists.bareFrom);

/** "from 390 to 470 thousand tonnes": scale and unit follow the second number. */
export function beforeLast(text: string, amounts: Amount[], language: Language): Amount[] {
  return fromIn(text, language).flatMap((match) => {
    const digits = match[1] ?? "";
    const start = match.index + match[0].indexOf(digits, 1);
    const end = start + digits.length;
    const last = amounts.find((amount) => amount.start >= end && amount.start - end <= 24);
    if (!last || last.change || last.low !== null || last.unit === "%" || overlapsAny(amounts, { start, end })) return [];
    const value = round(Number(digits.replace(",", ".")) * (last.value / digitsOf(text, last)));
    return Number.isFinite(value) && value >= 1e3 ? [{ ...last, rule: "amount.from", start, end, value, sign: null }] : [];
  });
}
