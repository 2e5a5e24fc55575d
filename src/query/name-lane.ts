import { availableParallelism } from "node:os";
import { databaseBusy } from "../graph/errors.ts";
import { FairGate } from "../graph/fair-gate.ts";
import type { GraphSession } from "../graph/graph.ts";

/** Each keeps a processor of the database busy; with more beside each other nobody else had one. */
const atOnce = availableParallelism();
/** Who waits has the time of its request. */
const patienceMs = 9_000;
const lane = new FairGate({ all: atOnce, each: 1, free: 0 }, patienceMs, databaseBusy);

/** Statements that look for many words or names, with slips forgiven: few beside each other, and clients in turn. A job does not wait. */
export async function inNameLane<Result>({ options: { client, signal } }: GraphSession, work: () => Promise<Result>): Promise<Result> {
  if (client === undefined) return work();
  const leave = await lane.acquire(client, signal);
  try {
    return await work();
  } finally {
    leave();
  }
}
