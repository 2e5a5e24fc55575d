import { readdirSync, readFileSync } from "node:fs";
import { setPriority } from "node:os";
import { setTimeout as pause } from "node:timers/promises";

/** As `nice` counts: they get a third of what a question gets where both want the processor. */
const niceness = 5;

/**
 * Lets java's optimising compilers work when nobody else needs the processor. After a start they want a whole one for half a minute, which on
 * two processors left 150 questions a second half of what they needed: 718 of them were refused, and 185 with compilers that give way. Linux
 * alone tells threads apart; elsewhere nothing is done.
 */
export async function compilersGiveWay(pid: number, withinMs = 5_000): Promise<void> {
  for (const until = Date.now() + withinMs; Date.now() < until;) {
    await pause(100, undefined, { ref: false });
    try {
      const compilers = readdirSync(`/proc/${pid}/task`).filter((thread) => nameOf(pid, thread).startsWith("C2 Compiler"));
      for (const thread of compilers) setPriority(Number(thread), niceness);
      // Those that java adds later are begun by these, and begin as nice.
      if (compilers.length) return;
    } catch {
      return;
    }
  }
}

const nameOf = (pid: number, thread: string): string => readFileSync(`/proc/${pid}/task/${thread}/comm`, "utf8");
