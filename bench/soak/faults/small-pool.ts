import { mkdtempSync } from "node:fs";
import { Agent } from "node:http";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { makeKey } from "../../../src/server/auth/key.ts";
import { ask } from "../arrivals.ts";
import type { Bench } from "../bench.ts";
import { startProduct } from "../product.ts";
import { entity } from "../questions.ts";
import { atMost, exactly, must, noted, type Row } from "../row.ts";
import { holdClaim, judging } from "./held-claim.ts";

/** F4: five connections to Neo4j, all held by two writers' changes that wait for somebody else's, and 95 more of those behind them. */
export async function smallPool({ product, witness, subjects, folder, writer, run }: Bench): Promise<Omit<Row, "id" | "seconds">> {
  const server = await startProduct({
    home: mkdtempSync(join(folder, "pool-")),
    database: product.database,
    environment: { POOL_SIZE: "5" },
  });
  const agent = new Agent({ keepAlive: true });
  const url = new URL("/graphql", server.address);
  const timed = async (body: string, headers = {}) => {
    const started = performance.now();
    return { ...(await ask(url, agent, headers, body)), ms: performance.now() - started };
  };
  try {
    const claim = subjects.claims[0]!;
    const held = await holdClaim(witness, claim);
    // One writer alone does not get all five.
    const { secret } = await makeKey(witness, `pool ${run}`, "editor");
    const writers = [writer, { authorization: `Bearer ${secret}` }];
    const slow = Array.from({ length: 100 }, (_, n) => timed(judging(claim), writers[n % 2]));
    for (let i = 0; i < 100 && (await server.metric("trade_graph_pool_connections")) < 5; i++) await wait(20);
    const fast = await Promise.all(Array.from({ length: 20 }, (_, n) => timed(entity(subjects, n).body)));
    await held.letGo();
    const changes = await Promise.all(slow);
    const after = await Promise.all(Array.from({ length: 20 }, (_, n) => timed(entity(subjects, n).body)));
    // The server itself may be planning what its pages ask: what it holds for that it gives back, and what is lost it does not.
    const inUseNow = () => server.metric("trade_graph_pool_connections");
    for (const until = Date.now() + 30_000; (await inUseNow()) > 0 && Date.now() < until;) await wait(100);
    const inUse = await inUseNow();
    return {
      what: "five connections, a hundred changes that wait, twenty quick questions",
      figures: [
        atMost("longest wait of a quick question", Math.max(...fast.map(({ ms }) => ms)) / 1_000, 2.5, "s"),
        must(
          exactly("quick questions not answered with 200 or 503", fast.filter(({ status }) => status !== 200 && status !== 503).length, 0),
        ),
        must(exactly("changes not answered with 200 or 503", changes.filter(({ status }) => status !== 200 && status !== 503).length, 0)),
        must(exactly("wrong afterwards", after.filter(({ status, code }) => status !== 200 || code).length, 0)),
        must(exactly("connections still held afterwards", inUse, 0)),
        noted("quick questions answered", fast.filter(({ status }) => status === 200).length),
        noted("changes done", changes.filter(({ status }) => status === 200).length),
      ],
    };
  } finally {
    agent.destroy();
    await server.stop();
  }
}
