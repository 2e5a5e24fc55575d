import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import restore from "../../src/commands/restore.ts";
import { root } from "../../src/config.ts";
import { graphHash } from "../../src/loading/backup/graph-hash.ts";
import { loadSeed } from "../../src/loading/load.ts";
import { openOwnStore } from "../support/own-store.ts";
import { seedWithoutDocuments } from "../support/prepared-stores.ts";
import { typeCommand } from "../support/type-command.ts";

const store = await openOwnStore();
const copy = store && (await openOwnStore());
const backups = mkdtempSync(join(tmpdir(), "trade-graph-backups-"));
afterAll(async () => {
  await Promise.all([store?.close(), copy?.close()]);
  rmSync(backups, { recursive: true, force: true });
});

describe.skipIf(!copy)("the systemd unit of the nightly backup", () => {
  const unit = readFileSync(join(root, "deploy/trade-graph-backup.service"), "utf8");
  /** The command that systemd would run, with this machine's paths; like systemd, without a shell. */
  const runLine = (name: string) => {
    const line = new RegExp(`^${name}=(.+)$`, "m").exec(unit)![1]!;
    const [program, ...words] = line.replace("/usr/bin/node", process.execPath).replace("/var/lib/trade-graph-backups", backups).split(" ");
    const { status, stderr } = spawnSync(program!, words, {
      cwd: root,
      env: { ...process.env, TRADE_GRAPH_HOME: store!.home },
      encoding: "utf8",
    });
    expect(status, stderr).toBe(0);
  };

  it("writes a backup while the graph is served, which `restore` loads into a second store", async () => {
    await loadSeed(store!.graph, seedWithoutDocuments());
    runLine("ExecStart");
    const [file] = readdirSync(backups);
    expect(file).toMatch(/^trade-graph-.*\.ndjson\.gz$/);
    const restored = await typeCommand(restore, [join(backups, file!), "--replace"], { graph: copy!.graph });
    expect(restored.status).toBe(0);
    expect(await graphHash(copy!.graph, { secrets: false })).toEqual(await graphHash(store!.graph, { secrets: false }));
  });

  it("deletes backups older than two weeks, and nothing else", () => {
    const days: Record<string, number> = { "trade-graph-a.ndjson.gz": 20, "trade-graph-b.ndjson.gz": 13, "notes.txt": 20 };
    const [today] = readdirSync(backups);
    for (const [name, old] of Object.entries(days)) {
      writeFileSync(join(backups, name), "");
      utimesSync(join(backups, name), new Date(), new Date(Date.now() - old * 86_400_000));
    }
    runLine("ExecStartPost");
    expect(readdirSync(backups).sort()).toEqual(["notes.txt", today, "trade-graph-b.ndjson.gz"].sort());
  });
});
