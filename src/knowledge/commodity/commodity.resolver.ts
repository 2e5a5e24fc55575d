import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, Info, Query, Resolver } from "type-graphql";
import { ForwardArgs } from "../../contract/paging.ts";
import { type RequestContext } from "../../query/context.ts";
import { pageOfEntities, remembered } from "../entity/entity.queries.ts";
import { commodityFilter, unknownName } from "../../query/hints.ts";
import { commodity, commodityInMemory } from "./commodity.ts";
import { Commodity, CommodityConnection } from "./commodity.type.ts";

@Resolver(() => Commodity)
export class CommodityResolver {
  @Query(() => Commodity, { nullable: true, description: "A good by its code in the Harmonized System, or by a name that only it bears." })
  async commodity(
    @Arg("hsCode", () => String, { description: "2701, 27, V, coal, уголь or commodity:hs-2701." }) hsCode: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const [found] = context.memory.commoditiesNamed(hsCode);
    if (!found) await unknownName(context, hsCode, ["Commodity"]);
    return remembered(context, info, context.memory.commodity(found), commodityInMemory);
  }

  @Query(() => CommodityConnection, { description: "Goods, by code." })
  async commodities(
    @Arg("under", () => String, { nullable: true, description: "Only this good (code or name) and everything below it." })
    under: string | undefined,
    @Args(() => ForwardArgs) page: ForwardArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return pageOfEntities(context, info, commodity, page, { ids: await commodityFilter(context, under) });
  }
}
