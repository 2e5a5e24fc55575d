import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { root } from "../../src/config.ts";
import { cypher } from "../../src/graph/cypher.ts";
import { makeKey } from "../../src/server/auth/key.ts";
import { api } from "../support/api.ts";
import { database } from "../support/database.ts";
import { cypherValue, fault, launch, type Attack, type Reply } from "../support/hostile.ts";
import { argumentsOf, documentFor, readableSchema } from "../support/schema-walk.ts";
import { turnoverStatement } from "../support/turnover-claim.ts";

const run = randomUUID().slice(0, 8);
const schema = readableSchema(readFileSync(join(root, "schema/schema.graphql"), "utf8"));
/** Everything this file adds belongs to sources below this URL, by which it is deleted again. */
const here = `https://example.org/hostile-${run}/`;

describe.skipIf(!api)("hostile mutations", () => {
  let bearer: string;
  const send = async (name: string, query: string, variables: Record<string, unknown>, more: Partial<Attack> = {}): Promise<Reply> => {
    const attack: Attack = {
      name,
      body: () => JSON.stringify({ query, variables }),
      headers: { authorization: `Bearer ${bearer}` },
      status: [200],
      ...more,
    };
    const reply = await launch(api!.address, attack);
    expect(fault(attack, reply, [database!.password, bearer]), name).toBeUndefined();
    return reply!;
  };
  const change = async (name: string, input: Record<string, unknown>, fields = "", more: Partial<Attack> = {}) => {
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { ${name}(input: $input) { userErrors { path code message } ${fields} } }`;
    const reply = await send(name, query, { input: { idempotencyKey: randomUUID(), ...input } }, more);
    // eslint-disable-next-line @typescript-eslint/no-explicit-any
    return reply.body.data?.[name] as any;
  };
  const source = (n: string, more: object = {}) => ({
    title: `Hostile ${n}`,
    url: `${here}${n}`,
    licence: "CC0",
    attribution: "Example",
    ...more,
  });
  const newSource = async (n: string) => (await change("addSource", source(n), "source { id }")).source.id as string;
  const statement = (id: string, text: string) => ({ ...turnoverStatement(id, text), quote: { exact: text, direct: true } });

  /** Things of the seed that no test writes: an injected `DETACH DELETE` would remove them. */
  const ofTheSeed = async () =>
    (
      await api!.graph.session().read<{ count: number }>(cypher`/* countOfTheSeed */
        CALL { MATCH (n:Country|Commodity|BorderCrossing|Observation|Dataset|Event) RETURN n UNION ALL
          MATCH (source:Source)<-[:STATED_IN]-(n:Statement) WHERE source.url STARTS WITH 'http://en.kremlin.ru' OR source.url STARTS WITH 'http://www.en.kremlin.ru' RETURN n }
        RETURN count(n) AS count`)
    )[0]!.count;

  beforeAll(async () => {
    bearer = (await makeKey(api!.graph, `hostile ${run}`, "editor")).secret;
  });
  afterAll(async () => {
    const clean = [
      cypher`MATCH (s:Source) WHERE s.url STARTS WITH $here MATCH (c:Claim {sourceId: s.id}) OPTIONAL MATCH (a:Assessment)-[:ASSESSES]->(c) DETACH DELETE a, c`,
      cypher`MATCH (s:Source) WHERE s.url STARTS WITH $here OPTIONAL MATCH (t:Statement {sourceId: s.id}) OPTIONAL MATCH (n:Name)-[:NAMES]->(s) DETACH DELETE t, n, s`,
      cypher`MATCH (c:Change) WHERE c.by CONTAINS $run DETACH DELETE c`,
      cypher`MATCH (k:ApiKey) WHERE k.name CONTAINS $run DETACH DELETE k`,
    ];
    for (const text of clean) await api!.graph.session().write((transaction) => transaction.run(text, { here, run }));
  });

  it("have Cypher stored as text or rejected, in every string that a mutation takes", async () => {
    const before = await ofTheSeed();
    expect(before).toBeGreaterThan(900);
    const places = argumentsOf(schema, schema.getMutationType()!, ["String", "ID"]);
    expect(places.length).toBeGreaterThan(50);
    const newClaim = async (n: string) => {
      const source = await newSource(n);
      const recorded = await change("recordStatement", statement(source, "Trade was 190 billion."), "statement { claims { id } }");
      return { source, claim: recorded.statement.claims[0].id as string };
    };
    const standing = await newClaim("cypher");
    for (const [i, place] of places.entries()) {
      const known = {
        ...(place.field === "retractSource" ? await newClaim(`cypher-${i}`) : standing),
        ...{
          speaker: "official:vladimir-putin",
          url: `${here}cypher-${i}-more`,
        },
        ...{ from: "official:nobody", to: "official:nobody", into: "official:nobody", idempotencyKey: randomUUID() },
      };
      const [query, , { variables }] = documentFor(schema, place, cypherValue, {}, known);
      const reply = await send(`${place.field}(${place.path})`, query, variables, { status: [200, 400] });
      expect((reply.body.errors ?? []).map(({ extensions }) => extensions.code)).not.toContain("INTERNAL_SERVER_ERROR");
    }
    expect(await ofTheSeed()).toBe(before);
    const { source: kept } = await change("addSource", source("kept", { title: cypherValue }), "source { title }");
    expect(kept.title).toBe(cypherValue);
  });

  it("with odd characters are stored exactly or rejected, and with too many are rejected before the database", async () => {
    for (const [n, odd] of [
      "abc\u202Egpj.exe",
      "zero\u200Bwidth\u200D",
      "e\u0301",
      "\u{1F600}",
      "مرحبا بالعالم",
      "  two  spaces  ",
    ].entries()) {
      const { userErrors, source: kept } = await change("addSource", source(`odd-${n}`, { title: odd }), "source { title }");
      if (userErrors.length) expect(userErrors[0].code).toBe("BAD_USER_INPUT");
      else expect(kept.title).toBe(odd);
    }
    for (const title of ["a\u0000b", "a\u001bb", "", "   ", "x".repeat(10_000), "\ud800"]) {
      const { userErrors, source: kept } = await change("addSource", source("refused", { title }), "source { id }");
      expect([title.slice(0, 9), userErrors[0]?.code, kept]).toEqual([title.slice(0, 9), "BAD_USER_INPUT", null]);
    }
    const { userErrors } = await change("addSource", source("long", { url: `${here}${"u".repeat(9_000)}` }));
    expect(userErrors).toMatchObject([{ code: "BAD_USER_INPUT", path: ["url"] }]);
    await change("addSource", source("large", { title: "x".repeat(1_000_000) }), "", { status: [413] });
  });

  it("with an impossible amount, or an integer beyond the range of JSON, are rejected in every field", async () => {
    const id = await newSource("amounts");
    for (const amount of [1e308, -1e308, 1e-320, 2 ** 53 + 2, 2 ** 63])
      for (const more of [{ value: amount }, { value: null, low: amount, high: amount }, { usd: amount }]) {
        const said = statement(id, "Trade was 190 billion.");
        const claims = said.claims.map((claim) => ({ ...claim, ...more }));
        const { userErrors, statement: kept } = await change("recordStatement", { ...said, claims }, "statement { id }");
        expect([amount, userErrors[0]?.code, kept]).toEqual([amount, "BAD_USER_INPUT", null]);
        expect(userErrors[0].message).toMatch(/Expected 0 or an amount from .* to 9007199254740991 in size/);
      }
    const { userErrors } = await change("recordStatement", statement(id, "Trade was 190 billion."));
    expect(userErrors).toEqual([]);
  });

  it("with half a surrogate pair are rejected, wherever it occurs", async () => {
    const given = source("halved");
    for (const [path, input] of [
      ["url", { ...given, url: `${here}\ud800` }],
      ["title", { ...given, title: "\udc00" }],
      ["why", { ...given, why: "because \ud800" }],
    ] as const) {
      const { userErrors, source: kept } = await change("addSource", input, "source { id }");
      expect([userErrors[0]?.path, userErrors[0]?.code, kept]).toEqual([[path], "BAD_USER_INPUT", null]);
    }
  });

  it("that differ only in invisible characters are one source, stored as first given", async () => {
    const first = await change("addSource", source("caf\u00e9", { title: "Caf\u00e9 trade" }), "created source { id title url }");
    for (const [url, title] of [
      ["cafe\u0301", "Cafe\u0301 trade"],
      ["caf\u00e9", "\u200bCaf\u00e9\u202e trade"],
      ["caf\u00e9\u200b", "Caf\u00e9\u00ad  trade"],
      ["caf%C3%A9", "Caf\u00e9 trade"],
      ["caf\u00e9\u3164", "Caf\u00e9\ufe0f \u034ftrade\u115f"],
    ]) {
      const again = await change("addSource", source(url!, { title }), "created source { id title url }");
      expect(again).toEqual({ ...first, created: false });
    }
    const shouted = { title: "Caf\u00e9 trade", url: `${here}caf\u00e9`.replace("https://example.org", "HTTPS://EXAMPLE.ORG:443") };
    expect(await change("addSource", source("", shouted), "created source { id title url }")).toEqual({ ...first, created: false });
    const noUrl = { url: null, title: `Zo\u00eb ${here}` };
    const nameless = await change("addSource", source("x", noUrl), "created source { id }");
    const again = await change("addSource", source("x", { ...noUrl, title: `Zoe\u0308\u200d ${here}` }), "created source { id }");
    expect(again).toEqual({ ...nameless, created: false });
  });

  it("with formulas, markup and script are stored as text and exported harmlessly in every format", async () => {
    const id = await newSource("payload");
    const texts = [
      '=cmd|" /C calc"!A0',
      "<script>alert(1)</script>",
      "\t=1+1",
      "@SUM(A1)",
      "+1",
      "-1",
      '"><img src=x onerror=alert(1)>',
      "]]>&",
    ];
    for (const text of texts) {
      const { userErrors, statement: kept } = await change(
        "recordStatement",
        statement(id, text),
        "statement { quote { exact } claims { text } }",
      );
      if (userErrors.length) expect([text, userErrors[0].code]).toEqual([expect.stringMatching(/^\s/), "BAD_USER_INPUT"]);
      else expect(kept).toEqual({ quote: { exact: text }, claims: [{ text }] });
    }
    const take = async (format: string) =>
      (await fetch(`${api!.address}/export/claims.${format}?filter=${encodeURIComponent(JSON.stringify({ source: id }))}`)).text();
    const rows = parse(await take("csv"), { columns: true }) as Record<string, string>[];
    expect(rows.length).toBeGreaterThanOrEqual(7);
    for (const cell of rows.flatMap((row) => Object.values(row))) expect(cell).not.toMatch(/^[=+@\t\r]|^-(?!\d+(\.\d+)?$)/);
    const graphMl = await take("graphml");
    expect(graphMl).toContain("&lt;script&gt;");
    expect(graphMl).not.toMatch(/<script|<img|\]\]>/);
    const linked = JSON.parse(await take("jsonld")) as { "@context": object };
    expect(Object.keys(linked)).toEqual(["@context", "@graph"]);
    expect(
      (await take("ndjson"))
        .trim()
        .split("\n")
        .map((line) => (JSON.parse(line) as { text: string }).text),
    ).toContain("<script>alert(1)</script>");
  });

  it("with another client's idempotency key are independent", async () => {
    const input = { idempotencyKey: randomUUID(), ...source("mine") };
    const first = await change("addSource", input, "created source { id title }");
    const other = (await makeKey(api!.graph, `hostile other ${run}`, "contributor")).secret;
    const asOther = { headers: { authorization: `Bearer ${other}` } };
    const second = await change(
      "addSource",
      { ...input, title: "Hostile theirs", url: `${here}theirs` },
      "created source { id title }",
      asOther,
    );
    expect(first.source.title).toBe("Hostile mine");
    expect(second).toMatchObject({ userErrors: [], created: true, source: { title: "Hostile theirs" } });
  });
});
