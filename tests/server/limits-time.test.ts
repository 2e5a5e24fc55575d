import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startSmallServer, type SmallServer } from "../support/small-server.ts";

/** Milliseconds until the server closes a connection that sends `first` and then `drip` each second, or undefined if it is still open after `withinMs`. */
async function endsAfter(small: SmallServer, first: string, withinMs: number, drip = ""): Promise<number | undefined> {
  const socket = open(small);
  const started = performance.now();
  socket.write(first);
  const dripping = setInterval(() => drip && socket.writable && socket.write(drip), 1_000);
  const ended = once(socket, "close").then(() => performance.now() - started);
  const late = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), withinMs));
  const result = await Promise.race([ended, late]);
  clearInterval(dripping);
  socket.destroy();
  return result;
}

function open(small: SmallServer): Socket {
  const socket = connect(Number(new URL(small.address).port), "127.0.0.1");
  socket.on("error", () => undefined);
  socket.resume();
  return socket;
}

const slowHeaders = "POST /graphql HTTP/1.1\r\nhost: x\r\n";
const slowBody = "POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 1000\r\n\r\n{";
const idle = "GET /livez HTTP/1.1\r\nhost: x\r\n\r\n";

describe("a slow connection", () => {
  let small: SmallServer;
  beforeAll(async () => void (small = await startSmallServer({ limits: { connectionsPerSecond: 0 } })));
  afterAll(() => small.close());

  // Measures real time: on a busy machine the first try may be late.
  it(
    "is closed within 6 s with slow headers, within 16 s with a slow body or when idle, while others are served",
    { retry: 2 },
    async () => {
      const held = Array.from({ length: 500 }, () => open(small));
      for (const socket of held) socket.write(idle);
      // The others are timed only after these have been accepted, so they do not queue behind them.
      await Promise.all(held.map((socket) => once(socket, "data")));
      const all = Promise.all([
        endsAfter(small, slowHeaders, 20_000, "x: y\r\n"),
        endsAfter(small, slowBody, 20_000, " "),
        endsAfter(small, idle, 20_000),
        Promise.all(held.map((socket) => (socket.closed ? undefined : once(socket, "close")))),
      ]);
      expect((await small.ask("{ hello }")).status).toBe(200);
      const [headers, body, nothing] = await all;
      expect(headers).toBeLessThan(6_500);
      expect(body).toBeLessThan(16_000);
      expect(nothing).toBeLessThan(16_000);
      expect((await small.ask("{ hello }")).status).toBe(200);
    },
  );

  it.concurrent.each([
    ["headers", "headersMs", slowHeaders],
    ["a body", "bodyMs", slowBody],
    ["a next request", "idleMs", idle],
  ] as const)("that waits for %s is closed by the limit %s and by nothing else", async (_what, limit, first) => {
    // A limit of one second is enough to see it work; without it the connection is still open after five seconds.
    const limits = { headersMs: 0, bodyMs: 0, idleMs: 0 };
    const closed = await startSmallServer({ limits: { ...limits, [limit]: 1_000 } });
    const endless = await startSmallServer({ limits });
    const [one, other] = await Promise.all([endsAfter(closed, first, 5_000), endsAfter(endless, first, 5_000)]);
    expect(one).toBeLessThan(3_500);
    expect(other).toBeUndefined();
    await Promise.all([closed.close(), endless.close()]);
  });
});
