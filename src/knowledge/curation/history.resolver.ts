import type { GraphQLResolveInfo } from "graphql";
import { Ctx, FieldResolver, Info, Resolver, Root } from "type-graphql";
import { Claim } from "../claim/claim.type.ts";
import type { RequestContext, Row } from "../../query/context.ts";
import { resolveLink } from "../../query/resolve-link.ts";
import { Event } from "../event/event.type.ts";
import { Entity } from "../node/node.type.ts";
import { Source } from "../source/source.type.ts";
import { Statement } from "../statement/statement.type.ts";
import { Change } from "./change.type.ts";
import { readChange, type StoredChange } from "./history.queries.ts";

type Constructor = abstract new () => object;

const description = "Its changes, newest first, at most 100.";

function historyOf(type: () => Constructor) {
  @Resolver(type)
  class HistoryResolver {
    @FieldResolver(() => [Change], { description })
    async history(@Root() node: Row, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Change[]> {
      return ((await resolveLink(context, node, info)) as StoredChange[]).map(readChange);
    }
  }
  return HistoryResolver;
}

export const ClaimHistoryResolver = historyOf(() => Claim);
export const StatementHistoryResolver = historyOf(() => Statement);
export const SourceHistoryResolver = historyOf(() => Source);
export const EventHistoryResolver = historyOf(() => Event);
export const EntityHistoryResolver = historyOf(() => Entity);
