import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { printedDataPackage } from "../loading/data-package.ts";
import { problemLine, type TableProblem } from "../loading/read-table.ts";
import { hashOf, readSeed } from "../loading/seed.ts";
import { command, UsageError } from "./command.ts";

const packageFile = "datapackage.json";

/** A datapackage.json that does not match this seed. A folder may have none. */
function packageProblems(folder: string): TableProblem[] {
  const path = join(folder, packageFile);
  if (!existsSync(path) || readFileSync(path, "utf8") === printedDataPackage(folder)) return [];
  return [{ file: path, line: null, message: "does not match datasets.json and the files; `trade-graph seed --hash` regenerates it" }];
}

export default command(
  (command) =>
    command
      .description("Checks the seed without a database. `trade-graph start` loads it whenever it is newer than the store.")
      .option("--check", "check every file of the seed, row by row")
      .option("--hash", "write the files' new checksums into datasets.json after an edit, and regenerate datapackage.json")
      .option("--folder <folder>", "the folder with datasets.json", "seed"),
  async (_, { check, hash, folder }, { output, errors }) => {
    if (!check && !hash) throw new UsageError("Expected --check, --hash or both.");
    if (hash) {
      const path = join(folder, "datasets.json");
      const manifest = JSON.parse(readFileSync(path, "utf8")) as { files?: { file: string; sha256: string }[] }[];
      for (const entry of manifest.flatMap((dataset) => dataset.files ?? [])) entry.sha256 = hashOf(readFileSync(join(folder, entry.file)));
      writeFileSync(path, `${JSON.stringify(manifest, null, 2)}\n`);
      writeFileSync(join(folder, packageFile), printedDataPackage(folder));
      output.write(`Wrote the checksums of ${path}, and ${packageFile}.\n`);
    }
    if (!check) return 0;
    const seed = readSeed(folder);
    for (const { row, tables } of seed.datasets)
      output.write(`${row.id}: ${tables.map(({ table, rows }) => `${rows.length} ${table.name}`).join(", ")}\n`);
    if (seed.problems.length === 0) seed.problems.push(...packageProblems(folder));
    for (const problem of seed.problems) errors.write(`${problemLine(problem)}\n`);
    output.write(seed.problems.length ? `${seed.problems.length} problems\n` : "no problems\n");
    return seed.problems.length ? 1 : 0;
  },
);
