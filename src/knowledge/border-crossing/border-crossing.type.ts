import { Field, ObjectType } from "type-graphql";
import { TransportMode } from "../../contract/vocabulary.ts";
import { Entity, Node } from "../node/node.type.ts";
import { connectionTypes } from "../../contract/connection.ts";

@ObjectType({
  implements: [Entity, Node],
  description: "A place where goods cross a border; both sides' names are among its aliases.",
})
export class BorderCrossing extends Entity {
  @Field(() => [TransportMode.graphql], { description: "How goods cross here." })
  modes!: TransportMode[];
  @Field(() => String, { nullable: true, description: "UN/LOCODE." })
  unlocode!: string | null;
}

export const { Edge: BorderCrossingEdge, Connection: BorderCrossingConnection } = connectionTypes(
  "BorderCrossing",
  "border crossings",
  () => BorderCrossing,
);
