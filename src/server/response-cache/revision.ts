import type { Graph } from "../../graph/graph.ts";

/** Between two looks at the database, as long as somebody asks. */
const lookEveryMs = 300;
/** Older than this nothing is known: what others wrote must be seen within a second. */
const believedMs = 900;
const idleMs = 5_000;

/**
 * Which state of the graph an answer belongs to. Neo4j names its last commit in the bookmark of any read, whoever made it and with whatever
 * tool; what this server itself writes is known at once, what others write after the next look.
 */
export class Revision {
  #commit: { name: string; changes: number; at: number } | undefined;
  #looking = false;
  #timer: NodeJS.Timeout | undefined;
  #askedAt = -Infinity;

  constructor(private readonly graph: Graph) {}

  /** Equal as long as the graph is; undefined while nobody knows. For this process alone. */
  get now(): string | undefined {
    this.#askedAt = performance.now();
    this.#timer ??= setInterval(() => void this.#look(), lookEveryMs).unref();
    if (!this.#isBelieved()) {
      void this.#look();
      return undefined;
    }
    return `${this.#commit!.name} ${this.graph.changes}`;
  }

  /** The same for all servers before one database; undefined also for a moment after each change made here. */
  get ofAll(): string | undefined {
    return this.now !== undefined && this.#commit!.changes === this.graph.changes ? this.#commit!.name : undefined;
  }

  #isBelieved(): boolean {
    return this.#commit !== undefined && performance.now() - this.#commit.at < believedMs && !this.graph.watch?.away;
  }

  async #look(): Promise<void> {
    if (this.#looking) return;
    const at = performance.now();
    if (at - this.#askedAt > idleMs) return this.close();
    this.#looking = true;
    const { changes } = this.graph;
    try {
      this.#commit = { name: await this.graph.lastCommit(), changes, at };
    } catch {
      this.#commit = undefined;
    } finally {
      this.#looking = false;
    }
  }

  close(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }
}
