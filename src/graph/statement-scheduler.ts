import { hash } from "node:crypto";
import { setTimeout } from "node:timers/promises";
import { LRUCache } from "lru-cache";
import type { Session } from "neo4j-driver";
import { UserError } from "../contract/errors.ts";
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
      const [disconnect, endPlanning] = await acquireBoth(connections, planning.slots, client, signal);
      // Planned by another request in the meantime.
      const known = planning.knows(text);
      if (known) endPlanning();
      const startedAt = performance.now();
      return (answered) => {
        if (answered) planning.add(text);
        disconnect();
        endPlanning();
        leaveDocument();
        if (!known) onPlanned?.(performance.now() - startedAt);
      };
    } catch (error) {
      leaveDocument();
      throw error;
    }
  }
}

/** A connection that is cut off never tells that its statement has stopped. */
const longestStopMs = 15_000;

/** Neo4j's default plan cache size. */
const maxKnown = 1_000;
/** A statement of a new shape holds a slot until it has been answered, or stopped. */
const places = { all: 4, each: 1, free: 2 };

/**
 * Limits concurrent planning. A statement of a new shape has to be planned, which may take Neo4j longer than a thousand executions. Few are
 * planned in parallel, and one per client while others wait; statements with a known plan never wait.
 */
export class Planning {
  readonly #known = new LRUCache<string, true>({ max: maxKnown });
  readonly slots: FairSemaphore;

  /** `waitMs` is long: on a slow machine a document with six new shapes plans them two at a time. */
  constructor(waitMs: number) {
    this.slots = new FairSemaphore(places, waitMs, tooManyShapes);
  }

  /** Whether a statement of this shape has been answered. */
  knows(text: Cypher): boolean {
    return this.#known.get(shapeOf(text)) ?? false;
  }

  add(text: Cypher): void {
    this.#known.set(shapeOf(text), true);
  }

  /** After a restart the plan cache of the database is empty. */
  forget(): void {
    this.#known.clear();
  }
}

const shapeOf = (text: Cypher) => hash("sha1", text, "base64");

const tooManyShapes = () =>
  new UserError(
    "SERVICE_UNAVAILABLE",
    "Too many queries of new shapes are waiting to be planned. Try again in a few seconds, with values as variables and fewer different fields.",
  );
