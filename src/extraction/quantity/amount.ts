// Amounts of money, weight, volume, counted things and percentages; `bound.ts` reads qualifiers such as "over".
import type { Language } from "../languages/language.ts";
import { oncePerText } from "../languages/once.ts";
import { lowerCased } from "../languages/pattern.ts";
import { amountPatternOf } from "./amount-pattern.ts";
import { readAmount } from "./read-amount.ts";

export interface Amount {
  rule: string;
  start: number;
  end: number;
  value: number;
  /** Set for "30 to 40 percent". */
  low: number | null;
  high: number | null;
  /** A currency, t m3 bbl kWh, TEU trucks wagons …, %, pp; "{rupee}" when the country is unknown; null without a unit. */
  unit: string | null;
  /** "doubled" and "by a third" are changes by themselves. */
  change: boolean;
  /** The scale that is written with it: a million for "4 million". */
  scale?: number;
  /** The sign before it: "+12.3%", "-4.5%", "(+ 12.3%)". */
  sign: 1 | -1 | null;
}

/** Less than a train of anything but gold and stones is no country's trade. */
const isSlight = ({ unit, value }: Amount): boolean => unit === "t" && value < 100;

export const amountsOf = oncePerText((sentence, language): Amount[] => everyAmountOf(sentence, language).filter((each) => !isSlight(each)));

/** With the few tonnes in which precious metals are traded. */
export const everyAmountOf = oncePerText((sentence, language): Amount[] => {
  const amounts: Amount[] = [];
  const pattern = amountPatternOf(language);
  pattern.lastIndex = 0;
  const lowered = lowerCased(sentence);
  for (let match = pattern.exec(lowered); match; match = pattern.exec(lowered)) {
    if (match[0] === "") {
      pattern.lastIndex += 1;
      continue;
    }
    const found = readAmount(sentence, match, language);
    if (!found) {
      // "from nine to seven million tonnes": the first number may be no amount although the second is.
      const first = match.groups?.["first"] ?? match.groups?.["article"] ?? "";
      pattern.lastIndex = match.index + Math.max(1, first.length);
      continue;
    }
    amounts.push(found);
    // A second number that turned out not to belong to a range is read again on its own.
    pattern.lastIndex = found.end;
  }
  return language.numerals.positional ? inSharedUnit(amounts, sentence, language) : amounts;
});

/** "96万和74万标箱": the unit behind the last of a list is of all. */
function inSharedUnit(amounts: Amount[], sentence: string, { lists }: Language): Amount[] {
  for (let i = amounts.length - 2; i >= 0; i -= 1) {
    const [each, next] = [amounts[i]!, amounts[i + 1]!];
    const shares = each.unit === null && next.unit !== null && next.unit !== "%" && lists.join.test(sentence.slice(each.end, next.start));
    if (shares) amounts[i] = { ...each, unit: next.unit };
  }
  return amounts.filter(({ unit, value }) => unit !== null || value >= 1e6);
}

/** 4.1 × 1e9 is 4099999999.9999995 in binary; no text gives more than fifteen digits. */
export const round = (value: number): number => (Number.isInteger(value) && Math.abs(value) < 1e15 ? value : Number(value.toPrecision(15)));
