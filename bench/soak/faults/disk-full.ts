import { spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, rmSync, statfsSync, writeSync } from "node:fs";
import { Agent } from "node:http";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { Graph } from "../../../src/graph/graph.ts";
import { makeKey } from "../../../src/server/auth/key.ts";
import { ask } from "../arrivals.ts";
import type { Bench } from "../bench.ts";
import { startProduct } from "../product.ts";
import { entity, subjectsIn, write } from "../questions.ts";
import { atMost, exactly, holds, must, noted, type Row } from "../row.ts";
import { auditWrites } from "../writes.ts";

/** Megabytes: a fresh store with the seed, Neo4j's first transaction log of 256 MB included, and room to work. */
const diskMb = 700;

/** A disk of its own, which can be filled without harm; undefined where this user may not mount one. */
function smallDisk(folder: string): { path: string; remove(): void } | undefined {
  const path = mkdtempSync(join(folder, "disk-"));
  const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", `size=${diskMb}m`, "tmpfs", path]);
  if (mounted.status !== 0) return undefined;
  return { path, remove: () => void spawnSync("umount", ["-l", path]) };
}

/** F7: the disk under the store fills up while people write; then there is room again. */
export async function diskFull({ folder, run }: Pick<Bench, "folder" | "run">): Promise<Omit<Row, "id" | "seconds">> {
  const what = "a full disk under the store";
  const disk = smallDisk(folder);
  if (!disk) return { what, figures: [], skipped: "this user may not mount a disk of its own" };
  const home = join(disk.path, "store");
  // Its log goes elsewhere: where it has none, it would be the log that fails first.
  const start = () => startProduct({ home, log: `${disk.path}.log` });
  let product = await start();
  let witness = new Graph({ ...product.database, poolSize: 4 });
  const agent = new Agent({ keepAlive: true });
  try {
    const subjects = await subjectsIn(witness);
    const headers = { authorization: `Bearer ${(await makeKey(witness, `disk ${run}`, "editor")).secret}` };
    const url = new URL("/graphql", product.address);
    const outcomes: Parameters<typeof auditWrites>[2][number][] = [];
    const change = async (n: number) => {
      const { body, adds } = write(`${run}-F7`, n);
      const started = performance.now();
      const { status, code } = await ask(url, agent, headers, body);
      const outcome = { kind: "write" as const, adds: adds!, due: 0, ms: performance.now() - started, status, ...(code ? { code } : {}) };
      outcomes.push(outcome);
      return outcome;
    };
    let n = 0;
    for (; n < 5; n++) await change(n);
    fill(disk.path);
    // Room that Neo4j has already taken is still good: it writes on until that is used up.
    for (const until = performance.now() + 60_000; performance.now() < until && (await change(n++)).status === 200;);
    const refused = [];
    for (let i = 0; i < 5; i++) refused.push(await change(n++));
    const reads = [];
    for (let i = 0; i < 20; i++) reads.push(await ask(url, agent, {}, entity(subjects, i).body));
    rmSync(join(disk.path, "filling"));
    const freed = performance.now();
    let again: number | undefined;
    while (again === undefined && performance.now() - freed < 60_000) {
      if ((await change(n++)).status === 200) again = performance.now() - freed;
      else await wait(500);
    }
    const byItself = again !== undefined;
    await witness.close();
    await product.stop();
    product = await start();
    witness = new Graph({ ...product.database, poolSize: 4 });
    const writes = await auditWrites(witness, `${run}-F7`, outcomes);
    const wrong = outcomes.filter(({ status }) => status !== 200);
    return {
      what,
      figures: [
        must(
          exactly(
            "changes refused, of 5 on a full disk",
            refused.filter(({ status, code }) => status === 503 && code === "SERVICE_UNAVAILABLE").length,
            5,
          ),
        ),
        ...[...new Set(wrong.map(({ status, code }) => `${status} ${code}`))].map((each) => noted("refused with", each)),
        atMost("longest wait for a rejection", Math.max(0, ...wrong.map(({ ms }) => ms)) / 1_000, 10, "s"),
        must(exactly("reads answered meanwhile, of 20", reads.filter(({ status, code }) => status === 200 && !code).length, 20)),
        must(holds("writes again once there is space, without a restart", byItself)),
        ...(byItself ? [noted("writes again after", again! / 1_000, "s")] : []),
        must(exactly("lost writes, seen after a restart", writes.lost, 0)),
        must(exactly("half writes, seen after a restart", writes.partial, 0)),
        noted("confirmed writes", writes.confirmed),
      ],
    };
  } finally {
    agent.destroy();
    await witness.close();
    await product.stop();
    disk.remove();
  }
}

function fill(path: string): void {
  const file = openSync(join(path, "filling"), "w");
  let size = 1 << 22;
  while (size >= 1 << 10)
    try {
      const { bfree, bsize } = statfsSync(path);
      if (bfree * bsize < size) throw new Error("full");
      writeSync(file, Buffer.alloc(size));
    } catch {
      size >>= 1;
    }
  closeSync(file);
}
