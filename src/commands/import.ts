import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { Argument } from "@commander-js/extra-typings";
import { root } from "../config.ts";
import { UserError } from "../contract/errors.ts";
import { comtrade } from "../loading/importers/comtrade.importer.ts";
import { countryCodes } from "../loading/importers/country-codes.importer.ts";
import { WrongFile } from "../loading/importers/delimited.ts";
import { factbook } from "../loading/importers/factbook.importer.ts";
import { harmonizedSystem } from "../loading/importers/harmonized-system.importer.ts";
import type { Importer } from "../loading/importers/importer.ts";
import { progressOn, problemReport, reportOf } from "../loading/importers/report.ts";
import { readWorld } from "../loading/importers/world.ts";
import { writeFindings } from "../loading/importers/write-findings.ts";
import { problemLine } from "../loading/read-table.ts";
import { SeedProblems } from "../loading/seed.ts";
import { command, UsageError, type Terminal } from "./command.ts";
import { importTable, tableExpects } from "./import-table.ts";

export const importers: readonly Importer[] = [harmonizedSystem, countryCodes, factbook, comtrade];
const formats = importers.map(({ format }) => format);

export default command(
  (command) =>
    command
      .description(
        `Imports a published file into the running graph, or only checks it.
Skipped rows are listed by reason, with three examples each. A file is read in full before anything is written; running the same
import again changes nothing.`,
      )
      .addArgument(
        new Argument(
          "<format>",
          [...importers, { format: "table", expects: tableExpects() }].map(({ format, expects }) => `${format}: ${expects}`).join("\n"),
        ).choices([...formats, "table"]),
      )
      .argument("<path>", "the file or folder")
      .option("--package <descriptor>", "of a table: the descriptor, a file or the name of one that comes with the program")
      .option("--dataset <id>", "of a table: the dataset that its figures belong to, where the descriptor names none")
      .option("--until <period>", "of a table: skip later periods, such as the current year: 2023 or 2023-06")
      .option("--dry-run", "of a table: only say which figures are new, changed and equal")
      .option("--check", "read and check only, without a database")
      .option("--list", "list everything that is skipped"),
  async ([format, path], options, terminal) => {
    if (!existsSync(path)) throw new UsageError(`There is no file or folder ${resolve(path)}.`);
    if (format === "table") return importTable(resolve(path), options, terminal);
    if (options.package ?? options.dataset ?? options.until ?? options.dryRun)
      throw new UsageError("--package, --dataset, --until and --dry-run belong to the format table.");
    const importer = importers.find((one) => one.format === format)!;
    const progress = progressOn(terminal.errors);
    try {
      return await run(importer, resolve(path), options, terminal, progress);
    } catch (error) {
      progress.end();
      if (error instanceof WrongFile)
        terminal.errors.write(
          `${problemLine({ ...error.place, message: error.message })}\nNothing was written. Expected: ${importer.expects}.\n`,
        );
      else if (error instanceof UserError || error instanceof SeedProblems) terminal.errors.write(`${error.message}\n`);
      else throw error;
      return 1;
    }
  },
);

async function run(
  importer: Importer,
  path: string,
  { check, list = false }: { check?: boolean; list?: boolean },
  { output, errors, withGraph }: Terminal,
  { say, end }: ReturnType<typeof progressOn>,
): Promise<number> {
  const world = readWorld(root);
  const findings = await importer.read(path, world, say);
  end();
  if (findings.problems.length) {
    for (const line of problemReport(findings)) errors.write(`${line}\n`);
    return 1;
  }
  const found = findings.tables.map(({ table, rows }) => `${rows.length} ${table.name}`).join(", ") || "nothing";
  if (check) {
    for (const line of [`Found ${found}. Nothing was written (--check).`, ...reportOf(findings, [], list)]) output.write(`${line}\n`);
    return 0;
  }
  const started = performance.now();
  const written = await withGraph((graph) => writeFindings(graph, importer.format, world.dataset(importer.dataset), findings, say), {
    unprepared: true,
    requireRunning: true,
  });
  end();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  for (const line of [`Wrote ${written.what} in ${seconds} s.`, ...reportOf(findings, written.withoutCommodity, list)])
    output.write(`${line}\n`);
  return 0;
}
