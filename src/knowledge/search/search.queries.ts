import { fold } from "../../contract/folding.ts";
import type { EntityType } from "../../contract/vocabulary.ts";
import { cypher } from "../../graph/cypher.ts";
import { int, type Conversation } from "../../graph/graph.ts";
import { claimsQuery, namesQuery } from "./lucene.ts";
import { similarity } from "./similarity.ts";

export interface Hit {
  id: string;
  type: EntityType;
  score: number;
  matched: string;
}

export interface Found {
  hits: Hit[];
  /** How many there are of each kind, those beyond the best 500 included. */
  counts: Map<EntityType, number>;
}

const labelOf: Record<Exclude<EntityType, "CLAIM" | "STATEMENT">, string> = {
  COUNTRY: "Country",
  OFFICIAL: "Official",
  ORGANIZATION: "Organization",
  BORDER_CROSSING: "BorderCrossing",
  COMMODITY: "Commodity",
  SOURCE: "Source",
  EVENT: "Event",
};
const typeOfLabel = new Map(Object.entries(labelOf).map(([type, label]) => [label, type as EntityType]));

/** Statements are found through their claims and would only repeat them, so they are left out unless asked for. */
const usualTypes: EntityType[] = ["COUNTRY", "OFFICIAL", "ORGANIZATION", "BORDER_CROSSING", "COMMODITY", "SOURCE", "CLAIM", "EVENT"];

interface NameRow {
  id: string;
  label: string;
  name: string;
  spellings: string[];
  degree: number;
}

const ranked = 500;

/** Finds by names and by the words of claims, in one statement; ranks what the index gives by likeness and by how much is known of it. */
export async function find(graph: Conversation, text: string, types: readonly EntityType[] | null | undefined): Promise<Found> {
  const wanted = types ?? usualTypes;
  const labels = wanted.flatMap((type) => (type === "CLAIM" || type === "STATEMENT" ? [] : [labelOf[type]]));
  const claims = wanted.includes("CLAIM") || wanted.includes("STATEMENT");
  if (fold(text) === "") return { hits: [], counts: new Map() };
  const first = await lookUp(graph, namesQuery(text), labels, claims ? claimsQuery(text) : "", wanted.includes("STATEMENT"));
  // Nothing has all the words: what has some of them is better than nothing.
  const found = first.names.length + first.claims.length ? first : await lookUp(graph, namesQuery(text, true), labels, "", false);
  const query = fold(text);
  const hits = [
    ...found.names.map((row): Hit => {
      const [matched, likeness] = nearest(query, row.spellings);
      return {
        id: row.id,
        type: typeOfLabel.get(row.label)!,
        score: round(weigh(likeness, row.degree, row.label)),
        matched: matched === fold(row.name) ? row.name : matched,
      };
    }),
    ...found.claims.flatMap((row): Hit[] => [
      ...(wanted.includes("CLAIM")
        ? [{ id: row.id, type: "CLAIM" as const, score: round(0.5 * (row.score / (row.score + 5))), matched: row.text }]
        : []),
      ...(row.statementId
        ? [{ id: row.statementId, type: "STATEMENT" as const, score: round(0.49 * (row.score / (row.score + 5))), matched: row.text }]
        : []),
    ]),
  ];
  const unique = [
    ...new Map(
      hits
        .sort(best)
        .reverse()
        .map((hit) => [hit.id, hit]),
    ).values(),
  ].sort(best);
  const counts = new Map<EntityType, number>();
  for (const hit of unique) counts.set(hit.type, (counts.get(hit.type) ?? 0) + 1);
  if (wanted.includes("CLAIM") && found.total > 0) counts.set("CLAIM", found.total);
  return { hits: unique, counts };
}

const best = (a: Hit, b: Hit): number => b.score - a.score || (a.id < b.id ? -1 : 1);
const round = (score: number): number => Math.round(score * 1e6) / 1e6;

export function nearest(query: string, spellings: readonly string[]): [spelling: string, likeness: number] {
  let found: [string, number] = ["", -1];
  for (const spelling of spellings) {
    const likeness = similarity(query, spelling);
    if (likeness > found[1] || (likeness === found[1] && spelling.length < found[0].length)) found = [spelling, likeness];
  }
  return found;
}

/** A known thing before an obscure one of the same name: a tenth of the score is how many links it has, to ten thousand; a source's title, which holds other things' names, counts less. */
const weigh = (likeness: number, degree: number, label: string): number =>
  (0.9 * likeness + 0.1 * Math.min(1, Math.log10(1 + degree) / 4)) * (label === "Source" ? 0.7 : label === "Event" ? 0.8 : 1);

interface ClaimRow {
  id: string;
  text: string;
  score: number;
  statementId: string | null;
}

async function lookUp(graph: Conversation, names: string, labels: string[], claims: string, statements: boolean) {
  const [row] = await graph.read<{ names: NameRow[]; claims: ClaimRow[]; total: number }>(searchStatement, {
    names,
    labels,
    claims,
    statements,
    limit: int(ranked),
  });
  return row!;
}

const searchStatement = cypher`/* search */
  RETURN
    CASE WHEN $names = '' OR size($labels) = 0 THEN [] ELSE COLLECT {
      CALL db.index.fulltext.queryNodes('name_words', $names, {limit: $limit}) YIELD node AS name, score
      MATCH (name)-[:NAMES]->(thing)
      WITH thing, name, score, head([label IN labels(thing) WHERE label IN $labels]) AS label
      WHERE label IS NOT NULL
      WITH thing, label, collect(name.folded) AS spellings
      RETURN {id: thing.id, label: label, name: coalesce(thing.name, thing.title), spellings: spellings, degree: COUNT { (thing)--() }}
    } END AS names,
    CASE WHEN $claims = '' THEN [] ELSE COLLECT {
      CALL db.index.fulltext.queryNodes('claim_words', $claims, {limit: $limit}) YIELD node AS claim, score
      RETURN {id: claim.id, text: claim.text, score: score,
              statementId: CASE WHEN $statements THEN head([(claim)<-[:CARRIES]-(statement:Statement) | statement.id]) ELSE null END}
    } END AS claims,
    CASE WHEN $claims = '' THEN 0 ELSE COUNT { CALL db.index.fulltext.queryNodes('claim_words', $claims) YIELD node RETURN node } END AS total`;
