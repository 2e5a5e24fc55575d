import { Field, Float, ID, InputType } from "type-graphql";
import { ClaimLinkKind, Rank, Verdict } from "../../contract/vocabulary.ts";
import { ChangeInput } from "./change.input.ts";

@InputType({ description: "An editor's judgement of a claim." })
export class SetClaimRankInput extends ChangeInput {
  @Field(() => ID, { description: "Id of the claim." })
  claim!: string;
  @Field(() => Rank.graphql, { description: "The judgement." })
  rank!: Rank;
  @Field(() => String, { description: "Why; shown with the claim." })
  reason!: string;
}

@InputType({ description: "How one claim refers to another." })
export class LinkClaimsInput extends ChangeInput {
  @Field(() => ID, { description: "Id of the claim that refers." })
  from!: string;
  @Field(() => ID, { description: "Id of the claim it refers to." })
  to!: string;
  @Field(() => ClaimLinkKind.graphql, { description: "How." })
  kind!: ClaimLinkKind;
  @Field(() => String, { nullable: true, description: "A note; shown with the link." })
  note?: string | null;
}

@InputType({ description: "A person's verdict on a claim." })
export class AssessClaimInput extends ChangeInput {
  @Field(() => ID, { description: "Id of the claim." })
  claim!: string;
  @Field(() => Verdict.graphql, { description: "The verdict." })
  verdict!: Verdict;
  @Field(() => String, { description: "How it was reached." })
  method!: string;
  @Field(() => ID, { nullable: true, description: "Id of the observation it rests on." })
  observation?: string | null;
  @Field(() => Float, { nullable: true, description: "How far the claim lies from it, in per cent of it." })
  deviationPct?: number | null;
}

@InputType({ description: "Two entries of one thing become one." })
export class MergeEntitiesInput extends ChangeInput {
  @Field(() => ID, { description: "Id of the entry that goes; it keeps working and leads to the other." })
  from!: string;
  @Field(() => ID, { description: "Id of the entry that stays." })
  into!: string;
  @Field(() => String, { description: "Why they are the same." })
  reason!: string;
}

@InputType({ description: "Takes a merge back." })
export class UndoMergeInput extends ChangeInput {
  @Field(() => ID, { description: "Id of the entry that was merged into another." })
  from!: string;
  @Field(() => String, { description: "Why they are not the same." })
  reason!: string;
}

@InputType({ description: "Takes a source back, with all its claims." })
export class RetractSourceInput extends ChangeInput {
  @Field(() => ID, { description: "Id of the source." })
  source!: string;
  @Field(() => String, { description: "Why; shown with the source and its claims." })
  reason!: string;
}
