import { hash } from "node:crypto";
import { cypher, identifier, join, type Cypher } from "../graph/cypher.ts";
import type { Transaction } from "../graph/graph.ts";
import { toPortable } from "../graph/portable.ts";
import { labelsOf, type Thing } from "./thing.ts";

/**
 * Each node keeps a hash of what it says: of its properties, and of those of its links that no property repeats. Whoever writes it keeps the
 * hash up to it, in the same transaction; `verify` reckons it anew. It shows damage and edits past the writers, not whoever reckons it too.
 */
export const hashProperty = "contentHash";

/** A kind of node as its hash is reckoned. */
export type Hashed = Pick<Thing, "label" | "base" | "kind" | "links" | "mergeable">;

type Properties = Record<string, unknown>;

/** A link with where it leads, as seen from the node. */
export interface Tie {
  type: string;
  outgoing: boolean;
  key: string | null;
  properties: Properties;
}

/** What is reckoned from figures and links, of which `verify` has checks of their own, and what tells of a load or a call and not of trade. */
const reckoned = new Set([
  ...["verdict", "deviationPct", "deviationOrder", "outcome", "judgement", "evidence"],
  ...["spreadPct", "forecastSpreadPct", "gapPct", "forecastGapPct", "conflicting", "dataPointId"],
  ...["seedSha256", "inputSha256", "answer", hashProperty],
]);

/** The links that belong to a node and that none of its properties repeats; the run that wrote it is bookkeeping. */
const ownTies = ({ kind, links = {} }: Hashed): { type: string; outgoing: boolean }[] => [
  ...Object.values(links).flatMap(({ type, incoming, inverse, key }) =>
    inverse || key !== undefined || type === "WROTE" ? [] : { type, outgoing: !incoming },
  ),
  ...(kind && kind.named !== false ? [{ type: "NAMES", outgoing: false }] : []),
];

export function contentHash(of: Hashed, properties: object, ties: readonly Tie[]): string {
  const own = ties.length ? ownTies(of) : [];
  const links = ties
    // What a merge has copied to the other one still stands at the merged one.
    .filter(
      (tie) => tie.properties.mergedFrom === undefined && own.some((each) => each.type === tie.type && each.outgoing === tie.outgoing),
    )
    .map(({ type, key, properties }) => JSON.stringify([type, key, said(properties)]))
    .sort();
  return hash("sha256", JSON.stringify([said(properties), links])).slice(0, 16);
}

/** Names and values in the order of the names, one after the other. */
function said(given: object): unknown[] {
  const found: unknown[] = [];
  for (const name of sortedNames(given)) {
    const value = (given as Properties)[name];
    if (value !== null && value !== undefined) found.push(name, isPlain(value) ? value : toPortable(value));
  }
  return found;
}

const isPlain = (value: unknown): boolean =>
  typeof value === "string" || (typeof value === "number" && Number.isFinite(value) && value !== 0);

/** Rows of one kind have their names in one order: to sort them for each took as long as all the rest. */
const sorted = new Map<string, readonly string[]>();
const mostSorted = 1_000;

function sortedNames(given: object): readonly string[] {
  const names = Object.keys(given);
  const key = names.join();
  const before = sorted.get(key);
  if (before) return before;
  const found = names.filter((name) => !reckoned.has(name)).sort();
  if (sorted.size >= mostSorted) sorted.clear();
  sorted.set(key, found);
  return found;
}

/** A node as it stands in the graph. */
export interface HashedNode {
  element: string;
  id: string;
  properties: Properties;
  ties: Tie[];
}

/** `HashedNode`s of the ids in $ids; a merged one is found too. */
export function hashedNodes(of: Hashed): Cypher {
  const label = identifier(labelsOf(of)[0]!);
  const types = [...new Set(ownTies(of).map(({ type }) => identifier(type)))];
  const found = of.mergeable
    ? cypher`CALL (id) { MATCH (node:${label} {id: id}) RETURN node UNION MATCH (node:Redirect {id: id}) RETURN node }`
    : cypher`MATCH (node:${label} {id: id})`;
  const ties = types.length
    ? cypher`COLLECT {
        MATCH (node)-[link:${join(types, cypher`|`)}]-(far)
        RETURN {type: type(link), outgoing: startNode(link) = node, key: coalesce(far.id, far.folded), properties: properties(link)}
      }`
    : cypher`[]`;
  return cypher`/* ${identifier(`hashed${of.label}s`)} */ UNWIND $ids AS id ${found}
    RETURN elementId(node) AS element, id, properties(node) AS properties, ${ties} AS ties`;
}

const portion = 2_000;

/** Keeps the hashes of nodes that this transaction has changed up to them. */
export async function keepHashes(transaction: Pick<Transaction, "run">, of: Hashed, given: readonly string[]): Promise<void> {
  const ids = [...new Set(given)];
  for (let from = 0; from < ids.length; from += portion) {
    const nodes = await transaction.run<{ [Key in keyof HashedNode]: HashedNode[Key] }>(hashedNodes(of), {
      ids: ids.slice(from, from + portion),
    });
    const rows = nodes.map(({ element, properties, ties }) => [element, contentHash(of, properties, ties)]);
    await transaction.run(
      cypher`/* keepHashes */ UNWIND $rows AS row MATCH (node) WHERE elementId(node) = row[0] SET node.${identifier(hashProperty)} = row[1]`,
      { rows },
    );
  }
}
