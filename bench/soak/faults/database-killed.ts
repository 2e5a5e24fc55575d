import { setTimeout as wait } from "node:timers/promises";
import { arrive, right } from "../arrivals.ts";
import type { Bench } from "../bench.ts";
import { mixedRate } from "../load/mixed.ts";
import { mixed } from "../questions.ts";
import { atMost, exactly, must, noted, type Row } from "../row.ts";
import { auditWrites } from "../writes.ts";

/** F1: SIGKILL of Neo4j under L3's load. The server restarts it without help. */
export async function databaseKilled({
  product,
  witness,
  subjects,
  run,
  seconds,
  short,
  writer,
}: Bench): Promise<Omit<Row, "id" | "seconds">> {
  const rate = short ? 30 : mixedRate;
  const load = { address: product.address, rate, headers: writer };
  // L3 has run for a while: what a server does in its first seconds is not what is asked here.
  await arrive({ ...load, seconds: short ? 2 : 20, next: (n) => mixed(subjects, `${run}-F1-before`, n) });
  const before = Math.max(2, seconds * 0.2);
  const begun = performance.now();
  const now = () => performance.now() - begun;
  const arriving = arrive({ ...load, seconds: Math.max(seconds, 20), next: (n) => mixed(subjects, `${run}-F1`, n) });
  await wait(before * 1_000);
  const first = product.java()!;
  const killed = now();
  process.kill(first, "SIGKILL");
  let started: number | undefined;
  let answered: number | undefined;
  while (!answered && now() - killed < 90_000) {
    const java = product.java();
    if (!started && java && java !== first) started = now();
    if (started && (await fetch(`${product.address}/readyz`)).status === 200) answered = now();
    await wait(50);
  }
  const outcomes = await arriving;
  const wrong = outcomes.filter((outcome) => !right(outcome));
  const down = answered ?? Infinity;
  // Asked before the kill and answered after it counts as asked while Neo4j was away.
  const outside = wrong.filter(({ due, ms }) => due + ms < killed || due > down + 1_000);
  const strange = wrong.filter(({ status, code }) => status !== 503 || code !== "SERVICE_UNAVAILABLE");
  const writes = await auditWrites(witness, `${run}-F1`, outcomes);
  return {
    what: `Neo4j killed under ${rate} questions a second`,
    figures: [
      exactly("errors before, and a second after it is back", outside.length, 0),
      must(exactly("errors other than 503 SERVICE_UNAVAILABLE", strange.length, 0)),
      ...[...new Set(strange.map(({ status, code }) => `${status} ${code}`))].map((each) => noted("such as", each)),
      atMost("longest wait for an error", Math.max(0, ...wrong.map(({ ms }) => ms)) / 1_000, 3, "s"),
      must(atMost("answers again after Neo4j's start", (down - (started ?? 0)) / 1_000, short ? 60 : 15, "s")),
      noted("answers again after the kill", (down - killed) / 1_000, "s"),
      must(exactly("lost writes", writes.lost, 0)),
      must(exactly("half writes", writes.partial, 0)),
      noted("errors meanwhile", wrong.length),
      noted("confirmed writes", writes.confirmed),
    ],
  };
}
