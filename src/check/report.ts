import { saidClaimFields, whoSaid, type SaidClaim } from "../contract/said-claim.ts";
import type { Paragraph } from "../extraction/document/document.ts";

/** All that the reports of a check show. */
export const checkQuery = /* GraphQL */ `
  query CheckText($text: String!, $publishedOn: String, $publisher: String) {
    checkText(text: $text, publishedOn: $publishedOn, publisher: $publisher) {
      claims {
        words
        start
        end
        text
        speaker
        measure
        kind
        modality
        quantity {
          asSaid
          value
          low
          high
          comparator
          unit
        }
        period {
          start
          end
          label
        }
        between {
          code
        }
        confidence
        inferences
        verdict
        deviationPct
        assessments {
          verdict
          deviationPct
          tolerancePct
          measured
          unit
          method
          observation {
            id
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
      leftOut {
        words
        reason
      }
    }
  }
  ${saidClaimFields}
`;

interface CheckedClaim {
  words: string;
  start: number;
  end: number;
  text: string;
  speaker: string;
  confidence: number;
  verdict: string;
  assessments: {
    method: string;
    observation: { dataset: { name: string; url: string | null; licence: string; attribution: string } } | null;
  }[];
  outcome: { outcome: string; method: string } | null;
  same: SaidClaim[];
  otherwise: SaidClaim[];
}

/** What `checkQuery` gave of one document. */
export interface CheckedFile {
  path: string;
  /** The paragraphs that were checked, joined by an empty line. */
  body: Paragraph[];
  check: { claims: CheckedClaim[]; leftOut: { words: string; reason: string }[] };
}

const cite = (claim: SaidClaim): string => `${whoSaid(claim)} (${claim.id})`;

/** For readers: a claim, how it stands, on whose figures, and who else said so or otherwise. */
export function linesOf(files: readonly CheckedFile[]): string {
  const lines = files.flatMap(({ path, check }) => [
    `${path}: ${check.claims.length} claims, ${check.claims.filter(({ verdict }) => verdict === "CONTRADICTED").length} contradicted`,
    ...check.claims.flatMap((claim) => [
      "",
      `  ${resultOf(claim)}  ${claim.text}`,
      `    “${claim.words}” (${claim.speaker}; confidence ${claim.confidence})`,
      `    ${claim.outcome?.method ?? claim.assessments[0]?.method ?? ""}`,
      ...sourcesOf(claim).map((source) => `    Source: ${source}`),
      ...claim.same.slice(0, 3).map((other) => `    The same: ${other.text} ${cite(other)}`),
      ...claim.otherwise.slice(0, 3).map((other) => `    Otherwise: ${other.text} ${cite(other)}`),
    ]),
    ...check.leftOut.map(({ words, reason }) => `  left out: “${words}”: ${reason}`),
  ]);
  return `${lines.join("\n")}\n`;
}

export const resultOf = ({ outcome, verdict }: CheckedClaim): string => outcome?.outcome ?? verdict;
export const sourcesOf = ({ assessments }: CheckedClaim): string[] => [
  ...new Set(
    assessments.flatMap(({ observation }) =>
      observation ? `${observation.dataset.name} (${observation.dataset.attribution}; ${observation.dataset.licence})` : [],
    ),
  ),
];
