import { createHmac, randomUUID } from "node:crypto";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { createServer, type IncomingHttpHeaders, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import importCommand from "../../src/commands/import.ts";
import ingest from "../../src/commands/ingest.ts";
import { readConfig, root } from "../../src/config.ts";
import { readBolt } from "../../src/embedded-neo4j/embedded-neo4j.ts";
import webhook from "../../src/commands/webhook.ts";
import { applyLines } from "../../src/feed/apply.ts";
import { ChangeBatch } from "../../src/feed/change-batch.ts";
import { applyNewChanges } from "../../src/feed/follow.ts";
import { positionOf, savePosition } from "../../src/feed/position.ts";
import type { ChangeRecord } from "../../src/feed/record.ts";
import { allWebhooks, saveWebhook, type Webhook } from "../../src/feed/webhook.queries.ts";
import { afterAttempt } from "../../src/feed/webhooks.ts";
import { cypher } from "../../src/graph/cypher.ts";
import type { Graph } from "../../src/graph/graph.ts";
import { bookkeeping, graphHash } from "../../src/loading/backup/graph-hash.ts";
import { loadSeed } from "../../src/loading/load.ts";
import { verify } from "../../src/loading/verify/verify.ts";
import { serve, type Serving } from "../../src/main.ts";
import { makeKey } from "../../src/server/auth/key.ts";
import { openOwnStore } from "../support/own-store.ts";
import { seedWithoutDocuments } from "../support/prepared-stores.ts";
import { settleAtOnce } from "../support/settled.ts";
import { turnoverStatement } from "../support/turnover-claim.ts";
import { officeTable } from "../support/office-table.ts";
import { typeCommand } from "../support/type-command.ts";

const schema = join(root, "schema/graph.cypher");
/** The copy includes the history, except the data that its entries keep for idempotency. */
const hashOf = (graph: Graph) =>
  graphHash(graph, { labels: ["GraphState", "IngestRun", "ApiKey"], properties: [...bookkeeping.properties!, "answer", "inputSha256"] });

const original = await openOwnStore();
const copy = original && (await openOwnStore());
afterAll(() => Promise.all([original?.close(), copy?.close()]));

describe.skipIf(!copy)("a second store that follows the change feed", { timeout: 300_000 }, () => {
  let server: Serving;
  let bearer: string;
  const [one, other] = [original!, copy!];
  beforeAll(async () => {
    const seed = seedWithoutDocuments();
    for (const { graph } of [one, other]) await loadSeed(graph, seed);
    const bolt = (await readBolt(one.home))!;
    server = await serve({
      config: readConfig({ PORT: "0", LOG_LEVEL: "silent", LIMIT_POINTS_PER_MINUTE: "0", LIMIT_REQUEST_MS: "0" }),
      database: bolt,
    });
    bearer = (await makeKey(server.graph, "editor", "editor")).secret;
  });
  afterAll(() => server?.close());
  // By default a change is listed ten seconds after it was made.
  afterAll(settleAtOnce());

  const change = async (name: string, input: object, fields = "") => {
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { ${name}(input: $input) { userErrors { message } ${fields} } }`;
    const response = await fetch(`${server.address}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: `Bearer ${bearer}` },
      body: JSON.stringify({ query, variables: { input: { idempotencyKey: randomUUID(), ...input } } }),
    });
    const { data, errors } = (await response.json()) as { data: Record<string, unknown>; errors?: unknown };
    expect(errors).toBeUndefined();
    expect(data[name]).toMatchObject({ userErrors: [] });
    // eslint-disable-next-line @typescript-eslint/no-explicit-any
    return data[name] as any;
  };
  const newSource = async (n: string): Promise<string> => {
    const input = { title: `Of the feed ${n}`, url: `https://example.org/feed/${n}`, licence: "CC0", attribution: "Example" };
    return (await change("addSource", input, "source { id }")).source.id as string;
  };
  const newClaim = async (source: string, text: string, more: object = {}): Promise<string> => {
    const input = { ...turnoverStatement(source, text), ...more };
    return (await change("recordStatement", input, "statement { claims { id } }")).statement.claims[0].id as string;
  };
  const follow = async (expected: number) => expect(await applyNewChanges(other.graph, { url: server.address })).toBe(expected);
  const linesOf = async (query = "") => {
    const response = await fetch(`${server.address}/changes${query}`);
    return { response, text: await response.text() };
  };

  const records = async (query = ""): Promise<ChangeRecord[]> =>
    (await linesOf(query)).text
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as ChangeRecord);

  it("has the same graph, by hash, after every kind of change, even if the feed is applied twice", async () => {
    const [first, second] = [await newSource("first"), await newSource("second")];
    const claim = await newClaim(first, "Russia and China traded 191 billion dollars in 2022.");
    const again = await newClaim(second, "Russia and China traded 150 billion dollars in 2022.", { saidOn: "2023-03-01" });
    await change("setClaimRank", { claim, rank: "DEPRECATED", reason: "a slip of the tongue" });
    await change("linkClaims", { from: again, to: claim, kind: "CORRECTS", note: "as was said later" });
    await change("assessClaim", { claim: again, verdict: "SUPPORTED", method: "by hand" });
    await change("mergeEntities", { from: "official:vladimir-padalka", into: "official:dmitry-medvedev", reason: "to see it" });
    await newClaim(first, "Trade was 192 billion dollars in 2022.", { speaker: "official:vladimir-padalka", saidOn: "2023-04-01" });
    await change("mergeEntities", { from: "official:xi-jinping", into: "official:dmitry-medvedev", reason: "to see it taken back" });
    await change("undoMerge", { from: "official:xi-jinping", reason: "two people" });
    await change("retractSource", { source: second, reason: "a forgery" });
    await follow(12);
    // Applying it again changes nothing.
    await applyLines(other.graph, server.address, new ChangeBatch(await records()));
    expect(await hashOf(other.graph)).toEqual(await hashOf(one.graph));
  });

  it("rejects a figure that no other interface accepts, and writes nothing of its batch", async () => {
    const [record] = await records();
    const properties = { id: "claim:poisoned", kind: "LEVEL", measure: "EXPORTS", unit: "USD", value: 1e300 };
    const poisoned = { ...record!, nodes: [...record!.nodes, { labels: ["Claim"], properties, whole: false }] };
    const before = await hashOf(other.graph);
    await expect(applyLines(other.graph, server.address, new ChangeBatch([poisoned]))).rejects.toThrow(
      /cannot be right \(claim:poisoned, value: Expected 0 or an amount/,
    );
    expect(await hashOf(other.graph)).toEqual(before);
  });

  it("resumes where it stopped, and includes ingested documents", async () => {
    const article = join(one.home, "article.txt");
    writeFileSync(
      article,
      "Vladimir Putin said on 4 February 2024 that trade between Russia and China reached 245 billion dollars in 2024.\n",
    );
    const options = ["--date", "2024-02-05", "--title", "An article of the feed", "--publisher", "The Feed Times"];
    const before = (await records()).at(-1)!.cursor;
    const { status, out } = await typeCommand(ingest, [article, ...options], { graph: one.graph });
    expect([status, out]).toEqual([0, expect.stringContaining("brought 1 new claims")]);
    await follow(1);
    expect(await hashOf(other.graph)).toEqual(await hashOf(one.graph));
    expect((await records(`?after=${before}`)).map(({ change }) => change.action)).toEqual(["INGEST_DOCUMENT"]);
  });

  it("applies new and revised figures of an office's table, including changed verdicts", async () => {
    const paths = [join(one.home, "table.csv"), join(one.home, "table.json")] as const;
    const mapping = {
      dataset: "dataset:office-of-the-feed",
      reporter: { value: "RUS" },
      unit: { value: "USD" },
      multiplier: { value: 1e9 },
    };
    writeFileSync(paths[1], officeTable(mapping));
    const before = (await records()).at(-1)!.cursor;
    const bring = async (...lines: string[]) => {
      writeFileSync(paths[0], `Partner,2022,2023,2024\n${lines.join("\n")}\n`);
      return (await typeCommand(importCommand, ["table", paths[0], "--package", paths[1]], { graph: one.graph })).out;
    };
    expect(await bring("China,100,130,245", "Kazakhstan,17,16,")).toMatch(/^5 new, 0 changed/);
    expect(await bring("China,101,130,245", "Kazakhstan,17,16,")).toMatch(/^0 new, 1 changed/);
    const [made] = await one.graph
      .session()
      .read<{ entries: number }>(cypher`/* q */ MATCH (change:Change {action: 'IMPORT_TABLE'}) RETURN count(change) AS entries`);
    await follow(made!.entries);
    expect(await hashOf(other.graph)).toEqual(await hashOf(one.graph));
    const came = await records(`?after=${before}`);
    expect(new Set(came.map(({ change }) => change.action))).toEqual(new Set(["IMPORT_TABLE"]));
    expect(came[0]!.changed.filter(([label]) => label === "Observation")).toHaveLength(5);
  });

  it("passes every check of the graph", async () => {
    expect((await verify(other.graph, { schema })).filter(({ faults }) => faults > 0)).toEqual([]);
  });

  it.each([
    ["a cursor not of this list", "nonsense", 400, "BAD_USER_INPUT", /Invalid cursor/],
    [
      "a place of another history",
      Buffer.from('["changes on id","2020-01-01T00:00:00.000Z","change:0"]').toString("base64url"),
      410,
      "GONE",
      /new copy/,
    ],
  ])("gets a clear error for %s", async (_, after, status, code, message) => {
    const { response, text } = await linesOf(`?after=${after}`);
    expect(response.status).toBe(status);
    expect(JSON.parse(text)).toMatchObject({ errors: [{ message: expect.stringMatching(message), extensions: { code } }] });
  });

  it("gets a cursor for the end of the feed, after which there is nothing", async () => {
    const { cursor } = (await (await fetch(`${server.address}/changes/position`)).json()) as { cursor: string };
    const { response, text } = await linesOf(`?after=${cursor}`);
    expect([response.status, response.headers.get("content-type"), text]).toEqual([
      200,
      expect.stringContaining("application/x-ndjson"),
      "",
    ]);
  });

  it("refuses to continue with another feed", async () => {
    await expect(applyNewChanges(other.graph, { url: "http://127.0.0.1:1" })).rejects.toThrow(/follows http.*not http:\/\/127/);
  });

  it("applies everything before the line at which the feed was cut off", async () => {
    const before = await positionOf(other.graph.session());
    for (const n of ["third", "fourth"]) await newSource(n);
    const since = (await linesOf(`?after=${before.cursor!}`)).text.trim().split("\n");
    expect(since).toHaveLength(2);
    const [first, second] = since;
    const broken = createServer((_, response) => void response.end(`${first}\n${second!.slice(0, 100)}`)).listen(0, "127.0.0.1");
    await once(broken, "listening");
    const url = `http://127.0.0.1:${(broken.address() as AddressInfo).port}`;
    const standAt = (at: string, cursor: string) => other.graph.session().write((transaction) => savePosition(transaction, at, cursor));
    await standAt(url, before.cursor!);
    await expect(applyNewChanges(other.graph, { url })).rejects.toThrow(/cut off/);
    broken.close();
    const { cursor } = JSON.parse(first!) as ChangeRecord;
    expect(await positionOf(other.graph.session())).toEqual({ cursor, url });
    await standAt(server.address, cursor);
    await follow(1);
    expect(await hashOf(other.graph)).toEqual(await hashOf(one.graph));
  });

  describe("a webhook", () => {
    const came: { headers: IncomingHttpHeaders; body: string }[] = [];
    let status = 500;
    let receiver: Server;
    let url: string;
    let secret: string;
    beforeAll(async () => {
      receiver = createServer(async (request, response) => {
        came.push({ headers: request.headers, body: await text(request) });
        response.writeHead(status).end();
      }).listen(0, "127.0.0.1");
      await once(receiver, "listening");
      url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/`;
    });
    afterAll(() => void receiver?.close());
    const hooks = () => allWebhooks(one.graph.session());

    it("in a private network is rejected unless allowed", async () => {
      await expect(typeCommand(webhook, ["add", url], { graph: one.graph })).rejects.toThrow(/not a public address/);
      const { status, out } = await typeCommand(webhook, ["add", url, "--private", "--from-start"], { graph: one.graph });
      expect(status).toBe(0);
      secret = out.trim();
      expect(secret).toMatch(/^whsec_/);
    });

    it("that fails is retried at growing intervals until it receives the same changes, signed", async () => {
      await expect.poll(() => came.length).toBeGreaterThan(0);
      await expect.poll(async () => (await hooks())[0]!.attempts).toBe(1);
      expect((await hooks())[0]).toMatchObject({ lastError: "HTTP 500", cursor: null });
      status = 200;
      await expect.poll(async () => (await hooks())[0]!.cursor, { interval: 500 }).not.toBeNull();
      const [refused, taken] = [came[0]!, came.at(-1)!];
      expect(taken.body).toBe(refused.body);
      expect(taken.headers["webhook-id"]).toBe(refused.headers["webhook-id"]);
      const signed = `${taken.headers["webhook-id"]}.${taken.headers["webhook-timestamp"]}.${taken.body}`;
      expect(taken.headers["webhook-signature"]).toBe(
        `v1,${createHmac("sha256", Buffer.from(secret.slice("whsec_".length), "base64"))
          .update(signed)
          .digest("base64")}`,
      );
      expect(taken.body).toBe((await linesOf()).text);
    });

    it("that fails for a day is listed as undelivered, and can be resent", async () => {
      const [hook] = await hooks();
      const delivered = came.at(-1)!.body.trim().split("\n").map((line) => JSON.parse(line) as ChangeRecord); // prettier-ignore
      let standing: Webhook = { ...hook!, cursor: null };
      const waits: number[] = [];
      for (let now = 0; standing.deadLetters.length === 0; now = standing.nextAt) {
        standing = afterAttempt(standing, delivered, "HTTP 503", now);
        waits.push(standing.nextAt - now);
      }
      expect(waits.slice(0, 4)).toEqual([5_000, 10_000, 20_000, 40_000]);
      expect(Math.max(...waits)).toBe(3_600_000);
      expect(waits.reduce((all, wait) => all + wait) / 3_600_000).toBeGreaterThan(12);
      expect(standing).toMatchObject({ cursor: delivered.at(-1)!.cursor, attempts: 0 });
      await saveWebhook(one.graph.session(), standing);
      expect((await typeCommand(webhook, ["list"], { graph: one.graph })).out).toMatch(
        new RegExp(`abandoned 1970-.*: ${delivered.length} changes, HTTP 503`),
      );
      const before = came.length;
      const { status, out } = await typeCommand(webhook, ["retry", standing.id], { graph: one.graph });
      expect([status, out]).toEqual([0, `${delivered.length} changes were delivered; 0 deliveries are still abandoned.\n`]);
      expect(came[before]!.body).toBe(came[before - 1]!.body);
      expect((await typeCommand(webhook, ["remove", standing.id], { graph: one.graph })).out).toMatch(/is removed/);
      expect(await hooks()).toEqual([]);
    });
  });
});
