import { createHash } from "node:crypto";
import { get, IncomingMessage, ServerResponse } from "node:http";
import { connect, Socket } from "node:net";
import { availableParallelism } from "node:os";
import { setTimeout } from "node:timers/promises";
import { GraphQLObjectType, GraphQLSchema, GraphQLString } from "graphql";
import { describe, expect, it } from "vitest";
import { Admission } from "../../src/server/admission-control/admission.ts";
import { capacityOf } from "../../src/server/admission-control/capacity.ts";
import { ResponsesInFlight } from "../../src/server/admission-control/responses-in-flight.ts";
import { Ticket } from "../../src/server/admission-control/ticket.ts";
import { rawQuestion } from "../support/raw-question.ts";
import { startSmallServer, type SmallServer } from "../support/small-server.ts";

/** A query that is answered when the test says so: the number in flight then does not depend on timing. */
function doorkeeper() {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  const schema = new GraphQLSchema({
    query: new GraphQLObjectType({
      name: "Query",
      fields: {
        hello: { type: GraphQLString, resolve: () => "world" },
        wait: { type: GraphQLString, resolve: () => opened.then(() => "over") },
      },
    }),
  });
  return { schema, open };
}

/** A mutation that completes when the test says so, like one that waits for a lock. */
function lockedChange() {
  const { schema: asked, open } = doorkeeper();
  const change = { type: GraphQLString, resolve: () => (asked.getQueryType()!.getFields()["wait"]!.resolve as () => unknown)() };
  const mutation = new GraphQLObjectType({ name: "Mutation", fields: { change } });
  return { schema: new GraphQLSchema({ query: asked.getQueryType(), mutation }), open };
}

/** A query that keeps the processor busy for five milliseconds, and a count of its calls. */
function hardWork() {
  let begun = 0;
  const work = () => {
    begun++;
    for (const until = performance.now() + 5; performance.now() < until;);
    return "done";
  };
  const schema = new GraphQLSchema({
    query: new GraphQLObjectType({ name: "Query", fields: { work: { type: GraphQLString, resolve: work } } }),
  });
  return { schema, begun: () => begun };
}

/** A query that takes a tenth of a second, and the most that ran in parallel. */
function severalAtATime() {
  let [now, most] = [0, 0];
  const work = async () => {
    most = Math.max(most, ++now);
    await setTimeout(100);
    now--;
    return "done";
  };
  const schema = new GraphQLSchema({
    query: new GraphQLObjectType({ name: "Query", fields: { work: { type: GraphQLString, resolve: work } } }),
  });
  return { schema, mostAtATime: () => most };
}

/** Uses a new connection. */
const newcomer = (address: string) =>
  new Promise<number>((resolve, reject) => {
    get(`${address}/livez`, { agent: false }, (response) => resolve(response.resume().statusCode!)).on("error", reject);
  });

const inside = async (small: SmallServer) =>
  // The request for the metrics is in flight as well.
  Number(/^trade_graph_requests_in_flight (\d+)/m.exec(await (await fetch(`${small.address}/metrics`)).text())![1]) - 1;

/** How many requests run at once if the database is on this machine. */
const few = Math.max(4, 2 * availableParallelism());

