import type { EntityType } from "@trade-graph/client";
import { thingTypes } from "../words/labels.ts";
import type { CountsAroundQuery, CountedFragment } from "../generated/graphql.ts";

/** What joins claims of one thing; it is no thing of its own and is never drawn. */
const isPoint = (node: { id: string }) => node.id.startsWith("point:");

/** Things and not links: of up to a hundred each is counted once, of more the links are counted. */
export function distinct({ totalCount, nodes }: CountedFragment): number {
  const ids = new Set(nodes.filter((node) => !isPoint(node)).map(({ id }) => id));
  return totalCount > nodes.length ? totalCount : ids.size;
}

/** The counts of one answer, in the order the page lists kinds. */
export function countsByType(node: CountsAroundQuery["node"] | undefined): [EntityType, number][] {
  if (!node || !("COUNTRY" in node)) return [];
  return thingTypes.map((type) => [type, distinct(node[type])]);
}
