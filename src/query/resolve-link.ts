import type { GraphQLResolveInfo } from "graphql";
import { cypher, identifier } from "../graph/cypher.ts";
import { Projection, SharedSteps } from "../graph/projection.ts";
import type { Row } from "../graph/row.ts";
import { answersFromMemory, selectionOf } from "../graph/selection.ts";
import { isLink, isRead, linkKey, type ComputedRule, type LinkRule } from "../graph/table.ts";
import { loaderAt, type RequestContext } from "./context.ts";
import type { LinkField } from "./link.ts";

/**
 * The value of a link: prefetched by the root's statement, or from memory if that covers the selection, or by one statement for all parents
 * at this place.
 */
export function resolveLink(context: RequestContext, parent: Row, info: GraphQLResolveInfo, fromMemory?: LinkField["fromMemory"]): unknown {
  const fetched = parent[linkKey(String(info.path.key))];
  if (fetched !== undefined) return fetched;
  const rule = context.table[info.parentType.name]?.fields[info.fieldName];
  if (!isRead(rule)) throw new Error(`${info.parentType.name}.${info.fieldName} is not read from the graph by the table`);
  if (fromMemory && isLink(rule) && rule.memory && answersFromMemory(rule.memory.fields, selectionOf(info)))
    return fromMemory(context.memory, parent);
  return loaderAt<string, unknown>(context, info, (ids) => linksOf(context, rule, info, ids)).load(parent.id);
}

async function linksOf(
  context: RequestContext,
  rule: LinkRule | ComputedRule,
  info: GraphQLResolveInfo,
  ids: readonly string[],
): Promise<unknown[]> {
  const projection = new Projection(context.table, context.projectedRows);
  const self = cypher`self`;
  const shared = new SharedSteps();
  const value = projection.read(self, rule, selectionOf(info), argumentsOf(info), ids.length, shared);
  const shape = info.parentType.name;
  const text = cypher`/* linksOf${identifier(shape)} */
    MATCH (self:${identifier(context.table[shape]?.label ?? shape)}) WHERE self.id IN $ids
    ${shared.clauses} RETURN self.id AS id, ${value} AS value`;
  const rows = await context.graph.read<{ id: string; value: unknown }>(text, { ...projection.parameters, ids });
  const found = new Map(rows.map((row) => [row.id, projection.value(rule, row.value)]));
  return ids.map((id) => found.get(id) ?? (rule.many ? [] : null));
}

function argumentsOf(info: GraphQLResolveInfo): Record<string, unknown> {
  const field = info.parentType.getFields()[info.fieldName]!;
  const node = info.fieldNodes[0]!;
  return Object.fromEntries(
    field.args.flatMap((arg) => {
      const literal = node.arguments?.find((argument) => argument.name.value === arg.name)?.value;
      if (!literal) return [];
      const value = literal.kind === "Variable" ? info.variableValues[literal.name.value] : "value" in literal ? literal.value : undefined;
      return value == null ? [] : [[arg.name, value]];
    }),
  );
}