describe("concurrent requests beyond the number of slots", () => {
  // Tests that wait for seconds run in parallel.
  it.concurrent(
    "get 503 with Retry-After after four and a half seconds in the queue, whichever client holds the slots",
    async ({ expect }) => {
      const { schema, open } = doorkeeper();
      const small = await startSmallServer({ schema, limits: { atOnce: 1, pointsPerMinute: 0 } });
      const held = small.ask("{ wait }");
      await expect.poll(() => inside(small)).toBe(1);
      const began = performance.now();
      const refused = await Promise.all(Array.from({ length: 5 }, () => small.ask("{ hello }")));
      expect(performance.now() - began).toBeGreaterThan(4_400);
      expect(performance.now() - began).toBeLessThan(7_000);
      for (const { status, body, headers } of refused) {
        expect([status, body.errors?.[0]?.extensions.code, headers.get("retry-after")]).toEqual([503, "SERVICE_UNAVAILABLE", "1"]);
        expect(body.errors![0]!.message).toMatch(/no turn for this request within 4\.5 seconds/);
      }
      // Probes do not wait.
      expect((await fetch(`${small.address}/livez`)).status).toBe(200);
      open();
      expect((await held).body.data).toEqual({ wait: "over" });
      expect((await small.ask("{ hello }")).body.data).toEqual({ hello: "world" });
      await small.close();
    },
  );

  it.concurrent("share one limit under every path that reaches the graph", async ({ expect }) => {
    const reaches = async (path: string) => {
      const { schema, open } = doorkeeper();
      const small = await startSmallServer({ schema, limits: { atOnce: 1, pointsPerMinute: 0 } });
      const init = { method: "POST", headers: { "content-type": "application/json" }, body: '{"query":"{ wait }"}' };
      const held = fetch(`${small.address}${path}`, init);
      let reached: string | number | undefined;
      void held.then(({ status }) => (reached ??= status));
      await expect.poll(() => (small.server.admission.stages.running ? (reached ??= "held") : reached)).toBeDefined();
      // A request that is held has reached the resolver, so it has the only slot.
      const next = (await small.ask("{ hello }")).status;
      open();
      await held;
      await small.close();
      return [path, reached, next];
    };
    const same = ["/graphql", "/GRAPHQL", "/GraphQL/", "/graphql/x"];
    const seen = await Promise.all([...same, "//graphql", "/%67raphql", "/graphql;x"].map(reaches));
    for (const [path, reached, next] of seen)
      if (reached === "held" || same.includes(String(path))) expect([path, reached, next]).toEqual([path, "held", 503]);
      else expect([path, next]).toEqual([path, 200]);
  });

  it.concurrent("wait behind slow ones for one turn, and for five seconds at most", async ({ expect }) => {
    const { schema, open } = doorkeeper();
    const small = await startSmallServer({ schema, sharesMachine: true, limits: { pointsPerMinute: 0 } });
    const slow = Array.from({ length: few }, () => small.ask("{ wait }"));
    expect((await small.ask("{ hello }")).body.data).toEqual({ hello: "world" });
    // A quarter of a second later as many start again: in five seconds twenty times as many, up to the limit of 300 at once.
    const more = Array.from({ length: Math.min(24 * few, 400) }, () => small.ask("{ wait }"));
    const began = performance.now();
    const inVain = await small.ask("{ hello }");
    expect(performance.now() - began).toBeGreaterThan(4_400);
    expect([inVain.status, inVain.headers.get("retry-after")]).toEqual([503, "1"]);
    expect(inVain.body.errors![0]!.message).toMatch(/no turn for this request within 4\.5 seconds/);
    open();
    for (const answer of await Promise.all(slow)) expect(answer.body.data).toEqual({ wait: "over" });
    await Promise.all(more);
    await small.close();
  });

  it.concurrent("are answered even if they leave the queue after shutdown began", async ({ expect }) => {
    const { schema, open } = doorkeeper();
    const small = await startSmallServer({ schema, sharesMachine: true, limits: { pointsPerMinute: 0, atOnce: 2 } });
    const waiting = Array.from({ length: 6 }, () => small.ask("{ wait }"));
    await expect.poll(() => inside(small)).toBeGreaterThanOrEqual(2);
    const closed = small.close();
    open();
    for (const answer of await Promise.all(waiting)) expect(answer.body.data).toEqual({ wait: "over" });
    await closed;
  });

  it("of one client queue behind each other and leave a slot to another client", async () => {
    const { schema, open } = doorkeeper();
    const config = { trustProxy: 1 };
    const small = await startSmallServer({ schema, config, limits: { atOnce: 8, pointsPerMinute: 0 } });
    const from = (n: number) => ({ "x-forwarded-for": `192.0.2.${n}` });
    const held = Array.from({ length: 40 }, () => small.ask("{ wait }", {}, from(1)));
    await expect.poll(() => inside(small)).toBe(40);
    const began = performance.now();
    expect((await small.ask("{ hello }", {}, from(2))).status).toBe(200);
    expect(performance.now() - began).toBeLessThan(1_000);
    open();
    await Promise.all(held);
    await small.close();
  });

  it("queue if the database is on this machine: two run for each processor, up to the limit", async () => {
    const turns = async (overrides: Parameters<typeof startSmallServer>[0], startedMsAgo?: number) => {
      const { schema, mostAtATime } = severalAtATime();
      const small = await startSmallServer({ schema, ...overrides });
      if (startedMsAgo !== undefined) small.server.health.justStarted(startedMsAgo);
      const answers = await Promise.all(Array.from({ length: many }, () => small.ask("{ work }")));
      await small.close();
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
      return mostAtATime();
    };
    const many = 3 * few + 10;
    expect(await turns({ sharesMachine: true, limits: { pointsPerMinute: 0 } })).toBe(few);
    expect(await turns({ sharesMachine: true, limits: { pointsPerMinute: 0, atOnce: 2 } })).toBe(2);
    // A database elsewhere gets them all at once, except in the seconds after it was unreachable.
    expect(await turns({ limits: { pointsPerMinute: 0 } })).toBeGreaterThan(few);
    expect(await turns({ limits: { pointsPerMinute: 0 } }, 0)).toBe(few - 1);
    expect(await turns({ limits: { pointsPerMinute: 0 } }, 20_000)).toBeGreaterThan(few);
  });

  it("wait for slow ones in the seconds after a start", async () => {
    const { schema, open } = doorkeeper();
    const small = await startSmallServer({ schema, sharesMachine: true, limits: { pointsPerMinute: 0 } });
    small.server.health.justStarted();
    const slow = Array.from({ length: few }, () => small.ask("{ wait }"));
    await expect.poll(() => inside(small)).toBe(few);
    let answered = false;
    const inTurn = small.ask("{ hello }").then((answer) => ((answered = true), answer));
    await setTimeout(1_000);
    expect(answered).toBe(false);
    open();
    for (const answer of await Promise.all(slow)) expect(answer.body.data).toEqual({ wait: "over" });
    expect((await inTurn).body.data).toEqual({ hello: "world" });
    await small.close();
  });

  it("that wait for locks do not block reads, not even right after a start or from the same client", async () => {
    for (const sharesMachine of [true, false])
      for (const startedMsAgo of [0, 20_000]) {
        const { schema, open } = lockedChange();
        const small = await startSmallServer({ schema, sharesMachine, config: { trustProxy: 1 }, limits: { pointsPerMinute: 0 } });
        small.server.health.justStarted(startedMsAgo);
        const from = (n: number) => ({ "x-forwarded-for": `192.0.2.${n}` });
        const text = "mutation { change }";
        const sha256Hash = createHash("sha256").update(text).digest("hex");
        const named = { extensions: { persistedQuery: { version: 1, sha256Hash }, more: 1 } };
        const locked = Array.from({ length: 60 }, (_, n) =>
          small.ask(n % 2 ? text : undefined, n % 2 ? {} : { query: text, ...named }, from(n % 6)),
        );
        await expect.poll(() => inside(small)).toBe(60);
        for (const client of [0, 1, 9]) {
          const began = performance.now();
          expect((await small.ask("{ hello }", {}, from(client))).body.data).toEqual({ hello: "world" });
          expect(performance.now() - began).toBeLessThan(1_500);
        }
        open();
        await Promise.all(locked);
        await small.close();
      }
  });

  it("leave a slot to another client in the seconds after a start", async () => {
    const { schema, open } = doorkeeper();
    const small = await startSmallServer({ schema, sharesMachine: true, config: { trustProxy: 1 }, limits: { pointsPerMinute: 0 } });
    small.server.health.justStarted();
    const slow = Array.from({ length: 3 * few }, (_, n) => small.ask("{ wait }", {}, { "x-forwarded-for": `192.0.2.${1 + (n % 2)}` }));
    await expect.poll(() => inside(small)).toBe(3 * few);
    const began = performance.now();
    expect((await small.ask("{ hello }", {}, { "x-forwarded-for": "192.0.2.9" })).status).toBe(200);
    expect(performance.now() - began).toBeLessThan(1_500);
    open();
    await Promise.all(slow);
    await small.close();
  });

  it("are all answered when the limit is off", async () => {
    const { schema, open } = doorkeeper();
    const small = await startSmallServer({ schema, limits: { atOnce: 0, connectionsPerSecond: 0, pointsPerMinute: 0 } });
    const waiting = Array.from({ length: 350 }, () => small.ask("{ wait }"));
    await expect.poll(() => inside(small)).toBe(350);
    open();
    const statuses = (await Promise.all(waiting)).map(({ status }) => status);
    expect(new Set(statuses)).toEqual(new Set([200]));
    await small.close();
  });

  it("do not block new connections: several are accepted for each request that starts", async () => {
    const { schema, begun } = hardWork();
    const small = await startSmallServer({ schema, limits: { pointsPerMinute: 0 } });
    let over = false;
    const regular = async () => {
      while (!over) await small.ask("{ work }");
    };
    const regulars = Array.from({ length: 30 }, regular);
    await expect.poll(begun).toBeGreaterThan(30);
    const before = begun();
    const seen = await Promise.all(Array.from({ length: 20 }, () => newcomer(small.address)));
    const meanwhile = begun() - before;
    over = true;
    await Promise.all(regulars);
    expect(new Set(seen)).toEqual(new Set([200]));
    // Node accepts one connection in each turn of the event loop; when each turn started all waiting requests, this was 416.
    expect(meanwhile).toBeLessThan(120);
    await small.close();
  });

  it("whose clients disconnected while queued no longer count", async () => {
    const { schema } = hardWork();
    const small = await startSmallServer({ schema, limits: { pointsPerMinute: 0 } });
    const patient = Array.from({ length: 40 }, () => small.ask("{ work }"));
    const given = rawQuestion("{ work }");
    for (let i = 0; i < 5; i++) {
      const socket = connect(Number(new URL(small.address).port), "127.0.0.1", () => socket.write(given, () => socket.resetAndDestroy()));
      socket.on("error", () => undefined);
    }
    for (const { status } of await Promise.all(patient)) expect(status).toBe(200);
    await expect.poll(() => inside(small)).toBe(0);
    await small.close();
  });
});

