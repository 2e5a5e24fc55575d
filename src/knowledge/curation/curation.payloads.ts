import { Field, ObjectType, registerEnumType } from "type-graphql";
import type { Problem, ProblemCode } from "./refused.ts";

const codes = { BAD_USER_INPUT: "BAD_USER_INPUT", CONFLICT: "CONFLICT" } as const satisfies Record<ProblemCode, ProblemCode>;
registerEnumType(codes, {
  name: "UserErrorCode",
  description: "What sort of thing is wrong with an input.",
  valuesConfig: {
    BAD_USER_INPUT: { description: "It is not what was expected, or names what is not there." },
    CONFLICT: { description: "It was right, but something else is there already." },
  },
});

@ObjectType("UserError", { description: "What is wrong with an input. When there is one, nothing was changed." })
export class InputError implements Problem {
  @Field(() => [String], { description: "Where, below `input`: claims, 0, unit." })
  path!: string[];
  @Field(() => codes, { description: "Which sort." })
  code!: ProblemCode;
  @Field(() => String, { description: "What was expected and what to do." })
  message!: string;
}

const errors = "What is wrong; empty when it was made.";

@ObjectType({ description: "A source that was added or retracted." })
export class SourcePayload {
  sourceId?: string;
  @Field(() => Boolean, { nullable: true, description: "False when it was there already." })
  created?: boolean;
  @Field(() => [InputError], { description: errors })
  userErrors!: Problem[];
}

@ObjectType({ description: "A statement that was recorded." })
export class StatementPayload {
  statementId?: string;
  @Field(() => Boolean, { nullable: true, description: "False when it was there already." })
  created?: boolean;
  @Field(() => [InputError], { description: errors })
  userErrors!: Problem[];
}

@ObjectType({ description: "A claim that was judged, linked or assessed." })
export class ClaimPayload {
  claimId?: string;
  @Field(() => Boolean, { nullable: true, description: "For a link: false when it stood already." })
  created?: boolean;
  @Field(() => [InputError], { description: errors })
  userErrors!: Problem[];
}

@ObjectType({ description: "An official, organization or event that was added." })
export class AddedPayload {
  id?: string;
  @Field(() => Boolean, { nullable: true, description: "False when it was there already." })
  created?: boolean;
  @Field(() => [InputError], { description: errors })
  userErrors!: Problem[];
}

@ObjectType({ description: "An entity that others were merged into, or that stands for itself again." })
export class EntityPayload {
  entityId?: string;
  @Field(() => [InputError], { description: errors })
  userErrors!: Problem[];
}
