import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { storeSchema } from "./backup.ts";
import { readConfig, root } from "../config.ts";
import { applySchema } from "../loading/apply-schema.ts";
import { openGraph } from "./with-graph.ts";
import { progressTo } from "./progress.ts";
import { restore } from "../loading/backup/restore.ts";
import { loadStore } from "../loading/backup/store-dump.ts";

const usage = `trade-graph restore FILE.ndjson.gz|FILE.ndjson|FILE.dump [--replace]
Brings a backup into an empty graph. --replace: into one that holds something, which gives way (a .dump sets the old store aside).
A server that runs on the graph is to be started anew afterwards.`;

/** 0 when the graph is what was backed up, 2 for wrong arguments. Throws what kept it from becoming that. */
export async function restoreCommand(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { replace: { type: "boolean", default: false } } });
  const [path, ...more] = positionals;
  if (path === undefined || more.length) {
    console.error(usage);
    return 2;
  }
  if (!/\.(ndjson|ndjson\.gz|dump)$/.test(path))
    throw new Error(`Expected a name that ends with .ndjson.gz, .ndjson or .dump; got ${path}.`);
  if (!existsSync(path)) throw new Error(`There is no ${path}.`);
  const progress = progressTo(process.stderr);
  const how = { schema: storeSchema(), replace: values.replace, onProgress: progress.step };
  const { home, neo4j } = readConfig();
  if (path.endsWith(".dump")) {
    if (neo4j)
      throw new Error("A .dump is a copy of an embedded store, and NEO4J_URI names another Neo4j. Unset it, or restore a .ndjson.gz.");
    const { aside, ...loaded } = await loadStore({ home, path, ...how });
    progress.rest();
    console.log(said(path, loaded) + (aside ? `\nWhat was there before is in ${aside}.` : ""));
    return 0;
  }
  const { graph, close } = await openGraph({ asItIs: true });
  try {
    await applySchema(graph, join(root, "schema/graph.cypher"));
    const restored = await restore(graph, path, how);
    progress.rest();
    console.log(said(path, restored));
    return 0;
  } finally {
    await close();
  }
}

const said = (path: string, { nodes, links, sha256 }: { nodes: number; links: number; sha256: string }) =>
  `${path} is restored: ${nodes} nodes, ${links} links, sha256:${sha256}, as it was backed up.`;
