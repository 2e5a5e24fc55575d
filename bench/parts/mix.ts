import { startChild } from "../contenders/child.ts";
import { httpClient, type Answer } from "../contenders/http-client.ts";
import { rawBolt } from "../contenders/raw-bolt.ts";
import { document } from "../contenders/servers.ts";
import { hundredths, tenths, timingOf } from "../measuring/slices.ts";
import { slopeOf } from "../measuring/slope.ts";
import type { Part } from "../report/measure.ts";
import type { Store } from "../store.ts";
import { residentOf } from "./memory.ts";
import { questionsOf } from "./question.ts";
import { startWriter } from "./writer.ts";

const part = "mix";
const questionCount = 500;
const clients = 16;
const writesPerMinute = 60;
/** A response is stale if it lacks a write that was confirmed this long before the request. */
const freshMs = 1_000;

/**
 * A mix of many clients: 500 queries, the first sent 500 times as often as the last (Zipf), while another process writes once a
 * second. Each response shows which write it includes. Raw Bolt gets the same in a sixth of the time.
 */
export async function measureMix(store: Store, minutes: number, tell: (step: string) => void): Promise<Part> {
  const { uri, user, password } = store.neo4j;
  const database = { uri, user, password };
  const questions = await questionsOf(store.graph, questionCount, 50);
  const writer = await startWriter(database, 60_000 / writesPerMinute);
  const server = await startChild("server-process.ts", database, { BENCH_CACHE: "32000000" });
  const client = httpClient(server.ready.address, server.ready.path);
  const raw = rawBolt(database, questions[0]!);
  const text = document("claims-of-speaker.graphql")
    .replace("$first: Int!)", "$first: Int!, $marker: ID!)")
    .replace(/\}\s*$/, "marker: node(id: $marker) { ... on Source { title } } }");
  const bodies = questions.map(({ speaker, measure, first }) =>
    JSON.stringify({ query: text, variables: { speaker, measure: [measure], first, marker: writer.marker } }),
  );
  const next = zipf(questionCount);
  const ours: number[] = [];
  const theirs: number[] = [];
  const points: [minute: number, megabytes: number][] = [];
  let [kept, stale] = [0, 0];
  let [oursMs, theirsMs] = [0, 0];

  const ask = async () => {
    const asked = performance.now();
    const answer = (await client.post(bodies[next()]!)) as Answer & { extensions: { cached?: boolean } };
    ours.push(performance.now() - asked);
    if (answer.extensions.cached) kept++;
    const seen = Number((answer.data!.marker as { title: string }).title);
    if (seen < writer.confirmedBefore(asked - freshMs)) stale++;
  };
  const askRaw = async () => {
    const asked = performance.now();
    await raw.ask(questions[next()]);
    theirs.push(performance.now() - asked);
  };

  const began = performance.now();
  const elapsed = () => (performance.now() - began) / 60_000;
  const sampling = setInterval(() => {
    void residentOf(server.ready.address).then((megabytes) => points.push([elapsed(), megabytes]));
    tell(
      `${tenths(elapsed())} of ${minutes} minutes, ${ours.length} answers, ${Math.round((100 * kept) / Math.max(1, ours.length))} % kept`,
    );
  }, 2_000);
  try {
    while (elapsed() < minutes) {
      const roundMs = Math.min(60_000, minutes * 60_000);
      oursMs += await loop(ask, (roundMs * 5) / 6);
      theirsMs += await loop(askRaw, roundMs / 6);
    }
  } finally {
    clearInterval(sampling);
    client.close();
    await Promise.all([server.close(), raw.close()]);
    await writer.end();
  }
  const [timing, rawTiming] = [timingOf(ours, oursMs), timingOf(theirs, theirsMs)];
  const warm = points.filter(([minute]) => minute >= minutes * 0.3);
  const of = `${questionCount} queries by Zipf's law, ${clients} clients, ${writesPerMinute} writes a minute`;
  return {
    measures: [
      { part, what: `${of}: share from the cache`, value: tenths((100 * kept) / ours.length), unit: "%", atLeast: 85 },
      { part, what: "p50 as a multiple of raw Bolt's", value: hundredths(timing.p50 / rawTiming.p50), unit: "×", atMost: 0.7 },
      {
        part,
        what: `stale responses, older than ${freshMs / 1_000} s, of ${ours.length.toLocaleString("en")}`,
        value: stale,
        unit: "",
        atMost: 0,
      },
      { part, what: `resident memory after ${minutes} minutes`, value: tenths(points.at(-1)?.[1] ?? NaN), unit: "MB", atMost: 256 },
      { part, what: "slope of memory over the last 70 %", value: hundredths(slopeOf(warm)), unit: "MB/min", atMost: 1 },
      { part, what: "p50", value: timing.p50, unit: "ms" },
      { part, what: "p99", value: timing.p99, unit: "ms" },
      { part, what: "p50 of raw Bolt", value: rawTiming.p50, unit: "ms" },
      { part, what: "responses per second", value: timing.perSecond, unit: "/s" },
      { part, what: "responses per second of raw Bolt", value: rawTiming.perSecond, unit: "/s" },
      { part, what: "writes", value: writer.confirmed, unit: "" },
    ],
    details: { minutes, ours: timing, raw: rawTiming, kept, stale, points: points.map(([x, y]) => [hundredths(x), tenths(y)]) },
  };
}

/** Runs the clients, each sending its next request when answered; returns the duration. */
async function loop(ask: () => Promise<void>, ms: number): Promise<number> {
  const began = performance.now();
  const one = async () => {
    while (performance.now() - began < ms) await ask();
  };
  await Promise.all(Array.from({ length: clients }, one));
  return performance.now() - began;
}

/** Indexes 0 to n - 1 by Zipf's law, the same in each run. */
function zipf(n: number): () => number {
  let sum = 0;
  const upTo = Array.from({ length: n }, (_, place) => (sum += 1 / (place + 1)));
  let state = 1;
  return () => {
    // Park and Miller's generator: enough to shuffle questions.
    state = (state * 48_271) % 2_147_483_647;
    const at = (state / 2_147_483_647) * sum;
    return upTo.findIndex((limit) => at < limit);
  };
}
