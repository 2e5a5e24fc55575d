import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startSmallServer, type Answer, type SmallServer } from "../support/small-server.ts";

let small: SmallServer;
beforeAll(async () => {
  small = await startSmallServer({ limits: { pointsPerMinute: 0 } });
});
afterAll(() => small.close());

const codeOf = (answer: Answer) => answer.body.errors?.[0]?.extensions.code;
const alive = async () => expect((await small.ask("{ hello }")).body.data).toEqual({ hello: "world" });
const padded = (bytes: number) => JSON.stringify({ query: `{ hello }${" ".repeat(bytes)}` });

describe("a body", () => {
  it("of 101 kB is accepted when the limit is off", async () => {
    const open = await startSmallServer({ limits: { bodyBytes: 0 } });
    expect((await open.post(padded(101_000))).status).toBe(200);
    await open.close();
  });

  it("that unpacks to 10 MB is rejected with 413 and uses little memory", async () => {
    const bomb = new Uint8Array(gzipSync(padded(10_000_000)));
    expect(bomb.length).toBeLessThan(20_000);
    const before = process.memoryUsage().rss;
    for (let i = 0; i < 5; i++) expect((await small.post(bomb, { "content-encoding": "gzip" })).status).toBe(413);
    expect(process.memoryUsage().rss - before).toBeLessThan(20_000_000);
    await alive();
  });

  it("may be compressed with gzip", async () => {
    const answer = await small.post(new Uint8Array(gzipSync(JSON.stringify({ query: "{ hello }" }))), { "content-encoding": "gzip" });
    expect(answer.body.data).toEqual({ hello: "world" });
  });
});

describe("a cross-site request from a browser", () => {
  it("may read, but never with the visitor's credentials", async () => {
    const evil = { origin: "https://evil.example" };
    const answer = await small.ask("{ hello }", {}, { ...evil, cookie: "session=1" });
    expect(answer.headers.get("access-control-allow-origin")).toBe("*");
    expect(answer.headers.get("access-control-allow-credentials")).toBeNull();
    const preflight = await fetch(`${small.address}/graphql`, {
      method: "OPTIONS",
      headers: { ...evil, "access-control-request-method": "POST", "access-control-request-headers": "content-type, authorization" },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get("access-control-allow-credentials")).toBeNull();
    expect(preflight.headers.get("access-control-allow-headers")).not.toMatch(/authorization/);
  });
});

describe("an internal error", () => {
  it("is reported as one sentence", async () => {
    const answer = await small.ask("{ bug }");
    expect(answer.body.errors![0]!.message).toBe("Internal server error");
    expect(answer.text).not.toMatch(/user:pw|neo4j:/);
  });

  it("is SERVICE_UNAVAILABLE within three seconds when the database is down, while the server is alive but not ready", async () => {
    const started = performance.now();
    const answer = await small.ask("{ one }");
    expect([answer.status, codeOf(answer)]).toEqual([503, "SERVICE_UNAVAILABLE"]);
    expect(answer.headers.get("retry-after")).toBe("5");
    expect(performance.now() - started).toBeLessThan(3_000);
    expect(answer.text).not.toMatch(/bolt:|127\.0\.0\.1|ECONNREFUSED/);
    expect((await fetch(`${small.address}/readyz`)).status).toBe(503);
    expect((await fetch(`${small.address}/livez`)).status).toBe(200);
  });
});

describe("the log", () => {
  it("has one line per request, whatever its names contain", async () => {
    small.lines.length = 0;
    await small.ask("query Evil { hello }", { operationName: 'Evil\r\n{"level":30,"msg":"forged"}\u001b[31m' });
    await small.ask("query Fine { hello }", { operationName: "Fine" });
    const requests = small.lines.filter((line) => line.msg === "request");
    expect(requests).toHaveLength(2);
    expect(requests[1]).toMatchObject({ operation: "Fine", status: 200 });
    expect(small.lines.some((line) => line.msg === "forged")).toBe(false);
  });
});

describe("each response", () => {
  it("forbids pages to load anything from elsewhere, to be framed and to have their type sniffed", async () => {
    const { headers } = await small.ask("{ hello }");
    expect(headers.get("content-security-policy")).toContain("default-src 'self'");
    expect(headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
    expect(headers.get("content-security-policy")).not.toMatch(/https?:|script-src[^;]*unsafe-inline/);
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("x-powered-by")).toBeNull();
  });

  it("is counted for Prometheus", async () => {
    const text = await (await fetch(`${small.address}/metrics`)).text();
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

describe("a document of forty statements", () => {
  it("logs no warning about too many listeners", async () => {
    const small = await startSmallServer();
    const warnings: string[] = [];
    const note = (warning: Error) => void warnings.push(warning.message);
    process.on("warning", note);
    await Promise.all(Array.from({ length: 3 }, () => small.ask(`{ ${Array.from({ length: 40 }, (_, i) => `a${i}: one`).join(" ")} }`)));
    await new Promise((resolve) => setImmediate(resolve));
    process.off("warning", note);
    expect(warnings).toEqual([]);
    await small.close();
  });
});
