import { Comparator, type ClaimKind, type Flow, type Modality, type Rank, type Valuation } from "../../contract/vocabulary.ts";

/**
 * One number on a data point: stated in a claim, or measured in an observation. The functions in this folder compare figures of one data
 * point and do not depend on storage.
 */
export interface Figure {
  id: string;
  kind: "claim" | "observation";
  /** In the base unit: 2e11 for 200 billion dollars. */
  value: number | null;
  low: number | null;
  high: number | null;
  comparator: Comparator;
  /** A unit known to src/contract/units.ts. */
  unit: string;
  /** For claims; ignored for observations. */
  modality: Modality | null;
  rank: Rank;
  /** The words that contain the number: "190.27 billion"; they show its rounding. */
  asSaid: string | null;
  /** ISO days, months or years ("2023-03-20", "2023-03", "2023"); null when unknown. */
  saidOn: string | null;
  periodStart: string | null;
  periodEnd: string | null;
  /** A level (185 billion) or a change (up 25 %, up 5 billion): these are never comparable. A level by default. */
  claimKind?: ClaimKind | null;
  /** For a change: its base period in any consistent notation; changes since different years are never comparable. */
  comparedTo?: string | null;
  /** The amount in US dollars when a rate was given. */
  usd?: number | null;
  /** The speaker or publisher, for messages: "Vladimir Putin", "UN Comtrade". */
  by?: string | null;
  /** For an observation: the reporting country (alpha-3), its valuation and direction. */
  reportedBy?: string | null;
  /** The name of that country. */
  reporter?: string | null;
  valuation?: Valuation | null;
  flow?: Flow | null;
  rankReason?: string | null;
  /** For a claim: its verdict by the deciding official figure. */
  verdict?: string | null;
}

/**
 * What a figure asserts. Only figures of one standing are compared. RESULT: what was. FORECAST: what is expected. TARGET: what is intended.
 * TO_DATE: what had been reached before its period ended.
 */
export const standings = ["RESULT", "FORECAST", "TARGET", "TO_DATE"] as const;
export type Standing = (typeof standings)[number];

/** The standings in which figures can contradict each other. Targets assert nothing, and running totals only grow. */
export const disputable: ReadonlySet<Standing> = new Set<Standing>(["RESULT", "FORECAST"]);

/** Whether a figure was stated before the end of its period. A month or year of statement counts from its first day. */
const saidTooSoon = (saidOn: string | null, periodEnd: string | null): boolean => {
  if (saidOn === null || periodEnd === null) return false;
  const end = periodEnd.length === 4 ? `${periodEnd}-12-31` : periodEnd.length === 7 ? `${periodEnd}-31` : periodEnd;
  const firstDay = saidOn.length === 4 ? `${saidOn}-01-01` : saidOn.length === 7 ? `${saidOn}-01` : saidOn;
  return firstDay < end;
};

const isAmount = (number: number | null | undefined): boolean =>
  number == null || number === 0 || (Math.abs(number) >= 1e-9 && Math.abs(number) <= Number.MAX_SAFE_INTEGER);

/** Whether it can be used in computations. A damaged store may contain Infinity, a text, or nothing. */
export const isSound = ({ value, low, high, unit, comparator, asSaid, periodStart, periodEnd }: Figure): boolean =>
  [value, low, high].every((each) => (each == null || typeof each === "number") && isAmount(each)) &&
  typeof unit === "string" &&
  comparators.has(comparator) &&
  [asSaid, periodStart, periodEnd].every((each) => each == null || typeof each === "string");
const comparators: ReadonlySet<string> = new Set(Comparator.values);

/** The standing of a figure; null for figures that are never compared: deprecated, denied, damaged, or without a number. */
export const standing = (figure: Figure): Standing | null => {
  if (figure.rank === "DEPRECATED" || !isSound(figure)) return null;
  if (figure.value === null && figure.low === null && figure.high === null) return null;
  if (figure.kind === "observation") return "RESULT";
  if (figure.claimKind === "QUALITATIVE") return null;
  switch (figure.modality) {
    case "TARGET":
      return "TARGET";
    case "PROJECTED":
      return "FORECAST";
    case "REPORTED":
    case "ESTIMATED":
      return saidTooSoon(figure.saidOn, figure.periodEnd) ? "TO_DATE" : "RESULT";
    default:
      return null;
  }
};

/** A single number for a figure: its value, or the middle of its bounds, or its only bound. */
export const statedValue = (figure: Figure): number | null => {
  if (figure.value !== null) return figure.value;
  if (figure.low !== null && figure.high !== null) return (figure.low + figure.high) / 2;
  return figure.low ?? figure.high;
};
