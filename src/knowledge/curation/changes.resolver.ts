import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, FieldResolver, Info, ObjectType, Field, Query, Resolver, Root } from "type-graphql";
import { connectionOf, ForwardArgs, PageInfo, readPage, toPage, writeCursor } from "../../contract/paging.ts";
import { cypher } from "../../graph/cypher.ts";
import { int } from "../../graph/graph.ts";
import type { RequestContext } from "../context.ts";
import { memberById } from "../data-point/member.loaders.ts";
import { Node } from "../node/node.type.ts";
import { Change } from "./change.type.ts";
import { readChange, type StoredChange } from "./history.queries.ts";

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

/** A change may be written as long after it began; listed sooner, one that began before it could still appear behind a reader's cursor. */
const settledMs = 10_000;
const list = "changes on id";

@Resolver(() => Change)
export class ChangesResolver {
  @Query(() => ChangeConnection, {
    description:
      "The entries of all histories, oldest first: what was added, ranked, linked, merged and retracted through the API, and what imports and newer versions of a dataset changed. Keep `endCursor` to go on from there later. An entry is listed ten seconds after it began, so that none appears behind a cursor.",
  })
  async changes(@Args(() => ForwardArgs) args: ForwardArgs, @Ctx() { graph }: RequestContext) {
    const page = readPage(args, list);
    const [on, id] = page.beyond ?? ["", ""];
    const rows = await graph.read<{ change: StoredChange }>(
      cypher`/* changes */
        MATCH (change:Change)
        WHERE change.on >= $on AND change.id IS NOT NULL AND (change.on > $on OR change.id > $id) AND change.on <= $until
        WITH change ORDER BY change.on, change.id LIMIT $limit
        RETURN change {.id, .action, .by, .on, .why, .before, .after,
          ofId: COLLECT { MATCH (change)-[:CHANGED]->(node) RETURN node.id ORDER BY node.id DESC LIMIT 1 }[0]} AS change
        ORDER BY change.on, change.id`,
      { on, id, until: new Date(Date.now() - settledMs).toISOString(), limit: int(page.size + 1) },
    );
    return connectionOf({
      page: toPage(
        rows.map(({ change }) => readChange(change)),
        page,
        (change) => writeCursor(list, [change.on, change.id]),
      ),
    });
  }

  @FieldResolver(() => Node, { nullable: true, description: "What it changed; of a statement with its claims the statement." })
  of(@Root() { ofId }: StoredChange, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo) {
    return memberById(context, info, ofId);
  }
}
