import type { Cypher } from "./cypher.ts";
import { maxParallelPerDocument, type SessionHost, type SessionOptions } from "./session-options.ts";
import { databaseBusy } from "./errors.ts";
import { FairSemaphore } from "./fair-semaphore.ts";

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
