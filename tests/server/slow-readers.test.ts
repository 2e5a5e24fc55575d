import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { GraphQLInt, GraphQLNonNull, GraphQLObjectType, GraphQLSchema, GraphQLString } from "graphql";
import { Router } from "express";
import { describe, expect, it, type TestContext } from "vitest";
import { trackReader } from "../../src/server/admission-control/export-queue.ts";
import { database } from "../support/database.ts";
import { rawQuestion } from "../support/raw-question.ts";
import { startSmallServer, type Overrides, type SmallServer } from "../support/small-server.ts";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

const schema = new GraphQLSchema({
  query: new GraphQLObjectType({
    name: "Query",
    fields: {
      hello: { type: GraphQLString, resolve: () => "world" },
      large: {
        type: GraphQLString,
        args: { megabytes: { type: new GraphQLNonNull(GraphQLInt) } },
        resolve: (_, { megabytes }: { megabytes: number }) => "x".repeat(megabytes * 1_000_000),
      },
    },
  }),
});

/** Sends a request and reads nothing of the response, or `bytesPerSecond` of it. */
function slowReader(small: SmallServer, request: string, from: string, bytesPerSecond = 0): Socket {
  const socket = connect({ port: Number(new URL(small.address).port), host: "127.0.0.1", localAddress: from });
  socket.on("error", () => undefined);
  socket.write(request);
  socket.pause();
  if (bytesPerSecond) {
    const timer = setInterval(() => void socket.read(Math.min(bytesPerSecond / 10, socket.readableLength || 1)), 100);
    socket.once("close", () => clearInterval(timer));
  }
  return socket;
}

const closed = (socket: Socket) => (socket.closed ? Promise.resolve() : once(socket.resume(), "close"));

