import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from "type-graphql";
import { ForwardArgs } from "../../contract/paging.ts";
import { DateScalar } from "../../contract/scalars.ts";
import { cypher } from "../../graph/cypher.ts";
import type { RequestContext, Row } from "../../query/context.ts";
import { resolveLink } from "../../query/resolve-link.ts";
import { entityNamed, pageOfEntities } from "../entity/entity.queries.ts";
import { Country } from "../country/country.type.ts";
import { countryFilter } from "../../query/hints.ts";
import { official } from "./official.ts";
import { Office, Official, OfficialConnection } from "./official.type.ts";

const inOffice = cypher`(EXISTS { (item)-[:HELD_OFFICE]->(at:Country) WHERE at.code IN $countries } OR EXISTS { (item)-[:HELD_OFFICE]->(:Organization)-[:BASED_IN]->(at:Country) WHERE at.code IN $countries })`;

@Resolver(() => Official)
export class OfficialResolver {
  @Query(() => Official, { nullable: true, description: "An official by id or by any spelling of the name that nobody shares." })
  official(
    @Arg("id", () => ID, { description: "official:vladimir-putin, or a name: Путин." }) id: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return entityNamed(context, info, official, id);
  }

  @Query(() => OfficialConnection, { description: "Officials, by name." })
  async officials(
    @Arg("country", () => String, {
      nullable: true,
      description: "Only those who hold or held office in this country (code or name) or in a body based there.",
    })
    country: string | undefined,
    @Args(() => ForwardArgs) page: ForwardArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return pageOfEntities(context, info, official, page, { countries: await countryFilter(context, country) }, inOffice);
  }

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
