import type { EntityType } from "@trade-graph/client";
import { thingTypes } from "../words/labels.ts";
import type { CountsAroundQuery, CountedFragment } from "../generated/graphql.ts";

/** A data point only joins claims and is never drawn. */
const isPoint = (node: { id: string }) => node.id.startsWith("point:");

/** Counts things instead of links: up to a hundred are counted exactly, beyond that links are counted. */
export function distinct({ totalCount, nodes }: CountedFragment): number {
  const ids = new Set(nodes.filter((node) => !isPoint(node)).map(({ id }) => id));
  return totalCount > nodes.length ? totalCount : ids.size;
}

/** The counts of one response, in display order of the kinds. */
export function countsByType(node: CountsAroundQuery["node"] | undefined): [EntityType, number][] {
  if (!node || !("COUNTRY" in node)) return [];
  return thingTypes.map((type) => [type, distinct(node[type])]);
}
