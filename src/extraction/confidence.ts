// How sure a claim is: of claims with the same inferences, how many are wholly right. Fitted by bench/extraction/calibrate.ts.

/** Of claims that stand in their own sentence with all of their parts so many are wholly right. */
export const SURE = 0.97;

/** What each inference leaves of that. */
export const FACTORS: Readonly<Record<string, number>> = {
  /** Whose trade a table is about stands outside of it. */
  "table.row": 0.8,
  /** A report gives its figures over several sentences and sources, a transcript in one breath. */
  report: 0.9,
  /** A report's claim of which anything below is inferred. */
  "report.inferred": 0.9,
  /** What an item of a list is of stands in the sentence over it. */
  "list.item": 0.95,
  "subject.pronoun": 0.8,
  /** The word of trade stands some or many words and clauses away. */
  "measure.apart": 0.97,
  "measure.far": 0.9,
  /** No word of trade in the sentence: the report's own measure goes on. */
  "measure.document": 0.4,
  "measure.balance": 0.97,
  "unit.beside": 0.9,
  "unit.before": 0.9,
  "unit.gas": 0.9,
  "unit.country": 0.97,
  "unit.unknown-currency": 0.5,
  "unit.none": 0.5,
  /** A number of each day: no unit of ours says so. */
  "unit.daily": 0.75,
  "period.none": 0.85,
  "period.unknown": 0.75,
  "period.document": 0.95,
  "period.carried": 0.85,
  "period.sentence": 0.99,
  "countries.inferred": 0.9,
  /** A flow or balance with one end only: the other may stand further up. */
  "countries.one": 0.95,
  "countries.list": 1,
  "countries.none": 0.6,
  /** The sentence names countries, too, that the claim is not of. */
  "countries.others": 0.75,
  /** A speaker who was named further up. */
  "speaker.carried": 0.95,
  "speaker.inferred": 0.96,
  /** Nobody is named where the report quotes others. */
  "speaker.none": 0.98,
  /** A goal or a forecast: whether, and of when, takes more words than a report of what was. */
  "modality.ahead": 0.9,
};

/** So many words, commas counted four, between a number and its word of trade. */
const APART = 6;
const FAR = 14;

export const distanceReasons = (cost: number): string[] => (cost > FAR ? ["measure.far"] : cost > APART ? ["measure.apart"] : []);

const OF_REPORTS = new Set(["report", "report.inferred"]);

/** The inferences, with the one that marks a claim of a report of which not all stands in its own sentence. */
export const inReport = (reasons: readonly string[]): string[] =>
  reasons.includes("report") && !reasons.includes("report.inferred") && reasons.some((reason) => !OF_REPORTS.has(reason))
    ? [...reasons, "report.inferred"]
    : [...reasons];

/** Of the claim's own inferences, each counted once. */
export const confidenceOf = (reasons: readonly string[]): number => {
  const left = reasons.reduce((product, reason) => product * (FACTORS[reason] ?? 0.95), SURE);
  return Math.max(0.05, Math.round(left * 100) / 100);
};

/** More turned out to be inferred. */
export function infer(claim: { inferences: string[]; confidence: number }, reasons: readonly string[]): void {
  if (reasons.length === 0) return;
  claim.inferences = inReport([...claim.inferences, ...reasons]);
  claim.confidence = confidenceOf(claim.inferences);
}
