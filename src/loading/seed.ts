import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { z } from "zod";
import { borderCrossings } from "../knowledge/border-crossing/border-crossing.seed.ts";
import { commodities } from "../knowledge/commodity/commodity.seed.ts";
import { borders, countries } from "../knowledge/country/country.seed.ts";
import { events } from "../knowledge/event/event.seed.ts";
import { datasetRow, type DatasetRow } from "../knowledge/observation/dataset.seed.ts";
import { observations } from "../knowledge/observation/observation.seed.ts";
import { offices, officials } from "../knowledge/official/official.seed.ts";
import { organizations } from "../knowledge/organization/organization.seed.ts";
import type { Slice } from "../knowledge/slice.ts";
import { sources } from "../knowledge/source/source.seed.ts";
import { statements } from "../knowledge/statement/statement.write.ts";
import { danglingReferences, type Placed } from "./references.ts";
import { describe, readTable, type Problem } from "./read-table.ts";

/** Which rows a file holds, by its name; in the order in which they are loaded, since later ones point to earlier ones. */
export const slices: [pattern: RegExp, slice: Slice<never>][] = [
  [/^countries.*\.csv$/, countries],
  [/^borders.*\.csv$/, borders],
  [/^(sections|commodities).*\.csv$/, commodities],
  [/^crossings.*\.csv$/, borderCrossings],
  [/^organizations.*\.csv$/, organizations],
  [/^officials.*\.csv$/, officials],
  [/^offices.*\.csv$/, offices],
  [/^sources.*\.csv$/, sources],
  [/^events.*\.csv$/, events],
  [/^observations.*\.csv$/, observations],
  [/^statements.*\.yaml$/, statements],
].map(([pattern, slice]) => [pattern as RegExp, slice as unknown as Slice<never>]);

export interface SeedTable {
  file: string;
  slice: Slice<never>;
  order: number;
  rows: never[];
}

export interface Seed {
  datasets: { row: DatasetRow; tables: SeedTable[] }[];
  /** SHA-256 over every file, in order: the same seed has the same. */
  sha256: string;
  problems: Problem[];
}

export class SeedProblems extends Error {
  constructor(problems: Problem[]) {
    const shown = problems.slice(0, 50).map(describe);
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

/** Reads and checks a whole seed folder without a database; every problem is listed, none is thrown. */
export function readSeed(folder: string): Seed {
  const manifest = join(folder, "datasets.json");
  const problems: Problem[] = [];
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
  let sound = true;
  const datasets = declared.map((row) => {
    const tables = row.files.flatMap(({ file, sha256 }): SeedTable[] => {
      const path = join(folder, file);
      const order = slices.findIndex(([pattern]) => pattern.test(basename(file)));
      if (!existsSync(path)) return (problem(file, `not found, though ${row.id} names it`), []);
      if (order < 0)
        return (
          problem(file, `expected a name such as ${slices.map(([pattern]) => pattern.source.replace(/[\^$\\]|\.\*/g, "")).join(", ")}`),
          []
        );
      const content = readFileSync(path);
      hash.update(content);
      if (hashOf(content) !== sha256)
        problem(
          file,
          `has changed since datasets.json was written (SHA-256 ${hashOf(content)}); \`trade-graph seed --hash\` writes the new one`,
        );
      const slice = slices[order]![1];
      const table = readTable(path, relative(dirname(folder), path), slice.schema);
      problems.push(...table.problems);
      sound &&= table.problems.length === 0;
      placed.push({ file: relative(dirname(folder), path), kind: slice.name, rows: table.rows, lines: table.lines });
      return [{ file, slice, order, rows: table.rows }];
    });
    return { row, tables: tables.sort((a, b) => a.order - b.order) };
  });
  // A row that could not be read may be the very thing that another points to: broken rows are mended first.
  if (sound && placed.length === declared.flatMap(({ files }) => files).length) problems.push(...danglingReferences(placed));
  const named = new Set(declared.flatMap((row) => row.files.map(({ file }) => file)));
  for (const file of readdirSync(folder, { recursive: true }) as string[])
    if (/\.(csv|yaml)$/.test(file) && !named.has(file)) problem(file, "no dataset in datasets.json names this file");
  return { datasets, sha256: hash.digest("hex"), problems };
}
