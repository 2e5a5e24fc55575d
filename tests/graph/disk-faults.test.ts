import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { root } from "../../src/config.ts";
import { cypher } from "../../src/graph/cypher.ts";
import { Graph } from "../../src/graph/graph.ts";
import { applySchema } from "../../src/loading/apply-schema.ts";
import { database } from "../support/database.ts";

const disk = mkdtempSync(join(tmpdir(), "trade-graph-disk-"));
/** A separate disk, which only root may mount; otherwise the test is skipped. */
const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", "size=80m", "tmpfs", disk]).status === 0;

describe.skipIf(!database || !mounted)("a disk that is nearly full", () => {
  let graph: Graph;
  beforeAll(() => void (graph = new Graph({ ...database!, disk })));
  afterAll(async () => {
    await graph?.close();
    spawnSync("umount", ["-l", disk]);
    rmSync(disk, { recursive: true, force: true });
  });

  const write = () => graph.session().write((transaction) => transaction.run(cypher`/* nothing */ RETURN 1 AS one`));

  it("makes writes fail until there is space again, while reads continue", async () => {
    expect(await write()).toEqual([{ one: 1 }]);
    writeFileSync(join(disk, "filling"), Buffer.alloc(40_000_000));
    await expect(write()).rejects.toMatchObject({
      extensions: { code: "SERVICE_UNAVAILABLE" },
      message: expect.stringMatching(/nearly full: \d+ MB are free/),
    });
    expect(await graph.session().read(cypher`/* one */ RETURN 1 AS one`)).toEqual([{ one: 1 }]);
    // A server that starts now lacks no index, so it writes nothing.
    await applySchema(graph, join(root, "schema/graph.cypher"));
    rmSync(join(disk, "filling"));
    expect(await write()).toEqual([{ one: 1 }]);
  });
});
