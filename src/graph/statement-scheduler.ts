import { hash } from "node:crypto";
import { LRUCache } from "lru-cache";
import { UserError } from "../contract/errors.ts";
import type { Cypher } from "./cypher.ts";
import { databaseBusy } from "./errors.ts";
import { FairSemaphore } from "./fair-semaphore.ts";
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
    if (this.options.client === undefined) return work();
    return this.#sideBySide.run("", this.options.signal, async () => {
      const planned = text && (await this.host.plan(text));
      let answered = false;
      try {
        const result = await this.host.withConnection(work);
        answered = true;
        return result;
      } finally {
        if (planned) this.options.onPlanned?.(planned(answered));
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
  readonly #gate = new FairSemaphore(places, timeoutMs, tooManyShapes);

  /** Undefined for a statement that ran before; otherwise a callback for when it succeeded or failed. */
  async begin(text: string, client: string, signal?: AbortSignal): Promise<((answered: boolean) => number) | undefined> {
    const shape = hash("sha1", text, "base64");
    if (this.#known.get(shape)) return undefined;
    const release = await this.#gate.acquire(client, signal);
    // Planned by another request in the meantime.
    if (this.#known.get(shape)) return void release();
    const startedAt = performance.now();
    return (answered) => {
      if (answered) this.#known.set(shape, true);
      release();
      return performance.now() - startedAt;
    };
  }

  /** After a restart the plan cache of the database is empty. */
  forget(): void {
    this.#known.clear();
  }
}

const tooManyShapes = () =>
  new UserError(
    "SERVICE_UNAVAILABLE",
    "Too many queries of new shapes are waiting to be planned. Try again in a few seconds, with values as variables and fewer different fields.",
  );
