import { createHash, randomUUID } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { cp, mkdir, mkdtemp, rename, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../../src/config.ts";
import { readBolt, writeBolt } from "../../src/embedded-neo4j/bolt-file.ts";
import { startEmbeddedNeo4j, type EmbeddedNeo4jOptions } from "../../src/embedded-neo4j/embedded-neo4j.ts";
import { Graph } from "../../src/graph/graph.ts";
import { applySchema } from "../../src/loading/apply-schema.ts";
import { loadSeed } from "../../src/loading/load.ts";
import { series } from "../../src/knowledge/observation/series.seed.ts";
import { readSeed, type Seed } from "../../src/loading/seed.ts";

/** A store with only constraints and indexes, with the seed except the offices' tables, or with the whole seed. */
export type Prepared = "empty" | "claims" | "seeded";

let read: Seed | undefined;
/** The repository's seed: reading it takes a second, so the test files of a worker share it. */
export const wholeSeed = (): Seed => (read ??= readSeed(join(root, "seed")));

/** The seed without the offices' tables, which are nine tenths of it. */
export const withoutTables = (seed: Seed): Seed => ({
  ...seed,
  datasets: seed.datasets.map((dataset) => ({ ...dataset, tables: dataset.tables.filter(({ table }) => table.file !== series.file) })),
});

const documents = ["dataset:kremlin-transcripts", "dataset:kremlin-transcripts-ru", "dataset:white-house-remarks", "dataset:press"];

/** The things and some hundred claims: without the tables, and without the documents that contain most claims. */
export const seedWithoutDocuments = (): Seed => ({
  ...wholeSeed(),
  datasets: withoutTables(wholeSeed()).datasets.filter(({ row }) => !documents.includes(row.id)),
});

/** Start options of every test store. Without preallocation a store is 5 MB, not 520, and so is copied at once. */
export const forTests: Omit<EmbeddedNeo4jOptions, "home"> = {
  quick: true,
  transactionSeconds: 60,
  settings: { "db.tx_log.preallocate": "false", "dbms.cypher.min_replan_interval": "1h" },
};

/** The code and the files that a prepared store is made from. */
const madeOf = ["schema/graph.cypher", "seed", "src/contract", "src/embedded-neo4j", "src/graph", "src/knowledge", "src/loading", "src/query"]; // prettier-ignore
const folder = join(root, ".cache/test-stores");

const being: Partial<Record<Prepared, Promise<string>>> = {};

/** The folder of a stopped store to copy: made by the first run that needs it, kept until the schema, the seed or the code that loads them changes. */
export const preparedStore = (kind: Prepared): Promise<string> => (being[kind] ??= make(kind));

async function make(kind: Prepared): Promise<string> {
  const store = join(folder, `${digest()}-${kind}`);
  if (existsSync(store)) return store;
  const home = await mkdtemp(join(tmpdir(), `trade-graph-${kind}-`));
  try {
    if (kind !== "empty") await copyStore(await preparedStore("empty"), home);
    const neo4j = await startEmbeddedNeo4j({ home, ...forTests, onProgress: (step) => console.error(step) });
    const graph = new Graph(neo4j);
    if (kind === "empty") await applySchema(graph, join(root, "schema/graph.cypher"));
    else await loadSeed(graph, kind === "seeded" ? wholeSeed() : withoutTables(wholeSeed()));
    await graph.close();
    await neo4j.stop();
    await mkdir(folder, { recursive: true });
    forget(kind);
    // Two concurrent runs make the same store.
    const copy = `${store}.${randomUUID()}`;
    await cp(home, copy, { recursive: true });
    await rename(copy, store).catch(() => rm(copy, { recursive: true }));
  } finally {
    await rm(home, { recursive: true, force: true });
  }
  return store;
}

/** A copy with a new port: copies have the stored port in common, and several start at once. */
export async function copyStore(from: string, to: string): Promise<void> {
  await cp(from, to, { recursive: true });
  const bolt = await readBolt(to);
  if (bolt) await writeBolt(to, { ...bolt, uri: "bolt://127.0.0.1" });
}

function digest(): string {
  const hash = createHash("sha256");
  const files = madeOf.flatMap((path) =>
    statSync(join(root, path)).isDirectory()
      ? readdirSync(join(root, path), { recursive: true, encoding: "utf8" }).map((file) => join(path, file))
      : [path],
  );
  for (const file of files.sort()) if (statSync(join(root, file)).isFile()) hash.update(`${file}\n`).update(readFileSync(join(root, file)));
  return hash.digest("hex").slice(0, 16);
}

/** Removes stores older than an hour, which no run still copies. */
function forget(kind: Prepared): void {
  for (const name of readdirSync(folder))
    if (name.endsWith(kind) && Date.now() - statSync(join(folder, name)).mtimeMs > 3_600_000)
      rmSync(join(folder, name), { recursive: true, force: true });
}
