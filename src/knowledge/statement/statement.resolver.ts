import type { GraphQLResolveInfo } from "graphql";
import { Ctx, FieldResolver, Info, Resolver, Root } from "type-graphql";
import { Claim } from "../claim/claim.type.ts";
import { follow, type RequestContext, type Row } from "../context.ts";
import { Event } from "../event/event.type.ts";
import { PartialDate, partialDateOf } from "../figure/figure.type.ts";
import { Agent } from "../node/node.type.ts";
import { Source } from "../source/source.type.ts";
import { Statement, TextQuote } from "./statement.type.ts";

@Resolver(() => Statement)
export class StatementResolver {
  @FieldResolver(() => Agent, { description: "Who said it." })
  speaker(@Root() statement: Row, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo) {
    return follow(context, statement, info);
  }

  @FieldResolver(() => [Agent], {
    description: "Whose information the speaker passes on, nearest first: the consulate speaks, according to the railway group.",
  })
  accordingTo(@Root() statement: Row, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo) {
    return follow(context, statement, info);
  }

  @FieldResolver(() => [Agent], { description: "Who carried it to us, nearest to the speaker first: the agency, then the outlet." })
  reportedBy(@Root() statement: Row, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo) {
    return follow(context, statement, info);
  }

  @FieldResolver(() => TextQuote, {
    nullable: true,
    description: "The words and where they stand; null where only the facts were taken over.",
  })
  quote(@Root() statement: Row): TextQuote | null {
    if (statement.direct == null) return null;
    const { exact, prefix, suffix, paragraph, start, end, direct, verified, sha256 } = statement;
    return { exact, prefix, suffix, paragraph, start, end, direct, verified, sha256 } as TextQuote;
  }

  @FieldResolver(() => PartialDate, { description: "When it was said." })
  saidOn(@Root() statement: Row): PartialDate {
    return partialDateOf(statement, "saidOn", "said");
  }

  @FieldResolver(() => Event, { nullable: true, description: "At which event." })
  event(@Root() statement: Row, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo) {
    return follow(context, statement, info);
  }

  @FieldResolver(() => Source, { description: "Where it stands." })
  source(@Root() statement: Row, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo) {
    return follow(context, statement, info);
  }

  @FieldResolver(() => [Claim], { description: "The propositions it carries." })
  claims(@Root() statement: Row, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo) {
    return follow(context, statement, info);
  }
}
