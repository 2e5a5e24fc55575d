import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { root } from "../config.ts";
import { UserError } from "../contract/errors.ts";
import { readPeriod } from "../contract/time.ts";
import { WrongFile } from "../loading/importers/delimited.ts";
import { problemReport } from "../loading/importers/report.ts";
import { revisionLine, type TableComparison } from "../loading/importers/tables/compare.ts";
import { datasetOf } from "../loading/importers/tables/dataset.ts";
import { readDescriptor, builtInDescriptors } from "../loading/importers/tables/descriptor.ts";
import { tableFigures } from "../loading/importers/tables/figures.ts";
import { readSheet } from "../loading/importers/tables/sheet.ts";
import { compareWith, writeFigures } from "../loading/importers/tables/write.ts";
import { readWorld } from "../loading/importers/world.ts";
import { problemLine } from "../loading/read-table.ts";
import { hashOf, SeedProblems } from "../loading/seed.ts";
import { UsageError, type Terminal } from "./command.ts";

export const tableExpects = (): string =>
  `any office's table as CSV or XLSX, with --package: ${builtInDescriptors().join(", ")}, or a descriptor of your own (docs/data.md)`;

interface Options {
  package?: string | undefined;
  dataset?: string | undefined;
  until?: string | undefined;
  dryRun?: boolean | undefined;
  check?: boolean | undefined;
  list?: boolean | undefined;
}

/** `trade-graph import table`: imports all of a table's figures or none. Returns the exit code. */
export async function importTable(path: string, options: Options, { output, errors, withGraph }: Terminal): Promise<number> {
  if (!options.package) throw new UsageError(`Expected --package with a descriptor: a file, or one of ${builtInDescriptors().join(", ")}.`);
  const until = options.until === undefined ? undefined : readPeriod(options.until)?.end;
  if (options.until !== undefined && until === undefined)
    throw new UsageError(`Expected --until with a year or month such as 2023 or 2023-06, found ${JSON.stringify(options.until)}.`);
  try {
    const descriptor = readDescriptor(options.package);
    const world = readWorld(root);
    const dataset = datasetOf(descriptor, options.dataset, world.datasetIfKnown);
    const sheet = await readSheet(path, descriptor);
    const { rows, problems } = tableFigures(sheet, descriptor, { world, dataset: dataset.id, until });
    if (problems.length === 0 && rows.length === 0)
      problems.push({ file: sheet.file, line: null, message: `expected figures as ${descriptor.name} has them, found none` });
    if (problems.length) {
      for (const line of problemReport({ problems, tables: [], skipped: [] })) errors.write(`${line}\n`);
      return 1;
    }
    if (options.check) {
      output.write(`Found ${rows.length} figures of ${dataset.id}. Nothing was written (--check).\n`);
      return 0;
    }
    const compared = await withGraph(
      (graph) =>
        options.dryRun
          ? compareWith(graph, rows)
          : writeFigures(graph, rows, { id: randomUUID(), dataset, file: sheet.file, sha256: hashOf(readFileSync(path)) }),
      { unprepared: true, requireRunning: true },
    );
    for (const line of linesOf(compared, options)) output.write(`${line}\n`);
    return 0;
  } catch (error) {
    if (error instanceof WrongFile) errors.write(`${problemLine({ ...error.place, message: error.message })}\nNothing was written.\n`);
    else if (error instanceof UserError || error instanceof SeedProblems) errors.write(`${error.message}\n`);
    else throw error;
    return 1;
  }
}

function linesOf({ created, revised, equal }: TableComparison, { dryRun, list }: Options): string[] {
  const shown = list ? revised : revised.slice(0, 50);
  return [
    `${created.length} new, ${revised.length} changed, ${equal} equal.${dryRun ? " Nothing was written (--dry-run)." : ""}`,
    ...shown.map((each) => `  ${revisionLine(each)}`),
    ...(revised.length > shown.length ? [`  … and ${revised.length - shown.length} more; --list shows all`] : []),
  ];
}
