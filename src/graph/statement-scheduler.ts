import { setTimeout } from "node:timers/promises";
import type { Session } from "neo4j-driver";
import type { Cypher } from "./cypher.ts";
import { databaseBusy } from "./errors.ts";
import { acquireBoth, FairSemaphore } from "./fair-semaphore.ts";
import { maxParallelPerDocument, type SessionHost, type SessionOptions } from "./session-options.ts";

/** Decides when a statement of a session may run, among those of its document, its client and all clients. */
export class StatementScheduler {
  readonly #sideBySide = new FairSemaphore(
    { all: maxParallelPerDocument, each: maxParallelPerDocument, free: maxParallelPerDocument },
    600_000,
    databaseBusy,
  );

  constructor(
    private readonly host: SessionHost,
    private readonly options: SessionOptions,
  ) {}

  /**
   * Runs the work in a session of its own, once there is a place for it: limits the statements of one document in parallel, shares the
   * connections between clients, and queues new shapes for planning. The places are free again when the session is closed, not when the
   * work is given up: Neo4j plans a statement to its end, and a client that left at once had the next one planned beside it.
   */
  async run<Result>(
    text: Cypher | undefined,
    mode: "READ" | "WRITE",
    work: (session: Session, close: () => Promise<void>) => Promise<Result>,
  ): Promise<Result> {
    const leave = await this.#enter(text);
    let session: Session | undefined;
    let closed: Promise<void> | undefined;
    const close = () => (closed ??= session ? this.host.close(session) : Promise.resolve());
    let answered = false;
    try {
      session = this.host.open(mode);
      const result = await work(session, close);
      answered = true;
      return result;
    } finally {
      const stopped = answered ? close() : Promise.race([close(), setTimeout(longestStopMs, undefined, { ref: false })]);
      void stopped.then(() => leave(answered));
    }
  }

  /** Waits for the places of a statement; resolves with the function that frees them. */
  async #enter(text: Cypher | undefined): Promise<(answered: boolean) => void> {
    const { client, signal, onPlanned } = this.options;
    if (client === undefined) return () => undefined;
    const { connections, planning } = this.host;
    const leaveDocument = await this.#sideBySide.acquire("", signal);
    try {
      if (!text || planning.knows(text)) {
        const disconnect = await connections.acquire(client, signal);
        return () => {
          disconnect();
          leaveDocument();
        };
      }
      const [disconnect, endPlanning] = await this.#placeToPlan(client, signal);
      // Planned by another request in the meantime.
      const known = planning.knows(text);
      if (known) endPlanning();
      const startedAt = performance.now();
      return (answered) => {
        const ms = performance.now() - startedAt;
        if (answered) planning.add(text);
        if (!known) planning.spent(client, ms);
        disconnect();
        endPlanning();
        leaveDocument();
        if (!known) onPlanned?.(ms);
      };
    } catch (error) {
      leaveDocument();
      throw error;
    }
  }

  /** A connection and a slot to plan in, once the client has not planned more than its share while others work. */
  async #placeToPlan(client: string, signal: AbortSignal | undefined): Promise<[() => void, () => void]> {
    const { connections, planning } = this.host;
    const pauseMs = () => (connections.takenByOthers(client) ? planning.pauseMs(client) : 0);
    for (;;) {
      for (let ms = pauseMs(); ms > 0; ms = pauseMs()) {
        await setTimeout(Math.min(ms, pollMs));
        signal?.throwIfAborted();
      }
      const [disconnect, endPlanning] = await acquireBoth(connections, planning.slots, client, signal);
      // Statements of its own may have been planned in the meantime.
      if (pauseMs() === 0) return [disconnect, endPlanning];
      disconnect();
      endPlanning();
    }
  }
}

const pollMs = 100;

/** A connection that is cut off never tells that its statement has stopped. */
const longestStopMs = 15_000;
