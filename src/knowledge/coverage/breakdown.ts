import type { GraphSession } from "../../graph/graph.ts";
import { countBreakdown, type Totals } from "./coverage.queries.ts";
import type { Breakdown } from "./coverage.type.ts";

/** A breakdown with the totals it was counted at. */
export interface CountedBreakdown {
  breakdown: Promise<Breakdown>;
  countedAt: Date;
  totals: Pick<Totals, "claims" | "observations">;
}

/** Changes that do not affect the totals, such as of a rank, become visible after this time. */
const freshMs = 10_000;

/** Each process's last count, by an object with the same lifetime. */
const counts = new WeakMap<object, CountedBreakdown>();

/**
 * The current breakdown: recounted when something was added, which takes about a second for a million claims, once for all concurrent
 * requests.
 */
export function breakdownFor(graph: GraphSession, totals: Totals, process: object): CountedBreakdown {
  const last = counts.get(process);
  const same = last && last.totals.claims === totals.claims && last.totals.observations === totals.observations;
  if (same && Date.now() - last.countedAt.getTime() < freshMs) {
    // Whoever began the count may have left before it was done, and it ended with their request: somebody else begins it anew.
    const breakdown = last.breakdown.catch(() => breakdownFor(graph, totals, process).breakdown);
    breakdown.catch(() => undefined);
    return { ...last, breakdown };
  }
  const counted = { breakdown: countBreakdown(graph), countedAt: new Date(), totals };
  counts.set(process, counted);
  // After an error the next request counts again.
  counted.breakdown.catch(() => counts.get(process) === counted && counts.delete(process));
  return counted;
}
