// Scores claims against manual labels: a claim is found if URL, paragraph, kind, unit and value agree; then its fields are scored.
import type { ExtractedClaim } from "../../src/extraction/claim.ts";

/** A label: the claim's fields, and in `alt` other accepted values. `core: false` marks related claims that count neither way. */
export interface Label {
  id: string;
  url: string;
  paragraph: number;
  start: number;
  end: number;
  core: boolean;
  kind: string;
  value: number;
  unit: string;
  countries: string[];
  alt: Record<string, unknown>;
  [field: string]: unknown;
}
export type Found = ExtractedClaim & { url: string | null };

export interface Match {
  label: Label;
  claim: Found;
}
export interface Score {
  matches: Match[];
  missed: Label[];
  extra: Found[];
  precision: number;
  recall: number;
  f1: number;
  fields: Record<string, number>;
  /** Share of all core labels found with speaker, measure, period and countries right. */
  whole: number;
}

export const FIELDS = ["speaker", "measure", "period", "modality", "comparator", "countries"];

/** Only labelled documents are scored, and only labelled paragraphs of excerpts: the annotator did not read the others. */
export function score(labels: Label[], claims: Found[], { excerpts = false }: { excerpts?: boolean } = {}): Score {
  const read = new Set(labels.flatMap((label) => [label.url, `${label.url} ${label.paragraph}`]));
  const judged = claims.filter((claim) => claim.url !== null && read.has(excerpts ? `${claim.url} ${claim.paragraph}` : claim.url));
  const pairs: { label: Label; claim: Found; weight: number }[] = [];
  for (const label of labels)
    for (const claim of judged) if (same(label, claim)) pairs.push({ label, claim, weight: weight(label, claim) });
  pairs.sort((a, b) => b.weight - a.weight);
  const byLabel = new Map<Label, Found>();
  const used = new Set<Found>();
  for (const { label, claim } of pairs) {
    if (byLabel.has(label) || used.has(claim)) continue;
    byLabel.set(label, claim);
    used.add(claim);
  }
  const core = labels.filter((label) => label.core);
  const matches = core.flatMap((label) => (byLabel.has(label) ? [{ label, claim: byLabel.get(label)! }] : []));
  const extra = judged.filter((claim) => !used.has(claim));
  const precision = matches.length / (matches.length + extra.length || 1);
  const recall = matches.length / (core.length || 1);
  const right = (field: string): number => matches.filter((match) => fieldRight(match, field)).length / (matches.length || 1);
  return {
    matches,
    missed: core.filter((label) => !byLabel.has(label)),
    extra,
    precision,
    recall,
    f1: precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0,
    fields: Object.fromEntries(FIELDS.map((field) => [field, right(field)])),
    whole:
      matches.filter((match) => ["speaker", "measure", "period", "countries"].every((field) => fieldRight(match, field))).length /
      (core.length || 1),
  };
}

export function fieldRight({ label, claim }: Match, field: string): boolean {
  if (field !== "countries") return accepted(label, field).includes(claim[field as keyof Found] ?? null);
  const alternatives = label.alt["countries"] as string[][] | undefined;
  return [label.countries, ...(alternatives ?? [])].some((countries) => set(countries) === set(claim.countries));
}

const set = (codes: string[]): string => [...codes].sort().join();
const accepted = (label: Label, field: string): unknown[] => [
  label[field] ?? null,
  ...((label.alt[field] as unknown[] | undefined) ?? []).map((value) => value ?? null),
];
/** A difference of half a percent is the same number with other rounding. */
const near = (a: number, b: number): boolean => Math.abs(a - b) <= 0.005 * Math.max(Math.abs(a), Math.abs(b));
const same = (label: Label, claim: Found): boolean =>
  label.url === claim.url &&
  label.paragraph === claim.paragraph &&
  accepted(label, "kind").includes(claim.kind) &&
  accepted(label, "unit").includes(claim.unit) &&
  accepted(label, "value").some((value) => typeof value === "number" && near(value, claim.value));

function weight(label: Label, claim: Found): number {
  const overlap = Math.max(0, Math.min(label.end, claim.end) - Math.max(label.start, claim.start));
  return (
    overlap + (accepted(label, "measure").includes(claim.measure) ? 0.5 : 0) + (accepted(label, "period").includes(claim.period) ? 0.25 : 0)
  );
}
