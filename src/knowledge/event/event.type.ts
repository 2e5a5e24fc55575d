import { Field, ObjectType } from "type-graphql";
import { Node } from "../node/node.type.ts";

@ObjectType({ implements: Node, description: "A meeting, call or conference at which something was said." })
export class Event extends Node {
  @Field(() => String, { description: "What it is called." })
  name!: string;
  @Field(() => String, { nullable: true, description: "What sort of event: video call, conference, talks." })
  kind!: string | null;
}
