import { appendFileSync, copyFileSync, existsSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { storeSchema } from "../../src/commands/backup.ts";
import { startEmbeddedNeo4j } from "../../src/embedded-neo4j/embedded-neo4j.ts";
import { cypher, type Cypher } from "../../src/graph/cypher.ts";
import { Graph } from "../../src/graph/graph.ts";
import { graphHash } from "../../src/loading/backup/graph-hash.ts";
import { dumpStore, loadStore } from "../../src/loading/backup/store-dump.ts";
import { database } from "../support/database.ts";

const folder = mkdtempSync(join(tmpdir(), "trade-graph-dump-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const home = join(folder, "home");

async function onStore(text: Cypher) {
  const neo4j = await startEmbeddedNeo4j({ home, quick: true });
  const graph = new Graph(neo4j);
  try {
    await graph.conversation().write((transaction) => transaction.run(text));
    return await graphHash(graph);
  } finally {
    await graph.close();
    await neo4j.stop();
  }
}

describe.skipIf(!database)("a dump of the embedded store", () => {
  it(
    "gives the same store again, with the old one set aside, and is refused when it is not what was written",
    { timeout: 600_000 },
    async () => {
      const path = join(folder, "a.dump");
      const how = { home, path, schema: storeSchema(), onProgress: () => {} };
      await expect(dumpStore(how)).rejects.toThrow(/no store in/);
      const before = await onStore(
        cypher`CREATE (a:Claim {id: 'claim:1', at: datetime('2024-01-01T00:00Z')})-[:REPEATS {order: 1}]->(:Claim {id: 'claim:2', place: point({x: 1, y: 2})})`,
      );
      expect(await dumpStore(how)).toEqual(before);
      expect(statSync(path).mode & 0o777).toBe(0o600);

      await expect(loadStore({ ...how, replace: false })).rejects.toThrow(/a store in .* already; nothing was written/);
      await expect(loadStore({ ...how, replace: true, schema: how.schema + 1 })).rejects.toThrow(/schema version/);
      const altered = join(folder, "altered.dump");
      copyFileSync(path, altered);
      await expect(loadStore({ ...how, replace: true, path: altered })).rejects.toThrow(/altered.dump.json is missing/);
      copyFileSync(`${path}.json`, `${altered}.json`);
      appendFileSync(altered, "x");
      await expect(loadStore({ ...how, replace: true, path: altered })).rejects.toThrow(/cut off or altered/);

      const { aside, ...loaded } = await loadStore({ ...how, replace: true });
      expect(loaded).toEqual(before);
      expect(existsSync(join(aside!, "data", "databases", "neo4j"))).toBe(true);
      expect(existsSync(join(home, "restoring"))).toBe(false);
      expect(await onStore(cypher`MATCH (claim:Claim {id: 'claim:1'}) SET claim.id = 'claim:1'`)).toEqual(before);
    },
  );
});
