import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, Info, Query, Resolver } from "type-graphql";
import { ForwardArgs } from "../../contract/paging.ts";
import type { RequestContext } from "../../query/context.ts";
import { pageOfEntities, remembered } from "../entity/entity.queries.ts";
import { unknownName } from "../../query/hints.ts";
import { country, countryInMemory } from "./country.ts";
import { Country, CountryConnection } from "./country.type.ts";

@Resolver(() => Country)
export class CountryResolver {
  @Query(() => Country, { nullable: true, description: "A country by its code (RUS, RU) or any of its names." })
  async country(
    @Arg("code", () => String, { description: "RUS, RU, Russia, Россия or country:RUS." }) code: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const [found] = context.memory.countriesNamed(code);
    if (!found) await unknownName(context, code, ["Country"]);
    return remembered(context, info, context.memory.country(found), countryInMemory);
  }

  @Query(() => CountryConnection, { description: "All countries and territories, by name." })
  countries(@Args(() => ForwardArgs) page: ForwardArgs, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo) {
    return pageOfEntities(context, info, country, page, {});
  }
}
