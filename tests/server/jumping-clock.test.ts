import { afterEach, describe, expect, it, vi } from "vitest";
import { database } from "../support/database.ts";
import { startSmallServer } from "../support/small-server.ts";
import { Keys, makeKey } from "../../src/server/auth/key.ts";
import { revokeKey } from "../../src/server/auth/key.queries.ts";

const hour = 3_600_000;
const real = Date.now;
/** The clock of the wall only: time that passes goes on. */
const jump = (by: number) => vi.spyOn(Date, "now").mockImplementation(() => real() + by);
afterEach(() => void vi.restoreAllMocks());

describe("when the clock of the wall jumps by an hour, back or forth,", () => {
  it.each([-hour, hour])("the minute of points lasts a minute (%d ms)", async (by) => {
    const it0 = await startSmallServer({ limits: { pointsPerMinute: 100 } });
    for (let i = 0; i < 2; i++) await it0.ask("{ hello }");
    jump(by);
    const refused = await it0.ask("{ hello }");
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get("retry-after"))).toBeLessThanOrEqual(60);
    await it0.close();
  });

  it.skipIf(!database).each([-hour, hour])("a request has the time it has, and readiness is asked anew (%d ms)", async (by) => {
    const it0 = await startSmallServer({ ...database!, limits: { pointsPerMinute: 0 } });
    expect((await fetch(`${it0.address}/readyz`)).status).toBe(200);
    jump(by);
    expect((await it0.ask("{ one }")).body.data).toEqual({ one: 1 });
    await it0.graph.close();
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    expect((await fetch(`${it0.address}/readyz`)).status).toBe(503);
    await it0.server.close();
  });

  it.skipIf(!database).each([-hour, hour])("a key that was revoked works for five seconds more and no longer (%d ms)", async (by) => {
    const it0 = await startSmallServer({ ...database! });
    const { id, secret } = await makeKey(it0.graph, "clock", "reader");
    const keys = new Keys(it0.graph);
    const signal = AbortSignal.timeout(30_000);
    expect(await keys.viewerOf(secret, signal)).toBeDefined();
    await revokeKey(it0.graph.conversation(), id);
    jump(by);
    await new Promise((resolve) => setTimeout(resolve, 5_100));
    expect(await keys.viewerOf(secret, signal)).toBeUndefined();
    await it0.close();
  });
});
