import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../src/config.ts";
import { startChild } from "../contenders/child.ts";
import { httpClient } from "../contenders/http-client.ts";
import { hundredths, tenths } from "../measuring/slices.ts";
import { slopeOf } from "../measuring/slope.ts";
import type { Part } from "../report/measure.ts";
import type { Store } from "../store.ts";

const part = "memory";
const perSecond = 60;

/** The server's resident memory while it answers 60 requests a second, with the operations of the pages. */
export async function measureMemory(store: Store, minutes: number, tell: (step: string) => void): Promise<Part> {
  const { uri, user, password } = store.neo4j;
  const server = await startChild("server-process.ts", { uri, user, password });
  const client = httpClient(server.ready.address, server.ready.path);
  const folder = join(root, "src/operations");
  const bodies = readdirSync(folder)
    .filter((file) => file.endsWith(".graphql"))
    .map((file) => JSON.stringify({ query: readFileSync(join(folder, file), "utf8") }));
  const points: [minute: number, megabytes: number][] = [];
  let asked = 0;
  let failures = 0;
  const began = performance.now();
  const elapsed = () => (performance.now() - began) / 60_000;
  try {
    const open = new Set<Promise<unknown>>();
    while (elapsed() < minutes) {
      const due = Math.floor(elapsed() * 60 * perSecond);
      for (; asked < due; asked++) {
        const answer: Promise<unknown> = client.post(bodies[asked % bodies.length]!).catch(() => failures++);
        open.add(answer);
        void answer.then(() => open.delete(answer));
      }
      if (points.length === 0 || elapsed() - points.at(-1)![0] > 1 / 12) {
        points.push([elapsed(), await residentOf(server.ready.address)]);
        tell(`${tenths(elapsed())} of ${minutes} minutes: ${Math.round(points.at(-1)![1])} MB`);
      }
      await new Promise((resolve) => setTimeout(resolve, 15));
    }
    await Promise.all(open);
  } finally {
    client.close();
    await server.close();
  }
  const warm = points.filter(([minute]) => minute >= minutes * 0.3);
  return {
    measures: [
      {
        part,
        what: `resident memory after ${minutes} minutes at ${perSecond} requests/s`,
        value: tenths(points.at(-1)![1]),
        unit: "MB",
        atMost: 200,
      },
      { part, what: "slope of memory over the last 70 %", value: hundredths(slopeOf(warm)), unit: "MB/min", atMost: 1 },
      { part, what: `failed responses of ${asked}`, value: failures, unit: "", atMost: 0 },
    ],
    details: { minutes, perSecond, asked, failures, points: points.map(([x, y]) => [hundredths(x), tenths(y)]) },
  };
}

export async function residentOf(address: string): Promise<number> {
  const text = await (await fetch(`${address}/metrics`)).text();
  return Number(/^process_resident_memory_bytes (\S+)/m.exec(text)?.[1]) / 1e6;
}
