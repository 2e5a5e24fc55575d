import type { GraphQLResolveInfo } from "graphql";
import { Ctx, FieldResolver, Info, Resolver, Root } from "type-graphql";
import { selectionOf } from "../../graph/selection.ts";
import { Claim } from "../claim/claim.type.ts";
import { pathOf, type RequestContext } from "../../query/context.ts";
import { nodesById } from "../entity/entity.queries.ts";
import { Entity, Node } from "../node/node.type.ts";
import { Source } from "../source/source.type.ts";
import { Statement } from "../statement/statement.type.ts";
import { AddedPayload, ClaimPayload, EntityPayload, SourcePayload, StatementPayload } from "./curation.payloads.ts";

/** The changed node as it is after the change. */
async function changed(context: RequestContext, info: GraphQLResolveInfo, id: string | undefined) {
  return id === undefined ? null : (await nodesById(context, [id], selectionOf(info), [pathOf(info)]))[0];
}

@Resolver(() => AddedPayload)
export class AddedPayloadResolver {
  @FieldResolver(() => Node, { nullable: true, description: "As it is now; null when nothing changed." })
  node(@Root() { id }: AddedPayload, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo) {
    return changed(context, info, id);
  }
}

@Resolver(() => SourcePayload)
export class SourcePayloadResolver {
  @FieldResolver(() => Source, { nullable: true, description: "As it is now; null when nothing changed." })
  source(@Root() { sourceId }: SourcePayload, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo) {
    return changed(context, info, sourceId);
  }
}

@Resolver(() => StatementPayload)
export class StatementPayloadResolver {
  @FieldResolver(() => Statement, { nullable: true, description: "As it is now; null when nothing changed." })
  statement(@Root() { statementId }: StatementPayload, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo) {
    return changed(context, info, statementId);
  }
}

@Resolver(() => ClaimPayload)
export class ClaimPayloadResolver {
  @FieldResolver(() => Claim, { nullable: true, description: "As it is now; null when nothing changed." })
  claim(@Root() { claimId }: ClaimPayload, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo) {
    return changed(context, info, claimId);
  }
}

@Resolver(() => EntityPayload)
export class EntityPayloadResolver {
  @FieldResolver(() => Entity, { nullable: true, description: "As it is now; null when nothing changed." })
  entity(@Root() { entityId }: EntityPayload, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo) {
    return changed(context, info, entityId);
  }
}
