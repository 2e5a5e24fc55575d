import { isEnumType } from "graphql";
import type { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { dataOf, type Ask } from "./ask.ts";
import { contract, contractText } from "./filter-arguments.ts";

const coverage = /* GraphQL */ `
  query CoverageResource {
    coverage {
      claims
      statements
      sources
      observations
      entities
      loadedAt
      byCountry(first: 20) {
        country {
          code
          name
        }
        claims
        observations
      }
    }
  }
`;

/** The vocabularies whose values occur in tool results. */
const explained = [
  "Measure",
  "Modality",
  "ClaimKind",
  "Comparator",
  "Verdict",
  "Outcome",
  "Rank",
  "Topic",
  "Flow",
  "Valuation",
  "ClaimLinkKind",
  "Extraction",
];

/** Each vocabulary with the meanings of its values, in the words of the schema. */
export function glossary(): string {
  return explained
    .flatMap((name) => {
      const type = contract.getType(name);
      if (!isEnumType(type)) return [];
      const values = type.getValues().map((value) => `- ${value.name}: ${value.description ?? ""}`);
      return [`## ${name}`, "", type.description ?? "", "", ...values, ""];
    })
    .join("\n");
}

export function addResources(server: McpServer, ask: Ask): void {
  const add = (name: string, title: string, description: string, mimeType: string, read: () => string | Promise<string>) =>
    server.registerResource(name, `trade-graph://${name}`, { title, description, mimeType }, async (uri) => ({
      contents: [{ uri: uri.href, mimeType, text: await read() }],
    }));
  add("coverage", "Coverage", "What the graph holds: counts, and the countries with most.", "application/json", async () =>
    JSON.stringify((await dataOf(ask, coverage)).data, null, 1),
  );
  add("glossary", "Glossary", "What each value of each vocabulary means.", "text/markdown", glossary);
  add("schema", "GraphQL schema", "The whole schema with its descriptions, for the tool `graphql`.", "text/plain", () => contractText);
}
