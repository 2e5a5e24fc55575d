import type { Cypher } from "../../graph/cypher.ts";
import type { Parameters } from "../../graph/graph.ts";

/** Different statements of a busy hour, the pages' own among them. */
const kept = 100;
/** At once: the processors of a database that has just started are busy with a few. */
const atOnce = 4;

/**
 * The statements that were answered last, asked again. A database that was started anew has to plan each of them and java has yet to compile
 * what runs them: let in at once, 150 questions a second were more than it could answer for its first 17 seconds, which cost 1,178 of them.
 */
export class StatementReplay {
  /** The one that was answered last comes last. */
  readonly #answered = new Map<string, Parameters>();

  /** What writes is planned again and not done again. */
  note(text: Cypher, parameters: Parameters, { writes }: { writes: boolean }): void {
    const asked = writes ? `EXPLAIN ${text}` : text;
    this.#answered.delete(asked);
    this.#answered.set(asked, parameters);
    if (this.#answered.size > kept) this.#answered.delete(this.#answered.keys().next().value!);
  }

  /** Round and round until they are quick, or the time is over; tells how many were asked. What fails is asked no better by people. */
  async run(
    ask: (text: Cypher, parameters: Parameters) => Promise<unknown>,
    options: { budgetMs: number; quickMs: number },
  ): Promise<number> {
    const until = performance.now() + options.budgetMs;
    const answered = [...this.#answered];
    let times = 0;
    for (;;) {
      const begun = performance.now();
      const left = [...answered];
      const askAll = async () => {
        for (let next = left.pop(); next && performance.now() < until; next = left.pop()) {
          await ask(next[0] as Cypher, next[1]).catch(() => undefined);
          times++;
        }
      };
      await Promise.all(Array.from({ length: atOnce }, askAll));
      if (performance.now() >= until || performance.now() - begun <= answered.length * options.quickMs) return times;
    }
  }
}
