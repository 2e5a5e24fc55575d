import { availableParallelism } from "node:os";

/** How much is admitted at the moment. */
export interface Capacity {
  /** Maximum number of queued requests; beyond it a new one replaces the newest of the client with the most, or is rejected. */
  waiting: number;
  /** Requests being processed, running or overdue. */
  working: number;
  /** Maximum of those per client. */
  workingEach: number;
  /** Requests that run in parallel. */
  turns: number;
  /** Duration of a turn. After it the next request starts although this one is still running, so that a few slow requests block no one. */
  turnMs: number;
  /** The same for a change. Changes mostly wait for locks, which costs no processor time. */
  changeTurnMs: number;
  /** Maximum number of turns used by changes. */
  changes: number;
  /** Maximum number of changes in progress per client: more would only wait for each other's locks. */
  changesEach: number;
  /** Turns reserved for clients that have none: while turns are long, no client takes all of them. */
  spare: number;
}

/** For this long after its start a database is slow: Java compiles and every statement has to be planned. */
export const settledAfterMs = 20_000;

const processors = availableParallelism();

const waiting = 500;
const turnMs = 250;
const changesEach = 4;

/**
 * When the database shares this machine's processors, two requests per processor keep all of them busy, and more would leave none for
 * Java's compiler. A remote machine's processors are unknown, and the network may be slow.
 */
export function capacityOf(server: { atOnce: number; sharesMachine: boolean; settled: boolean; workers?: number }): Capacity {
  const { atOnce, sharesMachine, settled, workers = 1 } = server;
  const busyTurns = Math.max(2, Math.ceil(Math.max(4, 2 * processors) / workers));
  if (!atOnce) return endless;
  const working = atOnce;
  const each = Math.max(Math.ceil(working / 4), Math.min(working, 4));
  const turns = sharesMachine || !settled ? Math.min(busyTurns, working) : working;
  const shares = { working, turns, changes: Math.ceil(turns / 2), changesEach, changeTurnMs: turnMs };
  if (!settled) return { ...shares, waiting: 2 * waiting, workingEach: Math.min(each, busyTurns), turnMs: 5_000, spare: turns > 1 ? 1 : 0 };
  return { ...shares, waiting, workingEach: sharesMachine ? Math.min(each, 4 * busyTurns) : each, turnMs, spare: 0 };
}

const unbounded = (all: number): Omit<Capacity, "waiting"> => ({
  working: all,
  workingEach: all,
  turns: all,
  changes: all,
  changesEach: all,
  turnMs,
  changeTurnMs: turnMs,
  spare: 0,
});
const endless: Capacity = { ...unbounded(Infinity), waiting: Infinity };

/**
 * For cached responses, pages and probes: little work is left, so each gets its turn at once. They are queued nevertheless, so that new
 * connections are accepted first, clients take turns, and the wait can be measured and bounded.
 */
export const capacityForCached = (atOnce: number): Capacity => (atOnce ? { ...unbounded(Number.MAX_SAFE_INTEGER), waiting } : endless);
