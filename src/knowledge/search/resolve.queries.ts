import { fold } from "../../contract/folding.ts";
import { cypher, type Cypher } from "../../graph/cypher.ts";
import type { Conversation } from "../../graph/graph.ts";
import { Projection, type Projected, type Selection } from "../../graph/projection.ts";
import type { Row } from "../context.ts";
import { table } from "../table.ts";
import { namesQuery } from "../../query/search-words.ts";
import { nearest } from "./search.queries.ts";

export interface Resolved {
  name: string;
  node: Row | null;
  score: number;
  reason: string;
}

interface Candidate {
  id: string;
  name: string;
  spellings: string[];
  degree: number;
  node: Projected;
}

/** Below this likeness a guess is no help: "Putni" to "Putin" has 0.6, two unrelated names of five letters 0.2. */
const least = 0.55;
/** Near names looked at for each unknown one. */
const mostNear = 25;

/** What each name stands for: what is known by this spelling, else by a near one. One statement. */
export async function resolveNames(
  graph: Conversation,
  names: readonly string[],
  labels: readonly string[],
  selection: Selection,
): Promise<Resolved[]> {
  const folded = [...new Set(names.map(fold))].filter(Boolean);
  const projection = new Projection(table);
  const rows = await graph.read<{ folded: string; known: Candidate[]; near: Candidate[] }>(
    namesStatement(projection, labels, selection, folded.length),
    {
      ...projection.parameters,
      labels,
      rows: folded.map((name) => ({ folded: name, query: `${namesQuery(name)} OR (${namesQuery(name, true)})^0.1` })),
    },
  );
  const found = new Map(rows.map((row) => [row.folded, row]));
  return names.map((name): Resolved => {
    const key = fold(name);
    const exact = found.get(key)?.known ?? [];
    if (exact.length) {
      const [first, ...others] = [...exact].sort((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1));
      return others.length
        ? {
            name,
            node: projection.row(first!.node),
            score: 0.9,
            reason: `${exact.length} things bear this name; this one is the best known. The others: ${others
              .slice(0, 5)
              .map((other) => other.id)
              .join(", ")}.`,
          }
        : {
            name,
            node: projection.row(first!.node),
            score: 1,
            reason: key === fold(first!.name) ? "This is its name." : `This is a known spelling of ${first!.name}.`,
          };
    }
    const guesses = (found.get(key)?.near ?? []).map((candidate) => ({ candidate, nearest: nearest(key, candidate.spellings) }));
    guesses.sort(
      (a, b) => b.nearest[1] - a.nearest[1] || b.candidate.degree - a.candidate.degree || (a.candidate.id < b.candidate.id ? -1 : 1),
    );
    const [guess] = guesses;
    if (!guess || guess.nearest[1] < least)
      return {
        name,
        node: null,
        score: 0,
        reason: key ? "Nothing in the graph has a name near this one." : "There are no letters or digits in this name.",
      };
    return {
      name,
      node: projection.row(guess.candidate.node),
      score: Math.round(guess.nearest[1] * 890) / 1000,
      reason: `Not a known spelling; the nearest is "${guess.nearest[0]}" of ${guess.candidate.name}.`,
    };
  });
}

function namesStatement(projection: Projection, labels: readonly string[], selection: Selection, names: number): Cypher {
  const node = projection.anyOf(cypher`thing`, labels, selection, names * mostNear);
  const candidate = (spellings: Cypher) =>
    cypher`{id: thing.id, name: coalesce(thing.name, thing.title), spellings: ${spellings}, degree: COUNT { (thing)--() }, node: ${node}}`;
  const wanted = cypher`any(label IN labels(thing) WHERE label IN $labels)`;
  return cypher`/* resolve */
    UNWIND $rows AS row
    WITH row, COLLECT {
      MATCH (:Name {folded: row.folded})-[:NAMES]->(thing) WHERE ${wanted}
      RETURN ${candidate(cypher`[]`)}
    } AS known
    CALL (row, known) {
      WITH row, known WHERE size(known) = 0
      CALL db.index.fulltext.queryNodes('name_words', row.query, {limit: ${mostNear.toString() as Cypher}}) YIELD node AS name
      MATCH (name)-[:NAMES]->(thing) WHERE ${wanted}
      WITH thing, collect(name.folded) AS spellings
      RETURN collect(${candidate(cypher`spellings`)}) AS near
    }
    RETURN row.folded AS folded, known, near`;
}
