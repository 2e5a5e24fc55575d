import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { z } from "zod";
import { datasetRow, type DatasetRow } from "../knowledge/observation/dataset.seed.ts";
import { exchangeRates } from "../knowledge/exchange-rate/exchange-rate.ts";
import { observations } from "../knowledge/observation/observation.seed.ts";
import { series } from "../knowledge/observation/series.seed.ts";
import { statements } from "../knowledge/statement/statement.write.ts";
import { things, thingsLabelled } from "../knowledge/things/things.ts";
import { linksOf } from "../query/thing.ts";
import type { BoundTable, SeedTable } from "../query/seed-table.ts";
import { danglingReferences, type Placed } from "./references.ts";
import { problemLine, readTable, type TableProblem } from "./read-table.ts";

/** Every table in loading order: each after the nodes that its links lead to. */
export const seedTables: readonly SeedTable[] = [
  ...tablesOfThings(),
  observations,
  series,
  exchangeRates,
  statements,
] as SeedTable<unknown>[] as SeedTable[];

function tablesOfThings(): BoundTable[] {
  const placed = new Set<BoundTable>();
  const place = (table: BoundTable, waiting: readonly BoundTable[]): void => {
    if (placed.has(table) || waiting.includes(table)) return;
    for (const label of pointedTo(table))
      for (const { tables = [] } of thingsLabelled(label)) for (const each of tables) if (!each.link) place(each, [...waiting, table]);
    placed.add(table);
  };
  for (const { tables = [] } of things) for (const table of tables) place(table, []);
  return [...placed];
}

/** Labels that the links of a table lead to: the one link of a link table, and for a node table all links without a table of their own. */
function pointedTo({ of, link }: BoundTable): string[] {
  const { label, tables = [] } = of!;
  const apart = tables.map((table) => table.link);
  const links = Object.entries(linksOf(of!)).filter(([name, { inverse }]) => (link ? name === link : !inverse && !apart.includes(name)));
  return [...(link ? [label] : []), ...links.flatMap(([, { to }]) => to)];
}

/** A file of the seed with its rows. */
export interface SeedFile {
  file: string;
  table: SeedTable;
  order: number;
  rows: never[];
}

export interface Seed {
  datasets: { row: DatasetRow; tables: SeedFile[] }[];
  /** SHA-256 over every file, in order: equal for equal seeds. */
  sha256: string;
  problems: TableProblem[];
}

export class SeedProblems extends Error {
  constructor(problems: TableProblem[]) {
    const shown = problems.slice(0, 50).map(problemLine);
    super(
      [
        `The seed has ${problems.length} problem${problems.length === 1 ? "" : "s"}; nothing was loaded.`,
        ...shown,
        ...(problems.length > 50 ? [`… and ${problems.length - 50} more`] : []),
      ].join("\n"),
    );
  }
}

export const hashOf = (content: Buffer | string): string => createHash("sha256").update(content).digest("hex");

/**
 * Reads and validates a seed folder without a database; all problems are returned, none is thrown. With `only`, a list of table names,
 * other files are not read and references to them not checked.
 */
export function readSeed(folder: string, only?: readonly string[]): Seed {
  const manifest = join(folder, "datasets.json");
  const problems: TableProblem[] = [];
  const problem = (file: string, message: string) =>
    problems.push({ file: relative(dirname(folder), join(folder, file)), line: null, message });
  if (!existsSync(manifest)) {
    problem("datasets.json", "not found: a seed folder has a manifest that names its datasets and their files");
    return { datasets: [], sha256: "", problems };
  }
  let declared: DatasetRow[] = [];
  try {
    const parsed = z.array(datasetRow).safeParse(JSON.parse(readFileSync(manifest, "utf8")));
    if (parsed.success) declared = parsed.data;
    else for (const issue of parsed.error.issues) problem("datasets.json", `${issue.path.join(".")}: ${issue.message}`);
  } catch (error) {
    problem("datasets.json", `not readable as JSON: ${(error as Error).message}`);
  }
  const hash = createHash("sha256").update(JSON.stringify(declared));
  const placed: Placed[] = [];
  let isValid = true;
  const datasets = declared.map((row) => {
    const tables = row.files.flatMap(({ file, sha256 }): SeedFile[] => {
      const path = join(folder, file);
      const order = seedTables.findIndex((table) => table.file.test(file));
      if (!existsSync(path)) return (problem(file, `not found, though ${row.id} names it`), []);
      if (order < 0)
        return (
          problem(file, `expected a name such as ${seedTables.map((table) => table.file.source.replace(/[\^$\\]|\.\*/g, "")).join(", ")}`),
          []
        );
      if (only && !only.includes(seedTables[order]!.name)) return [];
      const content = readFileSync(path);
      hash.update(content);
      if (hashOf(content) !== sha256)
        problem(
          file,
          `has changed since datasets.json was written (SHA-256 ${hashOf(content)}); \`trade-graph seed --hash\` writes the new one`,
        );
      const table = seedTables[order]!;
      const read = readTable(path, relative(dirname(folder), path), table.schema);
      problems.push(...read.problems);
      isValid &&= read.problems.length === 0;
      placed.push({ file: relative(dirname(folder), path), table, rows: read.rows, lines: read.lines });
      return [{ file, table, order, rows: read.rows }];
    });
    return { row, tables: tables.sort((a, b) => a.order - b.order) };
  });
  // A reference may point to a row that could not be read: invalid rows have to be fixed first.
  if (isValid && placed.length === declared.flatMap(({ files }) => files).length)
    problems.push(...danglingReferences(placed, new Set(declared.map(({ id }) => id))));
  const named = new Set(declared.flatMap((row) => row.files.map(({ file }) => file)));
  for (const file of readdirSync(folder, { recursive: true }) as string[])
    if (/\.(csv|yaml)$/.test(file) && !named.has(file)) problem(file, "no dataset in datasets.json names this file");
  return { datasets, sha256: hash.digest("hex"), problems };
}
