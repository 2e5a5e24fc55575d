import { statedValue, type Figure } from "./figure.ts";

const steps: [number, string][] = [
  [1e12, "trillion"],
  [1e9, "billion"],
  [1e6, "million"],
];

const plain = new Intl.NumberFormat("en", { maximumSignificantDigits: 6 });

/** 190270000000 USD as "190.27 billion USD". */
export const numberInWords = (value: number, unit: string): string => {
  const [step, word] = steps.find(([size]) => Math.abs(value) >= size) ?? [1, ""];
  const number = plain.format(value / step);
  return unit === "%" ? `${number} %` : [number, word, unit === "1" ? "" : unit].filter((part) => part !== "").join(" ");
};

const prefixes = { EXACT: "", ABOUT: "about ", OVER: "over ", UNDER: "under " };

/** A figure as a person would say it: "over 190 billion USD", "1.4 million to 1.6 million t". */
export const amountInWords = (figure: Figure): string => {
  const value = statedValue(figure);
  if (value === null) return "no number";
  if (figure.comparator !== "RANGE") return prefixes[figure.comparator] + numberInWords(value, figure.unit);
  return `${numberInWords(figure.low ?? value, "1")} to ${numberInWords(figure.high ?? value, figure.unit)}`;
};
