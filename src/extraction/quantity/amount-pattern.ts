// The pattern of an amount: a number or two with their scales.
import type { Language } from "../languages/language.ts";
import { anyScript, compile, lowerCasePattern, memoized } from "../languages/pattern.ts";
import { numbersOf } from "./number.ts";

/** The groups of the pattern. */
export type AmountParts = Record<string, string | undefined>;

/** For texts in lower case. Groups: article, ahead, first, scale1, part, more, morescale, unit1, join, symbol2, second, scale2. */
export const amountPatternOf = memoized((language: Language): RegExp => {
  const { numerals, units } = language;
  const { source, scale } = numbersOf(language);
  const long = anyScript(numerals.scales.map(([pattern]) => pattern).join("|"));
  const articlesOf = (isOf: (value: number) => boolean): string =>
    numerals.articles.flatMap(([article, value]) => (isOf(value) ? [anyScript(article)] : [])).join("|");
  const articles = articlesOf(() => true) || "(?!)";
  // "Between half a million and a million".
  const one = articlesOf((value) => value === 1);
  const another = one === "" ? "" : `|(?:${one})(?=[ \\u00a0-](?:${long}))`;
  const percent = anyScript(units.percent);
  const odd = numerals.odd === undefined ? "" : `(?:${numerals.odd})?`;
  const ahead = numerals.scaleAhead === undefined ? "" : `(?:${anyScript(numerals.scaleAhead)})?`;
  const nought = numerals.nought === undefined ? "" : `(?:${numerals.nought}(?=\\d))?`;
  const blank = "[ \\u00a0-]?";
  // "Half a percent".
  const fractions = articlesOf((value) => value < 1);
  const fraction = fractions === "" ? "" : `|(?:${fractions})(?=${blank}(?:${percent}))`;
  const parts = numerals.andPart.map(([part]) => part).join("|");
  const part = parts === "" ? "" : `(?:(?<=${scale})(?<part>${parts}))?`;
  // A number begins with a digit or where a word does, if words are parted: most places are within one.
  const opens = numerals.positional ? "" : "(?:(?=\\d)|(?<!\\p{L}))";
  const pattern =
    `${opens}(?<![\\d.,/]\\d*)(?:(?<article>(?:${articles})(?=${blank}(?:${long}))${fraction})${blank}|${ahead}(?<first>${source})${odd})` +
    `(?:${blank}\\[?(?<scale1>${scale})${odd}\\]?)?${part}` +
    `(?:(?<=${scale}\\]?)[ \\u00a0]?${nought}(?<more>${source})(?:${blank}(?<morescale>${scale}))?${odd})?` +
    `(?:${blank}(?<unit1>${percent}))?` +
    `(?:(?<join>${anyScript(numerals.range.join)})(?<symbol2>[A-Z]{0,3}[$€£¥₽₹])?[ ]?(?<second>${source}${another}))?` +
    `(?:${blank}(?<scale2>${scale}))?`;
  return compile(lowerCasePattern(pattern), "g");
});
