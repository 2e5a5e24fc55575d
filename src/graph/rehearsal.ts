import type { Cypher } from "./cypher.ts";
import type { Parameters } from "./graph.ts";

/** So many statements hold what is asked often, as often as it is asked. */
const kept = 100;
/** At once: the processors of a database that has just started are busy with a few. */
const atOnce = 4;

interface Asked {
  text: Cypher;
  parameters: Parameters;
}

/**
 * The statements that were read last, asked again. A database that was started anew has to plan each of them and java has yet to compile what
 * runs them: let in at once, 150 questions a second were more than it could answer for its first 17 seconds, which cost 1,178 of them.
 */
export class Rehearsal {
  readonly #asked: Asked[] = [];
  #next = 0;

  note(text: Cypher, parameters: Parameters): void {
    this.#asked[this.#next++ % kept] = { text, parameters };
  }

  /** Round and round until they are quick, or the time is over; tells how many were asked. What fails is asked no better by people. */
  async hold(
    ask: (text: Cypher, parameters: Parameters) => Promise<unknown>,
    options: { budgetMs: number; quickMs: number },
  ): Promise<number> {
    const until = Date.now() + options.budgetMs;
    const asked = [...this.#asked];
    let times = 0;
    for (;;) {
      const begun = Date.now();
      const left = [...asked];
      const askAll = async () => {
        for (let next = left.pop(); next && Date.now() < until; next = left.pop()) {
          await ask(next.text, next.parameters).catch(() => undefined);
          times++;
        }
      };
      await Promise.all(Array.from({ length: atOnce }, askAll));
      if (Date.now() >= until || Date.now() - begun <= asked.length * options.quickMs) return times;
    }
  }
}