// Each test waits for seconds: in parallel they take as long as the longest.
describe.concurrent("a response that its client does not read", () => {
  const limits = { pointsPerMinute: 0, answerBytes: 40_000_000, bytesInFlight: 100_000_000, bytesPerSecond: 16_000 };
  /** A server for one test, and readers that disconnect when the test ends. */
  async function open(onTestFinished: TestContext["onTestFinished"], overrides: Overrides = {}) {
    const small = await startSmallServer({ schema, ...overrides, limits: { ...limits, ...overrides.limits } });
    const sockets: Socket[] = [];
    onTestFinished(async () => {
      for (const socket of sockets) socket.destroy();
      await small.close();
    });
    const reader = (request: string, from: string, bytesPerSecond?: number) => {
      const socket = slowReader(small, request, from, bytesPerSecond);
      sockets.push(socket);
      return socket;
    };
    return { small, reader };
  }

  it("is aborted after some seconds, holds no slot meanwhile, and does not affect other clients", async ({ expect, onTestFinished }) => {
    const { small, reader } = await open(onTestFinished, { sharesMachine: true });
    for (let i = 0; i < 20; i++) reader(rawQuestion("{ large(megabytes: 15) }"), `127.0.0.${2 + (i % 2)}`);
    await setTimeout(1_000);
    for (let second = 0; second < 10; second++) {
      // A request that is queued for five seconds gets 503.
      expect((await small.ask("{ hello }")).body.data).toEqual({ hello: "world" });
      expect((await fetch(`${small.address}/readyz`)).status).toBe(503);
      await setTimeout(500);
    }
    // 15 MB do not fit into the system's buffers: each was aborted, or rejected with a small response while its client had another open.
    await expect.poll(() => small.server.answersInFlight.bytes, { timeout: 15_000 }).toBe(0);
    expect(small.server.answersInFlight.ended).toBeGreaterThanOrEqual(2);
    expect(small.server.admission.stages).toMatchObject({ waiting: 0, running: 0, overdue: 0, delivering: 0 });
  });

  it("counts towards a limit of bytes in flight, which many clients at many addresses cannot exceed", async ({
    expect,
    onTestFinished,
  }) => {
    const { small, reader } = await open(onTestFinished, { limits: { bytesInFlight: 40_000_000 } });
    let most = 0;
    const watching = setInterval(() => (most = Math.max(most, small.server.answersInFlight.bytes)), 5);
    for (let i = 0; i < 24; i++) reader(rawQuestion("{ large(megabytes: 8) }"), `127.0.0.${2 + (i % 12)}`);
    // At least two responses are held at once.
    await expect.poll(() => most, { timeout: 60_000 }).toBeGreaterThan(15_000_000);
    await setTimeout(4_000);
    clearInterval(watching);
    expect(most).toBeLessThanOrEqual(41_000_000);
    expect((await small.ask("{ hello }")).body.data).toEqual({ hello: "world" });
  });

  it("is aborted if it is read too slowly, and not if its reader keeps up", async ({ expect, onTestFinished }) => {
    const { small, reader } = await open(onTestFinished);
    const slow = reader(rawQuestion("{ large(megabytes: 30) }"), "127.0.0.2", 2_000);
    const began = performance.now();
    const steady = await small.ask("{ large(megabytes: 30) }");
    expect(steady.text.length).toBeGreaterThan(30_000_000);
    await closed(slow);
    expect(performance.now() - began).toBeLessThan(30_000);
  });

  it.skipIf(!database)("is aborted as well if it comes from the cache", { concurrent: false }, async ({ expect, onTestFinished }) => {
    const { small, reader } = await open(onTestFinished, { ...database!, config: { cacheBytes: 2_000_000_000 } });
    await expect.poll(async () => (await small.ask("{ large(megabytes: 15) }")).body.extensions?.cached, { timeout: 10_000 }).toBe(true);
    for (let i = 0; i < 4; i++) reader(rawQuestion("{ large(megabytes: 15) }"), "127.0.0.2");
    await expect.poll(() => small.server.answersInFlight.bytes, { timeout: 3_000 }).toBeGreaterThan(14_000_000);
    await expect.poll(() => small.server.answersInFlight.bytes, { timeout: 15_000 }).toBe(0);
    expect(small.server.answersInFlight.ended).toBeGreaterThan(0);
  });

  it("is aborted at the time limit, however steadily it is read", async ({ expect, onTestFinished }) => {
    const { small, reader } = await open(onTestFinished, { limits: { answerMs: 2_000 } });
    reader(rawQuestion("{ large(megabytes: 39) }"), "127.0.0.2", 400_000);
    await expect.poll(() => small.server.answersInFlight.ended, { timeout: 6_000 }).toBe(1);
  });

  it("is aborted after that time without a read if it is a script of a page", async ({ expect, onTestFinished }) => {
    const pages = mkdtempSync(join(tmpdir(), "trade-graph-scripts-"));
    onTestFinished(() => rmSync(pages, { recursive: true }));
    mkdirSync(join(pages, "assets"));
    writeFileSync(join(pages, "index.html"), "<title>explorer</title>");
    writeFileSync(join(pages, "assets/app-1.js"), "x".repeat(30_000_000));
    const { reader } = await open(onTestFinished, { config: { pages }, limits: { answerMs: 1_500 } });
    const request = "GET /assets/app-1.js HTTP/1.1\r\nhost: a\r\n\r\n";
    const unread = reader(request, "127.0.0.2");
    const steady = reader(request, "127.0.0.3", 4_000_000);
    // On a busy machine opening the file takes seconds.
    await expect.poll(() => steady.bytesRead).toBeGreaterThan(0);
    await setTimeout(5_000);
    expect(steady.destroyed).toBe(false);
    await closed(unread);
    // Only what the system had buffered.
    expect(unread.bytesRead).toBeLessThan(30_000_000);
  });

  it("is aborted as well if it is an export", async ({ expect, onTestFinished }) => {
    const routes = Router();
    const endless = async function* () {
      for (;;) yield await Promise.resolve("€".repeat(100_000));
    };
    routes.get("/endless", async (_request, response) =>
      pipeline(Readable.from(trackReader(response, endless())), response).catch(() => {}),
    );
    const { small, reader } = await open(onTestFinished, { routes });
    for (let i = 0; i < 3; i++) reader("GET /export/endless HTTP/1.1\r\nhost: x\r\n\r\n", "127.0.0.2");
    await expect.poll(() => small.server.answersInFlight.ended, { timeout: 15_000 }).toBe(3);
  });
});

describe("a response that is too large", () => {
  it("is replaced by an error that names the limit, and the next one is sent", async () => {
    const small = await startSmallServer({ schema, limits: { pointsPerMinute: 0, answerBytes: 1_000_000 } });
    const refused = await small.ask("{ large(megabytes: 2) }");
    expect([refused.status, refused.body.data, refused.body.errors?.[0]?.extensions.code]).toEqual([400, undefined, "TOO_EXPENSIVE"]);
    expect(refused.body.errors![0]!.message).toMatch(/larger than 1000000 bytes/);
    expect((await small.ask("{ hello }")).body.data).toEqual({ hello: "world" });
    await small.close();
  });

  it("because of a long alias is rejected before execution", async () => {
    const small = await startSmallServer({ schema });
    const refused = await small.ask(`{ ${"a".repeat(101)}: hello }`);
    expect([refused.status, refused.body.errors![0]!.message]).toEqual([400, expect.stringMatching(/at most 100 letters; aaaa.* has 101/)]);
    await small.close();
  });
});
