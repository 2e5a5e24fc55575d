import type { GraphQLResolveInfo } from "graphql";
import { Ctx, Field, FieldResolver, Info, ObjectType, registerEnumType, Resolver, Root } from "type-graphql";
import { selectionOf } from "../../graph/selection.ts";
import { pathOf, type RequestContext } from "../../query/context.ts";
import { Claim } from "../claim/claim.type.ts";
import { nodesById } from "../entity/entity.queries.ts";
import { Entity, Node } from "../node/node.type.ts";
import { Source } from "../source/source.type.ts";
import { Statement } from "../statement/statement.type.ts";
import type { Problem, ProblemCode } from "./input-problems.ts";

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
class InputError implements Problem {
  @Field(() => [String], { description: "Where, below `input`: claims, 0, unit." })
  path!: string[];
  @Field(() => codes, { description: "Which sort." })
  code!: ProblemCode;
  @Field(() => String, { description: "What was expected and what to do." })
  message!: string;
}

interface PayloadOf {
  name: string;
  description: string;
  /** The field with the changed node, its type, and the name of its id in the result. */
  changed: readonly [field: string, type: abstract new () => object, id: string];
  /** The description of `created`; without it there is no such field. */
  created?: string;
}

/** The payload type of mutations on one kind of thing, and its resolver. */
function payload({ name, description, changed: [field, type, id], created }: PayloadOf) {
  @ObjectType(name, { description })
  class Payload {
    @Field(() => [InputError], { description: "What is wrong; empty when it was made." })
    userErrors!: Problem[];
  }
  if (created) Field(() => Boolean, { nullable: true, description: created })(Payload.prototype, "created");

  @Resolver(() => Payload)
  class PayloadResolver {
    @FieldResolver(() => type, { name: field, nullable: true, description: "As it is now; null when nothing changed." })
    async changed(@Root() answer: Record<string, string>, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo) {
      const of = answer[id];
      return of === undefined ? null : (await nodesById(context, [of], selectionOf(info), [pathOf(info)]))[0];
    }
  }
  return { Payload, PayloadResolver };
}

const created = "False when it was there already.";

export const { Payload: SourcePayload, PayloadResolver: SourcePayloadResolver } = payload({
  name: "SourcePayload",
  description: "A source that was added or retracted.",
  changed: ["source", Source, "sourceId"],
  created,
});
export const { Payload: StatementPayload, PayloadResolver: StatementPayloadResolver } = payload({
  name: "StatementPayload",
  description: "A statement that was recorded.",
  changed: ["statement", Statement, "statementId"],
  created,
});
export const { Payload: ClaimPayload, PayloadResolver: ClaimPayloadResolver } = payload({
  name: "ClaimPayload",
  description: "A claim that was judged, linked or assessed.",
  changed: ["claim", Claim, "claimId"],
  created: "For a link: false when it stood already.",
});
export const { Payload: AddedPayload, PayloadResolver: AddedPayloadResolver } = payload({
  name: "AddedPayload",
  description: "An official, organization or event that was added.",
  changed: ["node", Node, "id"],
  created,
});
export const { Payload: EntityPayload, PayloadResolver: EntityPayloadResolver } = payload({
  name: "EntityPayload",
  description: "An entity that others were merged into, or whose merge was undone.",
  changed: ["entity", Entity, "entityId"],
});
