import { hash } from "node:crypto";
import { LRUCache } from "lru-cache";
import { UserError } from "../contract/errors.ts";
import { FairGate } from "./fair-gate.ts";

/** As many plans as Neo4j keeps by default. */
const mostKnown = 1_000;
/** A statement that was never asked holds one of these places until it is answered. */
const places = { all: 4, each: 1, free: 2 };
/** Who waits has the time of its request: a document of six new shapes on a slow machine plans them two by two. */
const patienceMs = 9_000;

/**
 * A statement of a new shape has to be planned, which may take Neo4j longer than a thousand answers. Few are planned beside each other, and
 * of each client no more than one while others want to; statements whose plan is known never wait for them.
 */
export class Planning {
  readonly #known = new LRUCache<string, true>({ max: mostKnown });
  readonly #gate = new FairGate(places, patienceMs, tooManyShapes);

  /** Undefined for a statement that was answered before; else what to call when it was answered or failed. */
  async begin(text: string, client: string, signal?: AbortSignal): Promise<((answered: boolean) => number) | undefined> {
    const shape = hash("sha1", text, "base64");
    if (this.#known.get(shape)) return undefined;
    const leave = await this.#gate.enter(client, signal);
    // Another has had it planned meanwhile.
    if (this.#known.get(shape)) return void leave();
    const begun = performance.now();
    return (answered) => {
      if (answered) this.#known.set(shape, true);
      leave();
      return performance.now() - begun;
    };
  }

  /** After a restart the database knows no plans any more. */
  forget(): void {
    this.#known.clear();
  }
}

const tooManyShapes = () =>
  new UserError(
    "SERVICE_UNAVAILABLE",
    "Many questions of new shapes wait to be planned. Ask again in a few seconds, with values as variables and fewer different fields.",
  );
