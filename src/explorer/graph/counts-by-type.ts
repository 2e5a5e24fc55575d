import type { EntityType } from "../../client/generated/graphql.ts";
import type { CountsAroundQuery } from "../generated/graphql.ts";

/** The counts of one answer, in the order the page lists kinds. */
export function countsByType(node: CountsAroundQuery["node"] | undefined): [EntityType, number][] {
  if (!node || !("countries" in node)) return [];
  return [
    ["COUNTRY", node.countries.totalCount],
    ["OFFICIAL", node.officials.totalCount],
    ["ORGANIZATION", node.organizations.totalCount],
    ["BORDER_CROSSING", node.borderCrossings.totalCount],
    ["COMMODITY", node.commodities.totalCount],
    ["CLAIM", node.claimsAround.totalCount],
    ["STATEMENT", node.statements.totalCount],
    ["SOURCE", node.sources.totalCount],
    ["EVENT", node.events.totalCount],
  ];
}
