import { Field, ObjectType } from "type-graphql";
import { OrganizationKind } from "../../contract/vocabulary.ts";
import { Agent, Entity, Node } from "../node/node.type.ts";
import { connectionTypes } from "../../contract/connection.ts";

@ObjectType({
  implements: [Agent, Entity, Node],
  description: "A body that speaks, publishes or trades: a ministry, consulate, company, chamber or news outlet.",
})
export class Organization extends Agent {
  @Field(() => OrganizationKind.graphql, { description: "What sort of body it is." })
  kind!: OrganizationKind;
}

export const { Edge: OrganizationEdge, Connection: OrganizationConnection } = connectionTypes(
  "Organization",
  "organizations",
  () => Organization,
);
