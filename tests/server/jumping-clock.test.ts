import { afterEach, describe, expect, it, vi } from "vitest";
import { database } from "../support/database.ts";
import { startSmallServer } from "../support/small-server.ts";
import { Keys, makeKey } from "../../src/server/auth/key.ts";
import { revokeKey } from "../../src/server/auth/key.queries.ts";

const hour = 3_600_000;
const real = Date.now;
/** Moves the wall clock only: the monotonic clock goes on. */
const jump = (by: number) => vi.spyOn(Date, "now").mockImplementation(() => real() + by);
afterEach(() => void vi.restoreAllMocks());

describe("when the wall clock jumps by an hour, back or forth,", () => {
  it.each([-hour, hour])("the rate limit's window lasts a minute (%d ms)", async (by) => {
    const small = await startSmallServer({ limits: { pointsPerMinute: 100 } });
    for (let i = 0; i < 2; i++) await small.ask("{ hello }");
    jump(by);
    const refused = await small.ask("{ hello }");
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get("retry-after"))).toBeLessThanOrEqual(60);
    await small.close();
  });

  it.skipIf(!database).each([-hour, hour])("a request keeps its deadline, and readiness is checked again (%d ms)", async (by) => {
    const small = await startSmallServer({ ...database!, limits: { pointsPerMinute: 0 } });
    expect((await fetch(`${small.address}/readyz`)).status).toBe(200);
    jump(by);
    expect((await small.ask("{ one }")).body.data).toEqual({ one: 1 });
    await small.graph.close();
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    expect((await fetch(`${small.address}/readyz`)).status).toBe(503);
    await small.server.close();
  });

  it.skipIf(!database).each([-hour, hour])("a revoked key works for five more seconds at most (%d ms)", async (by) => {
    const small = await startSmallServer({ ...database! });
    const { id, secret } = await makeKey(small.graph, "clock", "reader");
    const keys = new Keys(small.graph);
    const signal = AbortSignal.timeout(30_000);
    expect(await keys.viewerOf(secret, signal)).toBeDefined();
    await revokeKey(small.graph.session(), id);
    jump(by);
    await new Promise((resolve) => setTimeout(resolve, 5_100));
    expect(await keys.viewerOf(secret, signal)).toBeUndefined();
    await small.close();
  });
});
