import { setTimeout } from "node:timers/promises";

/** Between two looks at a database that is away. */
const pauseMs = 200;

/**
 * Whether the database is there. While it is away questions are refused at once: a crowd that knocks at a database which is starting takes
 * the time it needs to start, and waits in vain.
 */
export class Presence {
  away = false;
  /** Milliseconds since the epoch at which it began to answer people, where it was started or came back while this process was here. */
  freshSince = 0;
  #looking = false;
  #closed = false;

  constructor(
    private readonly answers: () => Promise<void>,
    /** Done before people are let in again. */
    public onReturn: () => Promise<unknown>,
  ) {}

  /** A statement found no database. Looking tells a lost connection from a lost database; until then everybody may try. */
  missed(): void {
    if (this.#looking || this.#closed) return;
    this.#looking = true;
    void this.#look().finally(() => (this.#looking = false));
  }

  async #look(): Promise<void> {
    for (let missed = 0; !this.#closed; missed++) {
      try {
        await this.answers();
        if (this.away) {
          await this.onReturn();
          this.freshSince = Date.now();
        }
        this.away = false;
        return;
      } catch {
        // One look that fails may have met the next lost connection of a bad network; two do not.
        if (missed > 0) this.away = true;
        await setTimeout(pauseMs, undefined, { ref: false });
      }
    }
  }

  close(): void {
    this.#closed = true;
  }
}
