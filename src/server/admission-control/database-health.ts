import { setTimeout } from "node:timers/promises";
import type { Cypher } from "../../graph/cypher.ts";
import type { Graph, Parameters } from "../../graph/graph.ts";
import { settledAfterMs } from "./capacity.ts";
import { assertStep, type Steps } from "./stages.ts";
import { StatementReplay } from "./statement-replay.ts";
import type { Watch } from "../../graph/graph-config.ts";

/** Between two looks at a database that is away. */
const pauseMs = 200;

/**
 * - here: questions are asked
 * - doubted: one found no database; it is looked for, and meanwhile everybody may still ask
 * - away: two looks found none; questions are refused at once, since many that knock at a database which is starting take the time it needs
 * - returning: it answers again and is asked what it was asked before, so that it is warm
 */
export type DatabaseState = "here" | "doubted" | "away" | "returning";

const steps: Steps<DatabaseState> = {
  here: ["doubted"],
  doubted: ["here", "away"],
  away: ["returning"],
  returning: ["here", "away"],
};

/** Whether the database is there, and whether it has been for long enough to be quick. */
export class DatabaseHealth implements Watch {
  state: DatabaseState = "here";
  #startedAt = -Infinity;
  #closed = false;
  readonly #replay = new StatementReplay();

  constructor(private readonly graph: Graph) {
    graph.watch = this;
  }

  /** Done before people are let in again. For 3 seconds: 7 made the first answers no quicker, and more people heard that it is away. */
  warm = (): Promise<number> => {
    const ask = (text: Cypher, parameters: Parameters) =>
      this.graph.session({ signal: AbortSignal.timeout(5_000), evenIfAway: true }).read(text, parameters);
    return this.#replay.run(ask, { budgetMs: 3_000, quickMs: 3 });
  };

  get away(): boolean {
    return this.state === "away" || this.state === "returning";
  }

  get settled(): boolean {
    return performance.now() - this.#startedAt >= settledAfterMs;
  }

  /** The database was started a moment ago, `agoMs` before now. */
  justStarted(agoMs = 0): void {
    this.#startedAt = performance.now() - agoMs;
  }

  missed(): void {
    if (this.state !== "here" || this.#closed) return;
    this.#step("doubted");
    void this.#look();
  }

  answered(text: Cypher, parameters: Parameters, how: { writes: boolean }): void {
    this.#replay.note(text, parameters, how);
  }

  async #look(): Promise<void> {
    for (let missed = 0; !this.#closed; missed++) {
      try {
        await this.graph.ping();
        if (this.state === "away") {
          this.#step("returning");
          this.graph.planning.forget();
          await this.warm();
          this.justStarted();
        }
        return this.#step("here");
      } catch {
        // One look that fails may have met the next lost connection of a bad network; two do not.
        if (missed > 0 && this.state !== "away") this.#step("away");
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
