import type { Bench } from "../bench.ts";
import { closedLoop } from "../closed-loop.ts";
import { entity } from "../questions.ts";
import { atLeast, atMost, holds, must, noted, type Row } from "../row.ts";

/** More than the server answers at once, so that it has to send some away. */
const crowd = 900;
const connections = 25;
/** L1's bar, in milliseconds: a second with 25 fresh connections is no measure of the last percent of a minute. */
const usualP99 = 150;

/** L4: three times what L1 measured, then nothing more than L1: what is answered, what is sent away and how, and how soon it is over. */
export async function overload({ product, subjects, seconds, short, capacity }: Bench): Promise<Omit<Row, "id" | "seconds">> {
  const bodies = subjects.claims.map((_, n) => entity(subjects, n).body);
  const usual = (capacity.value ??= await closedLoop(product.address, bodies, { connections, seconds: short ? 3 : 15 }));
  let over = false;
  const refusals = watchRefusals(product.address, bodies[0]!, () => over);
  const load = await closedLoop(product.address, bodies, { connections: crowd, seconds, overallRate: Math.round(3 * usual.perSecond) });
  over = true;
  const recoveredAfter = await untilUsual(product.address, bodies);
  const { sentAway, without } = await refusals;
  const strange = Object.keys(load.statuses).filter((status) => !["200", "429", "503"].includes(status));
  const asked = Object.values(load.statuses).reduce((sum, count) => sum + count, 0);
  return {
    what: `three times what L1 measured (${Math.round(usual.perSecond)} a second), over ${crowd} connections`,
    figures: [
      atMost("longest wait of a connection for its answer", load.max / 1_000, 5, "s"),
      must(holds("everything is answered, or sent away with 503 or 429", strange.length === 0, strange.join(", "))),
      must(holds("who is sent away hears how long to wait", without === 0, `${without} of ${sentAway} not`)),
      atLeast("goodput, of L1", (load.perSecond / usual.perSecond) * 100, 70, "%"),
      atMost(`back to L1's bar of ${usualP99} ms for p99 after`, recoveredAfter, 10, "s"),
      noted("arrivals a second", asked / seconds),
      noted("answered a second", load.perSecond),
      noted("sent away", ((load.statuses["503"] ?? 0) / Math.max(1, asked)) * 100, "%"),
    ],
  };
}

/** One more client, which reads what it is told: autocannon only counts. */
async function watchRefusals(address: string, body: string, over: () => boolean): Promise<{ sentAway: number; without: number }> {
  let [sentAway, without] = [0, 0];
  while (!over()) {
    const response = await fetch(`${address}/graphql`, { method: "POST", headers: { "content-type": "application/json" }, body }).catch(
      () => undefined,
    );
    const text = await response?.text().catch(() => undefined);
    if (!response || ![429, 503].includes(response.status) || text === undefined) continue;
    sentAway++;
    if (!Number(response.headers.get("retry-after")) || !text.includes('"code":"')) without++;
  }
  return { sentAway, without };
}

/** Seconds until a second of L1's load keeps L1's bar again; 30 at most. */
async function untilUsual(address: string, bodies: string[]): Promise<number> {
  const started = performance.now();
  for (;;) {
    const seconds = (performance.now() - started) / 1_000;
    if (seconds > 30) return seconds;
    if ((await closedLoop(address, bodies, { connections, seconds: 1 })).p99 <= usualP99) return seconds;
  }
}
