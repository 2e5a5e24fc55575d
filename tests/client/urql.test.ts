import { createRequire } from "node:module";
import { join } from "node:path";
import { parse } from "graphql";
import { afterEach, describe, expect, it, vi } from "vitest";
import { ClaimsDocument } from "../../packages/client/src/generated/documents.ts";
import { graphcacheKeys, pagedResolvers } from "../../packages/client/src/urql.ts";
import { root } from "../../src/config.ts";
import { api, ask } from "../support/api.ts";
import { ownPackages } from "../support/own-packages.ts";

const folder = ownPackages("urql");

type Exchange = (input: unknown) => unknown;
interface Answer {
  // Answers are as varied as the questions.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  data: any;
  error?: Error;
}
interface Client {
  query(document: unknown, variables: object, context?: object): PromiseLike<Answer>;
}
interface Urql {
  Client: new (options: { url: string; exchanges: Exchange[]; preferGetMethod: boolean }) => Client;
  fetchExchange: Exchange;
}
interface Graphcache {
  cacheExchange(options: { keys?: Record<string, () => null>; resolvers?: object }): Exchange;
}

describe.skipIf(!api || !folder)("urql with graphcache and a real server", () => {
  const load = createRequire(join(folder ?? root, "package.json"));
  const { Client, fetchExchange } = folder ? (load("@urql/core") as Urql) : ({} as Urql);
  const { cacheExchange } = folder ? (load("@urql/exchange-graphcache") as Graphcache) : ({} as Graphcache);
  const { relayPagination } = folder
    ? (load("@urql/exchange-graphcache/extras") as { relayPagination: () => unknown })
    : { relayPagination: () => undefined };
  const open = (options = { keys: graphcacheKeys, resolvers: pagedResolvers(relayPagination) }) =>
    new Client({ url: `${api!.address}/graphql`, exchanges: [cacheExchange(options), fetchExchange], preferGetMethod: false });
  const asked = async (client: Client, document: unknown, variables: object, context?: object) => {
    const { data, error } = await client.query(document, variables, context);
    expect(error).toBeUndefined();
    return data;
  };
  const warned = vi.spyOn(console, "warn").mockImplementation(() => undefined);
  afterEach(() => warned.mockClear());

  it("caches a whole response, including parts without an id, and serves it again without a warning or a request", async () => {
    const client = open();
    const variables = { filter: { between: ["RUS", "CHN"] }, first: 7 };
    const came = await asked(client, ClaimsDocument, variables);
    expect(came.claims.edges).toHaveLength(7);
    expect(came.claims.edges[0].node.quantity).toMatchObject({ __typename: "Quantity" });
    expect(await asked(client, ClaimsDocument, variables, { requestPolicy: "cache-only" })).toEqual(came);
    expect(warned.mock.calls).toEqual([]);
  });

  it("has a key for every type without an id, and would warn about missing ones", async () => {
    await asked(open({ keys: {}, resolvers: {} }), ClaimsDocument, { first: 1 });
    expect(warned.mock.calls.flat().join()).toMatch(/Quantity/);
  });

  it.each([
    ["onwards", (page: Page) => ({ first: 5, after: page.endCursor }), { first: 5 }, { first: 15 }],
    ["backwards", (page: Page) => ({ last: 5, before: page.startCursor }), { last: 5 }, { last: 15 }],
  ])("merges pages that were read %s into one list, in order", async (_, next, begin, all) => {
    const client = open();
    const document = parse(`query Walk($first: Int, $after: String, $last: Int, $before: String) {
      claims(filter: { between: ["RUS", "CHN"] }, first: $first, after: $after, last: $last, before: $before) {
        nodes { id } pageInfo { startCursor endCursor hasNextPage hasPreviousPage } } }`);
    let shown = await asked(client, document, begin);
    let page: Page = shown.claims.pageInfo;
    for (let more = 0; more < 2; more++) {
      shown = await asked(client, document, next(page));
      page = shown.claims.pageInfo;
    }
    const { data } = await ask(
      `query ($first: Int, $last: Int) { claims(filter: { between: ["RUS", "CHN"] }, first: $first, last: $last) { nodes { id } } }`,
      all,
    );
    expect(shown.claims.nodes.map(({ id }: { id: string }) => id)).toEqual(data.claims.nodes.map(({ id }: { id: string }) => id));
  });
});

interface Page {
  startCursor: string;
  endCursor: string;
}
