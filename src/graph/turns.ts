import type { Cypher } from "./cypher.ts";
import { mostInADocument, type Door, type SessionOptions } from "./door.ts";
import { handsFull } from "./errors.ts";
import { FairGate } from "./fair-gate.ts";

/** When a statement of a session may run, beside others of its document, of its client and of everybody. */
export class Turns {
  readonly #sideBySide = new FairGate({ all: mostInADocument, each: mostInADocument, free: mostInADocument }, 600_000, handsFull);

  constructor(
    private readonly door: Door,
    private readonly options: SessionOptions,
  ) {}

  /** Few statements of one document run side by side, clients share the connections, and new shapes wait to be planned. */
  async inTurn<Result>(text: Cypher | undefined, work: () => Promise<Result>): Promise<Result> {
    if (this.options.client === undefined) return work();
    const leave = await this.#sideBySide.enter("", this.options.signal);
    try {
      const planned = text && (await this.door.plan(text));
      let answered = false;
      try {
        const giveBack = await this.door.enter();
        try {
          const result = await work();
          answered = true;
          return result;
        } finally {
          giveBack();
        }
      } finally {
        if (planned) this.options.planned?.(planned(answered));
      }
    } finally {
      leave();
    }
  }
}
