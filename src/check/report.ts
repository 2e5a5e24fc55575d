import { textClaimFields, type TextClaim } from "../contract/text-claim.ts";
import { whoSaid, type SaidClaim } from "../contract/said-claim.ts";
import type { Paragraph } from "../extraction/document/document.ts";

/** Everything the reports of a check show. */
export const checkQuery = /* GraphQL */ `
  query CheckText($text: String!, $publishedOn: String, $publisher: String) {
    checkText(text: $text, publishedOn: $publishedOn, publisher: $publisher) {
      claims {
        ...TextClaim
        measure
        kind
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
        assessments {
          verdict
          deviationPct
          tolerancePct
          measured
          unit
          observation {
            id
          }
        }
      }
      leftOut {
        words
        reason
      }
    }
  }
  ${textClaimFields}
`;

/** The result of `checkQuery` for one document. */
export interface CheckedFile {
  path: string;
  /** The paragraphs that were checked, joined by an empty line. */
  body: Paragraph[];
  check: { claims: TextClaim[]; leftOut: { words: string; reason: string }[] };
}

const cite = (claim: SaidClaim): string => `${whoSaid(claim)} (${claim.id})`;

/** A text report: each claim with its verdict, the figures behind it, and who else said the same or something else. */
export function reportLines(files: readonly CheckedFile[]): string {
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

export const resultOf = ({ outcome, verdict }: TextClaim): string => outcome?.outcome ?? verdict;
export const sourcesOf = ({ assessments }: TextClaim): string[] => [
  ...new Set(
    assessments.flatMap(({ observation }) =>
      observation ? `${observation.dataset.name} (${observation.dataset.attribution}; ${observation.dataset.licence})` : [],
    ),
  ),
];
