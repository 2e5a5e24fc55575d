import type { Cypher } from "./cypher.ts";
import { maxParallelPerDocument, type SessionHost, type SessionOptions } from "./door.ts";
import { databaseBusy } from "./errors.ts";
import { FairGate } from "./fair-gate.ts";

/** When a statement of a session may run, beside others of its document, of its client and of everybody. */
export class Turns {
  readonly #sideBySide = new FairGate(
    { all: maxParallelPerDocument, each: maxParallelPerDocument, free: maxParallelPerDocument },
    600_000,
    databaseBusy,
  );

  constructor(
    private readonly door: SessionHost,
    private readonly options: SessionOptions,
  ) {}

  /** Few statements of one document run side by side, clients share the connections, and new shapes wait to be planned. */
  async inTurn<Result>(text: Cypher | undefined, work: () => Promise<Result>): Promise<Result> {
    if (this.options.client === undefined) return work();
    const leave = await this.#sideBySide.acquire("", this.options.signal);
    try {
      const planned = text && (await this.door.plan(text));
      let answered = false;
      try {
        const giveBack = await this.door.acquire();
        try {
          const result = await work();
          answered = true;
          return result;
        } finally {
          giveBack();
        }
      } finally {
        if (planned) this.options.onPlanned?.(planned(answered));
      }
    } finally {
      leave();
    }
  }
}
