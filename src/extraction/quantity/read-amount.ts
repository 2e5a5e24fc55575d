// One amount of a sentence, from the match of its pattern and the words around it.
import type { Language } from "../languages/language.ts";
import { anyScript, compile, memoized } from "../languages/pattern.ts";
import { rightBefore } from "../span.ts";
import type { AmountParts } from "./amount-pattern.ts";
import type { Amount } from "./amount.ts";
import { leastWithoutUnit, valueOf } from "./amount-value.ts";
import { endOf, gapAt } from "./matched-amount.ts";
import type { MatchedAmount } from "./matched-amount.ts";
import { isConveyance, isSizeOf } from "./no-amount.ts";
import { numbersOf } from "./number.ts";
import { dropSecondAmount, dropSecondNumber, secondNumber } from "./second-number.ts";
import { isCounted, isMoney, unitsOf } from "./unit.ts";

const shortOf = memoized(({ numerals }: Language) =>
  compile(`^(?:${anyScript(numerals.shortScales.map(([pattern]) => pattern).join("|") || "(?!)")})$`, "i"),
);

export function readAmount(sentence: string, match: RegExpExecArray, language: Language): Amount | null {
  const at = match.index;
  const before = rightBefore(sentence, at);
  const leading = unitsOf(language).before(before);
  // A letter right before digits belongs to a name ("G20", "COVID19") unless it is a currency.
  if (!leading && /^\d/.test(match[0]) && /[A-Za-z\u0400-\u04ff]$|\p{L}-$/u.test(before)) return null;
  // The match is used only here, so its groups are modified in place: copying them takes as long as a search.
  const parts: AmountParts = match.groups!;
  // "Миллионов пять": the scale before the number tells that it is a guess, and is read as a bound.
  if (parts["ahead"]) parts["scale1"] ??= parts["ahead"];
  const opens = parts["ahead"] ? at + match[0].indexOf(parts["first"]!, parts["ahead"].length) : at;
  const start = leading ? at - before.length + leading.start : opens;
  const context = rightBefore(sentence, start);
  const found: MatchedAmount = { sentence, at, text: match[0], parts, language, start, leading: leading?.unit ?? null, context };
  const signed = /(?:^|[\s(:,（：，])([+−–↑↓▲▼-])$/u.exec(context.replace(/(?<=\([+−–-]) $/, ""));
  const sign = signed && /^\d/.test(match[0]) ? (/[+↑▲]/.test(signed[1]!) ? 1 : -1) : null;

  dropSecondAmount(found);
  // A year before the "to" is a date: "5 billion in 1992 to 2.3 trillion in 2013".
  const year = /^(?:19|20)\d\d$/.test(parts["first"] ?? "") && !parts["scale1"] && !leading;
  if (year && parts["join"] && !parts["unit1"]) return null;
  if (parts["second"] !== undefined) {
    const second = secondNumber(found);
    if (second === "shares") {
      const { first = "" } = parts;
      const value = numbersOf(language).parse(first);
      return { rule: "amount.shared", start, end: at + first.length, value, low: null, high: null, unit: "%", change: false, sign };
    }
    if (second === "apart") dropSecondNumber(found);
  }
  const { unit, end: unitEnd } = unitOf(found);
  const end = sentence[unitEnd] === "]" ? unitEnd + 1 : unitEnd;
  if (unit === null && !isAmountWithoutUnit(found, end)) return null;
  const percent = unit === "%" || unit === "pp";
  if (percent && (parts["scale1"] || parts["scale2"])) return null;
  if (isCounted(unit) && (isSizeOf(context, sentence.slice(end, end + 24), language) || isConveyance(unit, found.text, context, language)))
    return null;
  // "in 2024 trains": a year followed by a noun.
  if (year && unit !== null && !parts["unit1"] && !isMoney(unit) && language.numerals.beforeYear?.test(before)) return null;
  const value = valueOf(parts, sentence.slice(at, end), unit, language);
  return value && { ...value, start, end, unit, change: false, sign };
}

/** The unit before or behind the number, and the end of both: in "人民币9亿元" the name before it tells whose 元 it is. */
function unitOf(found: MatchedAmount): { unit: string | null; end: number } {
  const { sentence, at, parts, leading, language } = found;
  const units = unitsOf(language);
  const end = endOf(found);
  // "Between 69 billion and $100 billion".
  const sign = parts["second"] === undefined ? undefined : parts["symbol2"];
  const own = leading ?? (sign ? (units.before(sign)?.unit ?? null) : parts["unit1"] ? "%" : null);
  if (own === "%" && parts["second"] === undefined) {
    // "4.2 percentage points" begins like a percentage.
    const behind = at + (parts["first"] ?? "").length;
    const whole = units.after(sentence, gapAt(sentence, behind)) ?? units.after(sentence, behind);
    return whole?.unit === "pp" ? whole : { unit: own, end };
  }
  const gap = gapAt(sentence, end);
  const following = units.after(sentence, gap) ?? (gap === end ? null : units.after(sentence, end));
  if (own === "%" && following?.unit !== "%" && following?.unit !== "pp") {
    // "by 24 percent to 3.5 …": the second number is a separate amount.
    dropSecondNumber(found);
    return { unit: own, end: endOf(found) };
  }
  if (following && isMoney(own) && [own, "{rmb}"].includes(following.unit)) return { unit: own, end: following.end };
  return following && (own === null || own === "%" || (own === "{dollar}" && isMoney(following.unit))) ? following : { unit: own, end };
}

/** Whether a number that has no unit is still an amount: "exports of 4 billion". */
function isAmountWithoutUnit({ sentence, parts, language }: MatchedAmount, end: number): boolean {
  const { units } = language;
  const scale = parts["scale2"] ?? parts["morescale"] ?? parts["scale1"];
  if (!scale || shortOf(language).test(scale) || numbersOf(language).scaleOf(scale) < leastWithoutUnit(language, 1e6)) return false;
  return units.bareFollows.test(sentence.slice(end));
}
