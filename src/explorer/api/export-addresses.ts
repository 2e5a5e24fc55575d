import { inLanguage } from "../language/translate.ts";
import { print, type DocumentNode } from "graphql";
import { withLabelFields } from "./labels.ts";

/** The same query in the playground, with its variables. */
export function playgroundAddress(question: DocumentNode, variables: object): string {
  const query = new URLSearchParams({ query: print(withLabelFields(question)), variables: JSON.stringify(variables, null, 2) });
  return `/playground?${query}`;
}

export type ExportFormat = "csv" | "ndjson" | "jsonld" | "graphml";

export const exportFormats = inLanguage<Record<ExportFormat, string>>({
  csv: "CSV, for a spreadsheet",
  ndjson: "NDJSON, for a script",
  jsonld: "JSON-LD, for linked data",
  graphml: "GraphML, for Gephi and yEd",
});

/** Spreadsheets need a byte-order mark at the start of a table. */
const byteOrderMark = (format: ExportFormat): Record<string, string> => (format === "csv" ? { bom: "1" } : {});

export function exportOfClaims(format: ExportFormat, filter: object): string {
  const search = new URLSearchParams({ ...(Object.keys(filter).length && { filter: JSON.stringify(filter) }), ...byteOrderMark(format) });
  return `/export/claims.${format}${search.size ? `?${search}` : ""}`;
}

/** Each source with its licence: the second file for a table of claims. */
export const exportOfSources = "/export/sources.csv?bom=1";

/** Complete tables of things, besides claims and sources. */
export const exportOfTable = (table: "statements" | "observations" | "datasets") => `/export/${table}.csv?bom=1`;

export const exportOfNeighbourhood = (format: ExportFormat, of: string) =>
  `/export/neighbourhood.${format}?${new URLSearchParams({ of, ...byteOrderMark(format) })}`;
