import { open, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { root } from "../../src/config.ts";
import { startEmbeddedNeo4j, type EmbeddedNeo4j } from "../../src/embedded-neo4j/embedded-neo4j.ts";
import { Graph } from "../../src/graph/graph.ts";
import { verify } from "../../src/loading/verify/verify.ts";
import { copyOfStore } from "../support/own-store.ts";
import { forTests } from "../support/prepared-stores.ts";

const home = await copyOfStore("claims");
let neo4j: EmbeddedNeo4j | undefined;
afterAll(async () => {
  await neo4j?.stop();
  if (home) await rm(home, { recursive: true, force: true });
});

/** Pseudo-random bytes, the same in each run. */
const noise = (length: number) => {
  let state = 7;
  return Buffer.from(Array.from({ length }, () => ((state = (state * 1_103_515_245 + 12_345) & 0x7fffffff) >> 16) & 255));
};
const pageBytes = 8_192;

async function spoil(file: string, parts: readonly number[]): Promise<void> {
  const path = join(home!, "data/databases/neo4j", file);
  const { size } = await stat(path);
  const handle = await open(path, "r+");
  for (const part of parts) await handle.write(noise(pageBytes), 0, pageBytes, Math.floor((size * part) / pageBytes) * pageBytes);
  await handle.close();
}

describe.skipIf(!home)("a store with corrupted pages of links and properties", { timeout: 180_000 }, () => {
  it("is reported as unreadable, and everything else is checked", async () => {
    // The links on a page depend on the order in which the seed was written.
    await spoil("neostore.relationshipstore.db", [0.25, 0.5, 0.75]);
    await spoil("neostore.propertystore.db", [0.5]);
    neo4j = await startEmbeddedNeo4j({ home: home!, ...forTests });
    const graph = new Graph(neo4j);
    try {
      const findings = await verify(graph, { schema: join(root, "schema/graph.cypher") });
      const unreadable = findings.filter(({ shown }) => shown.some(({ what }) => what.startsWith("cannot be read: ")));
      for (const unread of [/^links lead/, /^claims repeat/])
        expect(unreadable.map(({ name }) => name)).toContainEqual(expect.stringMatching(unread));
      // By id if a thing has one.
      expect(unreadable.flatMap(({ shown }) => shown).some(({ id }) => /^(claim|port|country|point):/.test(id))).toBe(true);
      const sound = findings.filter(({ faults, looked }) => faults === 0 && looked > 0).map(({ name }) => name);
      expect(sound).toContain("constraints and indexes are there and online");
      // So do the properties on the corrupted page.
      expect(sound.filter((name) => name.endsWith("stand as they were written")).length).toBeGreaterThan(3);
      // The last check ran as well.
      expect(findings.at(-1)!.name).toMatch(/verdicts/);
    } finally {
      await graph.close();
    }
  });
});
