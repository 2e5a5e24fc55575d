import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from "type-graphql";
import { ForwardArgs } from "../../contract/paging.ts";
import { type RequestContext } from "../../query/context.ts";
import { entityNamed, pageOfEntities } from "../entity/entity.queries.ts";
import { countryFilter } from "../../query/hints.ts";
import { organization } from "./organization.ts";
import { Organization, OrganizationConnection } from "./organization.type.ts";

@Resolver(() => Organization)
export class OrganizationResolver {
  @Query(() => Organization, { nullable: true, description: "An organization by id or by any spelling of its name that nothing shares." })
  organization(
    @Arg("id", () => ID, { description: "organization:gazprom, or a name." }) id: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return entityNamed(context, info, organization, id);
  }

  @Query(() => OrganizationConnection, { description: "Organizations, by name." })
  async organizations(
    @Arg("country", () => String, { nullable: true, description: "Only those based in this country (code or name)." })
    country: string | undefined,
    @Args(() => ForwardArgs) page: ForwardArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return pageOfEntities(context, info, organization, page, { countries: await countryFilter(context, country) });
  }
}
