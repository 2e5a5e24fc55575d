import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, Extensions, FieldResolver, Info, Query, Resolver, Root } from "type-graphql";
import { ForwardArgs } from "../../contract/paging.ts";
import { type RequestContext, type Row } from "../../query/context.ts";
import { Country } from "../country/country.type.ts";
import { Period, periodOf, Quantity, quantityOf } from "../figure/figure.type.ts";
import { readsFrom } from "../../query/reads-from.ts";
import { ObservationFilter } from "./observation.filter.ts";
import { pageOfObservations } from "./observation.queries.ts";
import { Observation, ObservationConnection } from "./observation.type.ts";

@Resolver(() => Observation)
export class ObservationResolver {
  @Query(() => ObservationConnection, { description: "Official statistics, by period, the earliest first." })
  observations(
    @Arg("filter", () => ObservationFilter, { nullable: true, description: "Which ones; all when nothing is said." })
    filter: ObservationFilter | undefined,
    @Args(() => ForwardArgs) page: ForwardArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return pageOfObservations(context, info, filter ?? {}, page);
  }

  @Extensions(readsFrom(quantityOf))
  @FieldResolver(() => Quantity, { description: "The value." })
  quantity(@Root() observation: Row): Quantity | null {
    return quantityOf(observation);
  }

  @Extensions(readsFrom(periodOf))
  @FieldResolver(() => Period, { description: "The time it covers." })
  period(@Root() observation: Row): Period | null {
    return periodOf(observation);
  }

  @FieldResolver(() => Country, { nullable: true, description: "Whose office counted it." })
  reportedBy(@Root() observation: Row, @Ctx() { memory }: RequestContext) {
    return memory.country(observation.reporterCode as string);
  }

  @FieldResolver(() => Country, { nullable: true, description: "Where the goods came from; null for turnover and balance." })
  from(@Root() observation: Row, @Ctx() { memory }: RequestContext) {
    return memory.country(observation.fromCode as string);
  }

  @FieldResolver(() => Country, { nullable: true, description: "Where the goods went; null for turnover and balance." })
  to(@Root() observation: Row, @Ctx() { memory }: RequestContext) {
    return memory.country(observation.toCode as string);
  }
}
