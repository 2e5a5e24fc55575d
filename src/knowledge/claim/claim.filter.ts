import { Field, InputType } from "type-graphql";
import { ClaimKind, ClaimOrderField, Direction, Measure, Modality, Rank, Topic } from "../../contract/vocabulary.ts";
import { DateRange, FloatRange } from "../figure/figure.input.ts";

@InputType({
  description:
    "Which claims. All conditions hold at once, and a list matches any of its values. A name matches any alias in any case or script; an id itself. A country is a code or a name.",
})
export class ClaimFilter {
  @Field(() => String, { nullable: true, description: "Who said it, by name or id: Putin, Путин, official:vladimir-putin." })
  speaker?: string;
  @Field(() => String, { nullable: true, description: "On whose information, by name or id." })
  accordingTo?: string;
  @Field(() => [Topic.graphql], { nullable: true, description: "What it is about." })
  topic?: Topic[];
  @Field(() => [Measure.graphql], { nullable: true, description: "What it measures." })
  measure?: Measure[];
  @Field(() => [ClaimKind.graphql], { nullable: true, description: "Amounts, changes, or words without a number." })
  kind?: ClaimKind[];
  @Field(() => [Modality.graphql], { nullable: true, description: "Results, estimates, forecasts, goals." })
  modality?: Modality[];
  @Field(() => [Rank.graphql], { nullable: true, description: "How editors ranked it." })
  rank?: Rank[];
  @Field(() => [String], { nullable: true, description: "Exactly two countries, in either order, by code or name." })
  between?: string[];
  @Field(() => String, { nullable: true, description: "The country the goods come from, by code or name." })
  from?: string;
  @Field(() => String, { nullable: true, description: "The country the goods go to, by code or name." })
  to?: string;
  @Field(() => String, { nullable: true, description: "A good by HS code or name, with everything below it." })
  commodity?: string;
  @Field(() => String, { nullable: true, description: "A border crossing by id or any name of either side." })
  borderCrossing?: string;
  @Field(() => String, { nullable: true, description: "A source by id, address or title." })
  source?: string;
  @Field(() => String, {
    nullable: true,
    description: "Words that stand in the claim's sentence or in its exact words, all of them; words in quotation marks in that order.",
  })
  text?: string;
  @Field(() => DateRange, { nullable: true, description: "When it was said." })
  saidOn?: DateRange;
  @Field(() => DateRange, { nullable: true, description: "The time it speaks of: periods that overlap these days." })
  period?: DateRange;
  @Field(() => FloatRange, { nullable: true, description: "Its value in the base unit, or the bound where it has only one." })
  value?: FloatRange;
  @Field(() => String, { nullable: true, description: "Its unit: ISO 4217, UCUM or %." })
  unit?: string;
}

@InputType({ description: "One thing to sort claims by." })
export class ClaimOrder {
  @Field(() => ClaimOrderField.graphql, { description: "What to sort by." })
  by!: ClaimOrderField;
  @Field(() => Direction.graphql, { description: "Which end comes first." })
  direction!: Direction;
}
