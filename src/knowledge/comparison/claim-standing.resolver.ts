import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, FieldResolver, Info, Resolver, Root } from "type-graphql";
import { ClaimLinkKind } from "../../contract/vocabulary.ts";
import { Claim } from "../claim/claim.type.ts";
import type { RequestContext, Row } from "../../query/context.ts";
import { resolveLink } from "../../query/resolve-link.ts";
import { conflictingWith } from "../agreement/agreement.ts";
import { ClaimLink } from "../data-point/data-point.type.ts";
import { idsOf } from "../data-point/value-group.ts";
import { figuresOf } from "../data-point/figure.queries.ts";
import { memberById, membersById } from "../data-point/member.loaders.ts";
import { repetitions } from "../data-point/repetition.ts";

/** Fields of a claim that depend on other claims of its data point. */
@Resolver(() => Claim)
export class ClaimStandingResolver {
  @FieldResolver(() => [Claim], {
    description: "Claims of the same data point that cannot be true if this one is: results, or forecasts, whose intervals do not meet.",
  })
  async conflictsWith(@Root() claim: Row, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo) {
    const figures = await figuresOf(context, claim.dataPointId as string | null);
    const own = figures.find((figure) => figure.id === claim.id && figure.kind === "claim");
    return membersById(context, info, own === undefined ? [] : idsOf(conflictingWith(own, figures), "claim"));
  }

  @FieldResolver(() => [ClaimLink], {
    description: "Claims that this one repeats, corrects, supersedes or disputes: as sources and editors show, or the graph proposes.",
  })
  async relatedClaims(
    @Root() claim: Row,
    @Arg("kind", () => ClaimLinkKind.graphql, { nullable: true, description: "Only links of this kind." }) kind: ClaimLinkKind | undefined,
    @Arg("incoming", () => Boolean, { nullable: true, description: "Also the links by which other claims refer to this one." })
    incoming: boolean | undefined,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ClaimLink[]> {
    const [given, figures] = await Promise.all([
      resolveLink(context, claim, info) as Promise<ClaimLink[]>,
      figuresOf(context, claim.dataPointId as string | null),
    ]);
    const known = new Set(given.map((link) => link.claimId));
    const proposed = repetitions(figures).flatMap(({ id, of, note }): ClaimLink[] => {
      if (id !== claim.id && of !== claim.id) return [];
      const other = id === claim.id ? of : id;
      return known.has(other) ? [] : [{ kind: "REPEATS", proposed: true, incoming: of === claim.id, note, claimId: other }];
    });
    return [...given, ...proposed].filter((link) => (kind === undefined || link.kind === kind) && (incoming === true || !link.incoming));
  }
}

@Resolver(() => ClaimLink)
export class ClaimLinkResolver {
  @FieldResolver(() => Claim, { description: "The other claim." })
  claim(@Root() { claimId }: ClaimLink, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo) {
    return memberById(context, info, claimId);
  }
}
