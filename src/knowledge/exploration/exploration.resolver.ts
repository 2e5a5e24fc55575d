import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, FieldResolver, ID, Info, Int, Query, Resolver, Root } from "type-graphql";
import { badInput } from "../../contract/errors.ts";
import { ForwardArgs } from "../../contract/paging.ts";
import { EntityType } from "../things/entity-type.ts";
import { below, selectionOf, type Selection } from "../../graph/selection.ts";
import type { RequestContext, Row } from "../../query/context.ts";
import { nodesById } from "../entity/entity.queries.ts";
import { Entity } from "../node/node.type.ts";
import { NeighbourConnection, Path, Subgraph } from "./exploration.type.ts";
import { maxHops, maxPerKind, neighbourhoodOf } from "./neighbourhood.queries.ts";
import { neighboursOf } from "./neighbours.queries.ts";
import { pathsBetween } from "./path.queries.ts";
import { longestPath as mostPathHops } from "./path-row.ts";

@Resolver(() => Entity)
export class NeighboursResolver {
  @FieldResolver(() => NeighbourConnection, { description: "What it is linked to." })
  neighbours(
    @Root() entity: Row,
    @Arg("types", () => [EntityType.graphql], { nullable: true, description: "Only these kinds." }) types: EntityType[] | undefined,
    @Args(() => ForwardArgs) args: ForwardArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return neighboursOf(context, info, entity, types, args);
  }
}

@Resolver()
export class ExplorationResolver {
  @Query(() => [Path], {
    description:
      "Shortest paths between two things, at most ten. Through a hub, such as a country, only when there is no other way; empty when there is none.",
  })
  async path(
    @Arg("from", () => ID, { description: "Id of the one." }) from: string,
    @Arg("to", () => ID, { description: "Id of the other." }) to: string,
    @Arg("maxHops", () => Int, {
      nullable: true,
      description: "How far, 1 to 4; 4 when nothing is said. Statements are shown but not counted.",
    })
    maxHops: number | undefined,
    @Arg("through", () => [String], {
      nullable: true,
      description: "Only through links of these types: MADE, CARRIES, STATED_IN, HELD_OFFICE …",
    })
    through: string[] | undefined,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const hops = within("maxHops", maxHops, mostPathHops, mostPathHops);
    const selection = below(selectionOf(info), "nodes");
    const { rows, nodes } = await pathsBetween(context, from, to, hops, through, selection);
    const byId = new Map(nodes.map((node) => [node.id as string, node]));
    const missing = rows.flatMap(({ ids }) => ids).filter((id) => !byId.has(id));
    for (const [id, node] of await nodesOf(context, missing, selection)) byId.set(id, node);
    return rows.map(({ ids, links }) => ({ links, nodes: ids.map((id) => byId.get(id) ?? { id }) }));
  }

  @Query(() => Subgraph, {
    description: "The surroundings of a thing as nodes and links, for drawing: at most 1,000 things, with counts of what is left out.",
  })
  async neighbourhood(
    @Arg("of", () => ID, { description: "Id of the thing in the middle." }) of: string,
    @Arg("hops", () => Int, { nullable: true, description: "How far, 1 to 3; 1 when nothing is said." }) hops: number | undefined,
    @Arg("limit", () => Int, {
      nullable: true,
      description: "How many neighbours of each thing by each kind of link, 1 to 50; 10 when nothing is said.",
    })
    limit: number | undefined,
    @Arg("types", () => [EntityType.graphql], { nullable: true, description: "Only these kinds of neighbours." })
    types: EntityType[] | undefined,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const selection = below(selectionOf(info), "nodes");
    const { nodes, ...found } = await neighbourhoodOf(
      context,
      of,
      within("hops", hops, 1, maxHops),
      within("limit", limit, 10, maxPerKind),
      types,
      selection,
    );
    const missing = found.ids.filter((id) => !nodes.has(id));
    for (const [id, node] of await nodesOf(context, missing, selection)) nodes.set(id, node);
    if (!nodes.has(of)) return { nodes: [], links: [], omitted: [] };
    return { ...found, nodes: found.ids.flatMap((id) => nodes.get(id) ?? []) };
  }
}

function within(name: string, given: number | null | undefined, fallback: number, most: number): number {
  const value = given ?? fallback;
  if (value < 1 || value > most) throw badInput(`\`${name}\` must be from 1 to ${most}; this is ${value}.`);
  return value;
}

async function nodesOf(context: RequestContext, ids: string[], selection: Selection): Promise<Map<string, Row>> {
  const unique = [...new Set(ids)];
  const nodes = await nodesById(context, unique, selection);
  return new Map(nodes.flatMap((node, i) => (node ? [[unique[i]!, node] as const] : [])));
}
