import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from "type-graphql";
import { ForwardArgs } from "../../contract/paging.ts";
import { type RequestContext, type Row } from "../../query/context.ts";
import { entityNamed, pageOfEntities } from "../entity/entity.queries.ts";
import { pairFilter } from "../../query/hints.ts";
import { checkedNear, geoPointOf, GeoPoint, Near } from "../place/place.type.ts";
import { borderCrossing } from "./border-crossing.ts";
import { BorderCrossing, BorderCrossingConnection } from "./border-crossing.type.ts";

@Resolver(() => BorderCrossing)
export class BorderCrossingResolver {
  @Query(() => BorderCrossing, { nullable: true, description: "A border crossing by id or by any name of either side." })
  borderCrossing(
    @Arg("id", () => ID, { description: "crossing:zabaykalsk-manzhouli, or a name: 满洲里." }) id: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return entityNamed(context, info, borderCrossing, id);
  }

  @Query(() => BorderCrossingConnection, { description: "Border crossings, by name." })
  async borderCrossings(
    @Arg("between", () => [String], { nullable: true, description: "Only those between these two countries (codes or names)." })
    between: string[] | undefined,
    @Arg("near", () => Near, { nullable: true, description: "Only those within a circle." }) near: Near | undefined,
    @Args(() => ForwardArgs) page: ForwardArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return pageOfEntities(context, info, borderCrossing, page, { pairs: await pairFilter(context, between), near: checkedNear(near) });
  }

  @FieldResolver(() => GeoPoint, { nullable: true, description: "Null where not known." })
  location(@Root() crossing: Row) {
    return geoPointOf(crossing);
  }
}
