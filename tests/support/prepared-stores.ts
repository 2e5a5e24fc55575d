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

/** A store with constraints and indexes alone, with the seed but for the offices' tables, or with the whole seed. */
export type Prepared = "empty" | "claims" | "seeded";

let read: Seed | undefined;
/** The repository's seed: reading it takes a second, and the files of a worker share this module. */
export const wholeSeed = (): Seed => (read ??= readSeed(join(root, "seed")));

/** The seed without the offices' tables, which are nine tenths of it. */
export const withoutTables = (seed: Seed): Seed => ({
  ...seed,
  datasets: seed.datasets.map((dataset) => ({ ...dataset, tables: dataset.tables.filter(({ table }) => table.file !== series.file) })),
});

const documents = ["dataset:kremlin-transcripts", "dataset:kremlin-transcripts-ru", "dataset:white-house-remarks", "dataset:press"];

/** What claims are about, and some hundred of them: without the tables, and without the documents from which most claims are. */
export const seedWithoutDocuments = (): Seed => ({
  ...wholeSeed(),
  datasets: withoutTables(wholeSeed()).datasets.filter(({ row }) => !documents.includes(row.id)),
});

/** How every store of the tests is started. Without preallocation a store is 5 MB, not 520, and so copied at once. */
export const forTests: Omit<EmbeddedNeo4jOptions, "home"> = {
  quick: true,
  transactionSeconds: 60,
  settings: { "db.tx_log.preallocate": "false", "dbms.cypher.min_replan_interval": "1h" },
};

/** What a prepared store is made by and of. */
const madeOf = ["schema/graph.cypher", "seed", "src/contract", "src/embedded-neo4j", "src/graph", "src/knowledge", "src/loading", "src/query"]; // prettier-ignore
const folder = join(root, ".cache/test-stores");

const being: Partial<Record<Prepared, Promise<string>>> = {};

/** The folder of a stopped store to copy: made by the first run that needs it, kept until schema, seed or the code that loads them change. */
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
    // Two runs that made it at once made the same.
    const copy = `${store}.${randomUUID()}`;
    await cp(home, copy, { recursive: true });
    await rename(copy, store).catch(() => rm(copy, { recursive: true }));
  } finally {
    await rm(home, { recursive: true, force: true });
  }
  return store;
}

/** A copy at a port of its own: the one that a store remembers is that of all its copies, and several of them start at once. */
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

/** Removes stores older than an hour, which no run is copying any more. */
function forget(kind: Prepared): void {
  for (const name of readdirSync(folder))
    if (name.endsWith(kind) && Date.now() - statSync(join(folder, name)).mtimeMs > 3_600_000)
      rmSync(join(folder, name), { recursive: true, force: true });
}
