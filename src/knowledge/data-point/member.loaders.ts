import type { GraphQLResolveInfo } from "graphql";
import { selectionOf } from "../../graph/selection.ts";
import { loaderAt, pathOf, answerPlace, type RequestContext, type Row } from "../../query/context.ts";
import { nodesById } from "../entity/entity.queries.ts";

/**
 * Nodes by their ids, with their selected fields: prefetched ones, and one statement for all others requested at the same place. Missing
 * ones are left out.
 */
export async function membersById(context: RequestContext, info: GraphQLResolveInfo, ids: readonly string[]): Promise<Row[]> {
  const prefetched = context.prefetched.get(answerPlace(info));
  const loader = loaderAt<string, Row | null>(context, info, (keys) => nodesById(context, keys, selectionOf(info), [pathOf(info)]));
  const rows = await Promise.all(ids.map((id) => prefetched?.get(id) ?? loader.load(id)));
  return rows.filter((row) => row !== null);
}

/** The same for one id; null when there is none. */
export const memberById = async (context: RequestContext, info: GraphQLResolveInfo, id: string | null): Promise<Row | null> =>
  id === null ? null : ((await membersById(context, info, [id]))[0] ?? null);
