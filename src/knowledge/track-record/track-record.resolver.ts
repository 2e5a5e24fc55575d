import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, Info, Int, Query, Resolver } from "type-graphql";
import { ForwardArgs } from "../../contract/paging.ts";
import { ClaimFilter } from "../claim/claim.filter.ts";
import type { RequestContext } from "../../query/context.ts";
import { trackRecordsOf } from "./track-record.queries.ts";
import { TrackRecord, TrackRecordConnection } from "./track-record.type.ts";

@Resolver(() => TrackRecord)
export class TrackRecordResolver {
  @Query(() => TrackRecordConnection, {
    description: "Speakers by how their claims compare with official figures, those with the most decided claims first.",
  })
  trackRecords(
    @Arg("filter", () => ClaimFilter, { nullable: true, description: "Which claims are counted; all by default." })
    filter: ClaimFilter | undefined,
    @Arg("minDecided", () => Int, {
      nullable: true,
      description: "Minimum number of decided claims of a speaker, from 1; 3 by default, since fewer say nothing.",
    })
    minDecided: number | undefined,
    @Args(() => ForwardArgs) page: ForwardArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return trackRecordsOf(context, info, { ...page, filter: filter ?? undefined, minDecided: minDecided ?? undefined });
  }
}
