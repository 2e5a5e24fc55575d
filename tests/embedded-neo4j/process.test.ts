import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { startEmbeddedNeo4j } from "../../src/embedded-neo4j/embedded-neo4j.ts";
import { database } from "../support/database.ts";

const home = await mkdtemp(join(tmpdir(), "trade-graph-process-"));
afterAll(() => rm(home, { recursive: true, force: true }));

const room = new URL("../../src/embedded-neo4j/embedded-neo4j.ts", import.meta.url).href;
/** Starts Neo4j on the store, prints java's process id, and waits to be killed. */
const parent = `
  const { startEmbeddedNeo4j } = await import(${JSON.stringify(room)});
  const { pid } = await startEmbeddedNeo4j({ home: ${JSON.stringify(home)}, quick: true });
  console.log("java " + pid);
`;

function lives(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

describe.skipIf(!database)("a store has one java process, as long as its Node process lives", () => {
  test("SIGKILL of Node also ends java, the store is locked until then, and it opens again at once", async () => {
    const node = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", parent], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    const [said] = (await once(node.stdout.setEncoding("utf8"), "data")) as [string];
    const java = Number(/java (\d+)/.exec(said)?.[1]);
    expect(lives(java)).toBe(true);
    expect((await stat(join(home, "bolt.json"))).mode & 0o777).toBe(0o600);
    await expect(startEmbeddedNeo4j({ home })).rejects.toMatchObject({ code: "STORE_LOCKED" });

    node.kill("SIGKILL");
    await expect.poll(() => lives(java)).toBe(false);

    const again = await startEmbeddedNeo4j({ home, quick: true });
    await again.stop();
    expect(lives(again.pid)).toBe(false);
  });
});
