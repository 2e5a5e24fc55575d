import { badInput } from "../contract/errors.ts";
import { fold, words } from "../contract/folding.ts";
import { cypher } from "../graph/cypher.ts";
import type { RequestContext } from "./context.ts";
import { typosAllowed, maxEditsIn } from "./search-words.ts";

/** Maximum number of unknown names looked up per document: each takes the name index some milliseconds, and fifty aliases may contain hundreds. */
const mostLookedFor = 4;
const lookedFor = new WeakMap<RequestContext, Map<string, Promise<void>>>();

/** An unknown name is not an error: the result is empty, and `extensions.hints` lists the nearest names. */
export function unknownName(context: RequestContext, name: string, labels: string[]): Promise<void> {
  const looked = lookedFor.get(context) ?? new Map<string, Promise<void>>();
  lookedFor.set(context, looked);
  const key = JSON.stringify([fold(name), labels]);
  const before = looked.get(key);
  if (before || looked.size >= mostLookedFor) return before ?? Promise.resolve();
  const looking = hintAt(context, name, labels);
  looked.set(key, looking);
  return looking;
}

async function hintAt(context: RequestContext, name: string, labels: string[]): Promise<void> {
  const near = await nearestNames(context, name, labels);
  const shown = JSON.stringify(name.slice(0, 80));
  const hint = near.length
    ? `Nothing is named ${shown}. The nearest names: ${near.map((row) => `${row.name} (${row.id})`).join(", ")}.`
    : `Nothing is named ${shown}, and no name is near it. \`search(query:)\` looks through everything.`;
  if (!context.hints.includes(hint)) context.hints.push(hint);
}

async function nearestNames(context: RequestContext, name: string, labels: string[]): Promise<{ id: string; name: string }[]> {
  // Folded words contain only letters and digits, so nothing in them is query syntax; ~ allows two edits in each. Lucene builds an
  // automaton for each such word: one of 50,000 letters kept it busy for more than 10 s, and no name is that long.
  const asked = words(fold(name.slice(0, 400)))
    .split(" ")
    .filter((word) => word !== "" && word.length <= 40)
    .slice(0, 8);
  const query = asked.map((word) => `${word}~${Math.min(maxEditsIn(word), Math.max(1, typosAllowed(asked)))}`).join(" ");
  if (!query) return [];
  return context.graph.read(
    cypher`/* nearestNames */
      CALL db.index.fulltext.queryNodes('name_words', $query, {limit: 20}) YIELD node, score
      MATCH (node)-[:NAMES]->(thing) WHERE any(label IN labels(thing) WHERE label IN $labels)
      RETURN thing.id AS id, coalesce(thing.name, thing.title) AS name, max(score) AS score ORDER BY score DESC, id LIMIT 3`,
    { query, labels },
  );
}

/** Codes of the countries matching a name; undefined when no name is given, empty when none matches. */
export async function countryFilter(context: RequestContext, name: string | null | undefined): Promise<string[] | undefined> {
  if (name == null) return undefined;
  const codes = context.memory.countriesNamed(name);
  if (codes.length === 0) await unknownName(context, name, ["Country"]);
  return codes;
}

/** Of an argument that `pairFilter` reads. */
export const pairDescription = "Exactly two countries, in either order, by code or name.";

/** "CHN-RUS" for the two countries named, several where names are shared; rejects anything but two countries. */
export async function pairFilter(context: RequestContext, between: readonly string[] | null | undefined): Promise<string[] | undefined> {
  if (between == null) return undefined;
  if (between.length !== 2) throw badInput(`\`between\` expects two countries, such as ["RUS", "CHN"]; got ${between.length}.`);
  const [a, b] = (await Promise.all(between.map((name) => countryFilter(context, name)))) as [string[], string[]];
  const pairs = a.flatMap((first) => b.filter((second) => second !== first).map((second) => [first, second].sort().join("-")));
  if (pairs.length === 0 && a.length && b.length) throw badInput("`between` expects two different countries; got one twice.");
  return [...new Set(pairs)];
}

/** Ids of the goods matching a code or name, with everything below them. */
export async function commodityFilter(context: RequestContext, name: string | null | undefined): Promise<string[] | undefined> {
  if (name == null) return undefined;
  const exact = context.memory.commodity(name.trim().toUpperCase());
  const ids = exact ? [exact.id] : context.memory.commoditiesNamed(name);
  if (ids.length === 0) await unknownName(context, name, ["Commodity"]);
  return context.memory.withDescendants(ids);
}
