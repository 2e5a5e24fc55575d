import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from "type-graphql";
import { ForwardArgs } from "../../contract/paging.ts";
import { DateScalar } from "../../contract/scalars.ts";
import { resolveLink, type RequestContext, type Row } from "../../query/context.ts";
import { pageOfEntities, remembered } from "../entity/entity.queries.ts";
import { unknownName } from "../../query/hints.ts";
import { Official } from "../official/official.type.ts";
import { countryInMemory } from "./country.ts";
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
    return pageOfEntities(context, info, "Country", page, {});
  }

  @FieldResolver(() => [Official], { description: "Who holds or held office there: on a day, or ever." })
  officials(
    @Root() country: Row,
    @Arg("on", () => DateScalar, { nullable: true, description: "Only those in office on this day." }) _on: string | undefined,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return resolveLink(context, country, info);
  }
}
