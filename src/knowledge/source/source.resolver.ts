import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from "type-graphql";
import { ForwardArgs, PageArgs } from "../../contract/paging.ts";
import { type RequestContext, type Row } from "../../query/context.ts";
import { entityNamed, pageOfEntities } from "../entity/entity.queries.ts";
import { statementsOfSource } from "../statement/statement.queries.ts";
import { StatementConnection } from "../statement/statement.type.ts";
import { Source, SourceConnection } from "./source.type.ts";

@Resolver(() => Source)
export class SourceResolver {
  @Query(() => Source, { nullable: true, description: "A source by id, address or title." })
  source(
    @Arg("id", () => ID, { description: "source:al-mayadeen-2023-02-05, or its address." }) id: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return entityNamed(context, info, "Source", id);
  }

  @Query(() => SourceConnection, { description: "Sources, by title." })
  sources(@Args(() => ForwardArgs) page: ForwardArgs, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo) {
    return pageOfEntities(context, info, "Source", page, {});
  }

  @FieldResolver(() => StatementConnection, { description: "What it carries, in the order of its text." })
  statements(@Root() source: Row, @Args(() => PageArgs) page: PageArgs, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo) {
    return statementsOfSource(context, info, source, page);
  }
}
