import { hash } from "node:crypto";
import { cypher, identifier, join, type Cypher } from "../graph/cypher.ts";
import type { Transaction } from "../graph/graph.ts";
import { toPortable } from "../graph/portable.ts";
import { labelsOf, type Thing } from "./thing.ts";

/**
 * Each node stores a hash of its content: its properties, and those links that no property repeats. Writers update it in the same
 * transaction; `verify` recomputes it. It reveals damage and edits that bypass the writers, but not an editor who recomputes it too.
 */
export const hashProperty = "contentHash";

/** The part of a thing that its hash depends on. */
export type HashedThing = Pick<Thing, "label" | "base" | "kind" | "links" | "mergeable">;

type Properties = Record<string, unknown>;

/** A link and its target, as seen from the node. */
export interface NodeLink {
  type: string;
  outgoing: boolean;
  key: string | null;
  properties: Properties;
}

/**
 * Properties derived from figures and links, which `verify` checks separately, and those that describe a load or a request instead of
 * trade.
 */
const derived = new Set([
  ...["verdict", "deviationPct", "deviationOrder", "outcome", "judgement", "evidence"],
  ...["spreadPct", "forecastSpreadPct", "gapPct", "forecastGapPct", "conflicting", "conflictGroups", "dataPointId"],
  ...["seedSha256", "inputSha256", "answer", hashProperty],
]);

/** The links that belong to a node and that none of its properties repeats; the run that wrote it is bookkeeping. */
const hashedLinks = ({ kind, links = {} }: HashedThing): { type: string; outgoing: boolean }[] => [
  ...Object.values(links).flatMap(({ type, incoming, inverse, key }) =>
    inverse || key !== undefined || type === "WROTE" ? [] : { type, outgoing: !incoming },
  ),
  ...(kind && kind.named !== false ? [{ type: "NAMES", outgoing: false }] : []),
];

export function contentHash(of: HashedThing, properties: object, ties: readonly NodeLink[]): string {
  const own = ties.length ? hashedLinks(of) : [];
  const links = ties
    // Links that a merge copied to the surviving node still exist on the merged one.
    .filter(
      (tie) => tie.properties.mergedFrom === undefined && own.some((each) => each.type === tie.type && each.outgoing === tie.outgoing),
    )
    .map(({ type, key, properties }) => JSON.stringify([type, key, canonical(properties)]))
    .sort();
  return hash("sha256", JSON.stringify([canonical(properties), links])).slice(0, 16);
}

/** Names and values, sorted by name. */
function canonical(properties: object): unknown[] {
  const found: unknown[] = [];
  for (const name of sortedNames(properties)) {
    const value = (properties as Properties)[name];
    if (value !== null && value !== undefined) found.push(name, isPlain(value) ? value : toPortable(value));
  }
  return found;
}

const isPlain = (value: unknown): boolean =>
  typeof value === "string" || (typeof value === "number" && Number.isFinite(value) && value !== 0);

/** Rows of one kind have their names in the same order: sorting them for each row took as long as everything else. */
const sortedByKeys = new Map<string, readonly string[]>();
const maxSorted = 1_000;

function sortedNames(given: object): readonly string[] {
  const names = Object.keys(given);
  const key = names.join();
  const cached = sortedByKeys.get(key);
  if (cached) return cached;
  const found = names.filter((name) => !derived.has(name)).sort();
  if (sortedByKeys.size >= maxSorted) sortedByKeys.clear();
  sortedByKeys.set(key, found);
  return found;
}

/** A node as stored in the graph. */
export interface HashedNode {
  element: string;
  id: string;
  properties: Properties;
  ties: NodeLink[];
}

/** `HashedNode`s of the ids in $ids, merged nodes included. */
export function hashedNodes(of: HashedThing): Cypher {
  const label = identifier(labelsOf(of)[0]!);
  const types = [...new Set(hashedLinks(of).map(({ type }) => identifier(type)))];
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

const batchSize = 2_000;

/** Updates the hashes of nodes changed by this transaction. */
export async function updateHashes(transaction: Pick<Transaction, "run">, of: HashedThing, given: readonly string[]): Promise<void> {
  const ids = [...new Set(given)];
  for (let from = 0; from < ids.length; from += batchSize) {
    const nodes = await transaction.run<{ [Key in keyof HashedNode]: HashedNode[Key] }>(hashedNodes(of), {
      ids: ids.slice(from, from + batchSize),
    });
    const rows = nodes.map(({ element, properties, ties }) => [element, contentHash(of, properties, ties)]);
    await transaction.run(
      cypher`/* keepHashes */ UNWIND $rows AS row MATCH (node) WHERE elementId(node) = row[0] SET node.${identifier(hashProperty)} = row[1]`,
      { rows },
    );
  }
}
