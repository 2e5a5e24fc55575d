// `npx tsx bench/feed/replay.ts [changes]`: makes so many changes (100,000) in one graph, replays the feed into a second, compares the hashes.
import "reflect-metadata";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readConfig, root } from "../../src/config.ts";
import { cypher } from "../../src/graph/cypher.ts";
import { Graph } from "../../src/graph/graph.ts";
import { startEmbeddedNeo4j } from "../../src/embedded-neo4j/embedded-neo4j.ts";
import { catchUp } from "../../src/feed/follow.ts";
import { setClaimRank } from "../../src/knowledge/curation/claim.changes.ts";
import type { RequestContext } from "../../src/query/context.ts";
import { applySchema } from "../../src/loading/apply-schema.ts";
import { bookkeeping, graphHash } from "../../src/loading/backup/graph-hash.ts";
import { loadSeed } from "../../src/loading/load.ts";
import { readSeed } from "../../src/loading/seed.ts";
import { serve } from "../../src/main.ts";

const changes = Number(process.argv[2] ?? 100_000);
const writers = 8;
const homes = [await mkdtemp(join(tmpdir(), "trade-graph-feed-")), await mkdtemp(join(tmpdir(), "trade-graph-copy-"))] as const;
const seconds = async (work: () => Promise<unknown>): Promise<string> => {
  const since = performance.now();
  await work();
  return `${((performance.now() - since) / 1_000).toFixed(1)} s`;
};

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
  const claims = await graph.session().read<{ id: string }>(cypher`/* claimIds */ MATCH (claim:Claim) RETURN claim.id AS id ORDER BY id`);
  const viewer = { name: "bench", role: "editor" as const };
  const write = async (lane: number) => {
    for (let n = lane; n < changes; n += writers) {
      const rank = (n / claims.length) % 2 < 1 ? ("DEPRECATED" as const) : ("NORMAL" as const);
      const input = { idempotencyKey: `bench-${n}-change`, claim: claims[n % claims.length]!.id, rank, reason: `change ${n}` };
      const { userErrors } = await setClaimRank(
        { graph: graph.session(), viewer } as RequestContext,
        input as Parameters<typeof setClaimRank>[1],
      );
      if (userErrors.length) throw new Error(JSON.stringify(userErrors));
    }
  };
  console.log(
    `${changes} changes to ${claims.length} claims: ${await seconds(() => Promise.all(Array.from({ length: writers }, (_, lane) => write(lane))))}`,
  );
  await new Promise((resolve) => setTimeout(resolve, 11_000));
  let came = 0;
  console.log(`replayed: ${await seconds(async () => (came = await catchUp(second, { url: server.address })))} (${came} changes)`);
  const [one, other] = [await graphHash(graph, bookkeeping), await graphHash(second, bookkeeping)];
  console.log(one.sha256 === other.sha256 ? `one hash: ${one.sha256}` : `two hashes: ${one.sha256} and ${other.sha256}`);
  process.exitCode = one.sha256 === other.sha256 && came === changes ? 0 : 1;
} finally {
  await server.close();
  await Promise.all([graph.close(), second.close()]);
  await Promise.all([original.stop(), copy.stop()]);
  await Promise.all(homes.map((home) => rm(home, { recursive: true, force: true })));
}
