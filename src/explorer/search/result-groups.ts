import type { EntityType } from "@trade-graph/client";
import type { FoundThingFragment } from "../generated/graphql.ts";
import { thingTypes } from "../words/labels.ts";
import { nameOf, entityTypeOf } from "../words/thing.ts";

export const maxPerGroup = 3;

export interface ResultGroup {
  type: EntityType;
  found: FoundThingFragment[];
  total: number;
}

/** The best three of each kind, the kind of the best first, with totals. */
export function groupByKind(edges: readonly FoundThingFragment[], facets: readonly { key: string; count: number }[]): ResultGroup[] {
  const groups = new Map<EntityType, FoundThingFragment[]>();
  for (const edge of edges) {
    const type = entityTypeOf(edge.node);
    if (type) groups.set(type, [...(groups.get(type) ?? []), edge]);
  }
  return [...groups].map(([type, found]) => ({
    type,
    found: found.slice(0, maxPerGroup),
    total: facets.find(({ key }) => key.toUpperCase() === type)?.count ?? found.length,
  }));
}

export const kindsOf = (facets: readonly { key: string; count: number }[]) =>
  thingTypes.flatMap((type) => {
    const facet = facets.find(({ key }) => key.toUpperCase() === type);
    return facet ? [{ type, count: facet.count }] : [];
  });

const folded = (words: string) => words.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

/** The other name that matched, as written, not the index key. Empty if its own name matches. */
export function matchedSpelling({ node, matched }: FoundThingFragment, query: string): string {
  const aliases = "aliases" in node ? node.aliases : [];
  const typed = folded(query);
  if (folded(nameOf(node)).includes(typed)) return "";
  const wanted = [typed, folded(matched ?? "")].filter(Boolean);
  return aliases.find((alias) => folded(alias).startsWith(typed)) ?? aliases.find((alias) => wanted.includes(folded(alias))) ?? "";
}
