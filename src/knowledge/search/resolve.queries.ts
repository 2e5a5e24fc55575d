import { setImmediate } from "node:timers/promises";
import { fold } from "../../contract/folding.ts";
import { cypher, type Cypher } from "../../graph/cypher.ts";
import { Projection } from "../../graph/projection.ts";
import type { Selection } from "../../graph/selection.ts";
import { namesQuery } from "../../query/search-words.ts";
import { exactCandidates, maxNearNames, nearCandidates, unmatchedWords, type NameCandidate } from "./name-candidates.ts";
import type { RequestContext, Row } from "../../query/context.ts";

/** One thing that a name may refer to. */
export interface Meaning {
  node: Row | null;
  score: number;
  reason: string;
}

/** The most likely meaning of a name, and all possible ones, best first. */
export interface Resolved extends Meaning {
  name: string;
  candidates: Meaning[];
}

/** Maximum number of names searched with two edits at once. */
const maxTwoEditNames = 20;

/** Names per statement: other clients get their turn between the parts of a long list. */
const portion = 25;
/** Of a long list this many names are searched again with two edits, if nothing was found with one. */
const mostDoubly = 8;

/** After this time comparing results, other requests get their turn in this thread. */
const turnMs = 10;

/**
 * What each name refers to: things known by this spelling, otherwise by a similar one. One statement per part of the list; for long lists one
 * more for names with no match within one edit, because searching with two takes the index ten times as long.
 */
export async function resolveNames(
  { graph, table }: Pick<RequestContext, "graph" | "table">,
  names: readonly string[],
  labels: readonly string[],
  selection: Selection,
): Promise<Resolved[]> {
  const all = [...new Set(names.map(fold))].filter(Boolean);
  const areMany = all.length > maxTwoEditNames;
  const meanings = new Map<string, Meaning[]>();
  const unmet = new Map<string, readonly string[]>();
  const look = async (folded: readonly string[], slips: (name: string, word: string) => number) => {
    for (let from = 0; from < folded.length; from += portion) await lookForSome(folded.slice(from, from + portion), slips);
  };
  const lookForSome = async (folded: readonly string[], slips: (name: string, word: string) => number) => {
    const projection = new Projection(table);
    const statement = namesStatement(projection, labels, selection, Math.min(all.length, portion));
    const parameters = {
      ...projection.parameters,
      labels,
      rows: folded.map((name) => ({ folded: name, query: namesQuery(name, { any: true, slips: (word) => slips(name, word) }) })),
    };
    const rows = await graph.lookUpNames<Found>(statement, parameters);
    let since = performance.now();
    for (const { folded: key, known, near } of rows) {
      if (performance.now() - since > turnMs) {
        await setImmediate();
        since = performance.now();
      }
      if (areMany && !known.length) unmet.set(key, unmatchedWords(key, near));
      meanings.set(
        key,
        (known.length ? exactCandidates(key, known) : nearCandidates(key, near)).map(({ candidate, ...meaning }) => ({
          ...meaning,
          node: projection.row(candidate.node),
        })),
      );
    }
  };
  await look(all, () => (areMany ? 1 : 2));
  await look(all.filter((name) => unmet.get(name)?.length).slice(0, mostDoubly), (name, word) => (unmet.get(name)!.includes(word) ? 2 : 1));
  return names.map((name): Resolved => {
    const key = fold(name);
    const candidates = meanings.get(key) ?? [];
    const reason = key ? "Nothing in the graph has a name near this one." : "There are no letters or digits in this name.";
    return { name, ...(candidates[0] ?? { node: null, score: 0, reason }), candidates };
  });
}

interface Found {
  folded: string;
  known: NameCandidate[];
  near: NameCandidate[];
}

function namesStatement(projection: Projection, labels: readonly string[], selection: Selection, names: number): Cypher {
  const node = projection.anyOf(cypher`thing`, labels, selection, names * maxNearNames);
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
      CALL db.index.fulltext.queryNodes('name_words', row.query, {limit: ${maxNearNames.toString() as Cypher}}) YIELD node AS name
      MATCH (name)-[:NAMES]->(thing) WHERE ${wanted}
      WITH thing, collect(name.folded) AS spellings
      RETURN collect(${candidate(cypher`spellings`)}) AS near
    }
    RETURN row.folded AS folded, known, near`;
}
