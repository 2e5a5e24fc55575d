/**
 * One number on a data point: a claim's, as somebody said it, or an observation's, as an office measured it. The functions beside this
 * file compare figures of one data point and know nothing of where figures are kept.
 */
export interface Figure {
  id: string;
  kind: "claim" | "observation";
  /** In the base unit: 2e11 for 200 billion dollars. */
  value: number | null;
  low: number | null;
  high: number | null;
  comparator: "EXACT" | "ABOUT" | "OVER" | "UNDER" | "RANGE";
  /** A unit that src/contract/units.ts knows. */
  unit: string;
  /** Of a claim; ignored for an observation. */
  modality: "REPORTED" | "ESTIMATED" | "PROJECTED" | "TARGET" | "DENIED" | null;
  rank: "PREFERRED" | "NORMAL" | "DEPRECATED";
  /** The words that gave the number: "190.27 billion"; they show how it was rounded. */
  asSaid: string | null;
  /** ISO days, months or years ("2023-03-20", "2023-03", "2023"); null where not known. */
  saidOn: string | null;
  periodStart: string | null;
  periodEnd: string | null;
  /** A level (185 billion) or a change (up 25 %, up 5 billion): the two never compare. A level unless said. */
  claimKind?: "LEVEL" | "CHANGE" | "QUALITATIVE" | null;
  /** Of a change: the period it counts from, in any one spelling; changes since different years never compare. */
  comparedTo?: string | null;
  /** The amount in US dollars where a rate was given. */
  usd?: number | null;
  /** Who says or publishes it, for sentences to people: "Vladimir Putin", "UN Comtrade". */
  by?: string | null;
  /** Of an observation: the country whose office counted it (alpha-3), how it is valued, and its direction. */
  reportedBy?: string | null;
  /** The name of that country. */
  reporter?: string | null;
  valuation?: "FOB" | "CIF" | null;
  flow?: "EXPORT" | "IMPORT" | "TURNOVER" | "BALANCE" | null;
  rankReason?: string | null;
  /** Of a claim: how it stands against the official figure that decides. */
  verdict?: string | null;
}

/**
 * What kind of truth a figure claims. Only figures of one standing are ever compared.
 * RESULT: what was. FORECAST: what is expected. TARGET: what is wanted. TO_DATE: what had been reached when its period was still running.
 */
export type Standing = "RESULT" | "FORECAST" | "TARGET" | "TO_DATE";

/** The standings within which two figures can contradict each other. A target binds nobody, and a running sum only grows. */
export const disputable: ReadonlySet<Standing> = new Set<Standing>(["RESULT", "FORECAST"]);

/** True where a figure said on that day spoke of a period that was not over. A month or a year of saying counts from its first day. */
const saidTooSoon = (saidOn: string | null, periodEnd: string | null): boolean => {
  if (saidOn === null || periodEnd === null) return false;
  const end = periodEnd.length === 4 ? `${periodEnd}-12-31` : periodEnd.length === 7 ? `${periodEnd}-31` : periodEnd;
  const said = saidOn.length === 4 ? `${saidOn}-01-01` : saidOn.length === 7 ? `${saidOn}-01` : saidOn;
  return said < end;
};

const isAmount = (number: number | null | undefined): boolean =>
  number == null || number === 0 || (Math.abs(number) >= 1e-9 && Math.abs(number) <= Number.MAX_SAFE_INTEGER);

/** Whether it can be reckoned with. What a damaged store keeps may be Infinity, a text, or nothing. */
export const isSound = ({ value, low, high, unit, comparator, asSaid, periodStart, periodEnd }: Figure): boolean =>
  [value, low, high].every((each) => (each == null || typeof each === "number") && isAmount(each)) &&
  typeof unit === "string" &&
  comparators.has(comparator) &&
  [asSaid, periodStart, periodEnd].every((each) => each == null || typeof each === "string");
const comparators: ReadonlySet<string> = new Set<Figure["comparator"]>(["EXACT", "ABOUT", "OVER", "UNDER", "RANGE"]);

/** The standing of a figure; null for one that is compared with nothing: deprecated, denied, damaged, or without a number. */
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

/** The number that stands for a figure where one is needed: its value, else the middle of its bounds, else the bound it has. */
export const statedValue = (figure: Figure): number | null => {
  if (figure.value !== null) return figure.value;
  if (figure.low !== null && figure.high !== null) return (figure.low + figure.high) / 2;
  return figure.low ?? figure.high;
};
