import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, FieldResolver, Info, Resolver, Root } from "type-graphql";
import { ClaimLinkKind } from "../../contract/vocabulary.ts";
import { Claim } from "../claim/claim.type.ts";
import { follow, type RequestContext, type Row } from "../context.ts";
import { Observation } from "../observation/observation.type.ts";
import { conflictingWith } from "./agreement.ts";
import { assessAll, type Assessed } from "./assess.ts";
import { Assessment, ClaimLink } from "./data-point.type.ts";
import { idsOf } from "./data-point.resolver.ts";
import { figuresOf } from "./figure.queries.ts";
import { memberById, membersById } from "./member.loaders.ts";
import { repetitions } from "./repetition.ts";

/** What a claim is beside others: fields that the data point's slice adds to it. */
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

  @FieldResolver(() => [Assessment], {
    description: "Against the official figures of its data point: an editor's first, then one for each office, or why there is none.",
  })
  async assessments(@Root() claim: Row, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Assessment[]> {
    const [given, figures] = await Promise.all([
      follow(context, claim, info) as Promise<Assessment[]>,
      figuresOf(context, claim.dataPointId as string | null),
    ]);
    const own = figures.find((figure) => figure.id === claim.id && figure.kind === "claim");
    const computed =
      own === undefined
        ? []
        : assessAll(
            own,
            figures.filter((figure) => figure.kind === "observation"),
          );
    return [...given, ...computed.map(assessment)];
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
      follow(context, claim, info) as Promise<ClaimLink[]>,
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

const assessment = ({ observation, ...rest }: Assessed): Assessment => ({ ...rest, observationId: observation?.id ?? null });

@Resolver(() => Assessment)
export class AssessmentResolver {
  @FieldResolver(() => Observation, { nullable: true, description: "The observation it was held against; null without one." })
  observation(@Root() { observationId }: Assessment, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo) {
    return memberById(context, info, observationId);
  }
}

@Resolver(() => ClaimLink)
export class ClaimLinkResolver {
  @FieldResolver(() => Claim, { description: "The other claim." })
  claim(@Root() { claimId }: ClaimLink, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo) {
    return memberById(context, info, claimId);
  }
}
