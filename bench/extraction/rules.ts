// How often each rule contributed to a claim, and how often its part was right.
import type { Found, Score } from "./score.ts";
import { fieldRight } from "./score.ts";

export interface RuleRow {
  part: string;
  rule: string;
  /** Claims it contributed to, over all documents. */
  used: number;
  /** Among those in labelled documents: with a label, and with that part right. */
  judged: number;
  right: number;
}

/** The field that shows whether a rule of this part was right; for other parts a label is enough. */
const FIELD: Record<string, string> = {
  measure: "measure",
  countries: "countries",
  period: "period",
  modality: "modality",
  bound: "comparator",
  speaker: "speaker",
};

/** By part, the most used first. A claim without a label counts against the rules of its measure, quantity and kind. */
export function perRule(claims: Found[], scores: Score[]): RuleRow[] {
  const rows = new Map<string, RuleRow>();
  const row = (part: string, rule: string): RuleRow => {
    const key = `${part} ${rule}`;
    if (!rows.has(key)) rows.set(key, { part, rule, used: 0, judged: 0, right: 0 });
    return rows.get(key)!;
  };
  for (const claim of claims) for (const [part, rule] of Object.entries(claim.rules)) row(part, rule).used += 1;
  for (const match of scores.flatMap(({ matches }) => matches))
    for (const [part, rule] of Object.entries(match.claim.rules)) {
      const field = FIELD[part];
      row(part, rule).judged += 1;
      if (field === undefined || fieldRight(match, field)) row(part, rule).right += 1;
    }
  for (const claim of scores.flatMap(({ extra }) => extra))
    for (const part of ["measure", "quantity", "kind"]) if (claim.rules[part]) row(part, claim.rules[part]).judged += 1;
  return [...rows.values()].sort((a, b) => a.part.localeCompare(b.part) || b.used - a.used);
}
