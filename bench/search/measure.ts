import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { RequestContext } from "../../src/query/context.ts";
import { find } from "../../src/knowledge/search/search.queries.ts";

export interface Relevance {
  queries: number;
  /** Mean of 1 / rank of the intended thing; 0 if it was not among the first ten. */
  meanReciprocalRank: number;
  misses: { query: string; expected: string; rank: number | null; first: string | undefined }[];
}

/**
 * Queries with the things they mean. The second set was written only from the seed's lists of names, then frozen, and
 * measured once, without knowledge of the ranking or the first set: all 99 came first, so no fixes followed from it.
 */
export const querySets = {
  first: join(import.meta.dirname, "queries.json"),
  second: join(import.meta.dirname, "second.json"),
} as const;

/** Runs each query of a set and finds the rank of the intended thing. */
export async function measureRelevance(context: RequestContext, path: string = querySets.first): Promise<Relevance> {
  const queries = JSON.parse(readFileSync(path, "utf8")) as [query: string, expected: string][];
  const misses: Relevance["misses"] = [];
  let sum = 0;
  for (const [query, expected] of queries) {
    const { hits } = await find(context, query, undefined);
    const rank = hits.slice(0, 10).findIndex((hit) => hit.id === expected) + 1;
    sum += rank ? 1 / rank : 0;
    if (rank !== 1) misses.push({ query, expected, rank: rank || null, first: hits[0]?.id });
  }
  return { queries: queries.length, meanReciprocalRank: sum / queries.length, misses };
}
