import { hash } from "node:crypto";
import { LRUCache } from "lru-cache";
import { UserError } from "../contract/errors.ts";
import type { Cypher } from "./cypher.ts";
import { FairSemaphore } from "./fair-semaphore.ts";

/** Neo4j's default plan cache size. */
const maxKnown = 1_000;
/** A statement of a new shape holds a slot until it has been answered, or stopped. */
const places = { all: 4, each: 1, free: 2 };

/** Planning time that a client has at once. */
const burstMs = 4_000;
/** Beyond it, and while others work, a client plans for this share of the time. */
const share = 0.25;
/** The longest pause between two statements of a client. */
const longestPauseMs = 4_000;
const maxClients = 10_000;

/**
 * Limits planning. A statement of a new shape has to be planned, which may take Neo4j longer than a thousand executions. Few are planned in
 * parallel, and one per client while others wait; a client that sends one new shape after another is held to a share of the time, or it
 * keeps a core busy. Statements with a known plan never wait.
 */
export class Planning {
  readonly #known = new LRUCache<string, true>({ max: maxKnown });
  /** Planning time of each client that is not paid off yet, and as of when. */
  readonly #debts = new LRUCache<string, { ms: number; at: number }>({ max: maxClients });
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

  /** Records planning time of a client. */
  spent(client: string, ms: number): void {
    const debt = Math.min(this.#debtOf(client) + ms, burstMs + longestPauseMs * share);
    this.#debts.set(client, { ms: debt, at: performance.now() });
  }

  /** How long the client has to wait for its next planning while others work. */
  pauseMs(client: string): number {
    return Math.max(0, (this.#debtOf(client) - burstMs) / share);
  }

  #debtOf(client: string): number {
    const debt = this.#debts.get(client);
    return debt ? Math.max(0, debt.ms - (performance.now() - debt.at) * share) : 0;
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