describe("pages and probes", () => {
  it("are served client by client in turn: one request does not wait for all earlier ones of another client", async () => {
    const small = await startSmallServer();
    const { port } = new URL(small.address);
    let done = 0;
    const ask = (path: string, localAddress: string) =>
      new Promise<number>((resolve, reject) => {
        get({ host: "127.0.0.1", port, path, localAddress, agent: false }, (response) => {
          response.resume().once("end", () => {
            done++;
            resolve(response.statusCode!);
          });
        }).once("error", reject);
      });
    // Connections are accepted first; then the clients are served in turn.
    const flood = Array.from({ length: 150 }, () => ask("/nothing", "127.0.0.2"));
    expect(await ask("/livez", "127.0.0.3")).toBe(200);
    const before = done;
    expect(new Set(await Promise.all(flood))).toEqual(new Set([404]));
    expect(before).toBeLessThan(75);
    await small.close();
  });
});

describe("requests whose time in the queue runs out at the same moment", () => {
  it("are rejected one per turn of the event loop, so that others are served in between", async () => {
    const turns = { ...capacityOf({ atOnce: 1, sharesMachine: true, settled: true }), turnMs: 60_000 };
    const admission = new Admission(
      () => turns,
      new ResponsesInFlight({ bytes: 1, bytesEach: 1, bytesPerSecond: 1 }),
      () => undefined,
    );
    const enter = () => admission.enter("client", new ServerResponse(new IncomingMessage(new Socket())), { withinMs: 600 });
    expect(await enter()).toBeInstanceOf(Ticket);
    let turn = 0;
    let going = true;
    const count = () => void (turn++, going && setImmediate(count));
    count();
    const rejectedIn = await Promise.all(
      Array.from({ length: 20 }, async () => {
        expect(await enter()).toMatch(/no turn/);
        return turn;
      }),
    );
    going = false;
    expect(new Set(rejectedIn).size).toBe(20);
  });
});
