import { setTimeout as wait } from "node:timers/promises";
import { Router } from "express";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { cypher } from "../../src/graph/cypher.ts";
import { Graph } from "../../src/graph/graph.ts";
import { database } from "../support/database.ts";
import { requestScopeOf } from "../../src/server/request-scope.ts";
import { busy, startSmallServer, type SmallServer } from "../support/small-server.ts";
import { startTcpProxy, type TcpProxy } from "../support/tcp-proxy.ts";

describe.skipIf(!database)("the connection to the database", () => {
  const neo4j = database!;
  /** Bypasses the proxy, to see the actual state of the database. */
  let witness: Graph;

  beforeAll(() => void (witness = new Graph(neo4j)));
  afterAll(() => witness.close());

  const running = async (name: string) => {
    const rows = await witness
      .session()
      .read<{ currentQuery: string; status: string }>(cypher`SHOW TRANSACTIONS YIELD currentQuery, status RETURN currentQuery, status`);
    return rows.filter(({ currentQuery, status }) => currentQuery.startsWith(`/* ${name} */`) && status === "Running").length;
  };
  const until = async (holds: () => Promise<boolean>, withinMs: number) => {
    const started = performance.now();
    while (!(await holds())) {
      if (performance.now() - started > withinMs) throw new Error(`not within ${withinMs} ms`);
      await wait(50);
    }
    return performance.now() - started;
  };
  const timed = async <T>(work: () => Promise<T>): Promise<[T, number]> => {
    const started = performance.now();
    return [await work(), performance.now() - started];
  };

  describe("between a server and its database", () => {
    let proxy: TcpProxy;
    let small: SmallServer;
    beforeEach(async () => {
      proxy = await startTcpProxy(Number(new URL(neo4j.uri).port));
      small = await startSmallServer({
        uri: `bolt://127.0.0.1:${proxy.port}`,
        password: neo4j.password,
        limits: { requestMs: 3_000, pointsPerMinute: 0 },
      });
      expect((await small.ask("{ one }")).body.data).toEqual({ one: 1 });
    });
    afterEach(async () => {
      await small.close();
      await proxy.close();
    });

    it.each([50, 200])("a delay of %i ms is added once per round trip", async (delayMs) => {
      proxy.weather.delayMs = delayMs;
      const most = delayMs + Math.max(50, 0.9 * delayMs);
      const times: number[] = [];
      // The minimum of several measurements, of more if the machine is busy with other tests.
      for (let i = 0; i < 5 || (i < 25 && Math.min(...times) >= most); i++) {
        const [answer, ms] = await timed(() => small.ask(`{ answer${i}: one }`));
        expect((answer.body.extensions!.cost as { trips: number }).trips).toBe(1);
        times.push(ms);
      }
      expect(Math.min(...times)).toBeGreaterThan(delayMs);
      expect(Math.min(...times)).toBeLessThan(most);
    });

    it("low bandwidth only slows it down", async () => {
      proxy.weather.bytesPerSecond = 8_000;
      expect((await small.ask("{ one }")).body.data).toEqual({ one: 1 });
    });

    it("a stalled connection is answered at the deadline, is reported by /readyz, and recovers by itself", async () => {
      proxy.weather.blackHole = true;
      const [answer, ms] = await timed(() => small.ask("{ one }"));
      expect([answer.status, answer.body.errors?.[0]?.extensions.code]).toEqual([504, "DEADLINE_EXCEEDED"]);
      expect(ms).toBeLessThan(3_500);
      expect((await fetch(`${small.address}/readyz`)).status).toBe(503);
      expect((await fetch(`${small.address}/livez`)).status).toBe(200);
      proxy.weather.blackHole = false;
      proxy.resetAll();
      await until(async () => (await fetch(`${small.address}/readyz`)).status === 200, 5_000);
      expect((await small.ask("{ one }")).body.data).toEqual({ one: 1 });
    });

    it("a reset connection is invisible to readers", async () => {
      proxy.resetAll();
      expect((await small.ask("{ one }")).body.data).toEqual({ one: 1 });
    });

    it("one reset in a hundred loses no response", async () => {
      proxy.weather.resetsPerHundred = 1;
      // In four parts: on a busy machine some of two hundred concurrent requests would be rejected in the queue.
      for (let part = 0; part < 4; part++) {
        const answers = await Promise.all(Array.from({ length: 50 }, () => small.ask("{ one }")));
        expect(answers.filter(({ body }) => body.data?.one !== 1)).toEqual([]);
      }
    });
  });

  describe("a query that takes too long", () => {
    it("ends at the deadline with its transaction in the database, and not before when the limit is off", async () => {
      const strict = await startSmallServer({ ...neo4j, limits: { requestMs: 500 } });
      const [answer, ms] = await timed(() => strict.ask("{ busy(ms: 4000) }"));
      expect([answer.status, answer.body.errors?.[0]?.extensions.code]).toEqual([504, "DEADLINE_EXCEEDED"]);
      expect(ms).toBeLessThan(1_500);
      await until(async () => (await running("busy")) === 0, 1_500);
      await expect.poll(() => strict.graph.pool.inUse).toBe(0);
      await strict.close();

      const patient = await startSmallServer({ ...neo4j, limits: { requestMs: 0 } });
      expect((await patient.ask("{ busy(ms: 1000) }")).body.data).toEqual({ busy: 1 });
      await patient.close();
    });

    const question = {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: "{ busy(ms: 8000) }" }),
    };
    it.each([
      ["a query", "/graphql", question],
      ["an export, which has no deadline", "/export/busy", {}],
    ])("ends in the database as soon as the client disconnects: %s", async (_what, path, init) => {
      const routes = Router();
      routes.get("/busy", async (request, response) => {
        await requestScopeOf(request)!.session.read(busy, { ms: 8_000 });
        response.end();
      });
      const small = await startSmallServer({ ...neo4j, routes });
      const gone = new AbortController();
      const asked = fetch(`${small.address}${path}`, { ...init, signal: gone.signal }).catch(() => "gone");
      await until(async () => (await running("busy")) === 1, 3_000);
      gone.abort();
      expect(await asked).toBe("gone");
      await until(async () => (await running("busy")) === 0, 1_500);
      await until(async () => small.graph.pool.inUse === 0, 1_000);
      await small.close();
    });
  });

  describe("a hundred slow queries for five connections", () => {
    it("let fast ones get a response or 503 within five seconds, and release every connection", async () => {
      const small = await startSmallServer({ ...neo4j, config: { poolSize: 5 }, limits: { pointsPerMinute: 0, requestMs: 6_000 } });
      // A new query is planned by only one request, for as long as it runs.
      await small.ask("{ busy(ms: 1) }");
      // Each query is different: identical ones are computed once.
      const slow = Array.from({ length: 100 }, (_, n) => small.ask(`{ busy(ms: ${2_000 + n}) }`));
      await until(async () => small.graph.pool.inUse >= 4, 20_000);
      const fast = await Promise.all(Array.from({ length: 10 }, () => timed(() => small.ask("{ one }"))));
      for (const [answer, ms] of fast) {
        expect([200, 503]).toContain(answer.status);
        expect(ms).toBeLessThan(5_500);
        if (answer.status === 503) expect(answer.body.errors![0]!.message).toMatch(/busy/);
      }
      const statuses = (await Promise.all(slow)).map(({ status }) => status);
      expect(statuses.filter((status) => status === 200).length).toBeGreaterThanOrEqual(5);
      expect(statuses.filter((status) => ![200, 503, 504].includes(status))).toEqual([]);
      expect((await small.ask("{ one }")).status).toBe(200);
      await until(async () => small.graph.pool.inUse === 0, 1_000);
      await small.close();
    });
  });
});
