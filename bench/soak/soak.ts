/**
 * Load and faults against real processes, each number with its target.
 *
 *   npm run soak                          everything: L5 for ten minutes, L3 and L6 for three, about 50 minutes in all
 *   npm run soak -- --minutes 60          L3, L5 and L6 for so long
 *   npm run soak -- --only L1,F5          only these
 *   npm run soak -- --fuzz-minutes 60     hostile documents and files for so long; 10 by default, none with --short
 *   npm run soak -- --short               a few seconds for each; fails on what is wrong on any machine: errors, lost or half writes, no recovery
 *
 * A run that is not short writes its rows into bench/results/soak.json and soak.md.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { randomUUID } from "node:crypto";
import { Graph } from "../../src/graph/graph.ts";
import { copyStore, preparedStore } from "../../tests/support/prepared-stores.ts";
import { makeKey } from "../../src/server/auth/key.ts";
import type { Bench } from "./bench.ts";
import { fuzz } from "./faults/fuzz.ts";
import { databaseKilled } from "./faults/database-killed.ts";
import { diskFull } from "./faults/disk-full.ts";
import { badNetwork } from "./faults/network.ts";
import { ownWrites } from "./faults/own-writes.ts";
import { sameAtOnce } from "./faults/same-at-once.ts";
import { smallPool } from "./faults/small-pool.ts";
import { termination } from "./faults/termination.ts";
import { memory } from "./load/memory.ts";
import { hostileDay, mixedDay } from "./load/mixed.ts";
import { overload } from "./load/overload.ts";
import { size } from "./load/size.ts";
import { steadyEntity, steadyList } from "./load/steady.ts";
import { startProduct } from "./product.ts";
import { subjectsIn } from "./questions.ts";
import { machine, plain, write } from "./report.ts";
import { holds, must, type Row } from "./row.ts";

interface Test {
  id: string;
  run: (bench: Bench) => Promise<Omit<Row, "id" | "seconds">>;
  seconds: number;
  /** In the short form; absent where a few seconds show nothing or the whole takes too long for it. */
  shortSeconds?: number;
}

const { values: given } = parseArgs({
  options: {
    minutes: { type: "string" },
    "fuzz-minutes": { type: "string" },
    only: { type: "string" },
    short: { type: "boolean", default: false },
  },
});
const minutes = given.minutes === undefined ? undefined : Number(given.minutes);
if (minutes !== undefined && !(minutes > 0)) throw new Error(`--minutes expects a number above 0; it got ${given.minutes}.`);
const long = (usual: number) => (minutes ?? usual) * 60;

const fuzzMinutes = Number(given["fuzz-minutes"] ?? (given.short ? 0 : 10));
if (!(fuzzMinutes >= 0)) throw new Error(`--fuzz-minutes expects a number from 0; it got ${given["fuzz-minutes"]}.`);

const tests: Test[] = [
  { id: "L1", run: steadyEntity, seconds: 60, shortSeconds: 2 },
  { id: "L2", run: steadyList, seconds: 60, shortSeconds: 2 },
  { id: "L3", run: mixedDay, seconds: long(3), shortSeconds: 4 },
  { id: "L4", run: overload, seconds: 60, shortSeconds: 3 },
  { id: "L5", run: memory, seconds: long(10) },
  { id: "L6", run: hostileDay, seconds: long(3) },
  { id: "L7", run: size, seconds: 40 },
  { id: "F1", run: databaseKilled, seconds: 60 },
  { id: "F3", run: badNetwork, seconds: 20 },
  // Needs a second server; a test of its own shows the same.
  { id: "F4", run: smallPool, seconds: 0 },
  { id: "F7", run: diskFull, seconds: 0 },
  { id: "F9", run: sameAtOnce, seconds: 0, shortSeconds: 0 },
  { id: "F10", run: ownWrites, seconds: 0, shortSeconds: 0 },
  ...(fuzzMinutes > 0 ? [{ id: "Fuzz", run: fuzz, seconds: fuzzMinutes * 60, shortSeconds: fuzzMinutes * 60 }] : []),
  // The last one: it ends the server.
  { id: "F5", run: termination, seconds: 0, shortSeconds: 0 },
];

const wanted = given.only?.split(",");
const unknown = wanted?.filter((id) => !tests.some((test) => test.id === id)) ?? [];
if (unknown.length) throw new Error(`--only expects some of ${tests.map(({ id }) => id).join(", ")}; it got ${unknown.join(", ")}.`);
const chosen = tests.filter(({ id, shortSeconds }) => (wanted ? wanted.includes(id) : !given.short || shortSeconds !== undefined));

const folder = mkdtempSync(join(tmpdir(), "trade-graph-soak-"));
const home = join(folder, "store");
console.log("Starting the server on a store of its own …");
// A short run has the seed from the tests' store, where they have made one: loading it takes as long as a third of the run.
if (given.short) await copyStore(await preparedStore("seeded"), home);
const product = await startProduct({ home });
const witness = new Graph({ ...product.database, poolSize: 8 });
const rows: Row[] = [];
try {
  const run = randomUUID().slice(0, 8);
  const { secret } = await makeKey(witness, `load ${run}`, "editor");
  const bench = {
    product,
    witness,
    subjects: await subjectsIn(witness),
    writer: { authorization: `Bearer ${secret}` },
    run,
    short: given.short,
    capacity: {},
    folder,
  };
  for (const { id, run, seconds, shortSeconds } of chosen) {
    const started = performance.now();
    // One test that breaks takes nothing from the others, and counts as wrong.
    const row = await run({ ...bench, seconds: given.short ? (shortSeconds ?? 5) : seconds }).catch((error: unknown) => ({
      what: "broke",
      figures: [must(holds("ran to its end", false, error instanceof Error ? error.message.slice(-600) : String(error)))],
    }));
    rows.push({ id, seconds: Math.round((performance.now() - started) / 1_000), ...row });
    console.log(plain(rows.at(-1)!));
  }
} finally {
  await witness.close();
  await product.stop();
  rmSync(folder, { recursive: true, force: true });
}

const command = ["npm run soak", ...(process.argv.length > 2 ? ["--", ...process.argv.slice(2)] : [])].join(" ");
const from = { measuredAt: new Date().toISOString(), machine: machine(), command };
if (!given.short)
  write(
    rows.map((row) => ({ ...row, ...from })),
    tests.map(({ id }) => id),
  );
const failed = rows.flatMap(({ id, figures }) =>
  figures.filter(({ met, correctness }) => correctness && met === false).map(({ what }) => `${id}: ${what}`),
);
const slow = rows.flatMap(({ id, figures }) =>
  figures.filter(({ met, correctness }) => !correctness && met === false).map(({ what }) => `${id}: ${what}`),
);
if (failed.length) console.error(`Wrong:\n  ${failed.join("\n  ")}`);
if (slow.length) console.log(`Slower than its bar here${given.short ? ", which a short run does not judge" : ""}:\n  ${slow.join("\n  ")}`);
process.exitCode = failed.length || (!given.short && slow.length) ? 1 : 0;
