// One amount of a sentence, from the match of its pattern and the words around it.
import type { Language } from "../languages/language.ts";
import { anyScript, compile, memoized } from "../languages/pattern.ts";
import { rightBefore } from "../span.ts";
import type { AmountParts } from "./amount-pattern.ts";
import type { Amount } from "./amount.ts";
import { areClose, inMyriads, leastWithoutUnit, valueOf } from "./amount-value.ts";
import { isConveyance, isSizeOf } from "./no-amount.ts";
import { numbersOf } from "./number.ts";
import { isCounted, isMoney, unitsOf } from "./unit.ts";

const shortOf = memoized(({ numerals }: Language) =>
  compile(`^(?:${anyScript(numerals.shortScales.map(([pattern]) => pattern).join("|") || "(?!)")})$`, "i"),
);
const fallOf = memoized(({ changes }: Language) => compile(anyScript(changes.down), "i"));
const andOf = memoized(({ numerals }: Language) => compile(`^(?:${anyScript(numerals.range.and)})$`, "i"));

/** What was matched of an amount. Steps that find a part to belong to another one take it away. */
interface Found {
  readonly sentence: string;
  readonly at: number;
  text: string;
  readonly parts: AmountParts;
  readonly language: Language;
  /** Where the amount starts, with a currency before the number. */
  readonly start: number;
  readonly leading: string | null;
  /** The words before it. */
  readonly context: string;
}

export function readAmount(sentence: string, match: RegExpExecArray, language: Language): Amount | null {
  const at = match.index;
  const before = rightBefore(sentence, at);
  const leading = unitsOf(language).before(before);
  // A letter right before digits belongs to a name ("G20", "COVID19") unless it is a currency.
  if (!leading && /^\d/.test(match[0]) && /[A-Za-z\u0400-\u04ff]$|\p{L}-$/u.test(before)) return null;
  const start = leading ? at - before.length + leading.start : at;
  const context = rightBefore(sentence, start);
  // The match is used only here, so its groups are modified in place: copying them takes as long as a search.
  const parts: AmountParts = match.groups!;
  const found: Found = { sentence, at, text: match[0], parts, language, start, leading: leading?.unit ?? null, context };
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

const gapAt = (sentence: string, from: number): number =>
  from + (/^(?:[ \u00a0-]?\[?)/.exec(sentence.slice(from, from + 3))?.[0].length ?? 0);

/** The end of what was matched, and the unit behind it. */
const endOf = ({ at, text }: Found): number => at + text.trimEnd().length;
const unitBehind = ({ sentence, language }: Found, end: number) => unitsOf(language).after(sentence, gapAt(sentence, end));

const opening = ({ parts }: Found): string => parts["article"] ?? parts["first"] ?? "";

/** "Of 55 million 43 million were …": two amounts; a second part adds to the first only if its scale is smaller. */
function dropSecondAmount(found: Found): void {
  const { parts, language } = found;
  const { more, morescale, scale1 } = parts;
  if (!more) return;
  const { parse, scaleOf } = numbersOf(language);
  const above = scaleOf(scale1);
  // "Две тысячи пятьсот тонн", "2 тыс. 500 тонн", "1万6,800吨", but "of 5 million 43 tonnes".
  const unscaled = (): boolean =>
    (language.numerals.positional || !/^\d/.test(more) || (above === 1e3 && /^\d{3}$/.test(more))) &&
    parse(more) < above &&
    !!unitBehind(found, endOf(found));
  const smaller = (): boolean => (morescale === undefined ? unscaled() : scaleOf(morescale) < above);
  if (inMyriads(parts, language) || smaller()) return;
  found.text = found.text.slice(0, found.text.indexOf(more, opening(found).length + (scale1?.length ?? 0))).trimEnd();
  for (const group of ["more", "morescale", "unit1", "join", "second", "scale2"]) parts[group] = undefined;
}

/** How a second number stands to the first: "4 to 5 million" is one range, in "45.5 and 27.9 percent" they share a unit, else they are apart. */
function secondNumber(found: Found): "range" | "shares" | "apart" {
  const { parts, context, leading, language } = found;
  const { range } = language.numerals;
  const { join = "", first = "", scale1, unit1, symbol2 } = parts;
  const before = context.trimEnd();
  // "will grow by $10 billion to $11 billion": a level after such growth would have tripled.
  const isClose = areClose(parts, language) && !fallOf(language).test(context.slice(-40));
  const isAnd = andOf(language).test(join.trim()) && !range.between.test(before);
  // "increased $2.3 billion to $22.1 billion": a change and the resulting level.
  const stepped =
    (scale1 !== undefined || (!unit1 && /\d{4}|\d[,\u00a0 ]\d{3}/.test(first))) &&
    !/[–—~～-]/.test(join) &&
    !isClose &&
    (language.changes.verbAmount.test(context) || language.changes.byAmount.test(context));
  if (range.from.test(before) || stepped) return "apart";
  if (!isAnd) return symbol2 && !leading ? "apart" : "range";
  return !scale1 && !unit1 && !leading && unitBehind(found, endOf(found))?.unit === "%" ? "shares" : "apart";
}

function dropSecondNumber(found: Found): void {
  const { parts, text } = found;
  if (parts["join"]) found.text = text.slice(0, text.indexOf(parts["join"], opening(found).length));
  parts["second"] = undefined;
  parts["scale2"] = undefined;
}

/** The unit before or behind the number, and the end of both: in "人民币9亿元" the name before it tells whose 元 it is. */
function unitOf(found: Found): { unit: string | null; end: number } {
  const { sentence, at, parts, leading, language } = found;
  const units = unitsOf(language);
  const end = endOf(found);
  const own = leading ?? (parts["unit1"] ? "%" : null);
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
function isAmountWithoutUnit({ sentence, parts, language }: Found, end: number): boolean {
  const { units } = language;
  const scale = parts["scale2"] ?? parts["morescale"] ?? parts["scale1"];
  if (!scale || shortOf(language).test(scale) || numbersOf(language).scaleOf(scale) < leastWithoutUnit(language, 1e6)) return false;
  return units.bareFollows.test(sentence.slice(end));
}
