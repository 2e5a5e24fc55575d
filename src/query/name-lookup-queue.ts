import { availableParallelism } from "node:os";
import { databaseBusy } from "../graph/errors.ts";
import { FairSemaphore } from "../graph/fair-semaphore.ts";
import type { GraphSession } from "../graph/graph.ts";

/** Each keeps one of the database's processors busy; more in parallel would leave none for others. */
const atOnce = availableParallelism();
/** As long as a request may take. */
const timeoutMs = 9_000;
const lane = new FairSemaphore({ all: atOnce, each: 1, free: 0 }, timeoutMs, databaseBusy);

/** Statements that look up many words or names with typos tolerated: few in parallel, and clients take turns. Jobs do not wait. */
export const queueNameLookup = <Result>({ options: { client, signal } }: GraphSession, work: () => Promise<Result>): Promise<Result> =>
  client === undefined ? work() : lane.run(client, signal, work);
