import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { connect } from "../../src/embedded-neo4j/bolt.ts";
import { startEmbeddedNeo4j } from "../../src/embedded-neo4j/embedded-neo4j.ts";
import { readBolt, writeBolt } from "../../src/embedded-neo4j/bolt-file.ts";
import { freePort } from "../../src/embedded-neo4j/bolt-port.ts";
import { askSetup } from "../support/ask-setup.ts";
import { forTests } from "../support/prepared-stores.ts";

const prepared = await askSetup<string>("empty");
const folder = await mkdtemp(join(tmpdir(), "trade-graph-copies-"));
afterAll(() => rm(folder, { recursive: true, force: true }));

describe.skipIf(!prepared)("two copies of a store that start concurrently", { timeout: 180_000 }, () => {
  it("run independently, although both have the same port and password stored", async () => {
    const port = await freePort();
    const started = ["one", "other"].map(async (name) => {
      const home = join(folder, name);
      await cp(prepared!, home, { recursive: true });
      await writeBolt(home, { ...(await readBolt(home))!, uri: `bolt://127.0.0.1:${port}` });
      return home;
    });
    const [one, other] = await Promise.all((await Promise.all(started)).map((home) => startEmbeddedNeo4j({ home, ...forTests })));
    const [of, beside] = [connect(one!), connect(other!)];
    await of.run("CREATE (:Mark)");
    const marks = async (client: typeof of) =>
      Number((await client.run("MATCH (mark:Mark) RETURN count(mark) AS count")).records[0]!.get("count"));
    expect([await marks(of), await marks(beside)]).toEqual([1, 0]);
    expect(one!.uri).not.toBe(other!.uri);
    await Promise.all([of.close(), beside.close()]);
    await Promise.all([one!.stop(0), other!.stop(0)]);
  });
});
