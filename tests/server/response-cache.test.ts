import { randomUUID } from "node:crypto";
import { setTimeout } from "node:timers/promises";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readConfig } from "../../src/config.ts";
import { readBolt } from "../../src/embedded-neo4j/embedded-neo4j.ts";
import { serve, type Serving } from "../../src/main.ts";
import { makeKey } from "../../src/server/auth/key.ts";
import { gzippedBody, inOwnMemory } from "../../src/server/response-cache/response-cache.ts";
import { openOwnStore } from "../support/own-store.ts";
import { replyOf } from "../support/reply.ts";

const run = randomUUID().slice(0, 8);
const sources = `query ($q: String!) { search(query: $q, first: 3) { nodes { id } totalCount } }`;
const question = `{ claims(filter: { speaker: "Putin", topic: [TRADE_VOLUME] }, first: 15) { totalCount nodes { id text } } }`;

/** A separate database: every write to the shared one, by any test file, invalidates the cache. */
const store = await openOwnStore("claims");

describe.skipIf(!store)("a repeated query", () => {
  let servers: [Serving, Serving];
  const open = async (points = "0") =>
    serve({
      config: readConfig({ PORT: "0", LOG_LEVEL: "silent", LIMIT_POINTS_PER_MINUTE: points, CORS_ORIGINS: "https://example.org" }),
      database: (await readBolt(store!.home))!,
    });
  beforeAll(async () => void (servers = [await open(), await open()]));
  afterAll(async () => {
    await Promise.all(servers.map((server) => server.close()));
    await store!.close();
  });

  const ask = async (server: Serving, query: string, variables: object = {}, headers: Record<string, string> = {}) =>
    replyOf(
      await fetch(`${server.address}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json", ...headers },
        body: JSON.stringify({ query, variables }),
      }),
    );
  const isCached = (reply: Awaited<ReturnType<typeof ask>>) => (reply.body.extensions as { cached?: boolean } | undefined)?.cached === true;
  /** The first query only starts the polling of the database. */
  const warm = async (server: Serving) => expect.poll(async () => isCached(await ask(server, question)), { interval: 100 }).toBe(true);
  const write = async (server: Serving, secret: string) => {
    const query = `mutation ($input: AddSourceInput!) { addSource(input: $input) { created source { id } userErrors { message } } }`;
    const input = {
      idempotencyKey: randomUUID(),
      title: `Kept ${run} ${randomUUID()}`,
      url: `https://example.org/${run}/${randomUUID()}`,
      licence: "CC0",
      attribution: "x",
    };
    const reply = await ask(server, query, { input }, { authorization: `Bearer ${secret}` });
    expect(reply.body.data).toMatchObject({ addSource: { created: true } });
    return input;
  };

  it("is answered from the cache, byte for byte, with a cost of zero", async () => {
    await warm(servers[0]);
    const [one, other] = [await ask(servers[0], question), await ask(servers[0], question)];
    expect([isCached(one), isCached(other)]).toEqual([true, true]);
    const fresh = await ask(servers[0], question, {}, { "x-explain": "1" });
    expect(isCached(fresh)).toBe(false);
    expect(one.body.data).toEqual(fresh.body.data);
    expect(one.body.extensions).toMatchObject({ cost: { trips: 0 } });
    expect(one.headers.get("cache-control")).toBe("no-store");
  });

  it("costs a point for each kB sent again, and is rejected when the points are used up", async () => {
    const server = await open("80000");
    try {
      const large = `{ claims(first: 100) { nodes { id text statement { quote { exact prefix suffix } } } } }`;
      await warm(server);
      const [first, second] = [await ask(server, large), await ask(server, large)];
      expect([isCached(first), isCached(second)]).toEqual([false, true]);
      const left = ({ headers }: typeof first) => Number(headers.get("ratelimit-remaining"));
      const third = await ask(server, large);
      expect(third.text.length).toBeGreaterThan(10_000);
      expect(left(second) - left(third)).toBe(50 + Math.floor(Buffer.byteLength(third.text) / 1_000));
      let last = third;
      for (let n = 0; n < 1_600 && last.status === 200; n++) last = await ask(server, large);
      expect([last.status, last.body.errors?.[0]?.extensions.code]).toEqual([429, "RATE_LIMITED"]);
    } finally {
      await server.close();
    }
  });

  it("is not found in the cache with other variables, another operation name or errors", async () => {
    await warm(servers[0]);
    for (const q of ["Putin", "Zabaikalsk", "Putin"]) await ask(servers[0], sources, { q });
    const [putin, zabaikalsk] = [await ask(servers[0], sources, { q: "Putin" }), await ask(servers[0], sources, { q: "Zabaikalsk" })];
    expect(putin.body.data).not.toEqual(zabaikalsk.body.data);
    const wrong = `{ claims(first: 2, after: "nonsense") { nodes { id } } }`;
    for (let i = 0; i < 2; i++) expect((await ask(servers[0], wrong)).body.errors?.[0]?.extensions.code).toBe("BAD_USER_INPUT");
  });

  it("is computed once for many simultaneous requests", async () => {
    await warm(servers[0]);
    const text = `{ claims(first: 7, filter: { text: "trade" }) { nodes { id } } ${run.replace(/^/, "a")}: __typename }`;
    const answers = await Promise.all(Array.from({ length: 20 }, () => ask(servers[0], text)));
    // On a busy machine a poll of the database may be late; requests in the meantime are computed separately.
    expect(answers.filter((answer) => !isCached(answer)).length).toBeLessThan(10);
    expect(new Set(answers.map(({ body }) => JSON.stringify(body.data))).size).toBe(1);
  });

  it("is recomputed at once by the server that wrote, and within a second by the others; what a writer reads is not cached", async () => {
    const { secret } = await makeKey(servers[0].graph, `cache ${run}`, "editor");
    for (const server of servers) await warm(server);
    for (let i = 0; i < 5; i++) {
      for (const server of servers) await ask(server, sources, { q: `Kept ${run}` });
      const { title } = await write(servers[0], secret);
      const count = async (server: Serving) => (await ask(server, sources, { q: title })).body.data as { search: { totalCount: number } };
      const kept = async (server: Serving) =>
        ((await ask(server, `{ coverage { sources } }`)).body.data as { coverage: { sources: number } }).coverage.sources;
      const there = await kept(servers[0]);
      expect((await count(servers[0])).search.totalCount).toBeGreaterThan(0);
      await setTimeout(1_000);
      expect(await kept(servers[1])).toBe(there);
    }
    const mine = [1, 2].map(() => ask(servers[0], question, {}, { authorization: `Bearer ${secret}` }));
    for (const reply of await Promise.all(mine)) expect(isCached(reply)).toBe(false);
  });

  it("by GET, or for an export, gets 304 until something changes", async () => {
    await warm(servers[0]);
    const address = `${servers[0].address}/graphql?query=${encodeURIComponent(question)}`;
    const headers = { "apollo-require-preflight": "1" };
    await fetch(address, { headers });
    const first = await fetch(address, { headers });
    const etag = first.headers.get("etag")!;
    expect([first.status, etag, first.headers.get("cache-control")]).toEqual([
      200,
      expect.stringMatching(/^"[\w-]+"$/),
      "public, max-age=0, must-revalidate",
    ]);
    for (const encoding of ["gzip", "identity"]) {
      const packed = await fetch(address, { headers: { ...headers, "accept-encoding": encoding } });
      expect([packed.headers.get("content-encoding"), packed.headers.get("vary")]).toEqual([
        encoding === "gzip" ? "gzip" : null,
        "origin, accept-encoding",
      ]);
      expect(((await packed.json()) as { extensions: { cached: boolean } }).extensions.cached).toBe(true);
    }
    const again = await fetch(address, { headers: { ...headers, "if-none-match": etag } });
    expect([again.status, await again.text()]).toEqual([304, ""]);
    expect((await fetch(address)).status).toBe(400);

    const csv = `${servers[0].address}/export/claims.csv?filter=${encodeURIComponent('{"modality":["TARGET"]}')}`;
    const file = await fetch(csv);
    expect((await file.text()).split("\n").length).toBeGreaterThan(3);
    expect((await fetch(csv, { headers: { "if-none-match": file.headers.get("etag")! } })).status).toBe(304);
  });

  it("retains only the bytes of its response, compressed or not", () => {
    const body = inOwnMemory(Buffer.from(question.repeat(20)));
    const packed = gzippedBody({ body, type: "application/json", etag: '"x"' });
    for (const bytes of [body, packed]) expect([bytes.length > 100, bytes.buffer.byteLength]).toEqual([true, bytes.length]);
    expect(gunzipSync(packed).toString()).toBe(body.toString());
  });
});
