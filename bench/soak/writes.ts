import { cypher } from "../../src/graph/cypher.ts";
import type { Graph } from "../../src/graph/graph.ts";
import { right, type Outcome } from "./arrivals.ts";

export interface WriteAudit {
  confirmed: number;
  /** Confirmed to the client, but not in the graph. */
  lost: number;
  /** In the graph without all that belongs to them: a source without its entry in the history, an entry without its answer. */
  partial: number;
}

/** Compares what was confirmed with what is there. A write whose answer got lost may be there or not, but whole. */
export async function auditWrites(witness: Graph, run: string, outcomes: readonly Outcome[]): Promise<WriteAudit> {
  const confirmed = outcomes.flatMap((outcome) => (outcome.adds && right(outcome) ? [outcome.adds] : []));
  const [row] = await witness.session({ withinMs: 120_000 }).read<{ there: string[]; partial: number }>(
    cypher`/* auditWrites */
      CALL () { MATCH (source:Source) WHERE source.url STARTS WITH $prefix RETURN collect(source) AS sources }
      RETURN [source IN sources | source.url] AS there,
        size([source IN sources WHERE NOT EXISTS { (source)<-[:CHANGED]-(:Change) } OR source.title IS NULL OR source.licence IS NULL])
        + COUNT { MATCH (change:Change) WHERE change.answer IS NULL OR change.token IS NOT NULL RETURN change } AS partial`,
    { prefix: `https://example.org/${run}/` },
  );
  const there = new Set(row!.there);
  return { confirmed: confirmed.length, lost: confirmed.filter((url) => !there.has(url)).length, partial: row!.partial };
}
