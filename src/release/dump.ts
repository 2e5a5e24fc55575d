import { mkdtemp, rename, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../config.ts";
import { neo4jAdmin, startEmbeddedNeo4j } from "../embedded-neo4j/embedded-neo4j.ts";
import { Graph } from "../graph/graph.ts";
import { applySchema, schemaVersion } from "../loading/apply-schema.ts";
import { backup } from "../loading/backup/backup.ts";
import { restore } from "../loading/backup/restore.ts";

/**
 * Writes neo4j.dump for `neo4j-admin database load`. Neo4j dumps only a stopped store, so it is made from a copy that never contained API
 * keys or webhooks. Dumps differ in every run, because a store has its own id and timestamps.
 */
export async function writeDump(graph: Graph, folder: string, onProgress: (step: string) => void = () => {}): Promise<void> {
  const home = await mkdtemp(join(tmpdir(), "trade-graph-dump-"));
  const [file, statements] = [join(home, "graph.ndjson"), join(root, "schema/graph.cypher")];
  const schema = schemaVersion(statements);
  try {
    await backup(graph, file, schema, onProgress, { secrets: true });
    const neo4j = await startEmbeddedNeo4j({ home, quick: true, transactionSeconds: 0, onProgress });
    const copy = new Graph(neo4j);
    try {
      await applySchema(copy, statements);
      await restore(copy, file, { schema, replace: false, onProgress });
    } finally {
      await copy.close();
      await neo4j.stop();
    }
    onProgress("Dumping the copy");
    await neo4jAdmin(["database", "dump", "neo4j", `--to-path=${home}`], { home });
    await rename(join(home, "neo4j.dump"), join(folder, "neo4j.dump"));
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}
