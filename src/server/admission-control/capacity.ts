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
}

/** A database that was just started, or is here again, answers everything slowly for so long: java compiles and statements are planned anew. */
export const settledAfterMs = 20_000;

const waiting = 500;
const turnMs = 250;

/**
 * Where the database shares this machine's processors, two requests for each processor keep all of them busy, and more beside each other
 * leave java none for compiling. Another machine's processors are not ours to count, and it may be far away.
 */
export function capacityOf(server: { atOnce: number; beside: boolean; settled: boolean; workers?: number }): Capacity {
  const { atOnce, beside, settled, workers = 1 } = server;
  const few = Math.ceil(Math.max(4, 2 * availableParallelism()) / workers);
  const endless = Infinity;
  if (!atOnce) return { waiting: endless, working: endless, workingEach: endless, turns: endless, turnMs };
  const working = atOnce;
  const each = Math.max(Math.ceil(working / 4), Math.min(working, 4));
  if (!settled) return { waiting: 2 * waiting, working, workingEach: Math.min(each, few), turns: few, turnMs: 5_000 };
  if (beside) return { waiting, working, workingEach: Math.min(each, 4 * few), turns: few, turnMs };
  return { waiting, working, workingEach: each, turns: working, turnMs };
}

/**
 * For answers that are kept: nothing works on them, so each has its turn at once. They pass a queue all the same, since whoever comes in is
 * let in before others are answered, and so the wait stands where it can be seen and be cut.
 */
export const capacityOfKept = (atOnce: number): Capacity => {
  const all = atOnce ? Number.MAX_SAFE_INTEGER : Infinity;
  return { waiting, working: all, workingEach: all, turns: all, turnMs };
};
