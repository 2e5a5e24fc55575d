import { version } from "../config.ts";
import type { WrittenTable } from "./table-files.ts";

/** Licence terms that apply to some of the rows. */
export interface ReleaseTerms {
  licence: string;
  attribution: string;
  url: string | null;
}

export const sorted = (terms: readonly ReleaseTerms[]): ReleaseTerms[] =>
  [...terms].sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));

export const title = "Trade graph: claims and official figures of trade between countries";

export interface FileFacts {
  bytes: number;
  sha256: string;
}

/** A Frictionless data package: one resource per file, with a schema for tables. */
export function dataPackage(
  date: string,
  tables: readonly WrittenTable[],
  files: ReadonlyMap<string, FileFacts>,
  terms: readonly ReleaseTerms[],
): object {
  const byName = new Map(tables.map((table) => [table.name, table]));
  return {
    profile: "data-package",
    name: "trade-graph",
    title,
    version: `${version}+${date}`,
    licenses: [...new Set(sorted(terms).map(({ licence }) => licence))].map((name) => ({ name })),
    sources: sorted(terms).map(({ attribution, url }) => ({ title: attribution, ...(url && { path: url }) })),
    resources: [...files].flatMap(([path, { bytes, sha256 }]) => {
      const [name, format] = path.split(/\.(?=[^.]+$)/) as [string, string];
      const table = byName.get(name);
      if (!/^(csv|ndjson|parquet|jsonld|graphml)$/.test(format)) return [];
      const tabular = format === "csv" && table;
      return [
        {
          name: `${name}-${format}`,
          path,
          format,
          bytes,
          hash: `sha256:${sha256}`,
          ...(tabular && { profile: "tabular-data-resource", encoding: "utf-8", schema: { fields: table.fields, primaryKey: "id" } }),
          ...(table && { rows: table.rows }),
        },
      ];
    }),
  };
}
