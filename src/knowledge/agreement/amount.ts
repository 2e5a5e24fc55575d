import { inWords, type AmountGiven, type Reason } from "../../contract/reason.ts";
import { statedValue, type Figure } from "./figure.ts";

const steps: [number, string][] = [
  [1e12, "trillion"],
  [1e9, "billion"],
  [1e6, "million"],
];

const numberFormat = new Intl.NumberFormat("en", { maximumSignificantDigits: 6 });

/** 190270000000 USD as "190.27 billion USD". */
const numberInWords = (value: number, unit: string): string => {
  const [step, word] = steps.find(([size]) => Math.abs(value) >= size) ?? [1, ""];
  const number = numberFormat.format(value / step);
  return unit === "%" ? `${number} %` : [number, word, unit === "1" ? "" : unit].filter((part) => part !== "").join(" ");
};

const prefixes = { EXACT: "", ABOUT: "about ", OVER: "over ", UNDER: "under " };

/** A figure's amount, as used in sentences. */
export function givenAmount(figure: Figure): AmountGiven {
  const { comparator, low, high, unit } = figure;
  const value = statedValue(figure);
  if (comparator === "RANGE") return { value, low, high, comparator, unit };
  return comparator === "EXACT" ? { value, unit } : { value, comparator, unit };
}

/** A figure in words: "over 190 billion USD", "1.4 million to 1.6 million t". */
function inPlainWords({ value = null, low, high, comparator = "EXACT", unit }: AmountGiven): string {
  if (value === null) return "no number";
  if (comparator !== "RANGE") return prefixes[comparator] + numberInWords(value, unit);
  return `${numberInWords(low ?? value, "1")} to ${numberInWords(high ?? value, unit)}`;
}
export const amountInWords = (figure: Figure): string => inPlainWords(givenAmount(figure));

/** The explanation in plain English. */
export const inEnglish = (reasons: readonly Reason[]): string =>
  inWords(reasons, {
    say: (words, places) => words.replace(/\{(\w+)\}/g, (_place, name: string) => places[name] ?? ""),
    amount: inPlainWords,
    number: (value) => numberFormat.format(value),
    share: (pct) => `${Number(pct.toFixed(1))} %`,
    period: (label) => label,
    country: (code) => code,
    blank: " ",
  });
