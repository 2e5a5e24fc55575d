// `npx tsx bench/feed/replay.ts [changes]`: makes changes (default 100,000) in one graph, replays the feed into a second, compares the hashes.
import "reflect-metadata";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readConfig, root } from "../../src/config.ts";
import { Graph } from "../../src/graph/graph.ts";
import { startEmbeddedNeo4j } from "../../src/embedded-neo4j/embedded-neo4j.ts";
import { applyNewChanges } from "../../src/feed/follow.ts";
import { applySchema } from "../../src/loading/apply-schema.ts";
import { bookkeeping, graphHash } from "../../src/loading/backup/graph-hash.ts";
import { loadSeed } from "../../src/loading/load.ts";
import { readSeed } from "../../src/loading/seed.ts";
import { serve } from "../../src/main.ts";
import { changeRanks, changeRanksOneByOne } from "./changes.ts";

const changes = Number(process.argv[2] ?? 100_000);
/** How many of these use the API's code path, one transaction each. */
const oneByOne = Math.min(changes, 500);
const homes = [await mkdtemp(join(tmpdir(), "trade-graph-feed-")), await mkdtemp(join(tmpdir(), "trade-graph-copy-"))] as const;
const seconds = async (work: () => Promise<unknown>): Promise<string> => {
  const since = performance.now();
  await work();
  return `${((performance.now() - since) / 1_000).toFixed(1)} s`;
};
/** The copy includes the history, except the data that its entries keep for idempotency. */
const hashOf = (graph: Graph) =>
  graphHash(graph, { labels: ["GraphState", "IngestRun", "ApiKey"], properties: [...bookkeeping.properties!, "answer", "inputSha256"] });

const first = await startEmbeddedNeo4j({ home: homes[0] });
const seeded = new Graph(first);
await applySchema(seeded, join(root, "schema/graph.cypher"));
await loadSeed(seeded, readSeed(join(root, "seed")));
await seeded.close();
await first.stop();
await cp(homes[0], homes[1], { recursive: true });

const [original, copy] = [await startEmbeddedNeo4j({ home: homes[0] }), await startEmbeddedNeo4j({ home: homes[1] })];
const [graph, second] = [new Graph(original), new Graph(copy)];
const server = await serve({ config: readConfig({ PORT: "0", LOG_LEVEL: "silent" }), database: original });
try {
  let claims = 0;
  const together = await seconds(async () => (claims = await changeRanks(graph, changes - oneByOne)));
  console.log(`${changes - oneByOne} changes to ${claims} claims together: ${together}`);
  console.log(`${oneByOne} changes one by one: ${await seconds(() => changeRanksOneByOne(graph, oneByOne))}`);
  await new Promise((resolve) => setTimeout(resolve, 11_000));
  let came = 0;
  console.log(`replayed: ${await seconds(async () => (came = await applyNewChanges(second, { url: server.address })))} (${came} changes)`);
  const [one, other] = [await hashOf(graph), await hashOf(second)];
  console.log(one.sha256 === other.sha256 ? `one hash: ${one.sha256}` : `two hashes: ${one.sha256} and ${other.sha256}`);
  process.exitCode = one.sha256 === other.sha256 && came === changes ? 0 : 1;
} finally {
  await server.close();
  await Promise.all([graph.close(), second.close()]);
  await Promise.all([original.stop(), copy.stop()]);
  await Promise.all(homes.map((home) => rm(home, { recursive: true, force: true })));
}
