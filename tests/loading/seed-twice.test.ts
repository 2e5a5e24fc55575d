import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { root } from "../../src/config.ts";
import { cypher } from "../../src/graph/cypher.ts";
import { loadSeed } from "../../src/loading/load.ts";
import { readSeed } from "../../src/loading/seed.ts";
import { bookkeeping, graphHash } from "../../src/loading/backup/graph-hash.ts";
import { openOwnStore } from "../support/own-store.ts";

const store = await openOwnStore();
afterAll(() => store?.close());

describe.skipIf(!store)("the seed", () => {
  it(
    "42. gives the same graph, to the last property, when it is loaded twice, and when a load was stopped half-way before",
    { timeout: 300_000 },
    async () => {
      const { graph } = store!;
      const seed = readSeed(join(root, "seed"));
      const hash = () => graphHash(graph, bookkeeping);
      let loaded = 0;
      const stopped = loadSeed(graph, seed, () => {
        if (++loaded === 4) throw new Error("stopped half-way");
      });
      await expect(stopped).rejects.toThrow("stopped half-way");
      const half = await hash();
      await loadSeed(graph, seed);
      const afterHalf = await hash();
      expect(afterHalf.nodes).toBeGreaterThan(half.nodes);
      await loadSeed(graph, seed);
      expect(await hash()).toEqual(afterHalf);
      await graph
        .conversation()
        .alone(cypher`/* takeAllAway */ MATCH (node) CALL (node) { DETACH DELETE node } IN TRANSACTIONS OF 5000 ROWS`);
      await loadSeed(graph, seed);
      expect(await hash()).toEqual(afterHalf);
    },
  );
});
