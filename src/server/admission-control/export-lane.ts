import type { IncomingMessage } from "node:http";
import { setImmediate } from "node:timers/promises";
import type { RequestHandler, Response } from "express";
import { UserError } from "../../contract/errors.ts";
import { FairGate } from "../../graph/fair-gate.ts";
import type { AnswersInFlight, Delivery } from "./answers-in-flight.ts";
import { patienceMs } from "./admission.ts";

/**
 * Exports run for minutes: few at a time, apart from the questions, and of each client no more than its share. Where the database shares this
 * machine's processors half as many: eight of two clients had others wait for seconds on a machine with two.
 */
const placesOf = (beside: boolean) => (beside ? { all: 6, each: 2, free: 2 } : { all: 12, each: 4, free: 6 });

const busy = () =>
  new UserError(
    "SERVICE_UNAVAILABLE",
    `So many exports are under way that none could begin within ${patienceMs / 1_000} seconds. Try again later.`,
  );

export class ExportLane {
  readonly #gate: FairGate;

  constructor(
    private readonly answers: AnswersInFlight,
    private readonly clientOf: (request: IncomingMessage) => string,
    private readonly withinMs: number,
    beside: boolean,
  ) {
    this.#gate = new FairGate(placesOf(beside), patienceMs, busy);
  }

  readonly admit: RequestHandler = async (request, response, next) => {
    const client = this.clientOf(request);
    const gone = new AbortController();
    response.once("close", () => gone.abort());
    const leave = await this.#gate.enter(client, gone.signal).catch((error: unknown) => {
      if (!gone.signal.aborted) throw error;
    });
    if (!leave) return;
    // Of many who go at the same moment the next ones had each a turn, and the database a question, before it showed that they are gone.
    await setImmediate();
    if (gone.signal.aborted) return leave();
    response.once("close", leave);
    // Its bytes are not counted: a stream waits for its reader.
    const delivery = this.answers.begin(client, response, 0, this.withinMs);
    if (delivery) deliveries.set(response, Object.assign(delivery, { awaitedSince: undefined }));
    next();
  };
}

const deliveries = new WeakMap<Response, Delivery>();

/** Longer portions are cut: how fast a reader takes them is measured by the piece. */
const pieceLength = 32_768;

/** Not between the halves of a letter. */
const wholeLetters = (text: string, at: number): number => (/[\ud800-\udbff]/.test(text[at - 1] ?? "") ? at + 1 : at);

/** The same text, with the time in which its reader, not the server, is awaited. */
export async function* awaitingReader(response: Response, text: AsyncIterable<string>): AsyncGenerator<string, void> {
  const delivery = deliveries.get(response);
  for await (const portion of text)
    for (let at = 0, end = 0; at < portion.length; at = end) {
      end = wholeLetters(portion, at + pieceLength);
      if (delivery) delivery.awaitedSince = performance.now();
      yield portion.slice(at, end);
      if (delivery) delivery.awaitedSince = undefined;
    }
}
