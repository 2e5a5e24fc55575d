import { Field, Float, Int, ObjectType } from "type-graphql";
import { ClaimKind, Measure, Modality, Verdict } from "../contract/vocabulary.ts";
import { Assessment, ClaimOutcome } from "../knowledge/comparison/verdict.type.ts";
import { Period, Quantity } from "../knowledge/figure/figure.type.ts";

@ObjectType({ description: "A claim found in a text, compared with the graph and the statistics. It is not stored." })
export class CheckedText {
  @Field(() => String, { description: "The words it was read from." })
  words!: string;
  @Field(() => Int, { description: "Where the words begin in the text that was given, in UTF-16 units." })
  start!: number;
  @Field(() => Int, { description: "Where they end." })
  end!: number;
  @Field(() => String, { description: "The claim in one plain English sentence." })
  text!: string;
  @Field(() => String, { description: 'Who says it, by name as the text gives it; "document" where the text itself does.' })
  speaker!: string;
  @Field(() => Measure.graphql, { description: "What is measured." })
  measure!: Measure;
  @Field(() => ClaimKind.graphql, { description: "The form of the claim." })
  kind!: ClaimKind;
  @Field(() => Modality.graphql, { description: "How it is meant." })
  modality!: Modality;
  @Field(() => Quantity, { nullable: true, description: "The amount." })
  quantity!: Quantity | null;
  @Field(() => Period, { nullable: true, description: "The time it speaks of." })
  period!: Period | null;
  @Field(() => Float, { description: "0 to 1: how sure the extractor is of all of this; what had to be inferred takes from it." })
  confidence!: number;
  @Field(() => [String], { description: 'What had to be inferred, such as "period.document"; check these first.' })
  inferences!: string[];
  @Field(() => Verdict.graphql, { description: "By the deciding assessment." })
  verdict!: Verdict;
  @Field(() => Float, { nullable: true, description: "(claimed - measured) / measured x 100; null where nothing decides." })
  deviationPct!: number | null;
  @Field(() => [Assessment], { description: "Against the figures of the offices of its pair, the deciding one first." })
  assessments!: Assessment[];
  @Field(() => ClaimOutcome, { nullable: true, description: "Of a target or forecast: what came of it." })
  outcome!: ClaimOutcome | null;

  countries!: string[];
  sameIds!: string[];
  otherwiseIds!: string[];
}

@ObjectType({ description: "Words that look like a claim and cannot be compared." })
export class UncheckedText {
  @Field(() => String, { description: "The words." })
  words!: string;
  @Field(() => String, { description: "Why." })
  reason!: string;
}

@ObjectType({ description: "The claims of a text, each compared with the graph and the statistics. Nothing is stored." })
export class TextCheck {
  @Field(() => [CheckedText], { description: "In the order of the text." })
  claims!: CheckedText[];
  @Field(() => [UncheckedText], { description: "What was found and left out." })
  leftOut!: UncheckedText[];
}
