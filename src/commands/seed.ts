import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { describe } from "../loading/read-table.ts";
import { hashOf, readSeed } from "../loading/seed.ts";

const usage = `trade-graph seed --check [--folder seed]   check every file of the seed, without a database
trade-graph seed --hash  [--folder seed]   write the files' new checksums into datasets.json after an edit
The seed is loaded by \`trade-graph start\` whenever it is newer than the store.`;

export async function seedCommand(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: { check: { type: "boolean" }, hash: { type: "boolean" }, folder: { type: "string", default: "seed" } },
  });
  if (values.hash) {
    const path = join(values.folder, "datasets.json");
    const manifest = JSON.parse(readFileSync(path, "utf8")) as { files?: { file: string; sha256: string }[] }[];
    for (const entry of manifest.flatMap((dataset) => dataset.files ?? []))
      entry.sha256 = hashOf(readFileSync(join(values.folder, entry.file)));
    writeFileSync(path, `${JSON.stringify(manifest, null, 2)}\n`);
    console.log(`Wrote the checksums of ${path}.`);
    if (!values.check) return 0;
  }
  if (!values.check) {
    console.log(usage);
    return values.hash ? 0 : 2;
  }
  const seed = readSeed(values.folder);
  for (const { row, tables } of seed.datasets)
    console.log(`${row.id}: ${tables.map(({ slice, rows }) => `${rows.length} ${slice.name}`).join(", ")}`);
  for (const problem of seed.problems) console.error(describe(problem));
  console.log(seed.problems.length ? `${seed.problems.length} problems` : "no problems");
  return seed.problems.length ? 1 : 0;
}
