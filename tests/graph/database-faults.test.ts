import { rm } from "node:fs/promises";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startEmbeddedNeo4j, type EmbeddedNeo4j } from "../../src/embedded-neo4j/embedded-neo4j.ts";
import { cypher } from "../../src/graph/cypher.ts";
import { copyOfStore } from "../support/own-store.ts";
import { startSmallServer, type Answer, type SmallServer } from "../support/small-server.ts";

/** These tests kill and freeze the database, so they use a separate one. */
const home = await copyOfStore("empty");

describe.skipIf(!home)("a database", () => {
  const start = (boltPort?: number) =>
    startEmbeddedNeo4j({ home: home!, heap: 256, pageCache: 32, quick: true, ...(boltPort ? { boltPort } : {}) });
  let neo4j: EmbeddedNeo4j;
  let small: SmallServer;

  beforeAll(async () => {
    neo4j = await start();
    small = await startSmallServer({ ...neo4j, limits: { requestMs: 3_000, pointsPerMinute: 0 } });
    await small.graph
      .session()
      .write((transaction) => transaction.run(cypher`/* seedCounters */ UNWIND ['a', 'b'] AS name CREATE (:Counter { name: name, n: 0 })`));
  });
  afterAll(async () => {
    await small?.close();
    await neo4j?.stop();
    await rm(home!, { recursive: true, force: true });
  });

  const bothUp = (first: string, second: string) =>
    small.graph.session().write(async (transaction) => {
      const up = cypher`/* up */ MATCH (counter:Counter { name: $name }) SET counter.n = counter.n + 1`;
      await transaction.run(up, { name: first });
      await wait(100);
      await transaction.run(up, { name: second });
    });
  const counters = async () =>
    (
      await small.graph
        .session()
        .read<{ n: number }>(cypher`/* counters */ MATCH (counter:Counter) RETURN counter.n AS n ORDER BY counter.name`)
    ).map(({ n }) => n);
  const timed = async (work: () => Promise<Answer>): Promise<{ answer: Answer; ms: number }> => {
    const started = performance.now();
    return { answer: await work(), ms: performance.now() - started };
  };
  /** Queries and writes repeatedly until it is stopped. */
  const underLoad = () => {
    const answers: { answer: Answer; ms: number }[] = [];
    let written = 0;
    let stopped = false;
    const reader = async () => {
      while (!stopped) {
        answers.push(await timed(() => small.ask("{ one }")));
        await wait(20);
      }
    };
    const writer = async () => {
      while (!stopped) {
        // Rejections come at once.
        await bothUp("a", "b").then(
          () => written++,
          () => wait(20),
        );
      }
    };
    const all = Promise.all([reader(), reader(), reader(), writer()]);
    return {
      answers,
      async stop() {
        stopped = true;
        await all;
        return written;
      },
    };
  };

  it("with two deadlocked writes completes both, one after the other", async () => {
    const [before = 0] = await counters();
    await Promise.all(Array.from({ length: 6 }, (_, i) => (i % 2 ? bothUp("a", "b") : bothUp("b", "a"))));
    expect(await counters()).toEqual([before + 6, before + 6]);
  });

  it("that hangs costs each request its deadline and no more, and recovers by itself", async () => {
    process.kill(neo4j.pid, "SIGSTOP");
    try {
      // A signal stops one thread after another: on a busy machine a request may still get through.
      await small.ask("{ one }");
      const frozen = await Promise.all(Array.from({ length: 5 }, () => timed(() => small.ask("{ one }"))));
      for (const { answer, ms } of frozen) {
        expect([504, 503]).toContain(answer.status);
        expect(["DEADLINE_EXCEEDED", "SERVICE_UNAVAILABLE"]).toContain(answer.body.errors?.[0]?.extensions.code);
        expect(ms).toBeLessThan(4_000);
      }
      expect((await fetch(`${small.address}/readyz`)).status).toBe(503);
      expect((await fetch(`${small.address}/livez`)).status).toBe(200);
    } finally {
      process.kill(neo4j.pid, "SIGCONT");
    }
    await wait(1_500);
    expect((await small.ask("{ one }")).body.data).toEqual({ one: 1 });
    expect((await fetch(`${small.address}/readyz`)).status).toBe(200);
  });

  it("that is killed under load gives SERVICE_UNAVAILABLE within 3 s, recovers by itself, and contains no partial write", async () => {
    const load = underLoad();
    await wait(1_000);
    const port = Number(new URL(neo4j.uri).port);
    process.kill(neo4j.pid, "SIGKILL");
    await neo4j.exited;
    await wait(2_000);
    expect((await fetch(`${small.address}/readyz`)).status).toBe(503);
    expect((await fetch(`${small.address}/livez`)).status).toBe(200);
    // Before clients are admitted again, warm-up replays their latest queries: it reaches the database, and clients do not yet.
    const { health } = small.server;
    expect(health.state).toBe("unavailable");
    const before: unknown[] = [];
    const { warmUp: warm } = health;
    let replayed: number | undefined;
    health.warmUp = async () => {
      const [row] = await small.graph.session({ evenIfUnavailable: true }).read<{ one: number }>(cypher`/* one */ RETURN 1 AS one`);
      before.push(row, (await small.ask("{ one }")).status);
      return (replayed = await warm());
    };
    neo4j = await start(port);
    const started = performance.now();
    while ((await small.ask("{ one }")).status !== 200) {
      expect(performance.now() - started).toBeLessThan(15_000);
      await wait(100);
    }
    expect((await fetch(`${small.address}/readyz`)).status).toBe(200);
    expect(before).toEqual([{ one: 1 }, 503]);
    expect(replayed).toBeGreaterThan(0);
    const written = await load.stop();
    const failed = load.answers.filter(({ answer }) => answer.status !== 200);
    expect(failed.length).toBeGreaterThan(0);
    for (const { answer, ms } of failed) {
      expect([answer.status, answer.body.errors?.[0]?.extensions.code]).toEqual([503, "SERVICE_UNAVAILABLE"]);
      expect(answer.text).not.toMatch(/bolt|127\.0\.0\.1|MATCH|RETURN/);
      expect(ms).toBeLessThan(3_000);
    }
    expect(load.answers.at(-1)!.answer.status).toBe(200);
    const [a, b] = await counters();
    expect(a).toBe(b);
    expect(a).toBeGreaterThanOrEqual(written);
  });

  it("that runs out of memory for a query reports this and answers the next one", async () => {
    // A list of a hundred million numbers exceeds a heap of 256 MB.
    const greedy = small.graph
      .session({ signal: AbortSignal.timeout(20_000) })
      .read(cypher`/* greedy */ UNWIND range(1, 100000000) AS n WITH collect(n) AS numbers RETURN size(numbers) AS size`);
    await expect(greedy).rejects.toMatchObject({ extensions: { code: "SERVICE_UNAVAILABLE" } });
    expect((await small.ask("{ one }")).body.data).toEqual({ one: 1 });
  });
});
