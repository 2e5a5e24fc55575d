import { isDeepStrictEqual } from "node:util";
import { startTcpProxy } from "../../tests/support/tcp-proxy.ts";
import { contenders, names } from "../contenders/servers.ts";
import type { Contender, Question } from "../contenders/contender.ts";
import { alternate, hundredths, type Timing } from "../measuring/slices.ts";
import type { Options } from "../options.ts";
import type { Measure, Part } from "../report/measure.ts";
import type { Store } from "../store.ts";
import { questionOf } from "./question.ts";

const part = "contenders";
const delayMs = 10;

/** Sends the same query to all and compares the responses, with one client and 16, near the database and 10 ms away from it. */
export async function measureContenders(store: Store, options: Options, tell: (step: string) => void): Promise<Part> {
  const question = await questionOf(store.graph, 50);
  const { uri, user, password } = store.neo4j;
  const near = { uri, user, password };
  const pace = { rounds: options.rounds, sliceMs: options.sliceMs, warmMs: options.warmMs };

  const all = await contenders(near, question);
  let one, sixteen;
  try {
    tell("Comparing the answers");
    await mustAgree(all);
    tell("One client");
    one = await alternate(asksOf(all), { clients: 1, ...pace });
    tell("16 clients");
    sixteen = await alternate(asksOf(all), { clients: 16, ...pace });
  } finally {
    await closeAll(all);
  }

  tell(`One client, ${delayMs} ms from the database`);
  const proxy = await startTcpProxy(Number(new URL(uri).port));
  const far = await contenders({ ...near, uri: `bolt://127.0.0.1:${proxy.port}` }, question);
  let away;
  try {
    proxy.weather.delayMs = delayMs;
    away = await alternate(asksOf(far), { clients: 1, ...pace, rounds: Math.ceil(pace.rounds / 3), warmMs: Math.min(2_000, pace.warmMs) });
  } finally {
    await closeAll(far);
    await proxy.close();
  }

  tell("Round trips");
  const trips = await countTrips(near, question);
  return {
    measures: [...ratios(one, sixteen), ...tripMeasures(trips), ...times("10 ms away, p50", away)],
    details: { claims: store.claims, question, one, sixteen, away: { delayMs, ...away }, trips },
  };
}

const asksOf = (all: Contender[]) => Object.fromEntries(all.map(({ name, ask }) => [name, () => ask()]));

async function closeAll(all: Contender[]): Promise<void> {
  await Promise.all(all.map((contender) => contender.close()));
}

/** Measurements of different responses are not comparable: throws with the first row that differs. */
async function mustAgree([first, ...others]: Contender[]): Promise<void> {
  const expected = first!.rows(await first!.ask());
  if (expected.length === 0) throw new Error("The compared query has no result in this graph.");
  for (const other of others) {
    const rows = other.rows(await other.ask());
    const at = expected.findIndex((row, i) => !isDeepStrictEqual(row, rows[i]));
    if (at >= 0 || rows.length !== expected.length)
      throw new Error(
        `${other.name} answers differently from ${first!.name}: ${rows.length} and ${expected.length} rows; at ${at}:\n${JSON.stringify(rows[at])}\n${JSON.stringify(expected[at])}`,
      );
  }
}

type Timings = Record<string, Timing>;

function ratios(one: Timings, sixteen: Timings): Measure[] {
  const multiple = (name: string) => hundredths(one[name]!.p50 / one[names.raw]!.p50);
  const share = (name: string) => hundredths(sixteen[name]!.perSecond / sixteen[names.raw]!.perSecond);
  // It has no response cache, so repeated requests take as long.
  const [slower, fewer] = [one[names.peer]!.p50 / one[names.ours]!.p50, sixteen[names.ours]!.perSecond / sixteen[names.peer]!.perSecond];
  return [
    ...times("one client, p50", one),
    { part, what: "one client, first request: p50 as a multiple of raw Bolt's", value: multiple(names.ours), unit: "×", atMost: 2 },
    { part, what: "one client, repeated request: p50 as a multiple of raw Bolt's", value: multiple(names.again), unit: "×", atMost: 0.5 },
    { part, what: "one client, times faster than @neo4j/graphql", value: hundredths(slower), unit: "×", atLeast: 8 },
    ...Object.entries(sixteen).map(([name, { perSecond }]) => ({ part, what: `16 clients, ${name}`, value: perSecond, unit: "/s" })),
    { part, what: "16 clients, first request: throughput as a multiple of raw Bolt's", value: share(names.ours), unit: "×", atLeast: 0.5 },
    {
      part,
      what: "16 clients, repeated request: throughput as a multiple of raw Bolt's",
      value: share(names.again),
      unit: "×",
      atLeast: 3,
    },
    { part, what: "16 clients, throughput as a multiple of @neo4j/graphql's", value: hundredths(fewer), unit: "×", atLeast: 10 },
  ];
}

const times = (how: string, timings: Timings): Measure[] =>
  Object.entries(timings).map(([name, { p50 }]) => ({ part, what: `${how}, ${name}`, value: p50, unit: "ms" }));

type Trips = Record<string, Record<string, { trips: number; waves: number }>>;

async function countTrips(database: Parameters<typeof contenders>[0], question: Question): Promise<Trips> {
  const counted: Trips = {};
  for (const [operation, pages] of [
    ["claims-of-speaker", [1, 5, 50]],
    ["five-levels", [50]],
  ] as const)
    for (const first of pages) {
      const all = await contenders(database, { ...question, first }, operation);
      try {
        for (const { name, ask, trips } of all)
          if (trips && (name === names.ours || name === names.loaders)) {
            const { trips: statements, waves } = trips(await ask());
            (counted[name] ??= {})[`${operation}, first ${first}`] = { trips: statements, waves };
          }
      } finally {
        await closeAll(all);
      }
    }
  return counted;
}

const tripMeasures = (trips: Trips): Measure[] =>
  Object.entries(trips).flatMap(([name, counted]) =>
    Object.entries(counted).map(([operation, count]) => ({
      part,
      what: `round trips of ${operation}, ${name}`,
      value: count.trips,
      unit: "",
      ...(name === names.ours ? { atMost: 1 } : {}),
    })),
  );
