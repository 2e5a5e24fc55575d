// Whether the second number of a match belongs to the amount of the first.
import type { Language } from "../languages/language.ts";
import { anyScript, compile, memoized } from "../languages/pattern.ts";
import { areClose, inMyriads } from "./amount-value.ts";
import { endOf, openingOf, unitBehind } from "./matched-amount.ts";
import type { MatchedAmount } from "./matched-amount.ts";
import { numbersOf } from "./number.ts";

const fallOf = memoized(({ changes }: Language) => compile(anyScript(changes.down), "i"));
const andOf = memoized(({ numerals }: Language) => compile(`^(?:${anyScript(numerals.range.and)})$`, "i"));

/** "Of 55 million 43 million were …": two amounts; a second part adds to the first only if its scale is smaller. */
export function dropSecondAmount(found: MatchedAmount): void {
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
  found.text = found.text.slice(0, found.text.indexOf(more, openingOf(found).length + (scale1?.length ?? 0))).trimEnd();
  for (const group of ["more", "morescale", "unit1", "join", "second", "scale2"]) parts[group] = undefined;
}

/** How a second number stands to the first: "4 to 5 million" is one range, in "45.5 and 27.9 percent" they share a unit, else they are apart. */
export function secondNumber(found: MatchedAmount): "range" | "shares" | "apart" {
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
  if (range.between.test(before) && andOf(language).test(join.trim())) return "range";
  if (range.from.test(before) || stepped) return "apart";
  if (!isAnd) return symbol2 && !leading ? "apart" : "range";
  return !scale1 && !unit1 && !leading && unitBehind(found, endOf(found))?.unit === "%" ? "shares" : "apart";
}

export function dropSecondNumber(found: MatchedAmount): void {
  const { parts, text } = found;
  if (parts["join"]) found.text = text.slice(0, text.indexOf(parts["join"], openingOf(found).length));
  parts["second"] = undefined;
  parts["scale2"] = undefined;
}
