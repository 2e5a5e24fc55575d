import { setTimeout as wait } from "node:timers/promises";
import { arrive, right } from "../arrivals.ts";
import type { Bench } from "../bench.ts";
import { slope } from "../percentile.ts";
import { mixed } from "../questions.ts";
import { atLeast, atMost, must, noted, type Row } from "../row.ts";

const rate = 60;

/** L5: whether anything grows that ought not to: memory, sockets, connections to the database. */
export async function memory({ product, subjects, run, seconds, writer }: Bench): Promise<Omit<Row, "id" | "seconds">> {
  await wait(1_000);
  const before = { sockets: product.sockets(), pool: await product.metric("trade_graph_pool_connections") };
  const samples: [minutes: number, mb: number][] = [];
  const started = performance.now();
  const sampling = setInterval(() => samples.push([(performance.now() - started) / 60_000, product.rss()]), Math.min(5_000, seconds * 50));
  const outcomes = await arrive({
    address: product.address,
    rate,
    seconds,
    headers: writer,
    next: (n) => mixed(subjects, `${run}-L5`, n),
  });
  clearInterval(sampling);
  // Idle connections of clients are closed after ten seconds; those to Neo4j are kept for the next question.
  await wait(seconds < 60 ? 1_000 : 12_000);
  const after = { sockets: product.sockets(), pool: await product.metric("trade_graph_pool_connections") };
  // Compilers, caches and the heap's first growth settle in the first three tenths of the time, three minutes at most.
  const warm = Math.min(3, (seconds / 60) * 0.3);
  const settled = samples.filter(([minutes]) => minutes >= warm);
  const others = outcomes.filter((outcome) => !right(outcome));
  return {
    what: `${rate} questions a second, mixed as in L3`,
    figures: [
      // In a few seconds the heap only grows into its place.
      seconds >= 120
        ? atMost("growth of the server's memory", slope(settled), 1, "MB/min")
        : noted("growth of the server's memory (too short to judge)", slope(settled), "MB/min"),
      must(atMost("memory at most", Math.max(...samples.map(([, mb]) => mb)), 450, "MB")),
      noted("memory in the end", product.rss(), "MB"),
      atLeast("answered correctly", (1 - others.length / outcomes.length) * 100, 99.9, "%"),
      noted("last wrong or missing answer, after the start", Math.max(0, ...others.map(({ due }) => due / 1_000)), "s"),
      must(atMost("connections to Neo4j in use afterwards, more than before", after.pool - before.pool, 0)),
      ...(before.sockets === undefined || after.sockets === undefined
        ? []
        : [atMost("open sockets afterwards, more than before, without the pool", after.sockets - before.sockets - 64, 0)]),
      noted("questions", outcomes.length),
    ],
  };
}
