import { fold } from "../../contract/folding.ts";
import type { EntityType } from "../../contract/vocabulary.ts";
import { cypher } from "../../graph/cypher.ts";
import type { Conversation } from "../../graph/graph.ts";
import { namesQuery } from "./lucene.ts";
import { nearest } from "./search.queries.ts";

export interface Resolved {
  name: string;
  id: string | null;
  score: number;
  reason: string;
}

interface Candidate {
  folded: string;
  id: string;
  name: string;
  spellings: string[];
  degree: number;
}

/** Below this likeness a guess is no help: "Putni" to "Putin" has 0.6, two unrelated names of five letters 0.2. */
const least = 0.55;

/** What each name stands for: known spellings in one statement, and one more for those that are not known. */
export async function resolveNames(graph: Conversation, names: readonly string[], label: string): Promise<Resolved[]> {
  const folded = [...new Set(names.map(fold))].filter(Boolean);
  const known = byFolded(await graph.read<Candidate>(knownNames, { folded, label }));
  const unknown = folded.filter((name) => !known.has(name));
  const near = unknown.length
    ? byFolded(
        await graph.read<Candidate>(nearNames, {
          label,
          rows: unknown.map((name) => ({ folded: name, query: namesQuery(name), any: namesQuery(name, true) })),
        }),
      )
    : new Map<string, Candidate[]>();
  return names.map((name): Resolved => {
    const key = fold(name);
    const exact = known.get(key);
    if (exact) {
      const [first, ...others] = [...exact].sort((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1));
      return others.length
        ? {
            name,
            id: first!.id,
            score: 0.9,
            reason: `${exact.length} things bear this name; this one is the best known. The others: ${others
              .slice(0, 5)
              .map((other) => other.id)
              .join(", ")}.`,
          }
        : {
            name,
            id: first!.id,
            score: 1,
            reason: key === fold(first!.name) ? "This is its name." : `This is a known spelling of ${first!.name}.`,
          };
    }
    const guesses = (near.get(key) ?? []).map((candidate) => ({ candidate, nearest: nearest(key, candidate.spellings) }));
    guesses.sort(
      (a, b) => b.nearest[1] - a.nearest[1] || b.candidate.degree - a.candidate.degree || (a.candidate.id < b.candidate.id ? -1 : 1),
    );
    const [guess] = guesses;
    if (!guess || guess.nearest[1] < least)
      return {
        name,
        id: null,
        score: 0,
        reason: key ? "Nothing in the graph has a name near this one." : "There are no letters or digits in this name.",
      };
    return {
      name,
      id: guess.candidate.id,
      score: Math.round(guess.nearest[1] * 890) / 1000,
      reason: `Not a known spelling; the nearest is "${guess.nearest[0]}" of ${guess.candidate.name}.`,
    };
  });
}

const byFolded = (rows: Candidate[]): Map<string, Candidate[]> => {
  const found = new Map<string, Candidate[]>();
  for (const row of rows) found.set(row.folded, [...(found.get(row.folded) ?? []), row]);
  return found;
};

/** The label that each kind of node has; Node-wide when none is asked. */
export const labelsOf: Partial<Record<EntityType, string>> = {
  COUNTRY: "Country",
  OFFICIAL: "Official",
  ORGANIZATION: "Organization",
  BORDER_CROSSING: "BorderCrossing",
  COMMODITY: "Commodity",
  SOURCE: "Source",
  EVENT: "Event",
};

const knownNames = cypher`/* knownNames */
  UNWIND $folded AS folded
  MATCH (:Name {folded: folded})-[:NAMES]->(thing) WHERE $label = '' OR $label IN labels(thing)
  RETURN folded, thing.id AS id, coalesce(thing.name, thing.title) AS name, [] AS spellings, COUNT { (thing)--() } AS degree`;

const nearNames = cypher`/* nearNames */
  UNWIND $rows AS row
  CALL (row) {
    CALL db.index.fulltext.queryNodes('name_words', row.query + ' OR (' + row.any + ')^0.1', {limit: 25}) YIELD node AS name
    MATCH (name)-[:NAMES]->(thing) WHERE $label = '' OR $label IN labels(thing)
    RETURN thing, collect(name.folded) AS spellings
  }
  RETURN row.folded AS folded, thing.id AS id, coalesce(thing.name, thing.title) AS name, spellings, COUNT { (thing)--() } AS degree`;
