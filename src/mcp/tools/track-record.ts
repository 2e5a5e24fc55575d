import { z } from "zod";
import { dataOf } from "../ask.ts";
import { filterArguments, filterInput } from "../filter-arguments.ts";
import { rounded } from "../cited-claim.ts";
import { tool } from "../tool.ts";

const document = /* GraphQL */ `
  query TrackRecordTool($filter: ClaimFilter, $minDecided: Int, $first: Int) {
    trackRecords(filter: $filter, minDecided: $minDecided, first: $first) {
      totalCount
      nodes {
        speaker {
          id
          name
        }
        claims
        decided
        medianDeviationPct
        medianAbsoluteDeviationPct
        verdicts {
          verdict
          count
        }
        outcomes {
          outcome
          count
        }
      }
    }
  }
`;

interface Found {
  trackRecords: {
    totalCount: number;
    nodes: {
      speaker: { id: string; name: string };
      claims: number;
      decided: number;
      medianDeviationPct: number | null;
      medianAbsoluteDeviationPct: number | null;
      verdicts: { verdict: string; count: number }[];
      outcomes: { outcome: string; count: number }[];
    }[];
  };
}

const caution = "A statement about the claims in this graph, not about a person: few are decided, and which were collected is no sample.";

export const trackRecordTool = tool({
  name: "track_record",
  title: "How a speaker's claims stood",
  description:
    "Speakers by how their claims stood against official statistics: how many claims, how many an official figure decides, the verdicts, what came of targets and forecasts, and the median deviation " +
    "(null under three decided claims). Takes the filter arguments of `claims`, such as `speaker`. Always quote the denominators `decided` and `claims`.",
  input: {
    ...filterArguments,
    minDecided: z.int().min(0).max(1000).default(1).describe("Only speakers with at least so many decided claims."),
    first: z.int().min(1).max(20).default(5).describe("How many speakers, most decided claims first."),
  },
  output: {
    total: z.number(),
    records: z.array(
      z.object({
        speaker: z.string(),
        id: z.string(),
        claims: z.number(),
        decided: z.number(),
        verdicts: z.record(z.string(), z.number()),
        outcomes: z.record(z.string(), z.number()),
        medianDeviationPct: z.number().nullable(),
        medianAbsoluteDeviationPct: z.number().nullable(),
      }),
    ),
    caution: z.string(),
    hints: z.array(z.string()).optional(),
  },
  async run(ask, { minDecided, first, ...input }) {
    const { data, hints } = await dataOf<Found>(ask, document, { filter: filterInput(input), minDecided, first });
    const { totalCount, nodes } = data.trackRecords;
    const records = nodes.map(({ speaker, verdicts, outcomes, medianDeviationPct, medianAbsoluteDeviationPct, ...counts }) => ({
      speaker: speaker.name,
      id: speaker.id,
      claims: counts.claims,
      decided: counts.decided,
      verdicts: Object.fromEntries(verdicts.map(({ verdict, count }) => [verdict, count])),
      outcomes: Object.fromEntries(outcomes.map(({ outcome, count }) => [outcome, count])),
      medianDeviationPct: rounded(medianDeviationPct),
      medianAbsoluteDeviationPct: rounded(medianAbsoluteDeviationPct),
    }));
    const counted = (counts: Record<string, number>) =>
      Object.entries(counts)
        .map(([name, count]) => `${count} ${name}`)
        .join(", ");
    const lines = records.map(
      ({ speaker, claims, decided, verdicts, outcomes, medianDeviationPct }) =>
        `${speaker}: ${decided} of ${claims} claims decided; ${[counted(verdicts), counted(outcomes)].filter(Boolean).join("; ")}; median deviation ${medianDeviationPct ?? "not given below three"}${medianDeviationPct === null ? "" : " %"}.`,
    );
    const head = records.length ? [] : ["No speaker fits. Lower `minDecided`, or use `find` for the name."];
    return {
      structured: { total: totalCount, records, caution, ...(hints.length && { hints }) },
      text: [...head, ...hints, ...lines, caution].join("\n"),
    };
  },
});
