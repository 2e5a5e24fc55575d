import { setTimeout as wait } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { cypher, identifier, type Cypher } from "../../src/graph/cypher.ts";
import { Graph } from "../../src/graph/graph.ts";
import { database } from "../support/database.ts";

const poolSize = 8;
const acquireMs = 500;

describe.skipIf(!database)("connections that are all held by mutations", () => {
  let graph: Graph;
  let letGo: () => void;
  let changes: Promise<unknown>;

  beforeAll(() => void (graph = new Graph({ ...database!, poolSize, acquireMs })));
  afterAll(() => graph.close());

  beforeEach(async () => {
    const until = new Promise<void>((resolve) => (letGo = resolve));
    const running: Promise<unknown>[] = [];
    const hold = (client: string) =>
      new Promise<void>((taken) => {
        const change = graph.session({ client }).write(async (transaction) => {
          await transaction.run(cypher`/* hold */ RETURN 1 AS one`);
          taken();
          await until;
        });
        running.push(change);
      });
    await Promise.all(Array.from({ length: poolSize }, (_, n) => hold(n % 2 ? "one" : "another")));
    changes = Promise.all(running);
  });
  afterEach(async () => {
    letGo();
    await changes;
  });

  /** A statement that the database has never planned, unless the name is used twice. */
  const read = (client: string, name: string) =>
    graph.session({ client }).read<{ one: number }>(cypher`/* ${identifier(name)} */ RETURN 1 AS one`);
  const names = (shape: string, count: number) => Array.from({ length: count }, (_, n) => `${shape}${n}`);

  it.each([
    ["with one new query,", Array.from({ length: 12 }, () => "same")],
    ["with a new query each,", names("different", 12)],
  ])("have reads %s rejected after one timeout, however many there are", async (_what, shapes) => {
    const startedAt = performance.now();
    const outcomes = await Promise.allSettled(shapes.map((name) => read("third", name)));
    expect(performance.now() - startedAt).toBeLessThan(2.5 * acquireMs);
    expect(new Set(outcomes.map((outcome) => outcome.status === "rejected" && (outcome.reason as Error).message))).toEqual(
      new Set([expect.stringMatching(/busy/)]),
    );
  });

  it("serve waiting reads once they are released, and none leaks", async () => {
    const reads = Promise.all(names("waiting", 12).map((name) => read("third", name)));
    setTimeout(letGo, acquireMs / 2);
    expect((await reads).flat()).toEqual(Array.from({ length: 12 }, () => ({ one: 1 })));
    await changes;
    expect(graph.pool.inUse).toBe(0);
    expect(await read("fourth", "afterwards")).toEqual([{ one: 1 }]);
  });

  it("leave one for the server: it sees the last commit and whether the database answers", async () => {
    expect(await graph.lastCommit()).toMatch(/./);
    await graph.ping();
  });

  it("are limited per client, so another client's new query is answered at once", async () => {
    letGo();
    await changes;
    const held = Array.from({ length: 12 }, () =>
      graph.session({ client: "one" }).write(() => new Promise((done) => setTimeout(done, 300))),
    );
    const startedAt = performance.now();
    expect(await read("another", "beside")).toEqual([{ one: 1 }]);
    expect(performance.now() - startedAt).toBeLessThan(250);
    await Promise.all(held);
  });
});

describe.skipIf(!database)("a new query whose client disconnects", () => {
  it("keeps its planning slot until Neo4j has stopped planning it", async () => {
    const graph = new Graph({ ...database!, poolSize, acquireMs: 20_000 });
    // Planning takes seconds: the patterns can be joined in any order.
    const ends = Array.from({ length: 9 }, (_, n) => `(a${n}:Claim)--(:Statement)--(b${n}:Source)`).join(", ");
    const slow = `EXPLAIN MATCH ${ends} RETURN 1 AS one` as Cypher;
    const leaving = new AbortController();
    const left = graph.session({ client: "one", signal: leaving.signal }).read(slow);
    setTimeout(() => leaving.abort(new Error("left")), 100);
    await expect(left).rejects.toThrow("left");
    expect(graph.planning.slots.taken).toBe(1);
    await expect.poll(() => graph.planning.slots.taken).toBe(0);
    expect(graph.pool.inUse).toBe(0);
    await graph.close();
  });
});

describe.skipIf(!database)("a client that has used much planning time", () => {
  it("waits with its next new query while others work, but not with a planned one", async () => {
    const graph = new Graph({ ...database!, poolSize, acquireMs: 20_000 });
    const read = (client: string, name: string) =>
      graph.session({ client }).read<{ one: number }>(cypher`/* ${identifier(name)} */ RETURN 1 AS one`);
    expect(await read("much", "plannedAlready")).toEqual([{ one: 1 }]);
    graph.planning.spent("much", 60_000);
    // No other client is active.
    expect(await read("much", "alone")).toEqual([{ one: 1 }]);
    let letGo = () => {};
    let other = Promise.resolve();
    await new Promise<void>((working) => {
      const until = new Promise<void>((resolve) => (letGo = resolve));
      other = graph.session({ client: "other" }).write(() => (working(), until));
    });
    let answered = false;
    const waiting = read("much", "besideAnother").then(() => (answered = true));
    expect(await read("much", "plannedAlready")).toEqual([{ one: 1 }]);
    expect(await read("third", "itsFirst")).toEqual([{ one: 1 }]);
    await wait(1_000);
    expect(answered).toBe(false);
    const leaving = new AbortController();
    const left = graph.session({ client: "much", signal: leaving.signal }).read(cypher`/* left */ RETURN 1 AS one`);
    leaving.abort(new Error("left"));
    await expect(left).rejects.toThrow("left");
    letGo();
    await other;
    await waiting;
    expect(graph.pool.inUse).toBe(0);
    await graph.close();
  });
});
