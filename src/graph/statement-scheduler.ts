import { hash } from "node:crypto";
import { LRUCache } from "lru-cache";
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

  /** Limits the statements of one document in parallel, shares the connections between clients, and queues new shapes for planning. */
  async schedule<Result>(text: Cypher | undefined, work: () => Promise<Result>): Promise<Result> {
    const { client, signal, onPlanned } = this.options;
    if (client === undefined) return work();
    const { connections, planning } = this.host;
    return this.#sideBySide.run("", signal, async () => {
      if (!text || planning.knows(text)) return connections.run(client, signal, work);
      const [disconnect, endPlanning] = await acquireBoth(connections, planning.slots, client, signal);
      const known = planning.knows(text);
      // Planned by another request in the meantime.
      if (known) endPlanning();
      const startedAt = performance.now();
      try {
        const result = await work();
        planning.add(text);
        return result;
      } finally {
        disconnect();
        endPlanning();
        if (!known) onPlanned?.(performance.now() - startedAt);
      }
    });
  }
}

/** Neo4j's default plan cache size. */
const maxKnown = 1_000;
/** A statement of a new shape holds a slot until it has been answered. */
const places = { all: 4, each: 1, free: 2 };
/** Waiting may take as long as a request: on a slow machine a document with six new shapes plans them two at a time. */
const timeoutMs = 9_000;

/**
 * Limits concurrent planning. A statement of a new shape has to be planned, which may take Neo4j longer than a thousand executions. Few are
 * planned in parallel, and one per client while others wait; statements with a known plan never wait.
 */
export class Planning {
  readonly #known = new LRUCache<string, true>({ max: maxKnown });
  readonly slots = new FairSemaphore(places, timeoutMs, tooManyShapes);

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
