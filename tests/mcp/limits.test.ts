import { Router } from "express";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { mcpRoutes } from "../../src/mcp/mcp.routes.ts";
import { startSmallServer, type SmallServer } from "../support/small-server.ts";

const schemaAsked = (id: number) => ({ jsonrpc: "2.0", id, method: "resources/read", params: { uri: "trade-graph://schema" } });
const ping = (id: number) => ({ jsonrpc: "2.0", id, method: "ping" });

// These tests do not query the graph, and its database is down.
describe("the use of /mcp by one client", () => {
  let small: SmallServer;
  beforeAll(async () => {
    small = await startSmallServer({
      limits: { answerBytes: 200_000, requestMs: 200 },
      protocols: (askFor) => ({
        "/mcp": mcpRoutes({ executorFor: askFor, version: "1", bodyBytes: 100_000 }),
        "/silent": Router().use(() => undefined),
      }),
    });
  });
  afterAll(() => small.close());

  const send = async (body: unknown, path = "/mcp") => {
    const headers = { "content-type": "application/json", accept: "application/json, text/event-stream" };
    const response = await fetch(`${small.address}${path}`, { method: "POST", headers, body: JSON.stringify(body) });
    return { status: response.status, headers: response.headers, text: await response.text() };
  };
  const left = (headers: Headers) => Number(headers.get("ratelimit-remaining"));

  it("gets a response within the size limit, and an error beyond it", async () => {
    const one = await send(schemaAsked(1));
    expect([one.status, one.text.includes("type Claim implements Node")]).toEqual([200, true]);
    const many = await send([1, 2, 3, 4].map(schemaAsked));
    expect([many.status, many.text]).toEqual([400, expect.stringContaining("larger than 200000 bytes")]);
  });

  it("is charged by size: a point per kB in addition to the base cost", async () => {
    const before = await send(ping(1));
    const kilobytes = Math.floor((await send(schemaAsked(2))).text.length / 1_000);
    expect(kilobytes).toBeGreaterThan(70);
    expect(left(before.headers) - left((await send(ping(3))).headers)).toBeGreaterThanOrEqual(2 * 50 + kilobytes);
  });

  it("allows batches of a few requests, each of which can be answered", async () => {
    const few = await send([ping(1), ping(2)]);
    expect((JSON.parse(few.text) as { id: number }[]).map(({ id }) => id).sort()).toEqual([1, 2]);
    const calledOff = { jsonrpc: "2.0", method: "notifications/cancelled", params: { requestId: 1 } };
    for (const [batch, why] of [
      [Array.from({ length: 11 }, (_, id) => ping(id)), /at most 10 messages; got 11/],
      [[ping(1), ping(1)], /got one twice/],
      [[ping(1), calledOff], /cannot be called off/],
    ] as const) {
      const { status, text } = await send(batch);
      expect([status, JSON.parse(text)]).toEqual([
        400,
        { jsonrpc: "2.0", id: null, error: { code: -32_600, message: expect.stringMatching(why) as string } },
      ]);
    }
  });

  it("does not hold a slot forever: requests that never finish are aborted", async () => {
    const since = performance.now();
    const { status, text } = await send({}, "/silent");
    expect([status, text]).toEqual([504, expect.stringContaining("DEADLINE_EXCEEDED")]);
    expect(performance.now() - since).toBeLessThan(5_000);
    expect(small.server.admission.stages).toEqual({ waiting: 0, running: 0, overdue: 0, delivering: 0, over: 0 });
  });
});
