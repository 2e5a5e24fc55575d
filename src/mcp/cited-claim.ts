import { z } from "zod";

/** The fields every tool reads of a claim: enough to quote it with its source. */
export const citedClaimFields = /* GraphQL */ `
  fragment CitedClaim on Claim {
    id
    text
    measure
    kind
    modality
    rank
    rankReason
    quantity {
      asSaid
      comparator
      value
      low
      high
      unit
    }
    period {
      label
    }
    between {
      code
    }
    speaker {
      name
    }
    speakerOffice {
      title
    }
    statement {
      saidOn {
        label
      }
    }
    source {
      title
      url
      licence
      attribution
    }
    assessments {
      verdict
      deviationPct
    }
    outcome {
      outcome
      missPct
    }
  }
`;

export interface CitedClaimNode {
  id: string;
  text: string;
  measure: string;
  kind: string;
  modality: string;
  rank: string;
  rankReason: string | null;
  quantity: {
    asSaid: string | null;
    comparator: string;
    value: number | null;
    low: number | null;
    high: number | null;
    unit: string;
  } | null;
  period: { label: string } | null;
  between: { code: string }[];
  speaker: { name: string };
  speakerOffice: { title: string } | null;
  statement: { saidOn: { label: string } };
  source: { title: string; url: string | null; licence: string; attribution: string };
  assessments: { verdict: string; deviationPct: number | null }[];
  outcome: { outcome: string; missPct: number | null } | null;
}

export const citedClaim = z.object({
  id: z.string().describe("Of the claim; `verdict` and `words` take it."),
  text: z.string().describe("The claim in one plain sentence."),
  measure: z.string(),
  modality: z.string().describe("REPORTED, ESTIMATED, PROJECTED, TARGET or DENIED."),
  asSaid: z.string().nullable().describe("The amount in the words of the source."),
  value: z.number().nullable().describe("In the base unit: 2e11, not 200. Null for a range or a claim without a number."),
  low: z.number().optional(),
  high: z.number().optional(),
  unit: z.string().nullable().describe("ISO 4217, UCUM or %."),
  period: z.string().nullable(),
  between: z.array(z.string()).describe("Countries, ISO 3166-1 alpha-3."),
  speaker: z.string(),
  saidOn: z.string(),
  verdict: z.string().nullable().describe("Against official statistics, by the deciding one."),
  deviationPct: z.number().nullable().describe("Claim against the official figure, in per cent."),
  outcome: z.string().optional().describe("Of a target or forecast: MET, MET_EARLY, MISSED, NOT_DUE, NO_DATA, NOT_COMPARABLE."),
  missPct: z.number().optional(),
  setAside: z.string().optional().describe("Why the claim is ranked DEPRECATED: do not use it as evidence."),
  citation: z.string().describe("Who said it, when, where it stands, and under which terms. Quote it with the claim."),
});
export type CitedClaim = z.infer<typeof citedClaim>;

export function cited(claim: CitedClaimNode): CitedClaim {
  const { quantity, outcome } = claim;
  const [deciding] = claim.assessments;
  return {
    id: claim.id,
    text: claim.text,
    measure: claim.measure,
    modality: claim.modality,
    asSaid: quantity?.asSaid ?? null,
    value: quantity?.value ?? null,
    ...(quantity?.low != null && quantity.low !== quantity.value && { low: quantity.low }),
    ...(quantity?.high != null && quantity.high !== quantity.value && { high: quantity.high }),
    unit: quantity?.unit ?? null,
    period: claim.period?.label ?? null,
    between: claim.between.map(({ code }) => code),
    speaker: claim.speaker.name,
    saidOn: claim.statement.saidOn.label,
    verdict: deciding?.verdict ?? null,
    deviationPct: rounded(deciding?.deviationPct),
    ...(outcome && { outcome: outcome.outcome, ...(outcome.missPct != null && { missPct: rounded(outcome.missPct)! }) }),
    ...(claim.rank === "DEPRECATED" && { setAside: claim.rankReason ?? "ranked DEPRECATED" }),
    citation: citationOf(claim),
  };
}

/** Vladimir Putin (President), 16 May 2024, in: title, address (terms; attribution). */
function citationOf({ speaker, speakerOffice, statement, source }: CitedClaimNode): string {
  const who = speakerOffice ? `${speaker.name} (${speakerOffice.title})` : speaker.name;
  const where = [source.title, source.url].filter(Boolean).join(", ");
  return `${who}, ${statement.saidOn.label}, in: ${where} (${source.attribution}; ${source.licence})`;
}

export const lineOf = (claim: CitedClaim): string =>
  `${claim.text}${claim.asSaid ? ` [${claim.asSaid}]` : ""}${claim.outcome ? ` ${claim.outcome}` : claim.verdict && claim.verdict !== "NO_DATA" ? ` ${claim.verdict}` : ""} (${claim.id}). ${claim.citation}`;

export const rounded = (value: number | null | undefined): number | null => (value == null ? null : Math.round(value * 100) / 100);
