import { cp, mkdtemp, readdir, rm, stat, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { connect } from "../../src/embedded-neo4j/bolt.ts";
import { startEmbeddedNeo4j } from "../../src/embedded-neo4j/embedded-neo4j.ts";
import { database } from "../support/database.ts";
import { forTests } from "../support/prepared-stores.ts";

const folder = await mkdtemp(join(tmpdir(), "trade-graph-damaged-"));
const whole = join(folder, "whole");
afterAll(() => rm(folder, { recursive: true, force: true }));
const quick = { ...forTests, heap: 192, pageCache: 16 };

describe.skipIf(!database)("the start of a damaged store reports the damage and two remedies, and leaves the store unchanged", () => {
  beforeAll(async () => {
    const neo4j = await startEmbeddedNeo4j({ home: whole, ...quick });
    const client = connect(neo4j);
    await client.run("UNWIND range(1, 3000) AS number CREATE (:Thing {number: number})-[:BESIDE]->(:Thing)");
    await client.close();
    await neo4j.stop();
  });

  const sizes = async (home: string) => {
    const files = join(home, "data/databases/neo4j");
    return Promise.all((await readdir(files)).sort().map(async (file) => [file, (await stat(join(files, file))).size]));
  };
  const store = (home: string, file: string) => join(home, "data/databases/neo4j", file);

  test.each<[string, (home: string) => Promise<void>, RegExp]>([
    ["the node file is missing", (home) => rm(store(home, "neostore.nodestore.db")), /neostore\.nodestore\.db\] is\(are\) missing/],
    ["neostore is empty", (home) => truncate(store(home, "neostore")), /Metadata store is empty/],
    [
      "the transaction logs are missing",
      (home) => rm(join(home, "data/transactions/neo4j"), { recursive: true }),
      /Transaction logs are missing/,
    ],
    [
      "the node file is truncated",
      (home) => truncate(store(home, "neostore.nodestore.db"), 40_000),
      /neostore\.nodestore\.db is truncated: it has room for \d+ of 6000 nodes/,
    ],
  ])("%s", async (name, damage, words) => {
    const home = join(folder, name.replaceAll(/\W/g, "-"));
    await cp(whole, home, { recursive: true });
    await damage(home);
    const before = await sizes(home);
    const started = Date.now();
    const error = await startEmbeddedNeo4j({ home, ...quick }).then(
      () => expect.unreachable("it started"),
      (error: unknown) => error as Error,
    );
    expect(error).toMatchObject({ code: "STORE_DAMAGED", message: expect.stringMatching(words) as string });
    expect(error.message).toContain(`mv ${home} ${home}-damaged && npm start`);
    expect(error.message).toContain("restore FILE.ndjson.gz --replace");
    expect(Date.now() - started).toBeLessThan(30_000);
    expect(await sizes(home)).toEqual(before);
  });

  test.each([
    ["is not there", (file: string) => rm(file)],
    ["does not hold uri, user and password as JSON", (file: string) => writeFile(file, "{}")],
  ])("a bolt.json that %s", async (words, lose) => {
    const home = join(folder, `lost-${words.length}`);
    await cp(whole, home, { recursive: true });
    await lose(join(home, "bolt.json"));
    const started = startEmbeddedNeo4j({ home, ...quick });
    await expect(started).rejects.toMatchObject({ code: "WRONG_PASSWORD", message: expect.stringContaining(words) as string });
    await expect(started).rejects.toThrow(`mv ${home} ${home}-locked && npm start`);
  });
});
