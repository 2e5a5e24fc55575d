import { Field, Float, ObjectType } from "type-graphql";
import { DateScalar } from "../../contract/scalars.ts";
import { ClaimKind, Extraction, Measure, Modality, NoPeriod, Rank, Topic } from "../../contract/vocabulary.ts";
import { Node } from "../node/node.type.ts";
import { connectionTypes } from "../../contract/connection.ts";

@ObjectType({ description: "How a claim came into the graph." })
export class Provenance {
  @Field(() => Extraction.graphql, { description: "By whom or what it was read out of its text." })
  extraction!: Extraction;
  @Field(() => Float, { nullable: true, description: "0 to 1, as estimated by the extractor; null for a person." })
  confidence!: number | null;
  @Field(() => DateScalar, { nullable: true, description: "The day it was first loaded." })
  firstSeen!: string | null;
  @Field(() => DateScalar, { nullable: true, description: "The day it was last loaded." })
  lastSeen!: string | null;
  @Field(() => String, { nullable: true, description: "Id of the run that wrote it, where it was not the seed." })
  run!: string | null;
}

@ObjectType({
  implements: Node,
  description: "One checkable proposition in a statement. A claim is not a fact: two that disagree are both kept.",
})
export class Claim extends Node {
  @Field(() => String, {
    description: "The claim in one plain English sentence of this graph's own; the exact words are in `statement { quote { exact } }`.",
  })
  text!: string;
  @Field(() => Topic.graphql, { description: "What it is about, in the broad." })
  topic!: Topic;
  @Field(() => Measure.graphql, { description: "What it measures." })
  measure!: Measure;
  @Field(() => ClaimKind.graphql, { description: "An amount, a change, or words without a number." })
  kind!: ClaimKind;
  @Field(() => Modality.graphql, { description: "Whether it is meant as a result, an estimate, a forecast or a goal." })
  modality!: Modality;
  @Field(() => NoPeriod.graphql, {
    nullable: true,
    description: "Why the words give no `period`. Null for a claim that has one, and for one that no person has looked at for it.",
  })
  noPeriod!: NoPeriod | null;
  @Field(() => Rank.graphql, { description: "An editor's judgement." })
  rank!: Rank;
  @Field(() => String, { nullable: true, description: "Why it was ranked so." })
  rankReason!: string | null;
}

export const { Edge: ClaimEdge, Connection: ClaimConnection } = connectionTypes("Claim", "claims", () => Claim);
