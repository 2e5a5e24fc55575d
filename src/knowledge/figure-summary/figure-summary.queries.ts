import { badInput } from "../../contract/errors.ts";
import { cypher } from "../../graph/cypher.ts";
import type { ClaimFilter } from "../claim/claim.filter.ts";
import { selectClaims } from "../claim/claim.selection.ts";
import { keyOf, facetLabels, wordsFor } from "../claim/facet.queries.ts";
import type { RequestContext } from "../../query/context.ts";
import type { FigureSummary } from "./figure-summary.type.ts";
import type { Facet } from "../../contract/query-vocabulary.ts";
import { matching } from "../claim/claim.queries.ts";

/** Figures summarised by one facet, per unit and kind: the 50 groups with the most figures. Figures known to be wrong are excluded. */
export async function figuresBy(context: RequestContext, filter: ClaimFilter, by: Facet): Promise<FigureSummary[]> {
  if (by === "TYPE") throw badInput("`figures` are of claims, all of one type: expected a facet such as SPEAKER or YEAR.");
  const selection = await selectClaims(context, filter);
  if (selection.empty) return [];
  const named = facetLabels[by];
  const keys = keyOf[by] ? cypher`WITH item, ${keyOf[by]} AS key` : cypher`UNWIND item.countries AS country WITH item, country AS key`;
  const rows = await context.graph.read<Omit<FigureSummary, "label"> & { label: string | null }>(
    cypher`/* figures */
      UNWIND [{id: null}] AS parent
      ${selection.prelude}
      CALL (*) {
        ${matching(selection, null)} ${keys}, coalesce(item.value, item.low, item.high) AS value
        WHERE key IS NOT NULL AND value IS NOT NULL AND item.unit IS NOT NULL AND (item.rank <> 'DEPRECATED' OR $deprecated)
        RETURN key, item.kind AS kind, item.unit AS unit, count(*) AS count, min(value) AS min, percentileCont(value, 0.5) AS median, max(value) AS max
        ORDER BY count DESC, key, kind, unit LIMIT 50
      }
      ${named ? cypher`OPTIONAL MATCH (thing:${named.label} {id: key})` : cypher``}
      RETURN key, kind, unit, count, min, median, max, ${named ? cypher`thing.${named.name}` : cypher`null`} AS label
      ORDER BY count DESC, key, kind, unit`,
    { ...selection.parameters, deprecated: filter.rank?.includes("DEPRECATED") ?? false },
  );
  return rows.map((row) => ({ ...row, label: row.label ?? wordsFor(context, by, row.key) }));
}
