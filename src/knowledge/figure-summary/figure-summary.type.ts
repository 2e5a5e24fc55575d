import { Field, Float, Int, ObjectType } from "type-graphql";
import { ClaimKind } from "../../contract/vocabulary.ts";

@ObjectType({
  description: "The figures of claims with one value of a facet, of one kind and in one unit: amounts and changes stay apart.",
})
export class FigureSummary {
  @Field(() => String, { description: "The value of the facet: an id, a code, a year or a value of an enum." })
  key!: string;
  @Field(() => String, { description: "Its name for people." })
  label!: string;
  @Field(() => ClaimKind.graphql, { description: "LEVEL for amounts, CHANGE for changes." })
  kind!: ClaimKind;
  @Field(() => String, { description: "The unit of the numbers: ISO 4217, UCUM or %." })
  unit!: string;
  @Field(() => Int, { description: "How many claims give one." })
  count!: number;
  @Field(() => Float, { description: "The smallest, in the base unit." })
  min!: number;
  @Field(() => Float, { description: "The median, in the base unit." })
  median!: number;
  @Field(() => Float, { description: "The largest, in the base unit." })
  max!: number;
}
