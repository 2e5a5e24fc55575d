import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import type { IncomingMessage } from "node:http";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { linkingToNothing } from "../../bench/soak/faults/held-claim.ts";
import { terminate, unhurried } from "../../bench/soak/faults/termination.ts";
import { startProduct, type Product } from "../../bench/soak/product.ts";
import { cypher } from "../../src/graph/cypher.ts";
import { Graph } from "../../src/graph/graph.ts";
import { loadSeed } from "../../src/loading/load.ts";
import { makeKey } from "../../src/server/auth/key.ts";
import { readBolt } from "../../src/embedded-neo4j/embedded-neo4j.ts";
import { openOwnStore } from "../support/own-store.ts";
import { seedWithoutDocuments } from "../support/prepared-stores.ts";

const entrances = 40;

// In a database that other tests write to, no response would stay valid long enough to be cached.
const store = await openOwnStore();

describe.skipIf(!store)("two workers on one port", () => {
  const folder = mkdtempSync(join(tmpdir(), "trade-graph-workers-"));
  const log = join(folder, "log");
  let product: Product;
  let witness: Graph;
  beforeAll(async () => {
    await loadSeed(store!.graph, seedWithoutDocuments());
    const database = (await readBolt(store!.home))!;
    witness = new Graph({ ...database, poolSize: 4 });
    const environment = { WORKERS: "2", LIMIT_POINTS_PER_MINUTE: String(50 * entrances), ...unhurried };
    product = await startProduct({ home: join(folder, "none"), database, environment, log });
  }, 120_000);
  afterAll(async () => {
    await product?.stop();
    await witness.close();
    await store?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Uses a new connection: Node distributes those in turn. */
  async function ask(query: string, variables: object = {}, headers: Record<string, string> = {}) {
    const asked = request(`${product.address}/graphql`, {
      method: "POST",
      agent: false,
      headers: { "content-type": "application/json", ...headers },
    });
    asked.end(JSON.stringify({ query, variables }));
    const [response] = (await once(asked, "response")) as [IncomingMessage];
    const body = JSON.parse(await text(response)) as { data?: Record<string, never>; extensions?: { cached?: boolean } };
    return { status: response.statusCode, ...body };
  }
  const key = async (role: "editor" | "reader") => {
    const { secret } = await makeKey(witness, `workers ${randomUUID()}`, role);
    return { authorization: `Bearer ${secret}` };
  };
  /** The processes that have written to the log since then. */
  const pids = (since = 0) => new Set([...readFileSync(log, "utf8").slice(since).matchAll(/"pid":(\d+).*"path":"\/graphql"/g)].map(([, pid]) => pid!)); // prettier-ignore
  const logged = () => readFileSync(log, "utf8").length;

  it("answer in turn, and neither is the primary process", async () => {
    const reader = await key("reader");
    for (let i = 0; i < 6; i++) expect((await ask("{ __typename }", {}, reader)).status).toBe(200);
    await expect.poll(() => pids().size).toBe(2);
    expect(pids().has(String(product.pid))).toBe(false);
  });

  it("count a client's points together", async () => {
    const reader = await key("reader");
    // A key counts as a separate client in each worker only after that worker has verified it.
    const some = async (count: number) => {
      const statuses = [];
      for (let i = 0; i < count; i++) statuses.push((await ask("{ __typename }", {}, reader)).status);
      // The workers synchronize ten times a second.
      await setTimeout(500);
      return statuses.filter((status) => status === 429).length;
    };
    expect(await some(entrances / 2)).toBe(0);
    await some(entrances / 2 + 4);
    expect(await some(6)).toBe(6);
  });

  it("report their metrics together", async () => {
    const counted = await product.metric("trade_graph_request_seconds_count");
    const reader = await key("reader");
    for (let i = 0; i < 10; i++) await ask("{ __typename }", {}, reader);
    await expect.poll(() => product.metric("trade_graph_request_seconds_count")).toBeGreaterThanOrEqual(counted + 10);
    expect(await product.metric("trade_graph_ready")).toBe(1);
    expect(await product.metric("trade_graph_pool_size")).toBe(64);
  });

  it("both see a write through either one as soon as it is confirmed, whatever they have cached", async () => {
    const [writer, other] = [await key("editor"), await key("reader")];
    const sources = async () => {
      const { data, extensions } = await ask("{ coverage { sources } }", {}, other);
      return { count: (data as unknown as { coverage: { sources: number } }).coverage.sources, cached: extensions?.cached === true };
    };
    const add = `mutation ($input: AddSourceInput!) { addSource(input: $input) { created } }`;
    let kept = 0;
    for (let i = 0; i < 4; i++) {
      let before = await sources();
      for (let j = 0; j < 3; j++) kept += Number((before = await sources()).cached);
      const url = `https://example.org/workers/${i}`;
      const input = { idempotencyKey: randomUUID(), title: `Workers ${i}`, url, licence: "CC0", attribution: "x" };
      expect((await ask(add, { input }, writer)).data).toEqual({ addSource: { created: true } });
      for (let j = 0; j < 2; j++) expect((await sources()).count).toBe(before.count + 1);
    }
    expect(kept).toBeGreaterThan(0);
  });

  it("are replaced when killed", async () => {
    const reader = await key("reader");
    const [victim] = pids();
    const since = logged();
    process.kill(Number(victim), "SIGKILL");
    // Requests that the killed worker had accepted are lost and may stay open without a response; no others are affected.
    const answers = async () => {
      await Promise.race([ask("{ __typename }", {}, reader).catch(() => undefined), setTimeout(2_000)]);
      return [...pids(since)].filter((pid) => pid !== victim).length;
    };
    await expect.poll(answers, { timeout: 60_000, interval: 500 }).toBe(2);
  });

  it("exit on SIGTERM when all requests are answered", async () => {
    const [claim] = await witness.session().read<{ id: string }>(cypher`MATCH (c:Claim) RETURN c.id AS id ORDER BY id LIMIT 1`);
    const writers = await Promise.all(Array.from({ length: 10 }, () => key("editor")));
    const headers = writers.map((writer) => ({ ...writer, "content-type": "application/json" }));
    for (const each of headers) for (let i = 0; i < 2; i++) expect((await ask("{ __typename }", {}, each)).status).toBe(200);
    const end = await terminate(product, witness, claim!.id, headers, { body: linkingToNothing, code: "BAD_USER_INPUT", asked: 20 });
    expect(end).toMatchObject({ others: [], answered: 20, notReadyFirst: true, newRefused: true, code: 0 });
  });
});
