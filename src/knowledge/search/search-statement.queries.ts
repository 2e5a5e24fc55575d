import { cypher, type Cypher } from "../../graph/cypher.ts";
import { Projection } from "../../graph/projection.ts";
import type { Projected } from "../../graph/row.ts";
import type { Selection } from "../../graph/selection.ts";

export interface FoundName {
  id: string;
  label: string;
  name: string;
  spellings: string[];
  degree: number;
  node: Projected | null;
}

/** Maximum number of names and of claims found. */
export const maxFound = 500;

/** The selected fields of the hits, and how many of the best claims suffice for the page. */
export interface Wanted {
  selection: Selection;
  claims: number;
}

export interface FoundClaim {
  id: string;
  text: string;
  score: number;
  node: Projected | null;
  statementId: string | null;
  statement: Projected | null;
}

export function searchStatement(projection: Projection, labels: string[], statements: boolean, wanted: Wanted | null): Cypher {
  const node = wanted ? projection.anyOf(cypher`thing`, labels, wanted.selection, maxFound) : cypher`null`;
  const best = (self: Cypher, shape: string) =>
    wanted
      ? cypher`CASE WHEN place < $projected THEN ${projection.node(self, [shape], wanted.selection, wanted.claims).text} END`
      : cypher`null`;
  const names = (query: Cypher, scope: Cypher, condition: Cypher) => cypher`
      WITH ${scope} WHERE ${query} <> '' AND size($labels) > 0 AND ${condition}
      CALL db.index.fulltext.queryNodes('name_words', ${query}, {limit: $limit}) YIELD node AS name
      MATCH (name)-[:NAMES]->(thing)
      WITH thing, name, head([label IN labels(thing) WHERE label IN $labels]) AS label
      WHERE label IS NOT NULL
      WITH thing, label, collect(name.folded) AS spellings
      RETURN collect({id: thing.id, label: label, name: coalesce(thing.name, thing.title), spellings: spellings, degree: COUNT { (thing)--() }, node: ${node}})`;
  return cypher`/* search */
    CALL () { ${names(cypher`$all`, cypher`1 AS once`, cypher`true`)} AS exact }
    CALL (exact) {
      WITH exact WHERE $claims <> ''
      CALL db.index.fulltext.queryNodes('claim_words', $claims, {limit: $limit}) YIELD node AS claim, score
      WITH collect({claim: claim, score: score}) AS found
      RETURN COLLECT {
        UNWIND range(0, size(found) - 1) AS place
        WITH place, found[place].claim AS claim, found[place].score AS score
        RETURN {id: claim.id, text: claim.text, score: score, node: ${best(cypher`claim`, "Claim")}${
          statements
            ? cypher`, statementId: head([(claim)<-[:CARRIES]-(statement:Statement) | statement.id]),
            statement: head(COLLECT { MATCH (claim)<-[:CARRIES]-(statement:Statement) RETURN ${best(cypher`statement`, "Statement")} AS node LIMIT 1 })`
            : cypher``
        }}
      } AS claims
    }
    CALL (exact, claims) { ${names(cypher`$any`, cypher`exact, claims`, cypher`size(exact) + size(claims) = 0`)} AS near }
    RETURN exact + near AS names, claims,
      CASE WHEN $claims = '' THEN 0 ELSE COUNT { CALL db.index.fulltext.queryNodes('claim_words', $claims) YIELD node RETURN node } END AS total`;
}
