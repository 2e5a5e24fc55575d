import { monitorEventLoopDelay } from "node:perf_hooks";
import { arrive, right, waited } from "../arrivals.ts";
import type { Bench } from "../bench.ts";
import { closedLoop } from "../closed-loop.ts";
import { entity, workedOn } from "../questions.ts";
import { atLeast, atMost, holds, must, noted, type Row } from "../row.ts";

const connections = 25;
/** L1's bar, in milliseconds: a second with 25 fresh connections is no measure of the last percent of a minute. */
const usualP99 = 150;

/** L4: three times L1's throughput, then L1's load again: what is answered, how the rest is rejected, and how soon latency is back to usual. */
export async function overload({ product, subjects, seconds, short, capacity }: Bench): Promise<Omit<Row, "id" | "seconds">> {
  const bodies = subjects.claims.map((_, n) => entity(subjects, n).body);
  // Without L1 before it, this is the first load that the server meets: it still plans its pages' statements, and java compiles what runs.
  if (!capacity.value && !short) {
    await product.warmedUp();
    await closedLoop(product.address, bodies, { connections, seconds: 40, headers: workedOn });
  }
  const usual = (capacity.value ??= await closedLoop(product.address, bodies, { connections, seconds: short ? 3 : 15, headers: workedOn }));
  const rate = Math.round(3 * usual.perSecond);
  // What the load itself was late by is in every wait; this says how much of it.
  const pauses = monitorEventLoopDelay({ resolution: 5 });
  pauses.enable();
  const outcomes = await arrive({ address: product.address, rate, seconds, next: (n) => entity(subjects, n), headers: workedOn });
  pauses.disable();
  const recoveredAfter = await untilUsual(product.address, bodies);
  const answered = outcomes.filter(right);
  const sentAway = outcomes.filter(({ status }) => status === 503 || status === 429);
  const without = sentAway.filter(({ retryAfter, code }) => !retryAfter || !code).length;
  const strange = outcomes.filter((one) => !right(one) && ![503, 429].includes(one.status));
  return {
    what: `three times what L1 measured (${Math.round(usual.perSecond)} a second)`,
    figures: [
      atMost("longest wait for an answer", waited(outcomes, 1) / 1_000, 5, "s"),
      must(
        holds(
          "every request is answered or rejected with 503 or 429",
          strange.length === 0,
          [...new Set(strange.map(({ status, code }) => `${status} ${code}`))].join(", "),
        ),
      ),
      must(holds("rejections carry Retry-After and a code", without === 0, `${without} of ${sentAway.length} not`)),
      atLeast("goodput, of L1", (answered.length / seconds / usual.perSecond) * 100, 70, "%"),
      atMost(`back to L1's bar of ${usualP99} ms for p99 after`, recoveredAfter, 10, "s"),
      noted("arrivals a second", rate),
      noted("answered a second", answered.length / seconds),
      noted("p99 of answers", waited(answered, 0.99), "ms"),
      noted("p99 of rejections", waited(sentAway, 0.99), "ms"),
      noted("longest pause of the load generator", pauses.max / 1e6, "ms"),
    ],
  };
}

/** Seconds until a second of L1's load keeps L1's bar again; 30 at most. */
async function untilUsual(address: string, bodies: string[]): Promise<number> {
  // autocannon copies all bodies for each of its clients before it listens to any: 200 ms for 500 of them, which would be the p99.
  const few = bodies.slice(0, connections);
  const started = performance.now();
  for (;;) {
    const seconds = (performance.now() - started) / 1_000;
    if (seconds > 30) return seconds;
    if ((await closedLoop(address, few, { connections, seconds: 1, headers: workedOn })).p99 <= usualP99) return seconds;
  }
}
