import { Field, ObjectType } from "type-graphql";
import { Entity, Node } from "../node/node.type.ts";
import { connectionTypes } from "../../contract/connection.ts";

@ObjectType({ implements: [Entity, Node], description: "A good or group of goods of the Harmonized System." })
export class Commodity extends Entity {
  @Field(() => String, { nullable: true, description: "Its code: a section (V), chapter (27), heading (2701) or subheading (270111)." })
  hsCode!: string | null;
  @Field(() => String, { nullable: true, description: "Edition of the Harmonized System that the code belongs to: HS2022." })
  hsVersion!: string | null;
}

export const { Edge: CommodityEdge, Connection: CommodityConnection } = connectionTypes("Commodity", "commodities", () => Commodity);
