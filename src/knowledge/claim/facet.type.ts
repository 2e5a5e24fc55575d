import { Field, Int, ObjectType } from "type-graphql";
import { Facet } from "../../contract/query-vocabulary.ts";

@ObjectType({ description: "How many of all that match have one value." })
export class FacetCount {
  @Field(() => Facet.graphql, { description: "What was counted by." })
  facet!: Facet;
  @Field(() => String, { description: "The value: an id, a code, a year or a value of an enum." })
  key!: string;
  @Field(() => String, { description: "Its name for people." })
  label!: string;
  @Field(() => Int, { description: "How many have it." })
  count!: number;
}
