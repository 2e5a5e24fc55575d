import type { GraphQLResolveInfo } from "graphql";
import { Ctx, FieldResolver, Info, Resolver, Root } from "type-graphql";
import { Claim } from "../claim/claim.type.ts";
import { follow, type RequestContext, type Row } from "../context.ts";
import { Event } from "../event/event.type.ts";
import { Entity } from "../node/node.type.ts";
import { Source } from "../source/source.type.ts";
import { Statement } from "../statement/statement.type.ts";
import { Change } from "./change.type.ts";
import { readChange, type StoredChange } from "./history.queries.ts";

const description = "Its changes, newest first, at most 100.";

const history = async (node: Row, context: RequestContext, info: GraphQLResolveInfo): Promise<Change[]> =>
  ((await follow(context, node, info)) as StoredChange[]).map(readChange);

@Resolver(() => Claim)
export class ClaimHistoryResolver {
  @FieldResolver(() => [Change], { description })
  history(@Root() node: Row, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo) {
    return history(node, context, info);
  }
}

@Resolver(() => Statement)
export class StatementHistoryResolver {
  @FieldResolver(() => [Change], { description })
  history(@Root() node: Row, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo) {
    return history(node, context, info);
  }
}

@Resolver(() => Source)
export class SourceHistoryResolver {
  @FieldResolver(() => [Change], { description })
  history(@Root() node: Row, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo) {
    return history(node, context, info);
  }
}

@Resolver(() => Event)
export class EventHistoryResolver {
  @FieldResolver(() => [Change], { description })
  history(@Root() node: Row, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo) {
    return history(node, context, info);
  }
}

@Resolver(() => Entity)
export class EntityHistoryResolver {
  @FieldResolver(() => [Change], { description })
  history(@Root() node: Row, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo) {
    return history(node, context, info);
  }
}
