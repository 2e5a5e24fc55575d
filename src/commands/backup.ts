import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readConfig, root } from "../config.ts";
import { schemaVersion } from "../loading/apply-schema.ts";
import { openGraph } from "./with-graph.ts";
import { progressTo } from "./progress.ts";
import { backup } from "../loading/backup/backup.ts";
import { dumpStore } from "../loading/backup/store-dump.ts";

const usage = `trade-graph backup FILE.ndjson.gz   every node and link as a line of JSON, from any Neo4j, also while it is served (.ndjson: not packed)
trade-graph backup FILE.dump        a copy of the embedded store, which must not be running; FILE.dump.json belongs to it
trade-graph backup FOLDER           a file named by the moment, packed, in that folder`;

export const storeSchema = () => schemaVersion(join(root, "schema/graph.cypher"));

/** 0 when the backup stands, 2 for wrong arguments. Throws what keeps it from being made. */
export async function backupCommand(args: string[]): Promise<number> {
  const [given, ...more] = parseArgs({ args, allowPositionals: true }).positionals;
  if (given === undefined || more.length) {
    console.error(usage);
    return 2;
  }
  const path =
    existsSync(given) && statSync(given).isDirectory()
      ? join(given, `trade-graph-${new Date().toISOString().replaceAll(/[:.]/g, "-")}.ndjson.gz`)
      : given;
  if (!/\.(ndjson|ndjson\.gz|dump)$/.test(path))
    throw new Error(`Expected a folder that is there, or a name that ends with .ndjson.gz, .ndjson or .dump; got ${path}.`);
  if (existsSync(path)) throw new Error(`${path} is there already. Choose another name, or remove it first.`);
  const progress = progressTo(process.stderr);
  const { home, neo4j } = readConfig();
  const made = path.endsWith(".dump") ? await dump() : await copy();
  progress.rest();
  console.log(`${path}: ${made.nodes} nodes, ${made.links} links, sha256:${made.sha256}`);
  return 0;

  function dump() {
    if (neo4j)
      throw new Error("A .dump is a copy of the embedded store, and NEO4J_URI names another Neo4j. Use a name that ends with .ndjson.gz.");
    return dumpStore({ home, path, schema: storeSchema(), onProgress: progress.step });
  }
  async function copy() {
    const { graph, close } = await openGraph({ asItIs: true });
    try {
      return await backup(graph, path, storeSchema(), progress.step);
    } finally {
      await close();
    }
  }
}
