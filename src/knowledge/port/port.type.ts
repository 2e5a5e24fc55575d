import { Field, ObjectType } from "type-graphql";
import { TransportMode } from "../../contract/vocabulary.ts";
import { Entity, Node } from "../node/node.type.ts";
import { connectionTypes } from "../../contract/connection.ts";

@ObjectType({ implements: [Entity, Node], description: "A sea or river port, or an inland point, through which goods pass." })
export class Port extends Entity {
  @Field(() => String, { description: "UN/LOCODE: CNMLX." })
  unlocode!: string;
  @Field(() => [TransportMode.graphql], { description: "How goods come and go." })
  modes!: TransportMode[];
}

export const { Edge: PortEdge, Connection: PortConnection } = connectionTypes("Port", "ports", () => Port);
