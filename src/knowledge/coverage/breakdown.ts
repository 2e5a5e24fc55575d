import { z } from "zod";
import { Measure } from "../../contract/vocabulary.ts";
import { cypher } from "../../graph/cypher.ts";
import type { Conversation, Transaction } from "../../graph/graph.ts";
import { countBreakdown, totalsOf, type Totals } from "./coverage.queries.ts";
import type { Breakdown } from "./coverage.type.ts";

/** A breakdown with what it was counted of. */
export interface Counted {
  breakdown: Breakdown;
  /** ISO 8601. */
  countedAt: string;
  claims: number;
  observations: number;
}

/** Few enough claims to be counted while somebody waits: 0.1 s. */
const countedAtOnce = 100_000;

const count = z.number().int();
const stored = z.object({
  countedAt: z.string(),
  claims: count,
  observations: count,
  breakdown: z.object({
    sources: z.array(z.object({ sourceId: z.string(), claims: count, lastLoadedOn: z.string().nullable() })),
    datasets: z.array(z.object({ datasetId: z.string(), observations: count, firstYear: count.nullable(), lastYear: count.nullable() })),
    pairs: z.array(z.object({ pair: z.string(), claims: count, observations: count })),
    measures: z.array(z.object({ measure: Measure.schema, claims: count, observations: count })),
    years: z.array(z.object({ year: count, claims: count, observations: count })),
    gaps: z.array(z.object({ pair: z.string(), year: count, claims: count, missing: z.string() })),
  }),
});

/**
 * Counts the graph and keeps the result in it: called at the end of every load, so that no request counts a million claims.
 * Where nothing has changed nothing is written: a load that runs twice leaves no trace of the second time.
 */
export async function recountCoverage(graph: Conversation): Promise<void> {
  const [totals, breakdown] = await Promise.all([totalsOf(graph), countBreakdown(graph)]);
  const kept = keptIn(totals);
  if (kept !== null && isOf(kept, totals) && JSON.stringify(kept.breakdown) === JSON.stringify(breakdown)) return;
  await graph.write((transaction) => keepCoverage(transaction, { breakdown, claims: totals.claims, observations: totals.observations }));
}

export const keepCoverage = (transaction: Transaction, counted: Omit<Counted, "countedAt">): Promise<unknown> =>
  transaction.run(cypher`/* keepCoverage */ MERGE (state:GraphState {id: 'coverage'}) SET state.breakdown = $breakdown`, {
    breakdown: JSON.stringify({ ...counted, countedAt: new Date().toISOString() } satisfies Counted),
  });

export const keptIn = (totals: Pick<Totals, "stored">): Counted | null =>
  totals.stored === null ? null : stored.parse(JSON.parse(totals.stored));

/** What of the breakdown that the last load kept is not what a recount gives. One of a graph that has grown since is out of date, not wrong. */
export async function coverageDiffers(graph: Conversation): Promise<{ id: string; what: string }[]> {
  const totals = await totalsOf(graph);
  const kept = keptIn(totals);
  if (kept === null || !isOf(kept, totals)) return [];
  const now = await countBreakdown(graph);
  return (Object.keys(now) as (keyof Breakdown)[])
    .filter((part) => JSON.stringify(kept.breakdown[part]) !== JSON.stringify(now[part]))
    .map((part) => ({ id: "coverage", what: `${part} are not those of a recount` }));
}

const isOf = (counted: Counted, totals: Totals): boolean =>
  counted.claims === totals.claims && counted.observations === totals.observations;

/** What this process last counted itself, by the tables it keeps in memory. */
const counts = new WeakMap<object, Counted>();

/**
 * The breakdown of the graph as it is, where it was kept with every write (`addToCoverage`) or is small enough to be counted now; otherwise
 * the last one there is, whose `countedAt` says how old it is. `process` is anything that lives as long as the process does.
 */
export async function breakdownFor(graph: Conversation, totals: Totals, process: object): Promise<Counted> {
  const kept = keptIn(totals);
  if (kept !== null && isOf(kept, totals)) return kept;
  const own = counts.get(process);
  if (own !== undefined && isOf(own, totals)) return own;
  if (kept !== null && totals.claims > countedAtOnce) return own !== undefined && own.countedAt > kept.countedAt ? own : kept;
  const counted: Counted = {
    breakdown: await countBreakdown(graph),
    countedAt: new Date().toISOString(),
    claims: totals.claims,
    observations: totals.observations,
  };
  counts.set(process, counted);
  return counted;
}
