import type { IncomingMessage } from "node:http";
import { setImmediate } from "node:timers/promises";
import type { RequestHandler, Response } from "express";
import { UserError } from "../../contract/errors.ts";
import { FairSemaphore } from "../../graph/fair-semaphore.ts";
import type { ResponsesInFlight, Delivery } from "./responses-in-flight.ts";
import { maxWaitMs } from "./admission.ts";

/**
 * Exports run for minutes: few at a time, separate from queries, with a limit per client. Fewer when the database shares this machine's
 * processors: with two slow ones, two exports of each of two clients delayed others by up to 1.2 s, one of each by up to 0.9.
 */
const slotsFor = (sharesMachine: boolean) => (sharesMachine ? { all: 4, each: 1, free: 2 } : { all: 12, each: 4, free: 6 });

const busy = () =>
  new UserError(
    "SERVICE_UNAVAILABLE",
    `Too many exports are running; this one could not start within ${maxWaitMs / 1_000} seconds. Try again later.`,
  );

export class ExportQueue {
  readonly #gate: FairSemaphore;

  constructor(
    private readonly answers: ResponsesInFlight,
    private readonly clientOf: (request: IncomingMessage) => string,
    private readonly withinMs: number,
    sharesMachine: boolean,
  ) {
    this.#gate = new FairSemaphore(slotsFor(sharesMachine), maxWaitMs, busy);
  }

  readonly admit: RequestHandler = async (request, response, next) => {
    const client = this.clientOf(request);
    const disconnected = new AbortController();
    response.once("close", () => disconnected.abort());
    const release = await this.#gate.acquire(client, disconnected.signal).catch((error: unknown) => {
      if (!disconnected.signal.aborted) throw error;
    });
    if (!release) return;
    // When many clients disconnect at once, each queued request would otherwise get a turn and run a query before its own disconnect is
    // noticed.
    await setImmediate();
    if (disconnected.signal.aborted) return release();
    response.once("close", release);
    // Its bytes are not counted: a stream waits for its reader.
    const delivery = this.answers.begin(client, response, 0, this.withinMs);
    if (delivery) deliveries.set(response, Object.assign(delivery, { awaitedSince: undefined }));
    next();
  };
}

const deliveries = new WeakMap<Response, Delivery>();

/** Longer chunks are split, because a reader's speed is measured per chunk. */
const chunkLength = 32_768;

/** Never splits a surrogate pair. */
const afterPair = (text: string, at: number): number => (/[\ud800-\udbff]/.test(text[at - 1] ?? "") ? at + 1 : at);

/** Passes the text through and records the time spent waiting for its reader. */
export async function* trackReader(response: Response, text: AsyncIterable<string>): AsyncGenerator<string, void> {
  const delivery = deliveries.get(response);
  for await (const part of text)
    for (let at = 0, end = 0; at < part.length; at = end) {
      end = afterPair(part, at + chunkLength);
      if (delivery) delivery.waitingSince = performance.now();
      yield part.slice(at, end);
      if (delivery) delivery.waitingSince = undefined;
    }
}
