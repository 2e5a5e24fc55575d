import { createHash, randomUUID } from "node:crypto";
import { ApolloClient, gql, HttpLink, InMemoryCache } from "@apollo/client";
import { PersistedQueryLink } from "@apollo/client/link/persisted-queries";
import { ask as askServer } from "@trade-graph/client";
import { ClaimsDocument } from "@trade-graph/client/documents";
import { ClaimsOperation } from "@trade-graph/client/operations";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readConfig } from "../../src/config.ts";
import { serve, type Serving } from "../../src/main.ts";
import { database } from "../support/database.ts";

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

interface Reply {
  data?: { claims: { totalCount: number } };
  errors?: { message: string; extensions: { code: string } }[];
  extensions?: { cached?: boolean };
}

describe.skipIf(!database)("a persisted document", () => {
  let server: Serving;
  let url: string;
  beforeAll(async () => {
    const config = readConfig({ PORT: "0", LOG_LEVEL: "silent", LIMIT_POINTS_PER_MINUTE: "0" });
    server = await serve({ config, database: database! });
    url = `${server.address}/graphql`;
  });
  afterAll(() => server.close());

  const get = async (hash: string, variables: object = {}, headers: Record<string, string> = { "apollo-require-preflight": "1" }) => {
    const extensions = JSON.stringify({ persistedQuery: { version: 1, sha256Hash: hash } });
    const response = await fetch(`${url}?${new URLSearchParams({ variables: JSON.stringify(variables), extensions })}`, { headers });
    return { response, body: (await response.json().catch(() => ({}))) as Reply };
  };
  const post = async (body: object) => {
    const response = await fetch(url, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) });
    return { response, body: (await response.json()) as Reply };
  };

  it("of the client library is answered by GET from the cache, and with 304 if unchanged", async () => {
    const variables = { first: 3 };
    await expect.poll(async () => (await get(ClaimsOperation.hash, variables)).body.extensions?.cached, { interval: 100 }).toBe(true);
    const { response, body } = await get(ClaimsOperation.hash, variables);
    expect(body.data!.claims.totalCount).toBeGreaterThan(10);
    expect(response.headers.get("cache-control")).toBe("public, max-age=0, must-revalidate");
    const again = await get(ClaimsOperation.hash, variables, {
      "content-type": "application/json",
      "if-none-match": response.headers.get("etag")!,
    });
    expect(again.response.status).toBe(304);
    // The same query sent as text shares the cache entry.
    const query = new URLSearchParams({ query: ClaimsOperation.text, variables: JSON.stringify(variables) });
    const byText = await fetch(`${url}?${query}`, { headers: { "apollo-require-preflight": "1" } });
    expect(((await byText.json()) as Reply).extensions?.cached).toBe(true);
  });

  it("is rejected if a page of another site sends it by GET", async () => {
    expect((await get(ClaimsOperation.hash, {}, {})).body.errors![0]!.message).toMatch(/CSRF/);
  });

  it("that is unknown is requested as Apollo specifies, and stored", async () => {
    const text = `{ claims { totalCount } } # ${randomUUID()}`;
    const unknown = await get(sha256(text));
    expect(unknown.response.status).toBe(200);
    expect(unknown.response.headers.get("cache-control")).toMatch(/no-store/);
    expect(unknown.body.errors).toMatchObject([{ message: "PersistedQueryNotFound", extensions: { code: "PERSISTED_QUERY_NOT_FOUND" } }]);
    const persistedQuery = { version: 1, sha256Hash: sha256(text) };
    expect((await post({ query: text, extensions: { persistedQuery } })).body.data!.claims.totalCount).toBeGreaterThan(10);
    expect((await get(sha256(text))).body.data!.claims.totalCount).toBeGreaterThan(10);
    expect((await post({ extensions: { persistedQuery } })).body.data!.claims.totalCount).toBeGreaterThan(10);
  });

  it("whose hash does not match its text is rejected and not stored", async () => {
    const hash = sha256(randomUUID());
    const { response, body } = await post({
      query: "{ claims { totalCount } }",
      extensions: { persistedQuery: { version: 1, sha256Hash: hash } },
    });
    expect(response.status).toBe(400);
    expect(body.errors![0]!.extensions.code).toBe("BAD_REQUEST");
    expect((await get(hash)).body.errors![0]!.extensions.code).toBe("PERSISTED_QUERY_NOT_FOUND");
  });

  it("that is invalid against the schema is not stored", async () => {
    const text = "{ nothing }";
    await post({ query: text, extensions: { persistedQuery: { version: 1, sha256Hash: sha256(text) } } });
    expect((await get(sha256(text))).body.errors![0]!.extensions.code).toBe("PERSISTED_QUERY_NOT_FOUND");
  });

  /** The methods of the requests that Apollo Client sends for a document, in order. */
  async function sentFor(document: typeof ClaimsDocument): Promise<{ methods: string[]; total: number }> {
    const methods: string[] = [];
    const watched: typeof fetch = (input, init) => {
      methods.push(init?.method ?? "GET");
      return fetch(input, init);
    };
    const persisted = new PersistedQueryLink({ sha256, useGETForHashedQueries: true });
    const client = new ApolloClient({ cache: new InMemoryCache(), link: persisted.concat(new HttpLink({ uri: url, fetch: watched })) });
    const { data } = await client.query({ query: document, variables: { first: 2 } });
    return { methods, total: data!.claims.totalCount };
  }

  it("takes Apollo Client one request if it is the library's, and is registered automatically otherwise", async () => {
    expect(await sentFor(ClaimsDocument)).toEqual({ methods: ["GET"], total: expect.any(Number) as number });
    const own = gql(`query Own${randomUUID().slice(0, 6)} { claims { totalCount } }`) as typeof ClaimsDocument;
    expect((await sentFor(own)).methods).toEqual(["GET", "POST"]);
    expect((await sentFor(own)).methods).toEqual(["GET"]);
  });

  it("is sent as text by the client library to a server that does not know its hash", async () => {
    const asked: string[] = [];
    const watched: typeof fetch = (input, init) => {
      asked.push(init?.method ?? "GET");
      return fetch(input, init);
    };
    const operation = { text: `query { claims { totalCount } } # ${randomUUID()}`, hash: sha256(randomUUID()) };
    const data = await askServer<Reply["data"], object>(url, operation, {}, { byHash: true, fetch: watched });
    expect(data!.claims.totalCount).toBeGreaterThan(10);
    expect(asked).toEqual(["GET", "POST"]);
  });
});
