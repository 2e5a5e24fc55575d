import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startSmallServer, type Answer, type SmallServer } from "./support/small-server.ts";

let it0: SmallServer;
beforeAll(async () => {
  it0 = await startSmallServer({ limits: { pointsPerMinute: 0 } });
});
afterAll(() => it0.close());

const codeOf = (answer: Answer) => answer.body.errors?.[0]?.extensions.code;
const alive = async () => expect((await it0.ask("{ hello }")).body.data).toEqual({ hello: "world" });
const noStack = (answer: Answer) => expect(answer.text).not.toMatch(/node_modules|\bat .*:\d+:\d+|SyntaxError|RangeError/);
const padded = (bytes: number) => JSON.stringify({ query: `{ hello }${" ".repeat(bytes)}` });

describe("a body", () => {
  it.each([101_000, 2_000_000, 50_000_000])("of %i bytes is refused with 413 in JSON", async (bytes) => {
    // A body cut off in the middle may reset the connection before the answer is read; both end the request.
    const answer = await it0.post(padded(bytes)).catch((error: Error) => error);
    if (answer instanceof Error) expect(bytes).toBeGreaterThan(1_000_000);
    else {
      expect([answer.status, codeOf(answer)]).toEqual([413, "BAD_REQUEST"]);
      expect(answer.headers.get("content-type")).toMatch(/^application\/json/);
    }
    await alive();
  });

  it("of 101 kB is let in when the limit is off", async () => {
    const open = await startSmallServer({ limits: { bodyBytes: 0 } });
    expect((await open.post(padded(101_000))).status).toBe(200);
    await open.close();
  });

  it("that unpacks to 10 MB is refused with 413 and takes no memory to speak of", async () => {
    const bomb = new Uint8Array(gzipSync(padded(10_000_000)));
    expect(bomb.length).toBeLessThan(20_000);
    const before = process.memoryUsage().rss;
    for (let i = 0; i < 5; i++) expect((await it0.post(bomb, { "content-encoding": "gzip" })).status).toBe(413);
    expect(process.memoryUsage().rss - before).toBeLessThan(20_000_000);
    await alive();
  });

  it("may be packed with gzip", async () => {
    const answer = await it0.post(new Uint8Array(gzipSync(JSON.stringify({ query: "{ hello }" }))), { "content-encoding": "gzip" });
    expect(answer.body.data).toEqual({ hello: "world" });
  });

  it.each([
    ["an unknown charset", JSON.stringify({ query: "{ hello }" }), { "content-type": "application/json; charset=koi8-r" }, 415],
    ["an unknown packing", JSON.stringify({ query: "{ hello }" }), { "content-encoding": "snappy" }, 415],
    ["gzip that is none", "not gzip", { "content-encoding": "gzip" }, 400],
    ["JSON that ends too early", '{"query": "{ hel', {}, 400],
    ["a text", '"{ hello }"', {}, 400],
    ["nothing", "", {}, 400],
    ["an empty object", "{}", {}, 400],
  ])("of %s is refused", async (_name, body, headers, status) => {
    const answer = await it0.post(body, headers as Record<string, string>);
    expect(answer.status).toBe(status);
    noStack(answer);
    await alive();
  });

  it("with a byte order mark is understood", async () => {
    expect((await it0.post(`\ufeff${JSON.stringify({ query: "{ hello }" })}`)).status).toBe(200);
  });

  it("with bytes that are not UTF-8 is answered without an error of ours", async () => {
    const bytes = new Uint8Array([
      ...new TextEncoder().encode('{"query":"{ echo(text: \\"'),
      0xff,
      0xfe,
      0xc0,
      ...new TextEncoder().encode('\\") }"}'),
    ]);
    expect((await it0.post(bytes)).status).toBeLessThan(500);
    await alive();
  });

  it.each([[[{ query: "{ hello }" }, { query: "{ hello }" }]], [Array.from({ length: 1_000 }, () => ({ query: "{ hello }" }))]])(
    "that holds many questions is refused with 400",
    async (batch) => {
      const answer = await it0.post(JSON.stringify(batch));
      expect(answer.status).toBe(400);
      expect(answer.text).toMatch(/batching/i);
    },
  );

  it.each([
    [{ query: "{ hello }", variables: [] }],
    [{ query: "{ hello }", variables: "{}" }],
    [{ query: "{ hello }", variables: 1 }],
    [{ query: {} }],
    [{ query: [] }],
    [{ query: "{ hello }", extensions: "{}" }],
    [{ query: "{ hello }", operationName: 1 }],
    [{ query: "query ($n: Int) { echo(n: $n) }", variables: { n: "1" } }],
    [{ query: "query ($n: Int!) { echo(n: $n) }", variables: {} }],
    [{ query: "query ($n: Int) { echo(n: $n) }", variables: { n: 2147483648 } }],
    [{ query: "{ hello }", operationName: "Nobody" }],
  ])("%j is refused with 400", async (body) => {
    const answer = await it0.post(JSON.stringify(body));
    expect(answer.status).toBe(400);
    noStack(answer);
  });

  it("may give more variables than the document has", async () => {
    expect((await it0.ask("{ hello }", { variables: { more: 1 } })).status).toBe(200);
  });

  it.each([{}, { query: "{ hello }" }])("%j with a stored query's hash hears that none are stored", async (body) => {
    const answer = await it0.post(JSON.stringify({ ...body, extensions: { persistedQuery: { version: 1, sha256Hash: "ab".repeat(32) } } }));
    expect(codeOf(answer)).toBe("PERSISTED_QUERY_NOT_SUPPORTED");
    expect(answer.body.data).toBeUndefined();
  });

  it("in UTF-7 is never an error of ours", async () => {
    const answer = await it0.post(JSON.stringify({ query: "{ hello }" }), { "content-type": "application/json; charset=utf-7" });
    expect(answer.status).toBeLessThan(500);
  });
});

