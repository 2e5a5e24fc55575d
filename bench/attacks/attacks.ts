/**
 * Attacks next to an honest client that sends ten requests a second, each on a fresh server started like `npm start`, with its default limits.
 *
 *   npm run attacks                          60 seconds each, about 70 minutes in all; writes bench/results/attacks.json and attacks.md
 *   npm run attacks -- --seconds 15          15 seconds each
 *   npm run attacks -- --only pool,planning  only these
 */
import { randomUUID } from "node:crypto";
import { setMaxListeners } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { parseArgs } from "node:util";
import { cypher } from "../../src/graph/cypher.ts";
import { Graph } from "../../src/graph/graph.ts";
import { makeKey } from "../../src/server/auth/key.ts";
import { copyStore, preparedStore } from "../../tests/support/prepared-stores.ts";
import { percentile } from "../soak/percentile.ts";
import { startProduct, type Product } from "../soak/product.ts";
import { machine, plain, write } from "../soak/report.ts";
import { atLeast, atMost, exactly, holds, noted, type Row } from "../soak/row.ts";
import { Tally } from "./flood.ts";
import { honest } from "./honest.ts";
import { further } from "./further.ts";
import { attacks as first, type Attack } from "./kinds.ts";
import { entrances } from "./entrances.ts";
import { variations } from "./variations.ts";

const attacks = [...first, ...further, ...variations, ...entrances];
const { values: given } = parseArgs({ options: { seconds: { type: "string", default: "60" }, only: { type: "string" } } });
const seconds = Number(given.seconds);
if (!(seconds > 0)) throw new Error(`--seconds expects a number above 0; it got ${given.seconds}.`);
const wanted = given.only?.split(",") ?? attacks.map(({ id }) => id);
const unknown = wanted.filter((id) => !attacks.some((attack) => attack.id === id));
if (unknown.length) throw new Error(`--only expects some of ${attacks.map(({ id }) => id).join(", ")}; it got ${unknown.join(", ")}.`);

const folder = mkdtempSync(join(tmpdir(), "trade-graph-attacks-"));
const home = join(folder, "store");
const stages = ["waiting", "running", "overdue", "delivering"].map((stage) => `trade_graph_requests_${stage}`);
/** The limits per address are those of a server whose clients have separate addresses. */
const environment = {
  LIMIT_POINTS_PER_MINUTE: "80000",
  LIMIT_CONNECTIONS_PER_SECOND: "200",
  NODE_OPTIONS: `--import ${new URL("./collect-on-signal.mjs", import.meta.url).href}`,
};

/** The heap after garbage collection. */
async function heapMb(product: Product): Promise<number> {
  process.kill(product.pid, "SIGUSR2");
  await wait(500);
  return (await product.metric("nodejs_heap_size_used_bytes")) / 2 ** 20;
}

/** The resources that an idle server holds. */
async function held(product: Product, witness: Graph) {
  const metrics = [...stages, "trade_graph_answer_bytes", "trade_graph_pool_connections", "nodejs_heap_size_used_bytes"];
  const [waiting, running, overdue, delivering, bytes, pool, heap] = await Promise.all(metrics.map((name) => product.metric(name)));
  const [row] = await witness.session().read<{ count: number }>(cypher`SHOW TRANSACTIONS YIELD transactionId RETURN count(*) AS count`);
  return {
    slots: waiting! + running! + overdue! + delivering!,
    bytes: bytes!,
    pool: pool!,
    transactions: row!.count,
    heapMb: heap! / 2 ** 20,
  };
}

