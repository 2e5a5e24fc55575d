// How sure a claim is: 0.97, less what each inference of its reading takes away.

/** What each inference costs, set against labelled documents so that of claims at 0.9 or more at least 85 in 100 are wholly right. */
const COSTS: Record<string, number> = {
  /** Whose trade a table tells stands outside of it. */
  "table.row": 0.12,
  /** A report tells its figures over several sentences and sources, a transcript in one breath. */
  report: 0.04,
  /** In languages whose newsrooms word the same thing in many ways: of such claims of fresh texts six in ten are wholly right. */
  "report.wording": 0.05,
  "subject.pronoun": 0.12,
  "unit.beside": 0.05,
  "unit.before": 0.1,
  "unit.gas": 0.1,
  "unit.country": 0.03,
  "unit.unknown-currency": 0.5,
  "unit.none": 0.5,
  "period.none": 0.07,
  "period.unknown": 0.3,
  "period.document": 0.08,
  "period.carried": 0.15,
  "period.sentence": 0.03,
  "measure.balance": 0.1,
  "countries.inferred": 0.08,
  /** A flow or balance with one end only: the other may stand further up. */
  "countries.one": 0.08,
  "countries.list": 0,
  "countries.none": 0.15,
  /** A speaker who was named further up. */
  "speaker.carried": 0.1,
  /** Nobody is named where the report quotes others. */
  "speaker.none": 0.06,
  /** A number of each day: no unit of ours says so. */
  "unit.daily": 0.3,
  "kind.weak": 0.08,
};

const costOf = (reasons: readonly string[]): number => reasons.reduce((sum, reason) => sum + (COSTS[reason] ?? 0.05), 0);
const bounded = (confidence: number): number => Math.max(0.05, Math.round(confidence * 100) / 100);

export const confidenceOf = (reasons: readonly string[], cost: number): number =>
  bounded(0.97 - (costOf(reasons) + Math.min(0.2, cost * 0.008)));

/** What is left of a confidence when more inferences turn up. */
export const lessened = (confidence: number, reasons: readonly string[]): number => bounded(confidence - costOf(reasons));
