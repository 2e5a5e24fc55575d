import { z } from "zod";
import { saidClaimFields, whoSaid, type SaidClaim } from "../../contract/said-claim.ts";
import { dataOf } from "../ask.ts";
import { filterArguments, filterInput } from "../filter-arguments.ts";
import { rounded } from "../cited-claim.ts";
import { tool } from "../tool.ts";

const document = /* GraphQL */ `
  query DisagreementsTool($filter: ClaimFilter) {
    conflicts(filter: $filter) {
      material
      gapPct
      spreadPct
      dataPoint {
        measure
        period {
          label
        }
        between {
          code
        }
        commodity {
          name
        }
      }
      groups {
        low
        high
        unit
        claims {
          ...SaidClaim
        }
        observations {
          reportedBy {
            code
          }
          dataset {
            name
          }
        }
      }
    }
  }
  ${saidClaimFields}
`;

interface Found {
  conflicts: {
    material: boolean;
    gapPct: number;
    spreadPct: number;
    dataPoint: { measure: string; period: { label: string }; between: { code: string }[]; commodity: { name: string } | null };
    groups: {
      low: number | null;
      high: number | null;
      unit: string;
      claims: SaidClaim[];
      observations: { reportedBy: { code: string } | null; dataset: { name: string } }[];
    }[];
  }[];
}

const group = z.object({
  low: z.number().nullable(),
  high: z.number().nullable(),
  unit: z.string(),
  saidBy: z
    .array(z.object({ claim: z.string(), speaker: z.string(), asSaid: z.string().nullable(), citation: z.string() }))
    .describe("At most three."),
  measuredBy: z.array(z.string()).describe("Statistics in the group."),
});

export const disagreementsTool = tool({
  name: "disagreements",
  title: "Claims that cannot both be true",
  description:
    "Where claims and statistics of one thing disagree: the same measure, pair, flow, good and period, intervals that do not meet. `gapPct` is what is surely in dispute; " +
    "`material` says whether it is beyond the tolerance. Takes the filter arguments of `claims`; give at least `between` or `speaker` to keep it short.",
  input: {
    ...filterArguments,
    materialOnly: z.boolean().default(true).describe("Only those beyond the tolerance of 5 %."),
    first: z.int().min(1).max(20).default(5).describe("How many, the widest first."),
  },
  output: {
    total: z.number(),
    disagreements: z.array(
      z.object({
        measure: z.string(),
        period: z.string(),
        between: z.array(z.string()),
        commodity: z.string().nullable(),
        material: z.boolean(),
        gapPct: z.number(),
        groups: z.array(group),
      }),
    ),
    hints: z.array(z.string()).optional(),
  },
  async run(ask, { materialOnly, first, ...input }) {
    const { data, hints } = await dataOf<Found>(ask, document, { filter: filterInput(input) });
    const all = data.conflicts.filter(({ material }) => material || !materialOnly).sort((one, other) => other.gapPct - one.gapPct);
    const shown = all.slice(0, first).map(({ dataPoint, groups, material, gapPct }) => ({
      measure: dataPoint.measure,
      period: dataPoint.period.label,
      between: dataPoint.between.map(({ code }) => code),
      commodity: dataPoint.commodity?.name ?? null,
      material,
      gapPct: rounded(gapPct)!,
      groups: groups.map(({ low, high, unit, claims, observations }) => ({
        low,
        high,
        unit,
        saidBy: claims.slice(0, 3).map((claim) => ({
          claim: claim.id,
          speaker: claim.speaker.name,
          asSaid: claim.quantity?.asSaid ?? null,
          citation: whoSaid(claim),
        })),
        measuredBy: [
          ...new Set(observations.map(({ reportedBy, dataset }) => `${dataset.name}${reportedBy ? `, ${reportedBy.code}` : ""}`)),
        ],
      })),
    }));
    const lines = shown.flatMap(({ measure, period, between, gapPct, groups }) => [
      `${measure} ${between.join("–")} ${period}: apart by ${gapPct} %.`,
      ...groups.flatMap(({ saidBy, measuredBy }) => [
        ...saidBy.map(({ asSaid, citation }) => `  ${asSaid ?? "no number"}: ${citation}`),
        ...measuredBy.map((name) => `  measured: ${name}`),
      ]),
    ]);
    return {
      structured: { total: all.length, disagreements: shown, ...(hints.length && { hints }) },
      text: [`${shown.length} of ${all.length} disagreements.`, ...hints, ...lines].join("\n"),
    };
  },
});
