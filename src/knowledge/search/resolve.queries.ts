import { fold, words } from "../../contract/folding.ts";
import { cypher, type Cypher } from "../../graph/cypher.ts";
import { Projection, type Projected } from "../../graph/projection.ts";
import type { Selection } from "../../graph/selection.ts";
import { longWords, namesQuery } from "../../query/search-words.ts";
import { nearest } from "./search.queries.ts";
import { distance } from "./similarity.ts";
import type { RequestContext, Row } from "../../query/context.ts";

/** One thing that a name may stand for. */
export interface Meaning {
  node: Row | null;
  score: number;
  reason: string;
}

/** What a name most likely stands for, and all that it may stand for, best first. */
export interface Resolved extends Meaning {
  name: string;
  candidates: Meaning[];
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
/** A near name is never as likely as one that is borne. */
const nearScore = 0.89;
/** Near names looked at for each unknown one. */
const mostNear = 25;

/** So many names are looked for with two slips at once. */
const few = 20;

/**
 * What each name stands for: what is known by this spelling, else by a near one. One statement; of many names one more for those with words
 * that nothing is near to with one slip, since to look for two takes the index ten times as long.
 */
export async function resolveNames(
  { graph, table }: Pick<RequestContext, "graph" | "table">,
  names: readonly string[],
  labels: readonly string[],
  selection: Selection,
): Promise<Resolved[]> {
  const all = [...new Set(names.map(fold))].filter(Boolean);
  const areMany = all.length > few;
  const meanings = new Map<string, Meaning[]>();
  const unmet = new Map<string, readonly string[]>();
  const look = async (folded: readonly string[], slips: (name: string, word: string) => number) => {
    if (folded.length === 0) return;
    const projection = new Projection(table);
    const rows = await graph.read<Found>(namesStatement(projection, labels, selection, folded.length), {
      ...projection.parameters,
      labels,
      rows: folded.map((name) => ({ folded: name, query: namesQuery(name, { any: true, slips: (word) => slips(name, word) }) })),
    });
    for (const { folded: key, known, near } of rows) {
      if (areMany && !known.length) unmet.set(key, wordsUnlike(key, near));
      meanings.set(
        key,
        (known.length ? bearers(key, known) : nearBearers(key, near)).map(({ candidate, ...meaning }) => ({
          ...meaning,
          node: projection.row(candidate.node),
        })),
      );
    }
  };
  await look(all, () => (areMany ? 1 : 2));
  await look(
    all.filter((name) => unmet.get(name)?.length),
    (name, word) => (unmet.get(name)!.includes(word) ? 2 : 1),
  );
  return names.map((name): Resolved => {
    const key = fold(name);
    const candidates = meanings.get(key) ?? [];
    const reason = key ? "Nothing in the graph has a name near this one." : "There are no letters or digits in this name.";
    return { name, ...(candidates[0] ?? { node: null, score: 0, reason }), candidates };
  });
}

/** The words of a name that no word of what was found near it is like, but for one slip. */
function wordsUnlike(name: string, near: readonly Candidate[]): string[] {
  const found = new Set(near.flatMap(({ spellings }) => spellings.flatMap((spelling) => words(spelling).split(" "))));
  return longWords(name).filter((word) => ![...found].some((other) => other.startsWith(word) || distance(word, other) <= 1));
}

interface Found {
  folded: string;
  known: Candidate[];
  near: Candidate[];
}

interface Ranked {
  candidate: Candidate;
  score: number;
  reason: string;
}

const bestKnownFirst = (one: Candidate, other: Candidate) => other.degree - one.degree || (one.id < other.id ? -1 : 1);

/** Those that bear the name itself: of several the best known is likelier. */
function bearers(key: string, known: readonly Candidate[]): Ranked[] {
  const [first, ...others] = [...known].sort(bestKnownFirst);
  if (!others.length)
    return [
      {
        candidate: first!,
        score: 1,
        reason: key === fold(first!.name) ? "This is its name." : `This is a known spelling of ${first!.name}.`,
      },
    ];
  const rest = others.slice(0, 5).map(({ id }) => id);
  const reason = `${known.length} things bear this name; this one is the best known. The others: ${rest.join(", ")}.`;
  return [
    { candidate: first!, score: 0.9, reason },
    ...others.slice(0, mostNear).map((candidate) => ({ candidate, score: 0.8, reason: `${known.length} things bear this name.` })),
  ];
}

function nearBearers(key: string, near: readonly Candidate[]): Ranked[] {
  return near
    .map((candidate) => ({ candidate, likeness: nearest(key, candidate.spellings) }))
    .filter(({ likeness }) => likeness[1] >= least)
    .sort((one, other) => other.likeness[1] - one.likeness[1] || bestKnownFirst(one.candidate, other.candidate))
    .map(({ candidate, likeness: [spelling, likeness] }) => ({
      candidate,
      score: Math.round(likeness * nearScore * 1000) / 1000,
      reason: `Not a known spelling; the nearest is "${spelling}" of ${candidate.name}.`,
    }));
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
