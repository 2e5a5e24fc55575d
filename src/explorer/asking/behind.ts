import { inLanguage } from "../language/say.ts";
import { print, type DocumentNode } from "graphql";

/** The same question in the playground, written out with its variables. */
export function playgroundAddress(question: DocumentNode, variables: object): string {
  const query = new URLSearchParams({ query: print(question), variables: JSON.stringify(variables, null, 2) });
  return `/playground?${query}`;
}

export type ExportFormat = "csv" | "ndjson" | "jsonld" | "graphml";

export const exportFormats = inLanguage<Record<ExportFormat, string>>({
  csv: "CSV, for a spreadsheet",
  ndjson: "NDJSON, for a script",
  jsonld: "JSON-LD, for linked data",
  graphml: "GraphML, for Gephi and yEd",
});

export function exportOfClaims(format: ExportFormat, filter: object): string {
  const search = Object.keys(filter).length ? `?${new URLSearchParams({ filter: JSON.stringify(filter) })}` : "";
  return `/export/claims.${format}${search}`;
}

export const exportOfNeighbourhood = (format: ExportFormat, of: string) => `/export/neighbourhood.${format}?${new URLSearchParams({ of })}`;
