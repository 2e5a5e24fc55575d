import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from "type-graphql";
import { ForwardArgs } from "../../contract/paging.ts";
import type { RequestContext } from "../../query/context.ts";
import { entityNamed, pageOfEntities } from "../entity/entity.queries.ts";
import { source } from "./source.ts";
import { Source, SourceConnection } from "./source.type.ts";

@Resolver(() => Source)
export class SourceResolver {
  @Query(() => Source, { nullable: true, description: "A source by id, address or title." })
  source(
    @Arg("id", () => ID, { description: "source:al-mayadeen-2023-02-05, or its address." }) id: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return entityNamed(context, info, source, id);
  }

  @Query(() => SourceConnection, { description: "Sources, by title." })
  sources(@Args(() => ForwardArgs) page: ForwardArgs, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo) {
    return pageOfEntities(context, info, source, page, {});
  }
}
