import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { asyncBufferFromFile, parquetReadObjects } from "hyparquet";
import { afterAll, describe, expect, it } from "vitest";
import { neo4jAdmin, startEmbeddedNeo4j } from "../../src/embedded-neo4j/embedded-neo4j.ts";
import { cypher } from "../../src/graph/cypher.ts";
import { Graph } from "../../src/graph/graph.ts";
import { openContext } from "../../src/knowledge/knowledge.ts";
import { graphHash } from "../../src/loading/backup/graph-hash.ts";
import { writeDump } from "../../src/release/dump.ts";
import { writeRelease } from "../../src/release/release.ts";
import { api, ask } from "../support/api.ts";
import { openOwnStore } from "../support/own-store.ts";
import { forTests } from "../support/prepared-stores.ts";

describe.skipIf(!api)("a release of the graph", { timeout: 180_000 }, () => {
  const parent = mkdtempSync(join(tmpdir(), "trade-graph-release-"));
  afterAll(() => rmSync(parent, { recursive: true, force: true }));
  const release = async (into: string) => {
    const session = api!.graph.session();
    const context = await openContext(session);
    return writeRelease(context, join(parent, into), { date: "2026-01-02" });
  };
  const digest = (folder: string) =>
    readdirSync(folder).map((file) => [
      file,
      createHash("sha256")
        .update(readFileSync(join(folder, file)))
        .digest("hex"),
    ]);

  it("is reproducible byte for byte, with correct checksums", async () => {
    const one = await release("one");
    const other = await release("other");
    expect(digest(one)).toEqual(digest(other));
    const sums = readFileSync(join(one, "SHA256SUMS"), "utf8")
      .trim()
      .split("\n")
      .map((line) => line.split("  ").reverse());
    expect(sums).toEqual(digest(one).filter(([file]) => file !== "SHA256SUMS"));
  });

  it("contains every claim and observation in each format, described by its data package", async () => {
    const folder = join(parent, "one/trade-graph-2026-01-02");
    const { data } = await ask("{ claims { totalCount } observations { totalCount } }");
    const description = JSON.parse(readFileSync(join(folder, "datapackage.json"), "utf8")) as {
      resources: { path: string; rows?: number; schema?: { fields: { name: string; type: string }[] } }[];
    };
    for (const [table, count] of [
      ["claims", data.claims.totalCount],
      ["observations", data.observations.totalCount],
    ] as [string, number][]) {
      const lines = readFileSync(join(folder, `${table}.ndjson`), "utf8")
        .trim()
        .split("\n");
      expect(lines).toHaveLength(count);
      const rows = await parquetReadObjects({
        file: await asyncBufferFromFile(join(folder, `${table}.parquet`)),
        columns: ["id", "value"],
      });
      expect(rows.map(({ id, value }) => [id, value])).toEqual(
        lines.map((line) => JSON.parse(line) as { id: string; value: number | null }).map(({ id, value }) => [id, value]),
      );
      const csv = description.resources.find(({ path }) => path === `${table}.csv`)!;
      expect(csv.rows).toBe(count);
      expect(csv.schema!.fields).toContainEqual({ name: "value", type: "number" });
    }
    expect(readFileSync(join(folder, "LICENCES.md"), "utf8")).toContain("CC BY 4.0");
    expect(readFileSync(join(folder, "CITATION.cff"), "utf8")).toContain("date-released: 2026-01-02");
  });

  it("can be a dump, which Neo4j loads unchanged, without keys and webhooks", async ({ skip }) => {
    const original = await openOwnStore();
    if (!original) return skip();
    const [folder, home] = [mkdtempSync(join(parent, "dump-")), mkdtempSync(join(parent, "loaded-"))];
    await original.graph.session().write((transaction) =>
      transaction.run(
        cypher`/* dumped */ CREATE (:Country:Entity { id: 'country:AAA', name: 'A' })-[:BORDERS]->(:Country:Entity { id: 'country:BBB', name: 'B' })
        CREATE (:ApiKey { id: 'key:1', sha256: 'x', name: 'a key', role: 'EDITOR' }), (:GraphState { id: 'webhook:1', secret: 'quiet' })`,
        {},
      ),
    );
    await writeDump(original.graph, folder);
    const expected = await graphHash(original.graph, { secrets: true });
    await original.close();
    expect(readFileSync(join(folder, "neo4j.dump")).includes("quiet")).toBe(false);
    await neo4jAdmin(["database", "load", "neo4j", `--from-path=${folder}`], { home });
    const neo4j = await startEmbeddedNeo4j({ home, ...forTests });
    const loaded = new Graph(neo4j);
    const found = await graphHash(loaded);
    await loaded.close();
    await neo4j.stop();
    expect(found).toEqual(expected);
    expect(found).toMatchObject({ links: 1 });
  });

  it("reports an existing folder and leaves it unchanged", async () => {
    await expect(release("one")).rejects.toThrow(/already exists/);
  });
});
