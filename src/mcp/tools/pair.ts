import { z } from "zod";
import { dataOf } from "../ask.ts";
import { tool } from "../tool.ts";

const document = /* GraphQL */ `
  query PairTool($between: [String!]!, $period: DateRange, $claims: ClaimFilter!, $first: Int) {
    bilateral(between: $between) {
      between {
        code
        name
      }
      borderKm
      borderCrossings {
        name
      }
      claims(filter: $claims, first: 1) {
        totalCount
        facets(by: [SPEAKER]) {
          label
          count
        }
      }
      conflicts {
        material
      }
    }
    observations(filter: { between: $between, period: $period }, first: $first) {
      totalCount
      nodes {
        flow
        reportedBy {
          code
        }
        period {
          label
        }
        commodity {
          name
        }
        quantity {
          value
          unit
          usd
        }
        dataset {
          name
          licence
          attribution
        }
      }
    }
  }
`;

interface Found {
  bilateral: {
    between: { code: string; name: string }[];
    borderKm: number | null;
    borderCrossings: { name: string }[];
    claims: { totalCount: number; facets: { label: string; count: number }[] };
    conflicts: { material: boolean }[];
  } | null;
  observations: {
    totalCount: number;
    nodes: {
      flow: string;
      reportedBy: { code: string } | null;
      period: { label: string };
      commodity: { name: string } | null;
      quantity: { value: number | null; unit: string; usd: number | null };
      dataset: { name: string; licence: string; attribution: string };
    }[];
  };
}

const figure = z.object({
  period: z.string(),
  flow: z.string().describe("Seen from the reporter: EXPORT, IMPORT, TURNOVER."),
  reporter: z.string().nullable().describe("Whose statistics, ISO 3166-1 alpha-3; null for a union."),
  value: z.number().nullable(),
  unit: z.string(),
  dataset: z.string(),
});

export const pairTool = tool({
  name: "pair",
  title: "Trade between two countries",
  description:
    "What official statistics of each side report of the trade between two countries, year by year, and how much is claimed about it. " +
    "Both sides' figures of one flow differ (exports FOB, imports CIF): name the reporter when you quote one. For the claims themselves use `claims` with `between`.",
  input: {
    between: z.array(z.string()).length(2).describe("Two countries, by name in any script or code: [RUS, CHN]."),
    from: z.int().min(1900).max(2100).optional().describe("First year; five years before `to` by default."),
    to: z.int().min(1900).max(2100).optional().describe("Last year; the latest by default."),
    first: z.int().min(1).max(50).default(20).describe("How many figures at most."),
  },
  output: {
    between: z.array(z.object({ code: z.string(), name: z.string() })),
    borderKm: z.number().nullable(),
    crossings: z.array(z.string()).describe("At most ten."),
    claims: z.number(),
    speakers: z.array(z.object({ name: z.string(), claims: z.number() })).describe("The five who claimed most."),
    disagreements: z.number().describe("Data points whose figures differ by more than the tolerance."),
    figures: z.array(figure),
    figuresInAll: z.number().describe("In the years asked for; more than `figures` shows when it is larger."),
    citations: z.array(z.string()),
  },
  async run(ask, { between, from, to, first }) {
    const period = from || to ? { ...(from && { from: `${from}-01-01` }), ...(to && { to: `${to}-12-31` }) } : undefined;
    const { data, hints } = await dataOf<Found>(ask, document, { between, period, claims: period ? { period } : {}, first });
    const { bilateral, observations } = data;
    const figures = observations.nodes.map(({ period, flow, reportedBy, commodity, quantity, dataset }) => ({
      period: period.label,
      flow: commodity ? `${flow} of ${commodity.name}` : flow,
      reporter: reportedBy?.code ?? null,
      value: quantity.value,
      unit: quantity.unit,
      dataset: dataset.name,
    }));
    const citations = [...new Set(observations.nodes.map(({ dataset }) => `${dataset.name} (${dataset.attribution}; ${dataset.licence})`))];
    const speakers = (bilateral?.claims.facets ?? []).slice(0, 5).map(({ label, count }) => ({ name: label, claims: count }));
    const disagreements = (bilateral?.conflicts ?? []).filter(({ material }) => material).length;
    const names = bilateral?.between.map(({ name }) => name).join(" and ") ?? between.join(" and ");
    return {
      structured: {
        between: bilateral?.between ?? [],
        borderKm: bilateral?.borderKm ?? null,
        crossings: (bilateral?.borderCrossings ?? []).slice(0, 10).map(({ name }) => name),
        claims: bilateral?.claims.totalCount ?? 0,
        speakers,
        disagreements,
        figures,
        figuresInAll: observations.totalCount,
        citations,
      },
      text: [
        bilateral
          ? `${names}: ${bilateral.claims.totalCount} claims, ${disagreements} disagreements, ${observations.totalCount} official figures.`
          : `Nothing is known between ${names}. Use \`find\` for the countries' names.`,
        ...hints,
        ...figures.map(
          ({ period, flow, reporter, value, unit }) => `${period} ${flow}, reported by ${reporter ?? "a union"}: ${value} ${unit}`,
        ),
        ...citations.map((citation) => `Source: ${citation}`),
      ].join("\n"),
    };
  },
});
