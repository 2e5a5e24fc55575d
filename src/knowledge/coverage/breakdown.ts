import type { GraphSession } from "../../graph/graph.ts";
import { countBreakdown, type Totals } from "./coverage.queries.ts";
import type { Breakdown } from "./coverage.type.ts";

/** A breakdown with what it was counted of. */
export interface CountedBreakdown {
  breakdown: Promise<Breakdown>;
  countedAt: Date;
  totals: Pick<Totals, "claims" | "observations">;
}

/** A change that leaves the totals as they are, such as of a rank, shows after this long. */
const freshMs = 10_000;

/** What each process last counted, by an object that lives as long as it. */
const counts = new WeakMap<object, CountedBreakdown>();

/**
 * The breakdown of the graph as it is: counted in full where something was added since, which takes about a second for a million claims,
 * once for all who ask meanwhile.
 */
export function breakdownFor(graph: GraphSession, totals: Totals, process: object): CountedBreakdown {
  const last = counts.get(process);
  const same = last && last.totals.claims === totals.claims && last.totals.observations === totals.observations;
  if (same && Date.now() - last.countedAt.getTime() < freshMs) return last;
  const counted = { breakdown: countBreakdown(graph), countedAt: new Date(), totals };
  counts.set(process, counted);
  // Whoever asks next counts again.
  counted.breakdown.catch(() => counts.delete(process));
  return counted;
}
