import { ApolloClient, gql, InMemoryCache } from "@apollo/client";
import { SchemaLink } from "@apollo/client/link/schema";
import { buildSchema, type DocumentNode } from "graphql";
import { beforeEach, describe, expect, it } from "vitest";
import { keysetPagination } from "../../packages/client/src/keyset-pagination.ts";

// A minimal list of rows with keyset cursors: this tests how the cache merges pages, not how a server splits them.
const schema = buildSchema(`
  type Query { rows(color: String, first: Int, after: String, last: Int, before: String): Connection! }
  type Connection { edges: [Edge!]! nodes: [Row!]! pageInfo: PageInfo! totalCount: Int! }
  type Edge { cursor: String! node: Row! }
  type Row { id: ID! color: String! weight: Int! }
  type PageInfo { hasNextPage: Boolean! hasPreviousPage: Boolean! startCursor: String endCursor: String }
`);

interface Row {
  id: string;
  color: string;
  weight: number;
}

let table: Row[];
let asked: number;

interface Arguments {
  color?: string;
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
}

function rows({ color, first, after, last, before }: Arguments) {
  asked++;
  const all = table.filter((row) => !color || row.color === color).sort((one, other) => (one.id < other.id ? -1 : 1));
  const within = all.filter(({ id }) => (!after || id > after) && (!before || id < before));
  const nodes = last ? within.slice(-last) : within.slice(0, first ?? 10);
  return {
    nodes,
    edges: nodes.map((node) => ({ cursor: node.id, node })),
    totalCount: all.length,
    pageInfo: {
      hasNextPage: nodes.length > 0 && all.at(-1) !== nodes.at(-1),
      hasPreviousPage: nodes.length > 0 && all[0] !== nodes[0],
      startCursor: nodes[0]?.id ?? null,
      endCursor: nodes.at(-1)?.id ?? null,
    },
  };
}

const row = (index: number, color = index % 2 ? "red" : "blue"): Row => ({
  id: `r${String(index).padStart(3, "0")}`,
  color,
  weight: index,
});

function client() {
  return new ApolloClient({
    cache: new InMemoryCache({ typePolicies: { Query: { fields: { rows: keysetPagination() } } } }),
    link: new SchemaLink({ schema, rootValue: { rows } }),
  });
}

/** A list that is being paginated: `now` is what the cache returns for its first query. */
async function shown(query: DocumentNode, variables: Arguments, apollo = client()) {
  const watched = apollo.watchQuery<Data>({ query, variables });
  await new Promise<void>((resolve) => watched.subscribe(({ loading }) => loading || resolve()));
  return {
    now: () => apollo.readQuery<Data>({ query, variables })!,
    more: (variables: Arguments) => watched.fetchMore({ variables }),
    again: () => watched.refetch(),
  };
}

const pageInfo = "pageInfo { hasNextPage hasPreviousPage startCursor endCursor }";
const byNodes = gql(`query ($color: String, $first: Int, $after: String, $last: Int, $before: String) {
  rows(color: $color, first: $first, after: $after, last: $last, before: $before) { totalCount nodes { id } ${pageInfo} } }`);
const byEdges = gql(`query ($color: String, $first: Int, $after: String, $last: Int, $before: String) {
  rows(color: $color, first: $first, after: $after, last: $last, before: $before) { edges { cursor node { id weight } } ${pageInfo} } }`);

interface Data {
  rows: {
    nodes?: Row[];
    edges?: { cursor: string; node: Row }[];
    totalCount?: number;
    pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
  };
}

const ids = ({ rows: { nodes, edges } }: Data) => (nodes ?? edges!.map(({ node }) => node)).map(({ id }) => id);
const everyId = (color?: string) =>
  table
    .filter((row) => !color || row.color === color)
    .map(({ id }) => id)
    .sort();

beforeEach(() => {
  table = Array.from({ length: 57 }, (_, index) => row(index));
  asked = 0;
});

