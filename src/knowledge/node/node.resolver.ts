import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, ID, Info, Query, Resolver } from "type-graphql";
import { badInput } from "../../contract/errors.ts";
import { selectionOf } from "../../graph/selection.ts";
import { pathOf, type RequestContext } from "../../query/context.ts";
import { nodesById } from "../entity/entity.queries.ts";
import { Node } from "./node.type.ts";

const maxNodes = 100;

@Resolver(() => Node)
export class NodeResolver {
  @Query(() => Node, {
    nullable: true,
    description: "Anything by its id; null when nothing has it. The id of a merged thing leads to what it was merged into.",
  })
  async node(
    @Arg("id", () => ID, { description: "Such as official:vladimir-putin." }) id: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return (await fetch(context, info, [id]))[0];
  }

  @Query(() => [Node], {
    nullable: "items",
    description: "Many things by their ids, in the order asked; null where nothing has the id. At most 100.",
  })
  nodes(
    @Arg("ids", () => [ID], { description: "Up to 100 ids." }) ids: string[],
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    if (ids.length > maxNodes) throw badInput(`\`ids\` expects at most ${maxNodes} ids; got ${ids.length}. Ask in several portions.`);
    return fetch(context, info, ids);
  }
}

/** Fields selected by a fragment on an interface apply to every implementing type, so each gets the whole selection. */
const fetch = (context: RequestContext, info: GraphQLResolveInfo, ids: readonly string[]) =>
  nodesById(context, ids, selectionOf(info), [pathOf(info)]);
