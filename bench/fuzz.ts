/**
 * Sends hostile documents to a separate server next to an honest client, and mutated backups, documents and tables to their readers.
 *
 *   npm run fuzz                                  60 seconds of each
 *   npm run fuzz -- --seconds 3600 --seed 7       an hour each, from this seed
 *   npm run fuzz -- --only documents              only documents, or only files
 *
 * Each finding is written to `.cache/fuzz/` at once, each kind at most ten times. The last line summarizes the run; exit code
 * 0 without findings, 1 with some.
 */
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { parseArgs } from "node:util";
import { root } from "../src/config.ts";
import { Graph } from "../src/graph/graph.ts";
import { bookkeeping, graphHash } from "../src/loading/backup/graph-hash.ts";
import { fuzzFile, takenFiles } from "../tests/support/fuzz-files.ts";
import { fuzzServer } from "../tests/support/fuzz-server.ts";
import { copyStore, preparedStore } from "../tests/support/prepared-stores.ts";
import { startProduct } from "./soak/product.ts";

const { values: given } = parseArgs({
  options: { seconds: { type: "string", default: "60" }, seed: { type: "string" }, only: { type: "string", default: "documents,files" } },
});
const seconds = Number(given.seconds);
const seed = Number(given.seed ?? Math.floor(Math.random() * 1e9));
if (!(seconds > 0) || !Number.isSafeInteger(seed))
  throw new Error(`--seconds expects a number above 0 and --seed a whole number; it got ${given.seconds} and ${given.seed}.`);
const only = given.only.split(",");
if (only.some((each) => each !== "documents" && each !== "files"))
  throw new Error(`--only expects documents, files or both; it got ${given.only}.`);

const kept = join(root, ".cache/fuzz", `${new Date().toISOString().replaceAll(":", "-")}-${seed}.ndjson`);
const counts = new Map<string, number>();
function found(what: string, finding: object): void {
  const kind = what.replace(/\d+/g, "n").slice(0, 120);
  const count = (counts.get(kind) ?? 0) + 1;
  counts.set(kind, count);
  if (count > 10) return;
  mkdirSync(join(root, ".cache/fuzz"), { recursive: true });
  appendFileSync(kept, `${JSON.stringify({ at: new Date().toISOString(), what, ...finding })}\n`);
  console.log(`finding: ${what.slice(0, 300)}`);
}

const folder = mkdtempSync(join(tmpdir(), "trade-graph-fuzz-"));
const summary: string[] = [];

async function documents(): Promise<void> {
  const home = join(folder, "store");
  await copyStore(await preparedStore("seeded"), home);
  const log = join(folder, "server.log");
  const product = await startProduct({ home, log });
  const witness = new Graph({ ...product.database, poolSize: 2 });
  try {
    const before = await graphHash(witness, bookkeeping);
    let most = 0;
    const watching = setInterval(() => (most = Math.max(most, product.rss())), 500);
    const statuses = await fuzzServer(product.address, {
      seed,
      until: AbortSignal.timeout(seconds * 1_000),
      wrong: (why, request, answer) => found(`documents: ${why}`, { request, answer: answer.slice(0, 2_000) }),
    });
    clearInterval(watching);
    await wait(12_000);
    // The server may still plan the queries of its pages, on connections of the pool.
    await product.warmedUp();
    for (const stage of ["requests_waiting", "requests_running", "requests_overdue", "requests_delivering", "pool_connections"]) {
      const left = await product.metric(`trade_graph_${stage}`);
      if (left > 1) found(`documents: ${left} of ${stage} are left`, {});
    }
    if (JSON.stringify(await graphHash(witness, bookkeeping)) !== JSON.stringify(before)) found("documents: the graph is another", {});
    if (most > 400) found(`documents: the server held ${Math.round(most)} MB`, {});
    const bugs = readFileSync(log, "utf8").split("\n").filter((line) => line.includes('"bug"')); // prettier-ignore
    for (const line of bugs) found(`documents: logged as a bug`, { line: line.slice(0, 4_000) });
    const asked = Object.values(statuses).reduce((sum, count) => sum + count, 0);
    summary.push(`${asked} documents (${Object.entries(statuses).map(([status, count]) => `${status}: ${count}`).join(", ")}), ${Math.round(most)} MB at most`); // prettier-ignore
  } finally {
    await witness.close();
    await product.stop();
  }
}

/** In slices of a second, so that every kind is covered even in a short run. */
async function files(): Promise<void> {
  const all = await takenFiles(folder);
  const taken = new Map<string, number>();
  for (const until = performance.now() + seconds * 1_000; performance.now() < until;)
    for (const file of all) {
      const from = seed + (taken.get(file.name) ?? 0);
      const count = await fuzzFile(file, folder, from, 1_000, (why, n) => found(`${file.name}: ${why}`, { seed: n }));
      taken.set(file.name, (taken.get(file.name) ?? 0) + count);
    }
  summary.push(`files ${[...taken].map(([name, count]) => `${name}: ${count}`).join(", ")}`);
}

const began = performance.now();
try {
  if (only.includes("documents")) await documents();
  if (only.includes("files")) await files();
} catch (error) {
  found(`the fuzzer ended: ${String((error as Error).stack)}`, {});
} finally {
  rmSync(folder, { recursive: true, force: true });
}
const findings = [...counts.values()].reduce((sum, count) => sum + count, 0);
console.log(
  `Fuzzed for ${Math.round((performance.now() - began) / 1_000)} s from the seed ${seed}: ${summary.join("; ")}. ` +
    (findings ? `${findings} FINDINGS of ${counts.size} kinds, in ${kept}` : "No finding."),
);
process.exit(findings ? 1 : 0);
