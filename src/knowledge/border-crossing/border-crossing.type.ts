import { Field, Float, InputType, ObjectType } from "type-graphql";
import { connectionTypes } from "../../contract/paging.ts";
import { TransportMode } from "../../contract/vocabulary.ts";
import { Entity, Node } from "../node/node.type.ts";

@ObjectType({ description: "A place on the map, WGS 84." })
export class GeoPoint {
  @Field(() => Float, { description: "Degrees north." })
  latitude!: number;
  @Field(() => Float, { description: "Degrees east." })
  longitude!: number;
  @Field(() => String, { description: "Who gives it." })
  source!: string;
  @Field(() => String, { nullable: true, description: "What lies there, if a town nearby." })
  note!: string | null;
}

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

@InputType({ description: "A circle on the map." })
export class Near {
  @Field(() => Float, { description: "Degrees north, -90 to 90." })
  latitude!: number;
  @Field(() => Float, { description: "Degrees east, -180 to 180." })
  longitude!: number;
  @Field(() => Float, { description: "Radius in kilometres." })
  withinKm!: number;
}

export const { Edge: BorderCrossingEdge, Connection: BorderCrossingConnection } = connectionTypes(
  "BorderCrossing",
  "border crossings",
  () => BorderCrossing,
);
