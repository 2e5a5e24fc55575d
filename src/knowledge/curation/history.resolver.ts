import type { GraphQLResolveInfo } from "graphql";
import { Ctx, FieldResolver, Info, Resolver, Root } from "type-graphql";
import { cypher, identifier } from "../../graph/cypher.ts";
import { Claim } from "../claim/claim.type.ts";
import { loaderAt, type RequestContext, type Row } from "../context.ts";
import { byType } from "../ids.ts";
import { Entity } from "../node/node.type.ts";
import { Source } from "../source/source.type.ts";
import { Statement } from "../statement/statement.type.ts";
import { Change } from "./change.type.ts";

const description = "Its changes, newest first, at most 100.";

const history = (node: Row, context: RequestContext, info: GraphQLResolveInfo) =>
  loaderAt<string, Change[]>(context, info, (ids) => changesOf(context, ids)).load(node.id);

/** The changes of each node, in the order of the ids. */
async function changesOf(context: RequestContext, ids: readonly string[]): Promise<Change[][]> {
  const found = new Map<string, Change[]>();
  for (const [label, own] of byType(ids)) {
    const rows = await context.graph.read<{ id: string; changes: (Change & { before: string | null; after: string | null })[] }>(
      cypher`/* changesOf */
        MATCH (node:${identifier(label)}) WHERE node.id IN $ids
        RETURN node.id AS id, COLLECT {
          MATCH (node)<-[:CHANGED]-(change:Change)
          RETURN change {.id, .action, .by, .on, .why, .before, .after} ORDER BY change.on DESC, change.id LIMIT 100
        } AS changes`,
      { ids: own },
    );
    for (const { id, changes } of rows)
      found.set(
        id,
        changes.map((change) => ({ ...change, before: parsed(change.before), after: parsed(change.after) })),
      );
  }
  return ids.map((id) => found.get(id) ?? []);
}

const parsed = (json: string | null): unknown => (json === null ? null : JSON.parse(json));

@Resolver(() => Claim)
export class ClaimHistoryResolver {
  @FieldResolver(() => [Change], { description })
  history(@Root() node: Row, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo) {
    return history(node, context, info);
  }
}

@Resolver(() => Statement)
export class StatementHistoryResolver {
  @FieldResolver(() => [Change], { description })
  history(@Root() node: Row, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo) {
    return history(node, context, info);
  }
}

@Resolver(() => Source)
export class SourceHistoryResolver {
  @FieldResolver(() => [Change], { description })
  history(@Root() node: Row, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo) {
    return history(node, context, info);
  }
}

@Resolver(() => Entity)
export class EntityHistoryResolver {
  @FieldResolver(() => [Change], { description })
  history(@Root() node: Row, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo) {
    return history(node, context, info);
  }
}
