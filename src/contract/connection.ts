import { Field, Int, ObjectType, type ClassType } from "type-graphql";
import { PageInfo, type Paged, pageInfo } from "./paging.ts";

/** What every connection resolves from; `total` is set only when the client selected `totalCount`. */
export interface ConnectionSource<Item> {
  page: Paged<Item>;
  total?: number | undefined;
}

export function connectionOf<Item>({ page, total }: ConnectionSource<Item>) {
  return {
    // graphql calls functions: cursors are built only when selected.
    edges: () => page.items.map((node, i) => ({ cursor: page.cursorAt(i), node })),
    nodes: page.items,
    pageInfo: () => pageInfo(page),
    totalCount: total,
  };
}

/** The GraphQL types of a connection, `<Name>Edge` and `<Name>Connection`. `things` completes "A page of …". */
export function connectionTypes(name: string, things: string, node: () => ClassType | object, extraEdge?: ClassType) {
  class NoExtraFields {}
  const Base = extraEdge ?? NoExtraFields;

  @ObjectType(`${name}Edge`, { description: `One of the ${things} with its place in the list.` })
  class Edge extends Base {
    @Field(() => String, { description: "Its place, for `after` or `before`." })
    cursor!: string;
    @Field(() => node() as ClassType, { description: "The item itself." })
    node!: object;
  }

  @ObjectType(`${name}Connection`, { description: `A page of ${things}.` })
  class Connection {
    @Field(() => [Edge], { description: "With their cursors." })
    edges!: Edge[];
    @Field(() => [node() as ClassType], { description: "Without cursors." })
    nodes!: object[];
    @Field(() => PageInfo, { description: "Whether there is more." })
    pageInfo!: PageInfo;
    @Field(() => Int, { description: "How many in all." })
    totalCount!: number | undefined;
  }
  return { Edge, Connection };
}
