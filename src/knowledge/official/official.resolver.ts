import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, FieldResolver, Info, Resolver, Root } from "type-graphql";
import { DateScalar } from "../../contract/scalars.ts";
import type { RequestContext, Row } from "../../query/context.ts";
import { resolveLink } from "../../query/resolve-link.ts";
import { Country } from "../country/country.type.ts";
import { Office, Official } from "./official.type.ts";

@Resolver(() => Official)
export class OfficialResolver {
  @FieldResolver(() => [Office], { description: "Offices held, the latest first: on a day, or ever." })
  offices(
    @Root() official: Row,
    @Arg("on", () => DateScalar, { nullable: true, description: "Only those held on this day." }) _on: string | undefined,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return resolveLink(context, official, info);
  }
}

@Resolver(() => Country)
export class CountryOfficialsResolver {
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

@Resolver(() => Office)
export class OfficeResolver {}