describe("a request that a foreign page could make a browser send", () => {
  it.each(["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"])("of type %s is refused", async (type) => {
    const answer = await it0.post(JSON.stringify({ query: "{ hello }" }), { "content-type": type });
    expect(answer.status).toBe(400);
    expect(answer.text).toMatch(/CSRF/);
  });

  it("is refused as a plain GET, and with 405 as a change by GET", async () => {
    const get = (query: string, headers: Record<string, string> = {}) =>
      fetch(`${it0.address}/graphql?query=${encodeURIComponent(query)}`, { headers });
    expect((await get("{ hello }")).status).toBe(400);
    expect((await get("{ hello }", { "apollo-require-preflight": "1" })).status).toBe(200);
    const change = await get('mutation { add(text: "x") { id } }', { "apollo-require-preflight": "1" });
    expect([change.status, change.headers.get("allow")]).toEqual([405, "POST"]);
  });

  it("may read, and never with the visitor's credentials", async () => {
    const evil = { origin: "https://evil.example" };
    const answer = await it0.ask("{ hello }", {}, { ...evil, cookie: "session=1" });
    expect(answer.headers.get("access-control-allow-origin")).toBe("*");
    expect(answer.headers.get("access-control-allow-credentials")).toBeNull();
    const preflight = await fetch(`${it0.address}/graphql`, {
      method: "OPTIONS",
      headers: { ...evil, "access-control-request-method": "POST", "access-control-request-headers": "content-type, authorization" },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get("access-control-allow-credentials")).toBeNull();
    expect(preflight.headers.get("access-control-allow-headers")).not.toMatch(/authorization/);
  });
});

describe("names that mean something to JavaScript", () => {
  it.each(["__proto__", "constructor", "toString", "hasOwnProperty"])("%s is a name like any other", async (name) => {
    expect((await it0.ask(`{ ${name}: hello }`)).text).toContain(`"${name}":"world"`);
    expect((await it0.ask(`query ${name} { hello }`, { operationName: name })).status).toBe(200);
    expect((await it0.ask("{ hello }", { variables: JSON.parse(`{"${name}": {"polluted": true}}`) as object })).status).toBe(200);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe("what goes wrong inside", () => {
  it("is one sentence outside", async () => {
    const answer = await it0.ask("{ bug }");
    expect(answer.body.errors![0]!.message).toBe("Internal server error");
    expect(answer.text).not.toMatch(/user:pw|neo4j:/);
  });

  it("a database that is down is SERVICE_UNAVAILABLE within three seconds", async () => {
    const started = performance.now();
    const answer = await it0.ask("{ one }");
    expect([answer.status, codeOf(answer)]).toEqual([503, "SERVICE_UNAVAILABLE"]);
    expect(performance.now() - started).toBeLessThan(3_000);
    expect(answer.text).not.toMatch(/bolt:|127\.0\.0\.1|ECONNREFUSED/);
  });
});

describe("the log", () => {
  it("keeps one line for one request, whatever the names in it hold", async () => {
    it0.lines.length = 0;
    await it0.ask("query Evil { hello }", { operationName: 'Evil\r\n{"level":30,"msg":"forged"}\u001b[31m' });
    await it0.ask("query Fine { hello }", { operationName: "Fine" });
    const requests = it0.lines.filter((line) => line.msg === "request");
    expect(requests).toHaveLength(2);
    expect(requests[1]).toMatchObject({ operation: "Fine", status: 200 });
    expect(it0.lines.some((line) => line.msg === "forged")).toBe(false);
  });
});

describe("each answer", () => {
  it("forbids pages to load anything from elsewhere, to be framed and to be guessed at", async () => {
    const { headers } = await it0.ask("{ hello }");
    expect(headers.get("content-security-policy")).toContain("default-src 'self'");
    expect(headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
    expect(headers.get("content-security-policy")).not.toMatch(/https?:|script-src[^;]*unsafe-inline/);
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("x-powered-by")).toBeNull();
  });

  it("is counted for Prometheus", async () => {
    const text = await (await fetch(`${it0.address}/metrics`)).text();
    for (const name of [
      "request_seconds_count",
      "cost_points_count",
      "database_trips_count",
      "database_seconds_count",
      "pool_connections",
      "pool_size",
    ])
      expect(text).toContain(`trade_graph_${name}`);
    expect(text).toContain("nodejs_eventloop_lag_seconds");
    expect(text).toMatch(/trade_graph_errors_total\{code="INTERNAL_SERVER_ERROR"\} 1\n/);
  });
});
