import type { GraphQLResolveInfo } from "graphql";
import type { PageArgs } from "../../contract/paging.ts";
import { cypher } from "../../graph/cypher.ts";
import { loaderAt, type RequestContext, type Row } from "../context.ts";
import { askPages, type Answer } from "../paged.ts";

/** Pages of the statements of many sources at once, in the order of their texts. */
export async function statementsOfSource(context: RequestContext, info: GraphQLResolveInfo, source: Row, args: PageArgs) {
  const loader = loaderAt<string, Answer>(context, info, (ids) =>
    askPages(
      context,
      info,
      {
        name: "statementsOfSource",
        shape: "Statement",
        columns: [
          { property: "position", direction: "ASC" },
          { property: "id", direction: "ASC" },
        ],
        args,
        page: (keys) =>
          keys.beyond
            ? cypher`MATCH (item:Statement) WHERE item.sourceId = parent.id AND ${keys.beyond}`
            : cypher`MATCH (item:Statement) WHERE item.sourceId = parent.id AND item.position IS NOT NULL`,
        count: cypher`MATCH (item:Statement) WHERE item.sourceId = parent.id RETURN item`,
        parameters: {},
      },
      ids.map((id) => ({ id })),
    ),
  );
  return (await loader.load(source.id)).connection;
}
