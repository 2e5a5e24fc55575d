import { z } from "zod";
import { dataOf } from "../ask.ts";
import { cited, citedClaim, citedClaimFields, lineOf, type CitedClaimNode } from "../cited-claim.ts";
import { filterArguments, filterInput } from "../filter-arguments.ts";
import { tool } from "../tool.ts";

const document = /* GraphQL */ `
  query ClaimsTool($filter: ClaimFilter, $orderBy: [ClaimOrder!], $first: Int, $after: String) {
    claims(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
      totalCount
      nodes {
        ...CitedClaim
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
  ${citedClaimFields}
`;

interface Found {
  claims: { totalCount: number; nodes: CitedClaimNode[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
}

export const claimsTool = tool({
  name: "claims",
  title: "Who claimed what about trade",
  description:
    "Claims that officials, organizations and news made about trade between countries, each with speaker, office, amount as said, period, verdict against official statistics, and a citation. " +
    "All arguments narrow the list and hold at once; names may be in any script. A claim is not a fact: check `modality` (a TARGET is no result), `verdict` and `setAside`. " +
    "Nothing found: the hints name the nearest names; drop an argument and try again.",
  input: {
    ...filterArguments,
    orderBy: z.enum(["SAID_ON", "PERIOD", "VALUE", "DEVIATION"]).default("SAID_ON").describe("What to sort by."),
    direction: z.enum(["ASC", "DESC"]).default("DESC").describe("DESC: newest or largest first."),
    first: z.int().min(1).max(20).default(5).describe("How many; `total` says how many there are."),
    after: z.string().optional().describe("`next` of the answer before: the page after it."),
  },
  output: {
    total: z.number(),
    claims: z.array(citedClaim),
    next: z.string().nullable().describe("Give it as `after` for more; null at the end."),
    hints: z.array(z.string()).optional().describe("Names nothing bears, and the nearest ones."),
  },
  async run(ask, { orderBy, direction, first, after, ...input }) {
    const variables = { filter: filterInput(input), orderBy: [{ by: orderBy, direction }], first, after };
    const { data, hints } = await dataOf<Found>(ask, document, variables);
    const { totalCount, nodes, pageInfo } = data.claims;
    const found = nodes.map(cited);
    const head = found.length ? `${found.length} of ${totalCount} claims.` : "No claim fits. Drop an argument, or use `find` for the name.";
    return {
      structured: {
        total: totalCount,
        claims: found,
        next: pageInfo.hasNextPage ? pageInfo.endCursor : null,
        ...(hints.length && { hints }),
      },
      text: [head, ...hints, ...found.map(lineOf)].join("\n"),
    };
  },
});
