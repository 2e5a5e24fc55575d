import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, Info, Query, Resolver, Root } from "type-graphql";
import { PageArgs } from "../../contract/paging.ts";
import type { RequestContext, Row } from "../../query/context.ts";
import { comparedToOf, Period, periodOf, Quantity, quantityOf } from "../figure/figure.type.ts";
import { Entity } from "../node/node.type.ts";
import { ClaimFilter } from "./claim.filter.ts";
import { claimsAround, pageOfClaims } from "./claim.queries.ts";
import type { Thing } from "../../query/thing.ts";
import { claimLinks } from "../subject/subjects.ts";
import { Claim, ClaimConnection, Provenance } from "./claim.type.ts";
import { facetsOf, type ClaimList } from "./facet.queries.ts";
import { FacetCount } from "./facet.type.ts";
import { ClaimOrder } from "./claim.selection.ts";
import { Facet } from "../../contract/query-vocabulary.ts";
import type { ClaimsAround } from "./index-choice.ts";

@ArgsType()
export class ClaimsPageArgs extends PageArgs {
  @Field(() => ClaimFilter, { nullable: true, description: "All by default." })
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

/** The index for the claims of an entity: claims about a country or another thing, or made by an agent. */
const around = (entity: Thing): ClaimsAround =>
  claimLinks.find(({ to }) => to.label === entity.label)?.key ?? (entity.base === "Agent" ? "speaker" : "country");

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
    const way = around(context.catalogue.thingOfId(entity.id)!);
    const keys =
      way === "country"
        ? [entity.id.slice("country:".length)]
        : way === "commodityId"
          ? context.memory.withDescendants([entity.id])
          : [entity.id];
    return claimsAround(context, info, way, { id: entity.id, keys }, args);
  }
}
