import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, Info, Query, Resolver, Root } from "type-graphql";
import { PageArgs } from "../../contract/paging.ts";
import { Facet } from "../../contract/vocabulary.ts";
import { BorderCrossing } from "../border-crossing/border-crossing.type.ts";
import { Commodity } from "../commodity/commodity.type.ts";
import { follow, type RequestContext, type Row } from "../context.ts";
import { Country } from "../country/country.type.ts";
import { comparedToOf, Period, periodOf, Quantity, quantityOf } from "../figure/figure.type.ts";
import { Agent, Entity } from "../node/node.type.ts";
import { Office } from "../official/official.type.ts";
import { Source } from "../source/source.type.ts";
import { Statement } from "../statement/statement.type.ts";
import { ClaimFilter, ClaimOrder } from "./claim.filter.ts";
import { claimsAround, pageOfClaims, type ClaimList } from "./claim.queries.ts";
import type { Around } from "./claim.selection.ts";
import { Claim, ClaimConnection, Provenance } from "./claim.type.ts";
import { facetsOf } from "./facet.queries.ts";
import { FacetCount } from "./facet.type.ts";

@ArgsType()
export class ClaimsPageArgs extends PageArgs {
  @Field(() => ClaimFilter, { nullable: true, description: "All when unsaid." })
  filter?: ClaimFilter;
  @Field(() => [ClaimOrder], { nullable: true, description: "Newest first." })
  orderBy?: ClaimOrder[];
}

@Resolver(() => Claim)
export class ClaimResolver {
  @Query(() => ClaimConnection, {
    description:
      'Claims: who said what of trade. `claims(filter: {speaker: "Putin", topic: [TRADE_VOLUME]})` gives all claims by Putin about trade volumes.',
  })
  claims(@Args(() => ClaimsPageArgs) args: ClaimsPageArgs, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo) {
    return pageOfClaims(context, info, args);
  }

  @FieldResolver(() => Statement, { description: "The utterance that carries it." })
  statement(@Root() claim: Row, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo) {
    return follow(context, claim, info);
  }

  @FieldResolver(() => Agent, { description: "Who said it." })
  speaker(@Root() claim: Row, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo) {
    return follow(context, claim, info);
  }

  @FieldResolver(() => Office, {
    nullable: true,
    description: "The office the speaker held on the day it was said; null for an organization, and where no office is known.",
  })
  speakerOffice(@Root() claim: Row, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo) {
    return follow(context, claim, info);
  }

  @FieldResolver(() => Source, { description: "Where it stands." })
  source(@Root() claim: Row, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo) {
    return follow(context, claim, info);
  }

  @FieldResolver(() => Quantity, { nullable: true, description: "The number; null for a qualitative claim." })
  quantity(@Root() claim: Row): Quantity | null {
    return quantityOf(claim);
  }

  @FieldResolver(() => Period, { nullable: true, description: "The time it speaks of." })
  period(@Root() claim: Row): Period | null {
    return periodOf(claim);
  }

  @FieldResolver(() => Period, { nullable: true, description: "For a change: the time it is a change from." })
  comparedTo(@Root() claim: Row): Period | null {
    return comparedToOf(claim);
  }

  @FieldResolver(() => [Country], { description: "The countries it is about, by code: a pair, whichever way round, or one country." })
  between(@Root() claim: Row, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo) {
    return follow(context, claim, info, () => context.memory.countries(claim.countries as string[]));
  }

  @FieldResolver(() => Country, { nullable: true, description: "Where the goods come from, where the flow has a direction." })
  from(@Root() claim: Row, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo) {
    return follow(context, claim, info, () => context.memory.country(claim.fromCode as string));
  }

  @FieldResolver(() => Country, { nullable: true, description: "Where the goods go, where the flow has a direction." })
  to(@Root() claim: Row, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo) {
    return follow(context, claim, info, () => context.memory.country(claim.toCode as string));
  }

  @FieldResolver(() => Commodity, { nullable: true, description: "The good; null for all goods together." })
  commodity(@Root() claim: Row, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo) {
    return follow(context, claim, info, () => context.memory.commodity(claim.commodityId as string));
  }

  @FieldResolver(() => BorderCrossing, { nullable: true, description: "Through which crossing." })
  borderCrossing(@Root() claim: Row, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo) {
    return follow(context, claim, info);
  }

  @FieldResolver(() => Provenance, { description: "How it came into the graph." })
  provenance(@Root() { extraction, confidence, firstSeen, lastSeen, runId }: Row): Provenance {
    return { extraction, confidence, firstSeen, lastSeen, run: runId } as Provenance;
  }
}

@Resolver(() => ClaimConnection)
export class ClaimConnectionResolver {
  @FieldResolver(() => [FacetCount], {
    description: "Counts over the whole list, not the page: at most 50 values a facet, the most frequent first.",
  })
  facets(
    @Root() { counted }: ClaimList,
    @Arg("by", () => [Facet.graphql], { description: "What to count by." }) by: Facet[],
    @Ctx() context: RequestContext,
  ) {
    return facetsOf(context, counted, by);
  }
}

const aroundOf: Record<string, Around> = {
  country: "country",
  official: "speaker",
  organization: "speaker",
  crossing: "crossing",
  commodity: "commodity",
};

@Resolver(() => Entity)
export class EntityClaimsResolver {
  @FieldResolver(() => ClaimConnection, {
    description: "Claims it made, or that are about it.",
  })
  claims(
    @Root() entity: Row,
    @Args(() => ClaimsPageArgs) args: ClaimsPageArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const around = aroundOf[entity.id.split(":")[0]!]!;
    const keys =
      around === "country"
        ? [entity.id.slice("country:".length)]
        : around === "commodity"
          ? context.memory.withDescendants([entity.id])
          : [entity.id];
    return claimsAround(context, info, around, { id: entity.id, keys }, args);
  }
}
