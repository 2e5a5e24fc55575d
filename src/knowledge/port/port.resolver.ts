import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from "type-graphql";
import { ForwardArgs } from "../../contract/paging.ts";
import type { RequestContext, Row } from "../../query/context.ts";
import { entityNamed, pageOfEntities } from "../entity/entity.queries.ts";
import { countryFilter } from "../../query/hints.ts";
import { checkedNear, GeoPoint, geoPointOf, Near } from "../place/place.type.ts";
import { port } from "./port.ts";
import { Port, PortConnection } from "./port.type.ts";

@Resolver(() => Port)
export class PortResolver {
  @Query(() => Port, { nullable: true, description: "A port or inland point by UN/LOCODE, id or name." })
  port(
    @Arg("unlocode", () => String, { description: "CNMLX, port:CNMLX, or a name: Manzhouli." }) unlocode: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return entityNamed(context, info, port, unlocode);
  }

  @Query(() => PortConnection, { description: "Ports and inland points, by name." })
  async ports(
    @Arg("country", () => String, { nullable: true, description: "Only those in this country (code or name)." })
    country: string | undefined,
    @Arg("near", () => Near, { nullable: true, description: "Only those within a circle." }) near: Near | undefined,
    @Args(() => ForwardArgs) page: ForwardArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return pageOfEntities(context, info, port, page, { countries: await countryFilter(context, country), near: checkedNear(near) });
  }

  @FieldResolver(() => GeoPoint, { nullable: true, description: "Null where UN/LOCODE gives none." })
  location(@Root() port: Row) {
    return geoPointOf(port);
  }
}
