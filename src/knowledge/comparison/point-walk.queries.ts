import { cypher, join, type Cypher } from "../../graph/cypher.ts";
import type { ClaimFilter } from "../claim/claim.filter.ts";
import type { ClaimSelection } from "../claim/claim.selection.ts";

/** Points with matching claims (`point`, `matched`), from the largest spread down, up to `$limit`. */
export function walkDown(
  filter: ClaimFilter,
  selection: ClaimSelection,
  parameters: Record<string, unknown>,
  spread: Cypher,
  anyClaim: boolean,
): Cypher {
  const { conditions, index, order } = pointWalk(filter, selection.parameters, parameters, spread);
  const claims = cypher`(point)<-[:ON]-(item:Claim) WHERE item.dataPointId IS NOT NULL AND ${selection.condition}`;
  const where = [
    cypher`point.${spread} >= $least`,
    cypher`point.id IS NOT NULL`,
    ...conditions,
    // Offices that differ only from each other are not a conflict: see `mirror`.
    anyClaim ? cypher`EXISTS { (point)<-[:ON]-(:Claim) }` : cypher`EXISTS { ${claims} }`,
  ];
  // Inside CALL the order of the index is the required order: the walk stops at the limit.
  return cypher`UNWIND ${filter.between == null ? cypher`[null]` : cypher`$between`} AS pair
      CALL (*) {
        MATCH (point:DataPoint) ${index} WHERE ${join(where, cypher` AND `)}
        RETURN point ORDER BY ${order} LIMIT $limit
      }
      WITH point, ${anyClaim ? cypher`null` : cypher`COLLECT { MATCH ${claims} RETURN item.id }`} AS matched`;
}

interface Walk {
  conditions: Cypher[];
  index: Cypher;
  order: Cypher;
}

/** Walks the points in the order of their spread: by the index of all points, or of one pair's. */
function pointWalk(filter: ClaimFilter, selected: Record<string, unknown>, parameters: Record<string, unknown>, spread: Cypher): Walk {
  const conditions: Cypher[] = [];
  if (filter.from != null) conditions.push(cypher`point.fromCode IN $from`);
  if (filter.to != null) conditions.push(cypher`point.toCode IN $to`);
  if (filter.measure != null) {
    // Imports are stored as exports of the other side.
    parameters.pointMeasures = [...new Set(filter.measure.flatMap((each) => (each === "IMPORTS" ? ["IMPORTS", "EXPORTS"] : [each])))];
    conditions.push(cypher`point.measure IN $pointMeasures`);
  }
  if (selected.periodFrom !== undefined) conditions.push(cypher`point.periodEnd >= $periodFrom`);
  if (selected.periodTo !== undefined) conditions.push(cypher`point.periodStart <= $periodTo`);
  const bySpread = cypher`point.${spread} DESC, point.id DESC`;
  if (filter.between == null) return { conditions, index: cypher`USING INDEX point:DataPoint(${spread}, id)`, order: bySpread };
  return {
    conditions: [cypher`point.pair = pair`, ...conditions],
    index: cypher`USING INDEX point:DataPoint(pair, ${spread}, id)`,
    order: cypher`point.pair DESC, ${bySpread}`,
  };
}
