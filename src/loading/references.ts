import { statements } from "../knowledge/statement/statement.write.ts";
import type { StatementRow } from "../knowledge/statement/statement.seed.ts";
import type { SeedTable } from "../query/seed-table.ts";
import type { TableProblem } from "./read-table.ts";

/** A file's rows with their lines. */
export interface Placed {
  file: string;
  table: SeedTable;
  rows: readonly never[];
  lines: readonly number[];
}

/** References to things that are not in the seed, and links to claims that no row of the same file defines. */
export function danglingReferences(tables: readonly Placed[], datasets: ReadonlySet<string>): TableProblem[] {
  const known = new Set(tables.flatMap(({ rows }) => rows.map((row) => (row as { id?: string }).id)));
  return tables.flatMap(({ file, table, rows, lines }) => {
    const claimsOf = (row: StatementRow) => (table.name === statements.name ? row.claims : []);
    const refs = new Set(rows.flatMap((row) => claimsOf(row).flatMap(({ ref }) => ref ?? [])));
    return rows.flatMap((row, i): TableProblem[] => {
      const line = lines[i] ?? null;
      const missing = [...new Set(table.references(row))].filter((id) => !known.has(id) && !datasets.has(id));
      const links = claimsOf(row).flatMap(({ links }) => links.map(({ to }) => to));
      return [
        ...missing.map((id) => ({ file, line, message: `${id} is not in the seed: add it, or correct the id` })),
        ...links
          .filter((to) => !refs.has(to) && !to.startsWith("claim:"))
          .map((to) => ({ file, line, message: `a link goes to ${JSON.stringify(to)}, which is the ref of no claim in this file` })),
      ];
    });
  });
}
