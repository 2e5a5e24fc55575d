import { Field, ObjectType } from "type-graphql";
import { Entity, Node } from "../node/node.type.ts";
import { connectionTypes } from "../../contract/connection.ts";

@ObjectType({ implements: [Entity, Node], description: "A country or territory of ISO 3166-1. A code says nothing of sovereignty." })
export class Country extends Entity {
  @Field(() => String, { description: "ISO 3166-1 alpha-3: RUS." })
  code!: string;
  @Field(() => String, { description: "ISO 3166-1 alpha-2: RU." })
  iso2!: string;
}

export const { Edge: CountryEdge, Connection: CountryConnection } = connectionTypes("Country", "countries", () => Country);
