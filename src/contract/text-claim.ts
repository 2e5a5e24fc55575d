import { saidClaimFields, type SaidClaim } from "./said-claim.ts";

/** Fields shown of a claim found in a text: its words, its verdict, the figures behind it, and who else said the same or something else. */
export const textClaimFields = /* GraphQL */ `
  fragment TextClaim on CheckedText {
    words
    start
    end
    text
    speaker
    modality
    confidence
    inferences
    verdict
    deviationPct
    assessments {
      method
      observation {
        dataset {
          name
          url
          licence
          attribution
        }
      }
    }
    outcome {
      outcome
      missPct
      method
    }
    same {
      ...SaidClaim
    }
    otherwise {
      ...SaidClaim
    }
  }
  ${saidClaimFields}
`;

export interface TextClaim {
  words: string;
  start: number;
  end: number;
  text: string;
  speaker: string;
  modality: string;
  confidence: number;
  inferences: string[];
  verdict: string;
  deviationPct: number | null;
  assessments: {
    method: string;
    observation: { dataset: { name: string; url: string | null; licence: string; attribution: string } } | null;
  }[];
  outcome: { outcome: string; missPct: number | null; method: string } | null;
  same: SaidClaim[];
  otherwise: SaidClaim[];
}
