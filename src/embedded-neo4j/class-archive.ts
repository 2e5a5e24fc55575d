import { existsSync } from "node:fs";
import { mkdtemp, rename, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "./bolt-port.ts";
import { prepareFolders, setPassword } from "./admin.ts";
import { connect } from "./bolt.ts";
import { startDatabase } from "./database-process.ts";
import type { Installation } from "./installation.ts";
import { waitUntilReady } from "./readiness.ts";

/** Statements of the training run, so that the classes of planner, indexes and runtime are in the archive too. */
const trainingStatements = [
  `CREATE CONSTRAINT training IF NOT EXISTS FOR (thing:Thing) REQUIRE thing.id IS UNIQUE`,
  `CREATE INDEX training_order IF NOT EXISTS FOR (thing:Thing) ON (thing.kind, thing.date, thing.id)`,
  `CREATE FULLTEXT INDEX training_words IF NOT EXISTS FOR (thing:Thing) ON EACH [thing.name]`,
  `UNWIND range(1, 50) AS id MERGE (thing:Thing {id: id}) SET thing.name = 'thing ' + id, thing.kind = id % 3, thing.date = date('2023-02-05')`,
  `MATCH (one:Thing), (other:Thing {id: one.id + 1}) MERGE (one)-[:NEXT {order: one.id}]->(other)`,
  `MATCH (thing:Thing) WHERE thing.kind = 1 AND thing.id >= 5 AND (thing.id > 5 OR thing.date IS NULL)
    RETURN thing { .id, .name, next: COLLECT { MATCH (thing)-[link:NEXT]->(next) RETURN next { .*, link: link.order } LIMIT 5 } } AS thing
    ORDER BY thing.kind, thing.date, thing.id LIMIT 10`,
  `CALL db.index.fulltext.queryNodes('training_words', 'thing') YIELD node, score RETURN node.id, score, COUNT { (node)-[:NEXT]->() } AS next LIMIT 5`,
];

/**
 * Java loads 17,000 classes before Neo4j answers, half of its start-up time. Once per JVM and set of jars they are written to a class data
 * archive that later starts map into memory: a training run on a temporary store, about 15 seconds. If it fails, starts are just slower.
 */
export async function createArchive(installed: Installation, onProgress: (step: string) => void): Promise<void> {
  if (existsSync(installed.archive)) return;
  onProgress("Preparing fast starts of Neo4j (once, about 15 seconds)");
  const home = await mkdtemp(join(tmpdir(), "trade-graph-training-"));
  try {
    const unfinished = `${installed.archive}.${process.pid}`;
    await trainingRun(home, installed, unfinished);
    await rename(unfinished, installed.archive);
  } catch (error) {
    onProgress(
      `Fast starts could not be prepared, continuing without: ${error instanceof Error ? error.message.split("\n")[0] : String(error)}`,
    );
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}

async function trainingRun(home: string, installed: Installation, archiveTo: string): Promise<void> {
  const boltPort = await freePort();
  const bolt = { uri: `bolt://127.0.0.1:${boltPort}`, user: "neo4j", password: "training-run" };
  await setPassword(home, bolt.password, installed);
  const conf = await prepareFolders(home, { boltPort, heap: 512, pageCache: 64, transactionSeconds: 30 });
  const java = await startDatabase(home, conf, installed, { heap: 512, archiveTo });
  try {
    await waitUntilReady(java, bolt, home);
    const client = connect(bolt);
    try {
      for (const question of trainingStatements) await client.run(question);
    } finally {
      await client.close();
    }
  } finally {
    await java.stop(60_000);
  }
}
