import { cypher, identifier, join } from "../../graph/cypher.ts";
import type { Transaction } from "../../graph/graph.ts";
import type { Recorded } from "../../knowledge/curation/record-changes.write.ts";
import { hashProperty } from "../../query/content-hash.ts";
import { byType, thingLabelled } from "../../knowledge/things/things.ts";
import { linksOf } from "../../query/thing.ts";

type Properties = Record<string, unknown>;

/** A stored node, with the targets of its links that no property repeats. */
export interface StoredNode {
  id: string;
  properties: Properties;
  links: { type: string; to: string }[];
}

/** Derived from other properties, from the text, or from official figures: not part of a row. */
const derived = new Set(
  "lastSeen firstSeen words periodOrder valueOrder position verdict deviationPct deviationOrder outcome judgement evidence dataPointId monthPointId pair country1 country2 speakerCountry dataset origin"
    .split(" ")
    .concat(hashProperty),
);

/** Links that come from a row and that no property repeats. */
const rowLinkTypes = (label: string): string[] =>
  Object.values(linksOf(thingLabelled(label))).flatMap(({ type, key, inverse, incoming }) => (key || inverse || incoming ? [] : type));

/** Nodes by their ids; missing ones are left out. */
export async function storedNodes(transaction: Transaction, ids: readonly string[]): Promise<Map<string, StoredNode>> {
  const found = new Map<string, StoredNode>();
  for (const [label, some] of byType(ids)) {
    const types = rowLinkTypes(label);
    const links = types.length
      ? cypher`COLLECT {
          MATCH (node)-[link:${join(types.map(identifier), cypher`|`)}]->(far) WHERE link.mergedFrom IS NULL
          RETURN {type: type(link), to: far.id} ORDER BY type(link), far.id
        }`
      : cypher`[]`;
    const rows = await transaction.run<{ node: StoredNode }>(
      cypher`/* nodesHeld */
        UNWIND $ids AS id MATCH (node:${identifier(label)} {id: id})
        RETURN {id: id, properties: properties(node), links: ${links}} AS node`,
      { ids: [...new Set(some)] },
    );
    for (const { node } of rows) found.set(node.id, node);
  }
  return found;
}

/** The differences of each existing node: its properties, and its links by type. */
export function differences(before: ReadonlyMap<string, StoredNode>, after: ReadonlyMap<string, StoredNode>): Recorded[] {
  return [...after.values()].flatMap((now): Recorded[] => {
    const was = before.get(now.id);
    if (!was) return [];
    const [old, fresh] = [rowContent(was), rowContent(now)];
    const names = [...new Set([...Object.keys(old), ...Object.keys(fresh)])].filter(
      (name) => JSON.stringify(old[name] ?? []) !== JSON.stringify(fresh[name] ?? []),
    );
    const only = (all: Properties) => Object.fromEntries(names.map((name) => [name, all[name] ?? null]));
    return names.length ? [{ id: now.id, before: only(old), after: only(fresh) }] : [];
  });
}

function rowContent({ properties, links }: StoredNode): Properties {
  const content: Properties = Object.fromEntries(Object.entries(properties).filter(([name]) => !derived.has(name)));
  for (const { type, to } of links) content[type] = [...((content[type] as string[] | undefined) ?? []), to];
  return content;
}
