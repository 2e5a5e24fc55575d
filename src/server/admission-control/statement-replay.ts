import type { Cypher } from "../../graph/cypher.ts";
import type { Parameters } from "../../graph/graph.ts";

/** Number of distinct statements of a busy hour, including those of the web pages. */
const maxStatements = 100;
/** A few in parallel keep the processors of a freshly started database busy. */
const parallel = 4;

/**
 * Replays the statements that succeeded last. A restarted database has to plan each of them, and Java has yet to compile what runs them:
 * admitted at once, 150 queries a second were more than it could handle for its first 17 seconds, and 1,178 of them failed.
 */
export class StatementReplay {
  /** In order of last use. */
  readonly #statements = new Map<string, Parameters>();

  /** Writes are only planned (EXPLAIN), not executed. */
  record(text: Cypher, parameters: Parameters, { writes }: { writes: boolean }): void {
    const statement = writes ? `EXPLAIN ${text}` : text;
    this.#statements.delete(statement);
    this.#statements.set(statement, parameters);
    if (this.#statements.size > maxStatements) this.#statements.delete(this.#statements.keys().next().value!);
  }

  /**
   * Repeats all statements until they are fast or the time is up; returns the number of executions. Errors are ignored: clients would get
   * the same.
   */
  async run(
    ask: (text: Cypher, parameters: Parameters) => Promise<unknown>,
    options: { budgetMs: number; quickMs: number },
  ): Promise<number> {
    const endAt = performance.now() + options.budgetMs;
    const answered = [...this.#statements];
    let times = 0;
    for (;;) {
      const roundStart = performance.now();
      const remaining = [...answered];
      const runAll = async () => {
        for (let next = remaining.pop(); next && performance.now() < endAt; next = remaining.pop()) {
          await ask(next[0] as Cypher, next[1]).catch(() => undefined);
          times++;
        }
      };
      await Promise.all(Array.from({ length: parallel }, runAll));
      if (performance.now() >= endAt || performance.now() - roundStart <= answered.length * options.quickMs) return times;
    }
  }
}
