import { commodityId } from "../knowledge/commodity/commodity.seed.ts";
import { countryId } from "../knowledge/country/country.seed.ts";
import type { StatementRow } from "../knowledge/statement/statement.seed.ts";
import type { Problem } from "./read-table.ts";

/** A file's rows with the line of each. */
export interface Placed {
  file: string;
  kind: string;
  rows: readonly unknown[];
  lines: readonly number[];
}

/** Every id that a row points to, with the kind of thing it must be. */
const pointers: Record<string, (row: never) => string[]> = {
  "border crossings": (row: { countries: string[] }) => row.countries.map(countryId),
  offices: (row: { official: string; place: string }) => [row.official, row.place],
  sources: (row: { publisherId: string | null }) => [row.publisherId ?? []].flat(),
  events: (row: { participants: string[] }) => row.participants,
  statements: (row: StatementRow) => [
    row.source,
    row.speaker,
    ...row.accordingTo,
    ...row.reportedBy,
    ...(row.event ? [row.event] : []),
    ...row.claims.flatMap((claim) => [
      ...[...claim.between, claim.from ?? [], claim.to ?? []].flat().map(countryId),
      ...(claim.commodity === null ? [] : [commodityId(claim.commodity)]),
      ...(claim.crossing === null ? [] : [claim.crossing]),
    ]),
  ],
};

/** What points to something that the seed does not hold, and links to claims that no row of the same file names. */
export function danglingReferences(tables: readonly Placed[]): Problem[] {
  const known = new Set(tables.flatMap(({ rows }) => rows.map((row) => (row as { id?: string }).id)));
  return tables.flatMap(({ file, kind, rows, lines }) => {
    const refs = new Set(
      kind === "statements" ? (rows as StatementRow[]).flatMap((row) => row.claims.flatMap(({ ref }) => ref ?? [])) : [],
    );
    return rows.flatMap((row, i): Problem[] => {
      const line = lines[i] ?? null;
      const missing = [...new Set(pointers[kind]?.(row as never) ?? [])].filter((id) => !known.has(id));
      const links = kind === "statements" ? (row as StatementRow).claims.flatMap(({ links }) => links.map(({ to }) => to)) : [];
      return [
        ...missing.map((id) => ({ file, line, message: `${id} is not in the seed: add it, or correct the id` })),
        ...links
          .filter((to) => !refs.has(to) && !to.startsWith("claim:"))
          .map((to) => ({ file, line, message: `a link goes to ${JSON.stringify(to)}, which is the ref of no claim in this file` })),
      ];
    });
  });
}
