import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, FieldResolver, Float, Info, Int, Query, Resolver, Root } from "type-graphql";
import { ClaimFilter } from "../claim/claim.filter.ts";
import type { RequestContext } from "../../query/context.ts";
import { groupsInConflict } from "../agreement/agreement.ts";
import { conflictsOf } from "./conflict.queries.ts";
import { parseStoredGroups, storedGroupsSuffice } from "../data-point/stored-groups.ts";
import { valueGroup } from "../data-point/value-group.ts";
import { selectionOf } from "../../graph/selection.ts";
import { firstItems, listLimit } from "./member.resolver.ts";
import { Conflict, DataPoint, ValueGroup } from "../data-point/data-point.type.ts";
import { figuresOf } from "../data-point/figure.queries.ts";
import { memberById } from "../data-point/member.loaders.ts";

@Resolver(() => Conflict)
export class ConflictResolver {
  @Query(() => [Conflict], {
    description:
      "Where claims and official figures of one thing contradict each other, the largest spread first. Results are compared; with `filter: {modality: [PROJECTED]}`, forecasts.",
  })
  conflicts(
    @Arg("filter", () => ClaimFilter, { nullable: true, description: "Only conflicts that a claim like this takes part in." })
    filter: ClaimFilter | undefined,
    @Arg("minSpreadPct", () => Float, {
      nullable: true,
      description: "Only those that lie at least so far apart, in per cent of the smallest.",
    })
    minSpreadPct: number | undefined,
    @Arg("first", () => Int, { nullable: true, description: "How many, 1 to 100. 20 when nothing is said." }) first: number | undefined,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Conflict[]> {
    return conflictsOf(context, { filter, minSpreadPct, first }, undefined, info);
  }

  @FieldResolver(() => DataPoint, { description: "What the figures are about." })
  dataPoint(@Root() { pointId }: Conflict, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo) {
    return memberById(context, info, pointId);
  }

  @FieldResolver(() => [ValueGroup], { description: "Who agrees with whom: two groups or more, the larger first." })
  async groups(
    @Root() { pointId, standing, kept }: Conflict,
    @Arg("first", () => Int, listLimit) first: number | undefined,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<readonly ValueGroup[]> {
    if (kept && storedGroupsSuffice(selectionOf(info), first)) return firstItems(parseStoredGroups(kept, standing), first);
    return firstItems(groupsInConflict(await figuresOf(context, pointId), standing), first).map(valueGroup);
  }
}
