import { setTimeout as wait } from "node:timers/promises";
import { fault, hostile, launch } from "../../tests/support/hostile.ts";

export interface Attacks {
  kinds: number;
  sent: number;
  /** What some answers were instead of a plain refusal, each once. */
  wrong: string[];
}

/** Sends every hostile request of the tests in turn, and repeats them until it is stopped. */
export function hostility(address: string): { stop(): Promise<Attacks> } {
  const all = Object.entries(hostile).flatMap(([title, attacks]) => attacks.map((attack) => ({ title, attack })));
  const wrong = new Map<string, string>();
  let sent = 0;
  let stopped = false;
  const rounds = async () => {
    while (!stopped)
      for (const { title, attack } of all) {
        if (stopped) return;
        const reply = await launch(address, attack).catch(() => null);
        sent++;
        const what = fault(attack, reply);
        if (what) wrong.set(`${title}: ${attack.name}`, what);
        await wait(5);
      }
  };
  const attacking = rounds();
  return {
    async stop() {
      stopped = true;
      await attacking;
      return { kinds: all.length, sent, wrong: [...wrong].map(([name, what]) => `${name}: ${what}`) };
    },
  };
}
