import type { GraphQLResolveInfo } from "graphql";
import type { PageArgs } from "../../contract/paging.ts";
import { cypher } from "../../graph/cypher.ts";
import { loaderAt, type RequestContext, type Row } from "../../query/context.ts";
import { fetchPages, type PageAnswer } from "../../query/paged.ts";

/** Without the hint Neo4j would read every statement of a small graph, and keep that plan while the graph grows. */
const ofSource = cypher`MATCH (item:Statement) USING INDEX item:Statement(sourceId, position, id)
  WHERE item.sourceId = parent.id AND item.position IS NOT NULL AND item.id IS NOT NULL`;

/** Pages of the statements of many sources at once, in text order. */
export async function statementsOfSource(context: RequestContext, info: GraphQLResolveInfo, source: Row, args: PageArgs) {
  const loader = loaderAt<string, PageAnswer>(context, info, (ids) =>
    fetchPages(
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
        page: (keys) => (keys.beyond ? cypher`${ofSource} AND ${keys.beyond}` : ofSource),
        count: cypher`${ofSource} RETURN item`,
        parameters: {},
      },
      ids.map((id) => ({ id })),
    ),
  );
  return (await loader.load(source.id)).connection;
}
