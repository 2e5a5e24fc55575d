import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, FieldResolver, Info, ObjectType, Field, Query, Resolver, Root } from "type-graphql";
import { ForwardArgs, PageInfo, readPage, toPage } from "../../contract/paging.ts";
import type { RequestContext } from "../../query/context.ts";
import { memberById } from "../data-point/member.loaders.ts";
import { Node } from "../node/node.type.ts";
import { changeList, changesAfter, cursorOfChange, type ChangePlace } from "./change-list.ts";
import { Change } from "./change.type.ts";
import type { StoredChange } from "./history.queries.ts";
import { connectionOf } from "../../contract/connection.ts";

@ObjectType({ description: "One of the changes with its place in the list." })
class ChangeEdge {
  @Field(() => String, { description: "Its place, for `after`." })
  cursor!: string;
  @Field(() => Change, { description: "The change itself." })
  node!: Change;
}

@ObjectType({ description: "A page of changes." })
class ChangeConnection {
  @Field(() => [ChangeEdge], { description: "With their cursors." })
  edges!: ChangeEdge[];
  @Field(() => [Change], { description: "Without cursors." })
  nodes!: Change[];
  @Field(() => PageInfo, { description: "Whether there is more." })
  pageInfo!: PageInfo;
}

@Resolver(() => Change)
export class ChangesResolver {
  @Query(() => ChangeConnection, {
    description:
      "All histories, oldest first: what was added, ranked, linked, merged and retracted through the API, and what imports and newer versions of a dataset changed. Keep `endCursor` to go on later. An entry is listed ten seconds after it began, so that none appears behind a cursor.",
  })
  async changes(@Args(() => ForwardArgs) args: ForwardArgs, @Ctx() { graph }: RequestContext) {
    const page = readPage(args, changeList);
    const changes = await changesAfter(graph, (page.beyond ?? ["", ""]) as ChangePlace, page.size + 1);
    return connectionOf({ page: toPage(changes, page, cursorOfChange) });
  }

  @FieldResolver(() => Node, { nullable: true, description: "What it changed; of a statement with its claims the statement." })
  of(@Root() { ofId }: StoredChange, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo) {
    return memberById(context, info, ofId);
  }
}
