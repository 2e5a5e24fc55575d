import { closedLoop } from "../closed-loop.ts";
import { entity, entityStatement, list, listDepth, workedOn } from "../questions.ts";
import { rawDriver } from "../raw-driver.ts";
import { atLeast, atMost, exactly, must, noted, type Row } from "../row.ts";
import type { Bench } from "../bench.ts";

const connections = 25;

/** L1: one thing by its id, as fast as 25 clients can; the driver alone with 25 clients right before, on the same machine and store, both warm. */
export async function steadyEntity({ product, subjects, seconds, capacity }: Bench): Promise<Omit<Row, "id" | "seconds">> {
  const { claims } = subjects;
  const bodies = claims.map((_, n) => entity(subjects, n).body);
  await warm(product.address, bodies, seconds);
  const driverAlone = (most: number) =>
    rawDriver(product.database, entityStatement, (n) => ({ id: claims[n % claims.length] }), {
      connections,
      seconds: Math.min(most, seconds),
    });
  await driverAlone(5);
  const raw = await driverAlone(20);
  const trips = await tripsOf(product);
  const load = await closedLoop(product.address, bodies, { connections, seconds, headers: workedOn });
  const perRequest = await trips();
  const kept = await closedLoop(product.address, bodies, { connections, seconds: Math.min(10, seconds) });
  capacity.value = load;
  return {
    what: `one claim by its id, ${connections} clients`,
    figures: [
      atLeast("answers a second", load.perSecond, 600),
      atMost("p99", load.p99, 150, "ms"),
      exactly("errors", load.wrong, 0),
      must(exactly("wrong answers other than 503 and 504", load.strange, 0)),
      noted("the driver alone, statements a second", raw.perSecond),
      atLeast("share of the driver alone", (load.perSecond / raw.perSecond) * 100, 60, "%"),
      noted("p50", load.p50, "ms"),
      must(atMost("statements a request", perRequest, 1)),
      noted("the same from the cache, answers a second", kept.perSecond),
      noted("p99 of those", kept.p99, "ms"),
    ],
  };
}

/** L2: a page of twenty claims with everything that hangs on them. */
export async function steadyList({ product, subjects, seconds }: Bench): Promise<Omit<Row, "id" | "seconds">> {
  const bodies = subjects.speakers.map((_, n) => list(subjects, n).body);
  await warm(product.address, bodies, seconds);
  const claimsAPage = await meanOf(product.address, bodies);
  const trips = await tripsOf(product);
  const load = await closedLoop(product.address, bodies, { connections, seconds, headers: workedOn });
  const perRequest = await trips();
  return {
    what: `a page of up to 20 claims with their speakers, words, sources, goods and countries, ${connections} clients`,
    figures: [
      atLeast("answers a second", load.perSecond, 200),
      atMost("p99", load.p99, 500, "ms"),
      exactly("errors", load.wrong, 0),
      must(exactly("wrong answers other than 503 and 504", load.strange, 0)),
      must(atMost("statements a request", perRequest, 1 + listDepth)),
      noted("p50", load.p50, "ms"),
      // As the seed grows, pages fill and take longer: a figure of another day is about other pages.
      noted("claims in a page", claimsAPage),
      noted("claims a second", load.perSecond * claimsAPage),
    ],
  };
}

async function meanOf(address: string, bodies: string[]): Promise<number> {
  let claims = 0;
  for (const body of bodies) {
    const response = await fetch(`${address}/graphql`, { method: "POST", headers: { "content-type": "application/json" }, body });
    claims += ((await response.json()) as { data: { claims: { edges: unknown[] } } }).data.claims.edges.length;
  }
  return claims / bodies.length;
}

/** Asked for ten seconds at a time until that makes it no quicker: node and java compile what they run often, java for half a minute. */
async function warm(address: string, bodies: string[], seconds: number): Promise<void> {
  const once = () => closedLoop(address, bodies, { connections, seconds: Math.min(10, seconds), headers: workedOn });
  let before = await once();
  for (let times = 1; times < 6 && seconds > 10; times++) {
    const after = await once();
    if (after.perSecond < before.perSecond * 1.02) return;
    before = after;
  }
}

/** Statements for each request between the two calls, as the server itself counts them. */
export async function tripsOf(product: Bench["product"]): Promise<() => Promise<number>> {
  const read = () => Promise.all([product.metric("trade_graph_database_trips_sum"), product.metric("trade_graph_database_trips_count")]);
  const [statements, requests] = await read();
  return async () => {
    const [moreStatements, moreRequests] = await read();
    // To the hundredth: a question under way at either reading is in one sum and not yet in the other.
    return Math.round((100 * (moreStatements - statements)) / Math.max(1, moreRequests - requests)) / 100;
  };
}
