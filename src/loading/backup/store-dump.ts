import { createHash } from "node:crypto";
import { createReadStream, existsSync } from "node:fs";
import { chmod, link, mkdir, readFile, rename, rm, symlink, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { pipeline } from "node:stream/promises";
import { z } from "zod";
import { lockStore, neo4jAdmin, neo4jVersion, startEmbeddedNeo4j } from "../../embedded-neo4j/embedded-neo4j.ts";
import { Graph } from "../../graph/graph.ts";
import { graphHash, type GraphHash } from "./graph-hash.ts";
import { refuseUnfinished } from "./unfinished.ts";

/** What stands beside a dump, in FILE.dump.json: what must come out of it. */
const leaflet = z.object({
  backup: z.literal("trade-graph store"),
  version: z.literal(1),
  schema: z.number(),
  neo4j: z.string(),
  madeAt: z.string(),
  nodes: z.number(),
  links: z.number(),
  sha256: z.string(),
  /** Of the dump itself. */
  fileSha256: z.string(),
});

interface DumpOptions {
  home: string;
  path: string;
  schema: number;
  onProgress: (step: string) => void;
}

/** Copies the stopped embedded store with neo4j-admin. Throws STORE_LOCKED while a Neo4j runs on it. */
export async function dumpStore({ home, path, schema, onProgress }: DumpOptions): Promise<GraphHash> {
  if (!existsSync(join(home, "data", "databases", "neo4j")))
    throw new Error(`There is no store in ${home} yet, so there is nothing to back up.`);
  const hash = await onStore(home, onProgress, async (graph) => {
    await refuseUnfinished(graph);
    onProgress("Reading everything");
    return graphHash(graph);
  });
  const parts = `${resolve(path)}.part`;
  await mkdir(parts, { recursive: true, mode: 0o700 });
  try {
    onProgress("Copying the store");
    await neo4jAdmin(["database", "dump", "neo4j", `--to-path=${parts}`, "--overwrite-destination=true"], { home });
    const dump = join(parts, "neo4j.dump");
    const about: z.infer<typeof leaflet> = {
      ...{ backup: "trade-graph store", version: 1, schema, neo4j: neo4jVersion, madeAt: new Date().toISOString() },
      ...hash,
      fileSha256: await sha256(dump),
    };
    await writeFile(`${path}.json`, `${JSON.stringify(about, null, 2)}\n`, { mode: 0o600 });
    // It holds the hashes of keys and passwords; neo4j-admin lets everybody read it.
    await chmod(dump, 0o600);
    await rename(dump, path);
  } finally {
    await rm(parts, { recursive: true, force: true });
  }
  return hash;
}

/**
 * Loads a dump into a store of its own, compares its hash, and only then puts it in the place of `home`'s. What was there is set aside in
 * `before-restore-…`, never deleted. Answers that folder too.
 */
export async function loadStore({
  home,
  path,
  schema,
  replace,
  onProgress,
}: DumpOptions & { replace: boolean }): Promise<GraphHash & { aside: string | null }> {
  const about = await checkDump(path, schema);
  const used = existsSync(join(home, "data", "databases", "neo4j"));
  if (used && !replace)
    throw new Error(
      `There is a store in ${home} already; nothing was written. With --replace it is set aside, and the backup takes its place.`,
    );
  const staging = join(home, "restoring");
  await rm(staging, { recursive: true, force: true });
  await mkdir(join(staging, "from"), { recursive: true, mode: 0o700 });
  try {
    const named = join(staging, "from", "neo4j.dump");
    await link(resolve(path), named).catch(() => symlink(resolve(path), named));
    onProgress("Loading the store");
    await neo4jAdmin(["database", "load", "neo4j", `--from-path=${dirname(named)}`], { home: staging });
    const hash = await onStore(staging, onProgress, (graph) => {
      onProgress("Comparing the graph with the backup");
      return graphHash(graph);
    });
    if (hash.sha256 !== about.sha256)
      throw new Error(`The store that came out of ${path} is not the one that went in; the store in ${home} is as it was.`);
    return { ...hash, aside: await exchange(home, staging) };
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

async function checkDump(path: string, schema: number): Promise<z.infer<typeof leaflet>> {
  if (!existsSync(path)) throw new Error(`There is no ${path}.`);
  const text = await readFile(`${path}.json`, "utf8").catch(() => undefined);
  if (text === undefined)
    throw new Error(`${path}.json is missing: it was written with ${path} and says what must come out of it. Nothing was written.`);
  const read = leaflet.safeParse(JSON.parse(text));
  if (!read.success) throw new Error(`${path}.json does not describe a backup of this version. Nothing was written.`);
  if (read.data.schema !== schema)
    throw new Error(
      `${path} holds a graph of schema version ${read.data.schema}; this program has version ${schema}. Use the program that wrote it.`,
    );
  if ((await sha256(path)) !== read.data.fileSha256)
    throw new Error(`${path} is cut off or altered: its SHA-256 is not the one in ${path}.json. Nothing was written.`);
  return read.data;
}

/** The names under which a store's parts stand in its folder. */
const parts = ["data", "bolt.json"];

/** Under the store's lock; if a move fails the ones before it are undone. */
async function exchange(home: string, staging: string): Promise<string | null> {
  const held = await lockStore(home);
  const aside = join(home, `before-restore-${new Date().toISOString().replaceAll(/[:.]/g, "-")}`);
  const moved: [from: string, to: string][] = [];
  const move = async (from: string, to: string) => {
    await rename(from, to);
    moved.push([from, to]);
  };
  try {
    const old = parts.filter((part) => existsSync(join(home, part)));
    if (old.length) await mkdir(aside, { mode: 0o700 });
    for (const part of old) await move(join(home, part), join(aside, part));
    for (const part of parts) await move(join(staging, part), join(home, part));
    return old.length ? aside : null;
  } catch (error) {
    for (const [from, to] of moved.toReversed()) await rename(to, from);
    throw error;
  } finally {
    await held.release();
  }
}

async function onStore<Result>(home: string, onProgress: (step: string) => void, work: (graph: Graph) => Promise<Result>): Promise<Result> {
  const neo4j = await startEmbeddedNeo4j({ home, onProgress, transactionSeconds: 0 });
  const graph = new Graph({ ...neo4j, poolSize: 2 });
  try {
    return await work(graph);
  } finally {
    await graph.close();
    await neo4j.stop();
  }
}

async function sha256(path: string): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(path), hash);
  return hash.digest("hex");
}
