import { Field, InputType } from "type-graphql";

export const asDay = (what: string) => `${what}, YYYY-MM-DD.`;

@InputType()
export abstract class ChangeInput {
  @Field(() => String, { description: "New for each change: 8 to 100 characters." })
  idempotencyKey!: string;
}
