import type { Graph } from "../../graph/graph.ts";

/** Poll interval while requests arrive. */
const pollMs = 300;
/** Older results are not trusted: writes by others must be visible within a second. */
const maxAgeOfCommitMs = 900;
const idleMs = 5_000;

/**
 * The state of the graph that a response belongs to. Any read's bookmark identifies Neo4j's last commit, by any client or tool; writes of
 * this server are known at once, those of others after the next poll.
 */
export class Revision {
  #commit: { name: string; changes: number; at: number } | undefined;
  #polling = false;
  #timer: NodeJS.Timeout | undefined;
  #usedAt = -Infinity;

  constructor(private readonly graph: Graph) {}

  /** Changes whenever the graph does; undefined while unknown. Valid only in this process. */
  get now(): string | undefined {
    this.#usedAt = performance.now();
    this.#timer ??= setInterval(() => void this.#poll(), pollMs).unref();
    if (!this.#isFresh()) {
      void this.#poll();
      return undefined;
    }
    return `${this.#commit!.name} ${this.graph.changes}`;
  }

  /** The same for all servers on one database; undefined also for a moment after each local change. */
  get shared(): string | undefined {
    return this.now !== undefined && this.#commit!.changes === this.graph.changes ? this.#commit!.name : undefined;
  }

  #isFresh(): boolean {
    return this.#commit !== undefined && performance.now() - this.#commit.at < maxAgeOfCommitMs && !this.graph.watch?.unavailable;
  }

  async #poll(): Promise<void> {
    if (this.#polling) return;
    const at = performance.now();
    if (at - this.#usedAt > idleMs) return this.close();
    this.#polling = true;
    const { changes } = this.graph;
    try {
      this.#commit = { name: await this.graph.lastCommit(), changes, at };
    } catch {
      this.#commit = undefined;
    } finally {
      this.#polling = false;
    }
  }

  close(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }
}
