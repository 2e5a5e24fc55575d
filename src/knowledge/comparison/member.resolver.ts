import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, FieldResolver, Info, Int, Resolver, Root } from "type-graphql";
import { badInput } from "../../contract/errors.ts";
import type { RequestContext, Row } from "../../query/context.ts";
import { resolveLink } from "../../query/resolve-link.ts";
import { Claim } from "../claim/claim.type.ts";
import { BestValue, DataPoint, ValueGroup } from "../data-point/data-point.type.ts";
import { membersById } from "../data-point/member.loaders.ts";
import { Observation } from "../observation/observation.type.ts";

export const listLimit = { nullable: true, description: "Maximum number." };

/** The first items of a list, if limited; otherwise all of it. */
export function firstItems<Item>(list: readonly Item[], first: number | undefined): readonly Item[] {
  notNegative(first);
  return first == null ? list : list.slice(0, first);
}

function notNegative(first: number | undefined): void {
  if (first != null && first < 0) throw badInput(`\`first\` expects a number from 0; this is ${first}.`);
}

/** The claims and observations behind the computed values of a data point. */
@Resolver(() => DataPoint)
export class DataPointClaimsResolver {
  @FieldResolver(() => [Claim], { description: "Its claims, the newest first." })
  claims(
    @Root() point: Row,
    @Arg("first", () => Int, listLimit) first: number | undefined,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    notNegative(first);
    return resolveLink(context, point, info);
  }
}

@Resolver(() => ValueGroup)
export class ValueGroupResolver {
  @FieldResolver(() => Int, { description: "How many claims." })
  claimCount(@Root() { claimCount, claimIds }: ValueGroup) {
    return claimCount ?? claimIds.length;
  }

  @FieldResolver(() => [Claim], { description: "Its claims, in the order they were said." })
  claims(
    @Root() { claimIds }: ValueGroup,
    @Arg("first", () => Int, listLimit) first: number | undefined,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return membersById(context, info, firstItems(claimIds, first));
  }

  @FieldResolver(() => [Observation], { description: "Its official observations." })
  observations(@Root() { observationIds }: ValueGroup, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo) {
    return membersById(context, info, observationIds);
  }
}

@Resolver(() => BestValue)
export class BestValueResolver {
  @FieldResolver(() => [Claim], { description: "The claims that give it or agree with it." })
  claims(@Root() { claimIds }: BestValue, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo) {
    return membersById(context, info, claimIds);
  }

  @FieldResolver(() => [Observation], { description: "The official observations that give it or agree with it." })
  observations(@Root() { observationIds }: BestValue, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo) {
    return membersById(context, info, observationIds);
  }
}
