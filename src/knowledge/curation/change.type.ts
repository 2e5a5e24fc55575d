import { Field, ID, ObjectType } from "type-graphql";
import { JsonScalar } from "../../contract/scalars.ts";

@ObjectType({ description: "One entry of a history: who changed what, when and why. Nothing is ever deleted." })
export class Change {
  @Field(() => ID, { description: "Stable and global." })
  id!: string;
  @Field(() => String, { description: "What was done, such as SET_CLAIM_RANK." })
  action!: string;
  @Field(() => String, { description: "Who did it, as their token names them." })
  by!: string;
  @Field(() => String, { description: "When, in UTC: 2023-02-05T12:00:00.000Z." })
  on!: string;
  @Field(() => String, { nullable: true, description: "Why, in the words of who did it." })
  why!: string | null;
  @Field(() => JsonScalar, { nullable: true, description: "What it changed, as it was before; null for what is new." })
  before!: unknown;
  @Field(() => JsonScalar, { nullable: true, description: "The same as it was afterwards." })
  after!: unknown;
}
