import { Field, ObjectType } from "type-graphql";
import { DateScalar } from "../../contract/scalars.ts";
import { Agent, Entity, Node } from "../node/node.type.ts";
import { connectionTypes } from "../../contract/connection.ts";

@ObjectType({ implements: [Agent, Entity, Node], description: "A person who speaks for a country or an organization." })
export class Official extends Agent {}

@ObjectType({ description: "A held office: in a country or in an organization, for a time." })
export class Office {
  id!: string;
  @Field(() => String, { description: "Its title in English: President of Russia." })
  title!: string;
  @Field(() => DateScalar, { nullable: true, description: "First day; null where it is not known." })
  from!: string | null;
  @Field(() => DateScalar, { nullable: true, description: "The day it ended; null where it is held still or not known." })
  to!: string | null;
}

export const { Edge: OfficialEdge, Connection: OfficialConnection } = connectionTypes("Official", "officials", () => Official);
