import { Arg, Ctx, Query, Resolver } from "type-graphql";
import { ClaimFilter } from "../claim/claim.filter.ts";
import type { RequestContext } from "../../query/context.ts";
import { FigureSummary } from "./figure-summary.type.ts";
import { figuresBy } from "./figure-summary.queries.ts";
import { Facet } from "../../contract/query-vocabulary.ts";

@Resolver(() => FigureSummary)
export class FigureSummaryResolver {
  @Query(() => [FigureSummary], {
    description:
      "The figures of claims summed up by one facet, each unit and kind apart: at most 50 groups, those with the most figures first. Deprecated claims count only where the filter asks for them.",
  })
  figures(
    @Arg("filter", () => ClaimFilter, { description: "Which claims." }) filter: ClaimFilter,
    @Arg("by", () => Facet.graphql, { description: "What to group by; not TYPE." }) by: Facet,
    @Ctx() context: RequestContext,
  ): Promise<FigureSummary[]> {
    return figuresBy(context, filter, by);
  }
}
