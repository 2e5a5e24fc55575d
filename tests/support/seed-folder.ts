import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../src/config.ts";
import { hashOf, readSeed, type Seed } from "../../src/loading/seed.ts";

/** Datasets by id, each with its files by name. */
export type Datasets = Record<string, { version?: string; note?: string; files: Record<string, string> }>;

/** Replaces the content of a folder with a small seed, and reads it. */
export function seedOf(folder: string, datasets: Datasets): Seed {
  for (const file of readdirSync(folder)) rmSync(join(folder, file), { recursive: true });
  const manifest = Object.entries(datasets).map(([id, { version = "1.0.0", note, files }]) => ({
    ...{ id, version, title: id, publisher: "nobody", licence: "CC0-1.0", attribution: "nobody" },
    changes: note ? [{ version, note }] : [],
    files: Object.entries(files).map(([file, text]) => {
      writeFileSync(join(folder, file), text);
      return { file, sha256: hashOf(text) };
    }),
  }));
  writeFileSync(join(folder, "datasets.json"), JSON.stringify(manifest));
  return readSeed(folder);
}

/** Some countries of the seed. */
export function countriesCsv(...codes: string[]): string {
  const [header, ...rows] = readFileSync(join(root, "seed/countries.csv"), "utf8").split("\n");
  return [header, ...rows.filter((row) => codes.includes(row.slice(0, 3)))].join("\n");
}
