import type { Capacity } from "./capacity.ts";
import type { Stage } from "./stages.ts";

interface WorkItem {
  readonly client: string;
  /** Whether it changes the graph. */
  readonly changes: boolean;
}

interface Usage {
  running: number;
  overdue: number;
  /** The part of them that changes the graph. */
  changes: number;
}

const noUsage: Readonly<Usage> = { running: 0, overdue: 0, changes: 0 };

/** What is being processed, and for which client: limits the share of one client and of changes. */
export class Work {
  readonly #usage = new Map<string, Usage>();
  #changesRunning = 0;

  /** A change may wait long for a lock, so changes leave turns to reads; one turn may be reserved for clients that have none. */
  mayStart({ client, changes }: WorkItem, running: number, capacity: Capacity): boolean {
    const usage = this.#usage.get(client) ?? noUsage;
    if (usage.running + usage.overdue >= capacity.workingEach) return false;
    if (changes && (this.#changesRunning >= capacity.changes || usage.changes >= capacity.changesEach)) return false;
    return running < capacity.turns - capacity.spare || (running < capacity.turns && usage.running === 0);
  }

  step(item: WorkItem, from: Stage, to: Stage): void {
    this.#count(item, from, -1);
    this.#count(item, to, 1);
  }

  #count({ client, changes }: WorkItem, stage: Stage, by: 1 | -1): void {
    if (stage !== "running" && stage !== "overdue") return;
    const usage = this.#usage.get(client) ?? { ...noUsage };
    usage[stage] += by;
    if (changes) usage.changes += by;
    if (changes && stage === "running") this.#changesRunning += by;
    if (usage.running + usage.overdue) this.#usage.set(client, usage);
    else this.#usage.delete(client);
  }
}
