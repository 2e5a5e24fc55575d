import type { Capacity } from "./capacity.ts";
import type { Stage } from "./stages.ts";

interface Asked {
  readonly client: string;
  /** Whether it changes the graph. */
  readonly changes: boolean;
}

interface Held {
  running: number;
  overdue: number;
  /** Of those, the ones that change the graph. */
  changes: number;
}

const nothing: Readonly<Held> = { running: 0, overdue: 0, changes: 0 };

/** What is being answered, and for whom: what one client and what changes may hold of it. */
export class Work {
  readonly #of = new Map<string, Held>();
  #changesRunning = 0;

  /** A change may wait long for a lock, so changes leave turns to reads; and one turn may be kept for whoever has none. */
  mayStart({ client, changes }: Asked, running: number, capacity: Capacity): boolean {
    const held = this.#of.get(client) ?? nothing;
    if (held.running + held.overdue >= capacity.workingEach) return false;
    if (changes && (this.#changesRunning >= capacity.changes || held.changes >= capacity.changesEach)) return false;
    return running < capacity.turns - capacity.spare || (running < capacity.turns && held.running === 0);
  }

  step(asked: Asked, from: Stage, to: Stage): void {
    this.#count(asked, from, -1);
    this.#count(asked, to, 1);
  }

  #count({ client, changes }: Asked, stage: Stage, by: 1 | -1): void {
    if (stage !== "running" && stage !== "overdue") return;
    const held = this.#of.get(client) ?? { ...nothing };
    held[stage] += by;
    if (changes) held.changes += by;
    if (changes && stage === "running") this.#changesRunning += by;
    if (held.running + held.overdue) this.#of.set(client, held);
    else this.#of.delete(client);
  }
}
