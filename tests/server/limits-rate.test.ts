import { once } from "node:events";
import type { ServerResponse } from "node:http";
import { connect } from "node:net";
import { setImmediate } from "node:timers/promises";
import { Router, type Request, type Response } from "express";
import { describe, expect, it } from "vitest";
import type { Limits } from "../../src/config.ts";
import { RateLimit } from "../../src/server/limits/rate.ts";
import { startSmallServer } from "../support/small-server.ts";

/** Sends as fast as the client can, eight at a time. */
async function many(n: number, ask: () => Promise<number>): Promise<number[]> {
  const statuses: number[] = [];
  const worker = async () => {
    while (statuses.length < n) statuses.push(await ask());
  };
  await Promise.all(Array.from({ length: 8 }, worker));
  return statuses;
}

describe("the points of the rate limit", () => {
  it("run out for a client that sends 2,000 requests: it gets 429 with Retry-After, and others are not affected", async () => {
    const small = await startSmallServer({ config: { trustProxy: 1 } });
    const from = (client: string) => async () => (await small.ask("{ __typename }", {}, { "x-forwarded-for": client })).status;
    const statuses = await many(2_000, from("203.0.113.7"));
    expect(statuses.filter((status) => status === 200).length).toBe(1_600);
    const refused = await small.ask("{ hello }", {}, { "x-forwarded-for": "203.0.113.7" });
    expect([refused.status, refused.body.errors?.[0]?.extensions.code]).toEqual([429, "RATE_LIMITED"]);
    const wait = Number(refused.headers.get("retry-after"));
    expect(wait).toBeGreaterThan(0);
    expect(wait).toBeLessThanOrEqual(60);
    expect(refused.headers.get("ratelimit-policy")).toBe('"points";q=80000;w=60');
    expect(refused.headers.get("ratelimit")).toMatch(/^"points";r=0;t=\d+$/);
    expect(await from("203.0.113.8")()).toBe(200);
    expect((await fetch(`${small.address}/livez`)).status).toBe(200);
    await small.close();
  });

  it("are not evaded by a forged X-Forwarded-For", async () => {
    const small = await startSmallServer({ limits: { pointsPerMinute: 500 } });
    let n = 0;
    const statuses = await many(24, async () => (await small.ask("{ __typename }", {}, { "x-forwarded-for": `203.0.113.${n++}` })).status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(10);
    await small.close();
  });

  it.each([
    ["2001:db8:1:2::", (n: string) => `2001:db8:1:2::${n}`],
    ["2001:db8::, whose zeros are left out", (n: string) => `2001:db8::${n}:2:3:4`],
    ["2001:db8:1::, whose last zero is or is not", (n: string) => `2001:db8:1:${Number(`0x${n}`) % 2 ? `:${n}` : `0:${n}:2:3:4`}`],
  ])("are shared by all IPv6 addresses of the /64 %s", async (_prefix, address) => {
    const small = await startSmallServer({ limits: { pointsPerMinute: 500 }, config: { trustProxy: 1 } });
    let n = 0;
    const ask = async () => (await small.ask("{ __typename }", {}, { "x-forwarded-for": address((++n).toString(16)) })).status;
    expect((await many(24, ask)).filter((status) => status === 200)).toHaveLength(10);
    expect((await small.ask("{ hello }", {}, { "x-forwarded-for": "2001:db8:1:3::1" })).status).toBe(200);
    await small.close();
  });

  it("are spent by the cost of a document", async () => {
    const small = await startSmallServer({ limits: { pointsPerMinute: 500 } });
    const answer = await small.ask("{ things(first: 100) { nodes { things(first: 4) { nodes { id } } } } }");
    expect([answer.status, answer.body.errors?.[0]?.extensions.code]).toEqual([429, "RATE_LIMITED"]);
    await small.close();
  });

  it("are spent by exports, whether or not the body is read", async () => {
    const routes = Router();
    routes.get("/claims.csv", (_request, response) => void response.send("a,b\n"));
    const small = await startSmallServer({ limits: { pointsPerMinute: 500 }, routes });
    const head = async () => (await fetch(`${small.address}/export/claims.csv`, { method: "HEAD" })).status;
    expect([await head(), await head(), await head(), await head()]).toEqual([200, 200, 200, 429]);
    await small.close();
  });

  it("are spent twenty times as fast by clients that disconnect before their response", async () => {
    const small = await startSmallServer({ limits: { pointsPerMinute: 2_500 } });
    for (let n = 0; n < 3; n++) {
      const received = once(small.server.http, "request");
      const socket = connect(Number(new URL(small.address).port), "127.0.0.1");
      socket.write("POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 900\r\n\r\n");
      const [, response] = (await received) as [unknown, ServerResponse];
      const left = once(response, "close");
      // Wait until it has started: a client that disconnects earlier costs nothing.
      for (let turn = 0; turn < 3; turn++) await setImmediate();
      socket.destroy();
      await left;
    }
    expect((await small.ask("{ hello }")).status).toBe(429);
    await small.close();
  });

  it("are refunded for what was not returned", async () => {
    const small = await startSmallServer({ limits: { pointsPerMinute: 2_000 } });
    // Estimated at 1,000 points each, of which few are used.
    const ask = async () => (await small.ask("{ things(first: 100) { nodes { things(first: 4) { nodes { id } } } } }")).status;
    expect([await ask(), await ask(), await ask()]).toEqual([200, 200, 200]);
    await small.close();
  });

  it("are spent on query planning only beyond what the explorer's pages cause", () => {
    const limit = new RateLimit({ pointsPerMinute: 80_000 } as Limits, () => "one");
    const [request, response] = [{} as Request, { headersSent: true, set() {} } as unknown as Response];
    for (let shape = 0; shape < 60; shape++) limit.planned("one", 9_000);
    limit.charge(request, response, 1_000);
    for (let shape = 0; shape < 3; shape++) limit.planned("one", 9_000);
    expect(() => limit.charge(request, response, 1_000)).toThrow(/used up/);
    expect(() => new RateLimit({ pointsPerMinute: 0 } as Limits, () => "one").charge(request, response, 1_000)).not.toThrow();
  });

  describe("when they are used up and requests continue, rejections", () => {
    const client = { "x-forwarded-for": "203.0.113.7" };

    it("are sent at 200 a second and mostly not logged, while other clients are answered at once", async () => {
      const small = await startSmallServer({ limits: { pointsPerMinute: 500 }, config: { trustProxy: 1 } });
      const began = performance.now();
      const waits: number[] = [];
      const others: number[] = [];
      // Two seconds, or longer on a busy machine.
      const goesOn = () => performance.now() - began < 2_000 || waits.length <= 100 || others.length < 50;
      const one = async () => {
        while (goesOn()) {
          const since = performance.now();
          const { status, headers } = await small.ask("{ hello }", {}, client);
          if (status !== 429) continue;
          waits.push(performance.now() - since);
          expect(Number(headers.get("retry-after"))).toBeGreaterThan(0);
        }
      };
      const flood = Promise.all(Array.from({ length: 60 }, one));
      while (goesOn()) {
        const since = performance.now();
        expect((await fetch(`${small.address}/livez`)).status).toBe(200);
        others.push(performance.now() - since);
      }
      await flood;
      expect(waits.length).toBeGreaterThan(100);
      const seconds = (performance.now() - began) / 1_000;
      expect(waits.length).toBeLessThan(20 + seconds * 200 + 60 + 20);
      expect(Math.max(...waits)).toBeLessThan(5_000);
      expect(others.sort((a, b) => a - b)[Math.floor(others.length / 2)]).toBeLessThan(100);
      expect(small.lines.filter(({ status }) => status === 429).length).toBeLessThan(20 + 60);
      expect((await small.ask("{ hello }", {}, { "x-forwarded-for": "203.0.113.8" })).status).toBe(200);
      await small.close();
    });

    it("stop at the number that fits in five seconds: the client is disconnected and the rest is discarded", async () => {
      const small = await startSmallServer({ limits: { pointsPerMinute: 500 } });
      for (let n = 0; n < 40; n++) await small.ask("{ hello }");
      const socket = connect(Number(new URL(small.address).port), "127.0.0.1");
      const closed = once(socket, "close");
      socket.on("error", () => undefined).resume();
      socket.write("GET /GRAPHQL HTTP/1.1\r\nhost: x\r\n\r\n".repeat(1_500));
      const since = performance.now();
      await closed;
      expect(performance.now() - since).toBeLessThan(2_000);
      const after = performance.now();
      expect((await small.ask("{ hello }")).status).toBe(429);
      // Discarded rejections still count as sent, so the next one waits as long.
      expect(performance.now() - after).toBeLessThan(6_000);
      await small.close();
    });

    it("are sent without reading a body", async () => {
      const small = await startSmallServer({ limits: { pointsPerMinute: 500 } });
      for (let n = 0; n < 40; n++) await small.ask("{ hello }");
      const socket = connect(Number(new URL(small.address).port), "127.0.0.1");
      socket.write("POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 90000\r\n\r\n");
      const [head] = (await once(socket, "data")) as [Buffer];
      expect(head.toString()).toMatch(/^HTTP\/1\.1 429 [\s\S]*retry-after: \d+/);
      socket.destroy();
      await small.close();
    });
  });

  it("are unlimited when the limit is off", async () => {
    const routes = Router();
    routes.get("/neighbourhood.graphml", (_request, response) => void response.send("<graphml/>"));
    const small = await startSmallServer({ limits: { pointsPerMinute: 0 }, routes });
    // 1,100 points each: 75 exceed the default of 80,000 a minute.
    const address = `${small.address}/export/neighbourhood.graphml?hops=3&limit=50`;
    const statuses = await many(75, async () => (await fetch(address)).status);
    expect(new Set(statuses)).toEqual(new Set([200]));
    await small.close();
  });
});
