import { setTimeout } from "node:timers/promises";
import type { Cypher } from "../../graph/cypher.ts";
import type { Graph, Parameters } from "../../graph/graph.ts";
import { settledAfterMs } from "./capacity.ts";
import { assertStep, type Steps } from "./stages.ts";
import { StatementReplay } from "./statement-replay.ts";
import type { Watch } from "../../graph/graph-config.ts";

/** Pause between probes of an unavailable database. */
const pauseMs = 200;

/**
 * - available: queries are run
 * - suspected: one query found no database; it is probed while queries still run
 * - unavailable: two probes failed; queries are rejected at once, because retries slow down a database that is starting
 * - recovering: it answers again and recent statements are replayed to warm it up
 */
export type DatabaseState = "available" | "suspected" | "unavailable" | "recovering";

const steps: Steps<DatabaseState> = {
  available: ["suspected"],
  suspected: ["available", "unavailable"],
  unavailable: ["recovering"],
  recovering: ["available", "unavailable"],
};

/** Tracks whether the database is available, and whether it has been for long enough to be fast. */
export class DatabaseHealth implements Watch {
  state: DatabaseState = "available";
  #startedAt = -Infinity;
  #closed = false;
  readonly #replay = new StatementReplay();

  constructor(private readonly graph: Graph) {
    graph.watch = this;
  }

  /**
   * Runs before clients are admitted again. For 3 seconds: with 7 the first responses were no faster, and more clients were told that the
   * database is unavailable.
   */
  warmUp = (): Promise<number> => {
    const ask = (text: Cypher, parameters: Parameters) =>
      this.graph.session({ signal: AbortSignal.timeout(5_000), evenIfUnavailable: true }).read(text, parameters);
    return this.#replay.run(ask, { budgetMs: 3_000, quickMs: 3 });
  };

  get unavailable(): boolean {
    return this.state === "unavailable" || this.state === "recovering";
  }

  get settled(): boolean {
    return performance.now() - this.#startedAt >= settledAfterMs;
  }

  /** The database was started `agoMs` ago. */
  justStarted(agoMs = 0): void {
    this.#startedAt = performance.now() - agoMs;
  }

  unreachable(): void {
    if (this.state !== "available" || this.#closed) return;
    this.#step("suspected");
    void this.#probe();
  }

  answered(text: Cypher, parameters: Parameters, how: { writes: boolean }): void {
    this.#replay.record(text, parameters, how);
  }

  async #probe(): Promise<void> {
    for (let failures = 0; !this.#closed; failures++) {
      try {
        await this.graph.ping();
        if (this.state === "unavailable") {
          this.#step("recovering");
          this.graph.planning.forget();
          await this.warmUp();
          this.justStarted();
        }
        return this.#step("available");
      } catch {
        // A single failed probe may be another lost connection on a bad network; two are not.
        if (failures > 0 && this.state !== "unavailable") this.#step("unavailable");
        await setTimeout(pauseMs, undefined, { ref: false });
      }
    }
  }

  #step(to: DatabaseState): void {
    assertStep("The database", steps, this.state, to);
    this.state = to;
  }

  close(): void {
    this.#closed = true;
  }
}
