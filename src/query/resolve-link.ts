import type { GraphQLResolveInfo } from "graphql";
import { cypher, identifier } from "../graph/cypher.ts";
import { Projection, SharedSteps, linkKey, type Row } from "../graph/projection.ts";
import { answersFromMemory, selectionOf } from "../graph/selection.ts";
import { isLink, isRead, type Gathered, type LinkRule } from "../graph/table.ts";
import { loaderAt, type RequestContext } from "./context.ts";

/**
 * The value of a link: what the root's statement prefetched, else from memory where memory answers the selection, else one statement
 * for all parents at this place.
 */
export function resolveLink(context: RequestContext, parent: Row, info: GraphQLResolveInfo, remembered?: () => unknown): unknown {
  const fetched = parent[linkKey(String(info.path.key))];
  if (fetched !== undefined) return fetched;
  const rule = context.table[info.parentType.name]?.fields[info.fieldName];
  if (!isRead(rule)) throw new Error(`${info.parentType.name}.${info.fieldName} is not read from the graph by the table`);
  if (remembered && isLink(rule) && rule.memory && answersFromMemory(rule.memory.fields, selectionOf(info))) return remembered();
  return loaderAt<string, unknown>(context, info, (ids) => linksOf(context, rule, info, ids)).load(parent.id);
}

async function linksOf(
  context: RequestContext,
  rule: LinkRule | Gathered,
  info: GraphQLResolveInfo,
  ids: readonly string[],
): Promise<unknown[]> {
  const projection = new Projection(context.table, context.projectedRows);
  const self = cypher`self`;
  const reached = new SharedSteps();
  const value = projection.read(self, rule, selectionOf(info), argumentsOf(info), ids.length, reached);
  const shape = info.parentType.name;
  const text = cypher`/* linksOf${identifier(shape)} */
    MATCH (self:${identifier(context.table[shape]?.label ?? shape)}) WHERE self.id IN $ids
    ${reached.clauses} RETURN self.id AS id, ${value} AS value`;
  const rows = await context.graph.read<{ id: string; value: unknown }>(text, { ...projection.parameters, ids });
  const found = new Map(rows.map((row) => [row.id, projection.value(rule, row.value)]));
  return ids.map((id) => found.get(id) ?? (rule.many ? [] : null));
}

function argumentsOf(info: GraphQLResolveInfo): Record<string, unknown> {
  const field = info.parentType.getFields()[info.fieldName]!;
  const node = info.fieldNodes[0]!;
  return Object.fromEntries(
    field.args.flatMap((arg) => {
      const given = node.arguments?.find((argument) => argument.name.value === arg.name)?.value;
      if (!given) return [];
      const value = given.kind === "Variable" ? info.variableValues[given.name.value] : "value" in given ? given.value : undefined;
      return value == null ? [] : [[arg.name, value]];
    }),
  );
}
