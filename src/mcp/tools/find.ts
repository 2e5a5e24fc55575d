import { z } from "zod";
import { EntityType } from "../../knowledge/things/entity-type.ts";
import { dataOf } from "../ask.ts";
import { tool } from "../tool.ts";

const document = /* GraphQL */ `
  query FindTool($query: String!, $types: [EntityType!], $first: Int) {
    search(query: $query, types: $types, first: $first) {
      edges {
        matched
        score
        node {
          __typename
          id
          ... on Entity {
            name
          }
          ... on Source {
            title
          }
          ... on Event {
            title: name
          }
          ... on Claim {
            text
          }
          ... on Statement {
            source {
              title
            }
          }
        }
      }
    }
  }
`;

interface Found {
  search: {
    edges: {
      matched: string;
      score: number;
      node: { __typename: string; id: string; name?: string; title?: string; text?: string; source?: { title: string } };
    }[];
  };
}

export const findTool = tool({
  name: "find",
  title: "Find a thing by name",
  description:
    "Countries, officials, organizations, border crossings, ports, commodities, sources and claims by name or words, in any script, spelling mistakes forgiven. " +
    "Use it first when a name may be written in several ways; the ids it gives are taken by the other tools. Nothing found: try a shorter name or another script.",
  input: {
    query: z.string().min(1).max(200).describe("A name or words: Путин, Zabaikalsk, wheat."),
    types: z
      .array(z.enum(EntityType.values as [string, ...string[]]))
      .optional()
      .describe("Only these kinds."),
    first: z.int().min(1).max(20).default(5).describe("How many at most."),
  },
  output: {
    found: z.array(z.object({ id: z.string(), kind: z.string(), name: z.string(), matched: z.string(), score: z.number() })),
    hints: z.array(z.string()).optional(),
  },
  async run(ask, input) {
    const { data, hints } = await dataOf<Found>(ask, document, input);
    const found = data.search.edges.map(({ node, matched, score }) => ({
      id: node.id,
      kind: node.__typename,
      name: node.name ?? node.title ?? node.text ?? node.source?.title ?? node.id,
      matched,
      score: Math.round(score * 1000) / 1000,
    }));
    const lines = found.map(({ id, kind, name }) => `${name} (${kind}, ${id})`);
    const nothing = `Nothing is called ${JSON.stringify(input.query)}. Try a shorter name, or another spelling or script.`;
    return { structured: { found, ...(hints.length && { hints }) }, text: [...(lines.length ? lines : [nothing]), ...hints].join("\n") };
  },
});