describe.each([
  ["nodes", byNodes],
  ["edges", byEdges],
])("a list read through %s", (_, query) => {
  it.each([1, 7, 10, 57, 100])("and paginated forward %i at a time contains every row once, in order", async (first) => {
    const list = await shown(query, { first });
    while (list.now().rows.pageInfo.hasNextPage) {
      await list.more({ after: list.now().rows.pageInfo.endCursor });
    }
    expect(ids(list.now())).toEqual(everyId());
    expect(asked).toBe(Math.ceil(57 / first));
    expect(list.now().rows.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: false, startCursor: "r000", endCursor: "r056" });
  });

  it("and loaded backwards from the end contains every row once, in order", async () => {
    const list = await shown(query, { last: 10 });
    while (list.now().rows.pageInfo.hasPreviousPage) {
      await list.more({ before: list.now().rows.pageInfo.startCursor });
    }
    expect(ids(list.now())).toEqual(everyId());
  });

  it("contains a page once if it is requested twice", async () => {
    const list = await shown(query, { first: 10 });
    const after = list.now().rows.pageInfo.endCursor;
    await Promise.all([list.more({ after }), list.more({ after })]);
    expect(ids(list.now())).toEqual(everyId().slice(0, 20));
  });

  it("is stored separately for its start and its end, and for each filter", async () => {
    const apollo = client();
    const ask = async (variables: Arguments) => ids((await apollo.query<Data>({ query, variables })).data!);
    expect(await ask({ first: 3 })).toEqual(["r000", "r001", "r002"]);
    expect(await ask({ last: 2 })).toEqual(["r055", "r056"]);
    expect(await ask({ first: 2, color: "red" })).toEqual(["r001", "r003"]);
    expect(await ask({ first: 3 })).toEqual(["r000", "r001", "r002"]);
    expect(asked).toBe(3);
  });

  it("starts anew at an unknown cursor instead of guessing its position", async () => {
    const apollo = client();
    const ask = async (variables: Arguments) => ids((await apollo.query<Data>({ query, variables, fetchPolicy: "network-only" })).data!);
    await ask({ first: 3 });
    expect(await ask({ first: 2, after: "r040" })).toEqual(["r041", "r042"]);
  });

  it.each([
    ["forward", { first: 5, after: "r029" }],
    ["backward", { last: 5, before: "r035" }],
  ])("and opened in the middle going %s contains every row once, in order, when paginated to both ends", async (_, opened) => {
    const list = await shown(query, opened);
    expect(ids(list.now())).toEqual(everyId().slice(30, 35));
    while (list.now().rows.pageInfo.hasPreviousPage)
      await list.more({ first: null, after: null, last: 7, before: list.now().rows.pageInfo.startCursor });
    while (list.now().rows.pageInfo.hasNextPage)
      await list.more({ last: null, before: null, first: 7, after: list.now().rows.pageInfo.endCursor });
    expect(ids(list.now())).toEqual(everyId());
    expect(list.now().rows.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: false });
  });

  it("paginates backwards from the end, and forwards again to rows added since", async () => {
    const list = await shown(query, { last: 10 });
    table.push({ ...row(60) });
    await list.more({ last: null, first: 10, after: list.now().rows.pageInfo.endCursor });
    await list.more({ before: list.now().rows.pageInfo.startCursor });
    expect(ids(list.now())).toEqual(everyId().slice(-21));
  });

  it("shows the current rows after a refetch: the first page loaded, which can be extended in both directions", async () => {
    const start = await shown(query, { first: 10 });
    await start.more({ after: start.now().rows.pageInfo.endCursor });
    table = table.filter(({ id }) => id !== "r003" && id !== "r031");
    await start.again();
    expect(ids(start.now())).toEqual(everyId().slice(0, 10));
    await start.more({ after: start.now().rows.pageInfo.endCursor });
    expect(ids(start.now())).toEqual(everyId().slice(0, 20));
    const middle = await shown(query, { first: 5, after: "r029" });
    await middle.more({ first: null, after: null, last: 5, before: middle.now().rows.pageInfo.startCursor });
    table = table.filter(({ id }) => id !== "r032");
    await middle.again();
    expect(ids(middle.now())).toEqual(["r030", "r033", "r034", "r035", "r036"]);
    await middle.more({ first: null, after: null, last: 5, before: middle.now().rows.pageInfo.startCursor });
    await middle.more({ after: middle.now().rows.pageInfo.endCursor });
    const from = everyId().indexOf("r025");
    expect(ids(middle.now())).toEqual(everyId().slice(from, from + 15));
  });

  it("is stored separately when opened at two positions, and each part can grow", async () => {
    const apollo = client();
    const open = (variables: Arguments) => shown(query, variables, apollo);
    const [start, middle] = [await open({ first: 3 }), await open({ first: 3, after: "r019" })];
    await middle.more({ after: middle.now().rows.pageInfo.endCursor });
    await start.more({ after: start.now().rows.pageInfo.endCursor });
    expect(ids(start.now())).toEqual(everyId().slice(0, 6));
    expect(ids(middle.now())).toEqual(everyId().slice(20, 26));
  });

  it("misses no row and repeats none if rows are added and removed between two pages", async () => {
    const list = await shown(query, { first: 10 });
    table = table.filter(({ id }) => id !== "r004").concat({ ...row(4), id: "r0045" }, { ...row(9), id: "r0095" });
    await list.more({ after: list.now().rows.pageInfo.endCursor });
    expect(ids(list.now())).toEqual([
      ...Array.from({ length: 10 }, (_, index) => row(index).id),
      "r0095",
      ...Array.from({ length: 9 }, (_, index) => row(index + 10).id),
    ]);
  });
});

it("the cache serves two queries of one page with different fields, without a third request", async () => {
  const apollo = client();
  await apollo.query({ query: byNodes, variables: { first: 5 } });
  await apollo.query({ query: byEdges, variables: { first: 5 }, fetchPolicy: "network-only" });
  const again = await apollo.query<Data>({ query: byNodes, variables: { first: 5 } });
  expect(ids(again.data!)).toEqual(everyId().slice(0, 5));
  expect(asked).toBe(2);
});

it("the cache keeps rows and other fields of the connection, whichever arrives first", async () => {
  const total = gql("query ($color: String) { rows(color: $color, first: 1) { totalCount } }");
  for (const [one, other] of [
    [total, byEdges],
    [byEdges, total],
  ] as const) {
    asked = 0;
    const apollo = client();
    await apollo.query({ query: one, variables: { first: 5 } });
    await apollo.query({ query: other, variables: { first: 5 } });
    expect(apollo.readQuery<Data>({ query: total })?.rows.totalCount).toBe(57);
    expect(ids(apollo.readQuery<Data>({ query: byEdges, variables: { first: 5 } })!)).toEqual(everyId().slice(0, 5));
    expect(asked).toBe(2);
  }
});

it("the cache truncates a page at the edge where the next page begins", async () => {
  const list = await shown(byEdges, { first: 10 });
  await list.more({ after: "r004", first: 3 });
  expect(ids(list.now())).toEqual(everyId().slice(0, 8));
});
