import { availableParallelism } from "node:os";

/** How much is let in at the moment. */
export interface Capacity {
  /** Requests that wait; who comes then takes the place of the last one of the client that has most, or is refused. */
  waiting: number;
  /** Requests that are being answered, running or overdue. */
  working: number;
  /** Of those, how many each client may have. */
  workingEach: number;
  /** Requests that run beside each other. */
  turns: number;
  /** How long a turn is. Then the next request starts though this one is still being answered: a few that take seconds keep nobody out. */
  turnMs: number;
  /** The same of a change. It mostly waits for locks, which costs no processor anything. */
  changeTurnMs: number;
  /** Turns that changes may have, of all. */
  changes: number;
  /** Changes that are being answered, running or overdue, of each client: more would wait for each other's locks. */
  changesEach: number;
  /** Turns that only a client who has none may take: while turns last long, nobody has all of them. */
  spare: number;
}

/** A database that was just started, or is here again, answers everything slowly for so long: java compiles and statements are planned anew. */
export const settledAfterMs = 20_000;

const waiting = 500;
const turnMs = 250;
const changesEach = 4;

/**
 * Where the database shares this machine's processors, two requests for each processor keep all of them busy, and more beside each other
 * leave java none for compiling. Another machine's processors are not ours to count, and it may be far away.
 */
export function capacityOf(server: { atOnce: number; beside: boolean; settled: boolean; workers?: number }): Capacity {
  const { atOnce, beside, settled, workers = 1 } = server;
  const few = Math.max(2, Math.ceil(Math.max(4, 2 * availableParallelism()) / workers));
  if (!atOnce) return endless;
  const working = atOnce;
  const each = Math.max(Math.ceil(working / 4), Math.min(working, 4));
  const turns = beside || !settled ? Math.min(few, working) : working;
  const shares = { working, turns, changes: Math.ceil(turns / 2), changesEach, changeTurnMs: turnMs };
  if (!settled) return { ...shares, waiting: 2 * waiting, workingEach: Math.min(each, few), turnMs: 5_000, spare: turns > 1 ? 1 : 0 };
  return { ...shares, waiting, workingEach: beside ? Math.min(each, 4 * few) : each, turnMs, spare: 0 };
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
 * For answers that are kept: nothing works on them, so each has its turn at once. They pass a queue all the same, since whoever comes in is
 * let in before others are answered, and so the wait stands where it can be seen and be cut.
 */
export const capacityOfKept = (atOnce: number): Capacity => (atOnce ? { ...unbounded(Number.MAX_SAFE_INTEGER), waiting } : endless);
