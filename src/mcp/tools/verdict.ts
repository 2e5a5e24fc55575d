import { z } from "zod";
import { dataOf, ToolError } from "../ask.ts";
import { cited, citedClaim, citedClaimFields, rounded, type CitedClaimNode } from "../cited-claim.ts";
import { tool } from "../tool.ts";

const document = /* GraphQL */ `
  query VerdictTool($id: ID!) {
    node(id: $id) {
      ... on Claim {
        ...CitedClaim
        judged: assessments {
          verdict
          deviationPct
          tolerancePct
          method
          observation {
            period {
              label
            }
            quantity {
              value
              unit
            }
            reportedBy {
              code
            }
            dataset {
              name
              attribution
              licence
            }
          }
        }
        cameOfIt: outcome {
          outcome
          missPct
          method
          metIn {
            label
          }
        }
        conflictsWith {
          id
          text
          speaker {
            name
          }
        }
      }
    }
  }
  ${citedClaimFields}
`;

interface Judged extends CitedClaimNode {
  judged: {
    verdict: string;
    deviationPct: number | null;
    tolerancePct: number | null;
    method: string;
    observation: {
      period: { label: string };
      quantity: { value: number | null; unit: string };
      reportedBy: { code: string } | null;
      dataset: { name: string; attribution: string; licence: string };
    } | null;
  }[];
  cameOfIt: { outcome: string; missPct: number | null; method: string; metIn: { label: string } | null } | null;
  conflictsWith: { id: string; text: string; speaker: { name: string } }[];
}

const assessment = z.object({
  verdict: z.string().describe("SUPPORTED, WITHIN_TOLERANCE, CONTRADICTED, NOT_COMPARABLE or NO_DATA."),
  deviationPct: z.number().nullable(),
  tolerancePct: z.number().nullable(),
  method: z.string().describe("What was compared with what, and how."),
  official: z.string().nullable().describe("The figure it was compared with, with its reporter."),
  citation: z.string().nullable(),
});

export const verdictTool = tool({
  name: "verdict",
  title: "How a claim stands against the statistics",
  description:
    "One claim against official statistics: the deciding assessment first, with the figure, its reporter, the deviation and the method; for a target or forecast what came of it; and the claims it conflicts with. " +
    "Takes a claim's id from `claims` or `find`. For a text that is not in the graph use `check_text`.",
  input: { claim: z.string().min(1).max(200).describe("A claim's id: claim:…") },
  output: {
    claim: citedClaim,
    assessments: z.array(assessment),
    outcome: z.object({ outcome: z.string(), missPct: z.number().nullable(), metIn: z.string().nullable(), method: z.string() }).nullable(),
    conflictsWith: z.array(z.object({ id: z.string(), text: z.string(), speaker: z.string() })).describe("At most five."),
  },
  async run(ask, input) {
    const { data } = await dataOf<{ node: Judged | null }>(ask, document, { id: input.claim });
    const { node } = data;
    if (!node?.text)
      throw new ToolError(
        `No claim has the id ${JSON.stringify(input.claim)}. Ids look like claim:0123456789abcdef; \`claims\` lists them.`,
      );
    const claim = cited(node);
    const assessments = node.judged.map(({ verdict, deviationPct, tolerancePct, method, observation }) => ({
      verdict,
      deviationPct: rounded(deviationPct),
      tolerancePct,
      method,
      official: observation
        ? `${observation.quantity.value} ${observation.quantity.unit}, ${observation.period.label}${observation.reportedBy ? `, reported by ${observation.reportedBy.code}` : ""}`
        : null,
      citation: observation ? `${observation.dataset.name} (${observation.dataset.attribution}; ${observation.dataset.licence})` : null,
    }));
    const outcomeNode = node.cameOfIt;
    const outcome = outcomeNode && {
      outcome: outcomeNode.outcome,
      missPct: rounded(outcomeNode.missPct),
      metIn: outcomeNode.metIn?.label ?? null,
      method: outcomeNode.method,
    };
    const conflictsWith = node.conflictsWith.slice(0, 5).map(({ id, text, speaker }) => ({ id, text, speaker: speaker.name }));
    return {
      structured: { claim, assessments, outcome, conflictsWith },
      text: [
        `${claim.text} ${claim.citation}`,
        ...assessments.map(({ verdict, official, method, citation }) => [verdict, official, method, citation].filter(Boolean).join(" · ")),
        ...(outcome ? [`Outcome: ${outcome.outcome}. ${outcome.method}`] : []),
        ...conflictsWith.map(({ text, speaker, id }) => `Conflicts with: ${text} (${speaker}, ${id})`),
      ].join("\n"),
    };
  },
});