async function attacked(attack: Attack): Promise<Row> {
  const log = join(folder, `${attack.id}.log`);
  writeFileSync(log, "");
  const product = await startProduct({ home, environment, log });
  const witness = new Graph({ ...product.database, poolSize: 4 });
  try {
    const { secret } = await makeKey(witness, `attack ${randomUUID().slice(0, 8)}`, "editor");
    const ids = async (label: "Claim" | "Source") =>
      (
        await witness
          .session()
          .read<{ id: string }>(
            label === "Claim"
              ? cypher`MATCH (n:Claim) RETURN n.id AS id ORDER BY id LIMIT 30`
              : cypher`MATCH (n:Source) RETURN n.id AS id ORDER BY id LIMIT 30`,
          )
      ).map(({ id }) => id);
    const [claims, sources] = [await ids("Claim"), await ids("Source")];
    // The first queries are planned and compiled, with or without an attack.
    await honest(portOf(product), AbortSignal.timeout(4_000));
    await product.warmedUp();
    const before = { ...(await held(product, witness)), collectedMb: await heapMb(product) };
    await attack.before?.(witness);
    let most = 0;
    const watching = setInterval(() => (most = Math.max(most, product.rss())), 100);
    const until = AbortSignal.timeout(seconds * 1_000);
    // Hundreds of requests and sockets listen to it.
    setMaxListeners(0, until);
    const tally = new Tally();
    const target = { port: portOf(product), until, tally, writer: { authorization: `Bearer ${secret}` }, claims, sources };
    const [asked] = await Promise.all([honest(target.port, until), attack.run(target)]);
    await attack.after?.(witness);
    await wait(2_000);
    clearInterval(watching);
    const after = { ...(await held(product, witness)), collectedMb: await heapMb(product) };
    const right = asked.filter((each) => each.right);
    const waits = asked.map(({ ms }) => ms);
    // The request for metrics counts as a response, and the health check of the database as a transaction.
    const same = after.slots === 0 && after.bytes < 100_000 && after.pool <= before.pool && after.transactions <= before.transactions + 2;
    return {
      id: attack.id,
      what: attack.what,
      seconds,
      figures: [
        atLeast("honest requests answered", (right.length / asked.length) * 100, 100, "%"),
        noted("p50", percentile(waits, 0.5), "ms"),
        atMost("p99", percentile(waits, 0.99), 1_000, "ms"),
        exactly("503 for the honest client", asked.filter(({ status }) => status === 503).length, 0),
        atMost("peak memory of the server", most, 400, "MB"),
        holds("2 s later: slots, responses, pool and transactions as before", same, JSON.stringify({ before, after })),
        // Before garbage collection a heap of 90 MB may hold half as much again.
        noted("2 s later: heap growth", after.heapMb - before.heapMb, "MB"),
        atMost("2 s later: heap growth after garbage collection", after.collectedMb - before.collectedMb, 16, "MB"),
        exactly("warnings about too many listeners", readFileSync(log, "utf8").split("MaxListenersExceededWarning").length - 1, 0),
        exactly("internal errors in responses to the attack", tally.bugs, 0),
        noted("responses to the attack by status", JSON.stringify(tally.statuses).replaceAll('"', "")),
      ],
    };
  } finally {
    await witness.close();
    await product.stop();
  }
}

const portOf = ({ address }: Product) => Number(new URL(address).port);

const rows: Row[] = [];
try {
  await copyStore(await preparedStore("seeded"), home);
  for (const attack of attacks.filter(({ id }) => wanted.includes(id))) {
    rows.push(await attacked(attack));
    console.log(plain(rows.at(-1)!));
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
const command = ["npm run attacks", ...(process.argv.length > 2 ? ["--", ...process.argv.slice(2)] : [])].join(" ");
const from = { measuredAt: new Date().toISOString(), machine: machine(), command };
write(
  rows.map((row) => ({ ...row, ...from })),
  attacks.map(({ id }) => id),
  {
    file: "attacks",
    title: "Attacks",
    words:
      "Attack and honest client are separate processes. The honest client sends ten requests a second, and the time of a request counts from when it was due. Each attack has a fresh server, started like `npm start`.",
  },
);
const missed = rows.flatMap(({ id, figures }) => figures.filter(({ met }) => met === false).map(({ what }) => `${id}: ${what}`));
if (missed.length) console.error(`Missed:\n  ${missed.join("\n  ")}`);
process.exitCode = missed.length ? 1 : 0;
