import { randomUUID } from "node:crypto";
import { setTimeout } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { cypher } from "../../src/graph/cypher.ts";
import { mergeInto } from "../../src/knowledge/curation/merge.write.ts";
import { summarisePoints } from "../../src/knowledge/data-point/summary.write.ts";
import keyCommand from "../../src/commands/key.ts";
import { roles } from "../../src/query/viewer.ts";
import { makeKey } from "../../src/server/auth/key.ts";
import { api, ask } from "../support/api.ts";
import { faultsOf } from "../support/plans.ts";
import { settledMs } from "../support/settled.ts";
import { statementNames } from "../support/statement-names.ts";
import { turnoverClaim, turnoverStatement } from "../support/turnover-claim.ts";
import { typeCommand } from "../support/type-command.ts";

/** Names what this file adds, so that it deletes exactly that. */
const run = randomUUID().slice(0, 8);

describe.skipIf(!api)("mutations", () => {
  const bearers: Record<string, string> = {};
  const planned = new Set<string>();
  const change = async (name: string, input: Record<string, unknown>, fields = "", role = "editor") => {
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { ${name}(input: $input) { userErrors { path code message } ${fields} } }`;
    const given = { input: { idempotencyKey: randomUUID(), ...input } };
    const headers = { authorization: `Bearer ${bearers[role]}`, "x-explain": "1" };
    let reply = await ask(query, given, headers);
    // On a busy machine some of many concurrent mutations are rejected with nothing written; the test retries, as clients do.
    while (["SERVICE_UNAVAILABLE", "DEADLINE_EXCEEDED"].includes(String(reply.errors?.[0]?.extensions.code))) {
      await setTimeout(200);
      reply = await ask(query, given, headers);
    }
    for (const statement of reply.extensions?.explain ?? []) {
      // A statement that lost against a concurrent one has no plan; it was retried.
      if (!statement.plan) continue;
      planned.add(statement.name);
      expect(faultsOf(statement)).toEqual([]);
    }
    // eslint-disable-next-line @typescript-eslint/no-explicit-any
    return { ...reply, payload: reply.data?.[name] as any };
  };
  const source = (n: string) => ({
    title: `Curation ${run} ${n}`,
    url: `https://example.org/${run}/${n}`,
    licence: "CC0",
    attribution: "Example",
  });
  const claim = { text: "Russia and China traded 190 billion dollars in 2022.", ...turnoverClaim };
  const statementIn = (id: string, more: object = {}) => ({
    ...turnoverStatement(id, claim.text),
    quote: { exact: "we traded 190 billion", direct: true, within: "Last year we traded 190 billion, and more will come." },
    ...more,
  });
  const newSource = async (n: string) => (await change("addSource", source(n), "source { id }")).payload.source.id as string;
  const newClaim = async (n: string) =>
    (await change("recordStatement", statementIn(await newSource(n)), "statement { claims { id } }")).payload.statement.claims[0]
      .id as string;
  const takeAway = (id: string) =>
    api!.graph
      .session()
      .write((transaction) => transaction.run(cypher`MATCH (t:Statement {id: $id})-[:CARRIES]->(c:Claim) DETACH DELETE t, c`, { id }));
  const count = async (sourceId: string) =>
    (
      await api!.graph
        .session()
        .read<{ claims: number }>(cypher`/* countClaims */ MATCH (claim:Claim {sourceId: $sourceId}) RETURN count(claim) AS claims`, {
          sourceId,
        })
    )[0]!.claims;

  /** A claim whose source was retracted stays readable, is marked everywhere, and is not counted. */
  async function takenBackEverywhere(id: string, sourceId: string) {
    const strategies = ["PREFERRED_RANK", "LATEST", "MOST_REPEATED"];
    const best = strategies.map((strategy) => `${strategy}: best(strategy: ${strategy}) { claims { id } }`).join(" ");
    const { data } = await ask(
      `query ($id: ID!, $source: String!, $text: String!) {
        node(id: $id) { ... on Claim { jsonLd conflictsWith { id } dataPoint { groups { claims { id } } claims { id rank } ${best} } } }
        claims(filter: { source: $source }) { nodes { id rank rankReason source { retractedOn } } }
        normal: claims(filter: { source: $source, rank: [NORMAL, PREFERRED] }) { totalCount }
        conflicts(filter: { source: $source }) { spreadPct }
        search(query: $text, types: [CLAIM], first: 100) { nodes { ... on Claim { id rank } } } }`,
      { id, source: sourceId, text: claim.text },
    );
    const { jsonLd, conflictsWith, dataPoint } = data.node;
    expect(jsonLd).toMatchObject({ "tg:rank": { "@id": "tg:rank/DEPRECATED" }, "tg:rankReason": expect.stringContaining("a forgery") });
    expect([conflictsWith, data.conflicts, data.normal.totalCount]).toEqual([[], [], 0]);
    expect(data.claims.nodes).toMatchObject([{ id, rank: "DEPRECATED", rankReason: expect.stringContaining("a forgery") }]);
    expect(data.claims.nodes[0].source.retractedOn).toMatch(/^\d{4}-/);
    expect(data.search.nodes.filter((found: { id: string }) => found.id === id)).toEqual([{ id, rank: "DEPRECATED" }]);
    expect(dataPoint.claims).toContainEqual({ id, rank: "DEPRECATED" });
    const counting = [...dataPoint.groups, ...strategies.map((strategy) => dataPoint[strategy])].flatMap((each) => each?.claims ?? []);
    expect(counting.length).toBeGreaterThan(0);
    expect(counting).not.toContainEqual({ id });
    const address = `${api!.address}/export/claims.ndjson?filter=${encodeURIComponent(JSON.stringify({ source: sourceId }))}`;
    expect(JSON.parse(await (await fetch(address)).text())).toMatchObject({ id, rank: "DEPRECATED" });
  }

  afterEach(() => void vi.restoreAllMocks());
  beforeAll(async () => {
    for (const role of roles) bearers[role] = (await makeKey(api!.graph, `test ${run}`, role)).secret;
  });
  afterAll(async () => {
    const clean = [
      cypher`MATCH (s:Source) WHERE s.title STARTS WITH $title MATCH (c:Claim {sourceId: s.id}) OPTIONAL MATCH (a:Assessment)-[:ASSESSES]->(c) DETACH DELETE a, c`,
      cypher`MATCH (s:Source) WHERE s.title STARTS WITH $title OPTIONAL MATCH (t:Statement {sourceId: s.id}) OPTIONAL MATCH (n:Name)-[:NAMES]->(s) DETACH DELETE t, n, s`,
      cypher`MATCH (e:Official|Organization|Event|Redirect) WHERE e.id ENDS WITH $run DETACH DELETE e`,
      cypher`MATCH (n:Name) WHERE n.folded CONTAINS $run DETACH DELETE n`,
      cypher`MATCH (c:Change) WHERE c.by CONTAINS $run DETACH DELETE c`,
      cypher`MATCH (k:ApiKey) WHERE k.name CONTAINS $run DETACH DELETE k`,
    ];
    // Deleted at once and with updated summaries of the data points, because other tests read the same graph.
    await api!.graph.session().write(async (transaction) => {
      const given = { title: `Curation ${run}`, run };
      const points = await transaction.run<{ id: string }>(
        cypher`MATCH (s:Source) WHERE s.title STARTS WITH $title MATCH (c:Claim {sourceId: s.id}) RETURN DISTINCT c.dataPointId AS id`,
        given,
      );
      for (const text of clean) await transaction.run(text, given);
      await summarisePoints(
        transaction,
        points.map(({ id }) => id),
      );
    });
  });

  it("require a token with the role, and keys can be listed and revoked", async () => {
    const query = `mutation ($input: RetractSourceInput!) { retractSource(input: $input) { userErrors { code } } }`;
    const input = { idempotencyKey: randomUUID(), source: "source:none", reason: "x" };
    expect((await ask(query, { input })).status).toBe(401);
    expect((await ask(query, { input }, { authorization: `Bearer ${bearers.contributor}` })).status).toBe(403);
    expect((await ask(query, { input }, { authorization: `Bearer tg_${"A".repeat(43)}` })).status).toBe(401);
    const typed = (...args: string[]) => typeCommand(keyCommand, args, { graph: api!.graph });
    const made = await typed("make", `gone ${run}`, "editor");
    expect(made).toMatchObject({ status: 0, out: expect.stringMatching(/^tg_[\w-]{43}\n$/) as string });
    const secret = made.out.trim();
    const line = (await typed("list")).out.split("\n").find((each) => each.includes(`gone ${run}`))!;
    expect(line).not.toContain(secret);
    expect((await typed("revoke", line.split(" ")[0]!)).status).toBe(0);
    expect((await ask(query, { input }, { authorization: `Bearer ${secret}` })).status).toBe(401);
  });

  it("are idempotent for one key, even twenty at once, and reject the key with other input", async () => {
    const input = { idempotencyKey: randomUUID(), ...source("once") };
    const replies = await Promise.all(Array.from({ length: 20 }, () => change("addSource", input, "created source { id title }")));
    expect(new Set(replies.map(({ payload }) => JSON.stringify(payload))).size).toBe(1);
    expect(replies[0]!.payload).toMatchObject({ userErrors: [], created: true, source: { title: input.title } });
    const other = await change("addSource", { ...input, title: "Another" });
    expect(other.payload.userErrors).toMatchObject([{ path: ["idempotencyKey"], code: "CONFLICT" }]);
    const again = await Promise.all(Array.from({ length: 20 }, () => change("addSource", source("once"), "created source { id }")));
    expect(new Set(again.map(({ payload }) => payload.source.id))).toEqual(new Set([replies[0]!.payload.source.id]));
    expect(again.every(({ payload }) => payload.created === false)).toBe(true);
  });

  it("that add one source from twenty clients at once create it once, and conflicting input is rejected", async () => {
    const same = await Promise.all(Array.from({ length: 20 }, () => change("addSource", source("crowd"), "created source { id }")));
    expect(new Set(same.map(({ payload }) => payload.source?.id)).size).toBe(1);
    expect(same.filter(({ payload }) => payload.created)).toHaveLength(1);
    const titles = Array.from({ length: 10 }, (_, n) => ({ ...source("quarrel"), title: `Curation ${run} quarrel ${n}` }));
    const quarrel = await Promise.all(titles.map((input) => change("addSource", input, "created source { title }")));
    const won = quarrel.filter(({ payload }) => payload.created);
    expect(won).toHaveLength(1);
    expect(quarrel.filter(({ payload }) => payload.userErrors[0]?.code === "CONFLICT")).toHaveLength(9);
    const { data } = await ask(`{ node(id: "${same[0]!.payload.source.id}") { ... on Source { title } } }`);
    expect(data.node.title).toBe(source("crowd").title);
  });

  it("record a statement with its claims, verify its quote, and write its history", async () => {
    const id = await newSource("statement");
    const fields = "created statement { id quote { start end verified } claims { id quantity { value } history { action by why } } }";
    const { payload } = await change("recordStatement", { ...statementIn(id), why: "found it" }, fields, "contributor");
    expect(payload).toMatchObject({ userErrors: [], created: true, statement: { quote: { start: 10, end: 31, verified: true } } });
    expect(payload.statement.claims).toMatchObject([
      { quantity: { value: 1.9e11 }, history: [{ action: "RECORD_STATEMENT", why: "found it" }] },
    ]);
    expect(payload.statement.claims[0].history[0].by).toContain(run);
    expect((await change("recordStatement", statementIn(id), "created")).payload).toMatchObject({ userErrors: [], created: false });
    const different = await change("recordStatement", statementIn(id, { claims: [{ ...claim, value: 2e11 }] }));
    expect(different.payload.userErrors).toMatchObject([{ code: "CONFLICT" }]);
    expect(await count(id)).toBe(1);
    const more = await change("recordStatement", statementIn(id, { claims: [claim, { ...claim, period: "2021" }] }), "created");
    expect(more.payload).toMatchObject({ userErrors: [], created: false });
    expect(await count(id)).toBe(2);
  });

  it("add an official with an office, an organization and an event, which can then be found and make statements", async () => {
    const [minister, bank] = [`Trade Minister ${run}`, `Trade Bank ${run}`];
    const office = { title: "Minister of Trade", country: "KAZ", from: "2022-01-11" };
    const person = { name: minister, aliases: [`Министр ${run}`], offices: [office] };
    const fields = 'created node { id ... on Official { aliases offices(on: "2023-02-04") { title } history { action } } }';
    const made = await Promise.all(Array.from({ length: 5 }, () => change("addOfficial", person, fields, "contributor")));
    expect(made.filter(({ payload }) => payload.created)).toHaveLength(1);
    const { node } = made[0]!.payload;
    expect(node).toMatchObject({ id: `official:trade-minister-${run}`, aliases: person.aliases, history: [{ action: "ADD_OFFICIAL" }] });
    const body = await change("addOrganization", { name: bank, kind: "COMPANY", country: "KAZ" }, "created node { id }");
    expect(body.payload).toMatchObject({ userErrors: [], created: true, node: { id: `organization:trade-bank-${run}` } });
    const meeting = { name: `Talks ${run}`, kind: "talks", on: "2023-02-03", participants: [node.id, body.payload.node.id] };
    const talks = await change("addEvent", meeting, "created node { id ... on Event { on { start } history { action } } }");
    expect(talks.payload.node).toMatchObject({ id: `event:talks-${run}`, on: { start: "2023-02-03" }, history: [{ action: "ADD_EVENT" }] });

    const said = statementIn(await newSource("minister"), {
      speaker: node.id,
      accordingTo: [body.payload.node.id],
      event: talks.payload.node.id,
    });
    const { payload } = await change("recordStatement", said, "statement { speaker { name } claims { speakerOffice { title } } }");
    expect(payload.userErrors).toEqual([]);
    expect(payload.statement.speaker.name).toBe(minister);
    const { data } = await ask(`query ($name: String!) { search(query: $name, first: 5) { nodes { id } } }`, { name: `министр ${run}` });
    expect(data.search.nodes[0].id).toBe(node.id);

    const refused: [string, object, RegExp][] = [
      ["addOfficial", { ...person, wikidataId: "Q1" }, /is there already and differs in: wikidataId/],
      ["addOfficial", { name: `Министр ${run}` }, new RegExp(`${node.id} bears this name already`)],
      ["addOrganization", { name: `Nowhere ${run}`, kind: "COMPANY", country: "ZZZ" }, /not in the graph: country:ZZZ/],
      ["addEvent", { name: `Unwell ${run}`, on: "someday" }, /expected a period/],
      [
        "addOfficial",
        { name: `Two ${run}`, offices: [{ title: "x", country: "KAZ", organization: "organization:y" }] },
        /either a country/,
      ],
      ["addOfficial", { name: `A|B ${run}` }, /without \|/],
    ];
    for (const [name, input, message] of refused) {
      const answer = await change(name, input as Record<string, unknown>);
      expect(answer.payload.userErrors.map((each: { message: string }) => each.message).join(" ")).toMatch(message);
    }
    expect((await ask(`{ a: node(id: "organization:nowhere-${run}") { id } }`)).data.a).toBeNull();
  });

  it("that record one statement from twenty clients at once create it once", async () => {
    const id = await newSource("twenty");
    const replies = await Promise.all(
      Array.from({ length: 20 }, () => change("recordStatement", statementIn(id), "created statement { id }")),
    );
    expect(new Set(replies.map(({ payload }) => payload.statement?.id)).size).toBe(1);
    expect(replies.filter(({ payload }) => payload.created)).toHaveLength(1);
    expect(await count(id)).toBe(1);
  });

  it("are rejected atomically, with path and reason", async () => {
    const id = await newSource("refused");
    const cases: [string, Record<string, unknown>, RegExp][] = [
      ["recordStatement", statementIn("source:does-not-exist"), /no source/],
      ["recordStatement", statementIn(id, { speaker: "official:nobody-at-all" }), /not in the graph/],
      ["recordStatement", statementIn(id, { quote: { exact: "not there", direct: true, within: "other words" } }), /does not occur/],
      ["recordStatement", statementIn(id, { claims: [{ ...claim, unit: "blinks!!" }] }), /ISO 4217 \(USD\).*"blinks!!"/],
      ["recordStatement", statementIn(id, { claims: [{ ...claim, unit: "tonnes" }] }), /Was t meant\?/],
      ["recordStatement", statementIn(id, { claims: [{ ...claim, text: "a\u0000b" }] }), /control characters/],
      ["recordStatement", statementIn(id, { saidOn: "yesterday" }), /expected a period/],
      ["recordStatement", statementIn(id, { saidOn: "2099-01-01" }), /not in the future/],
      ["recordStatement", statementIn(id, { saidOn: "1899-01-01" }), /from 1900 to 2100/],
      ["recordStatement", statementIn(id, { claims: [{ ...claim, period: "1899" }] }), /from 1900 to 2100/],
      ["recordStatement", statementIn(id, { claims: [{ ...claim, period: "2101-01" }] }), /from 1900 to 2100/],
      ["recordStatement", statementIn(id, { claims: [{ ...claim, value: 2 }] }), /another figure than 2 USD: "we traded 190 billion"/],
      ["recordStatement", statementIn(id, { claims: [{ ...claim, asSaid: "245 billion", value: 2.45e11 }] }), /"245 billion" does not/],
      ["recordStatement", statementIn(id, { quote: null, claims: [{ ...claim, value: 19 }] }), /more than 1000 times away/],
      ["recordStatement", statementIn(id, { claims: [{ ...claim, unit: "10*400" }] }), /"10\*400"/],
      ["recordStatement", statementIn(id, { quote: null, claims: [{ ...claim, value: -1.9e11 }] }), /never negative/],
      ["recordStatement", statementIn(id, { claims: [{ ...claim, between: ["RUS", "RUS"] }] }), /each country once/],
      ["recordStatement", statementIn(id, { claims: [{ ...claim, text: "\u3164\u200b" }] }), /signs that nobody sees/],
      ["recordStatement", statementIn(id, { channel: "\u200b" }), /signs that nobody sees/],
      ["recordStatement", { ...statementIn(id), why: "a\u0000b" }, /control characters/],
      ["addEvent", { name: "\u3164", on: "2022-01-01" }, /signs that nobody sees/],
      ["addEvent", { name: "\u202eegnahcxe", on: "2022-01-01" }, /direction/],
      ["addSource", { ...source("bad"), url: "https://kremlin.ru@example.org/" }, /without a user name/],
      ["addSource", { ...source("bad"), publishedOn: "2199-01-01" }, /not in the future/],
      ["addSource", { ...source("bad"), url: "javascript:alert(1)" }, /http/],
      ["addSource", { ...source("bad"), url: `https://example.org/${"a".repeat(9_000)}` }, /2000|big/i],
      ["setClaimRank", { claim: "claim:0000000000000000", rank: "DEPRECATED", reason: "x" }, /no claim/],
      ["linkClaims", { from: "claim:1", to: "claim:1", kind: "REPEATS" }, /itself/],
      ["mergeEntities", { from: "country:RUS", into: "country:CHN", reason: "x" }, /official, an organization/],
    ];
    for (const [name, input, message] of cases) {
      const { payload } = await change(name, input);
      expect(payload.userErrors.map((each: { message: string }) => each.message).join(" ")).toMatch(message);
      expect(payload.userErrors[0].code).toBe("BAD_USER_INPUT");
    }
    expect(await count(id)).toBe(0);
  });

  it("rank, link and assess a claim, and retract a source while keeping its claims", async () => {
    const [one, other] = [await newClaim("one"), await newClaim("other")];
    const ranked = await change(
      "setClaimRank",
      { claim: one, rank: "PREFERRED", reason: "the official figure" },
      "claim { rank rankReason }",
    );
    expect(ranked.payload).toEqual({ userErrors: [], claim: { rank: "PREFERRED", rankReason: "the official figure" } });
    expect((await change("linkClaims", { from: one, to: other, kind: "CORRECTS" }, "created")).payload).toEqual({
      userErrors: [],
      created: true,
    });
    expect((await change("linkClaims", { from: one, to: other, kind: "CORRECTS" }, "created")).payload.created).toBe(false);
    expect((await change("linkClaims", { from: other, to: one, kind: "CORRECTS" })).payload.userErrors).toMatchObject([
      { code: "CONFLICT" },
    ]);
    expect((await change("assessClaim", { claim: one, verdict: "SUPPORTED", method: "compared by hand" })).payload.userErrors).toEqual([]);
    const sourceId = (await ask(`{ node(id: "${one}") { ... on Claim { source { id } } } }`)).data.node.source.id as string;
    const retracted = await change(
      "retractSource",
      { source: sourceId, reason: "a forgery" },
      "source { retractReason statements { nodes { claims { rank } } } }",
    );
    expect(retracted.payload.source).toMatchObject({
      retractReason: "a forgery",
      statements: { nodes: [{ claims: [{ rank: "DEPRECATED" }] }] },
    });
    expect((await change("recordStatement", statementIn(sourceId))).payload.userErrors[0].message).toMatch(/retracted/);
    await takenBackEverywhere(one, sourceId);
    const { data } = await ask(`{ node(id: "${one}") { ... on Claim { history { action before } } } }`);
    expect(data.node.history.map((each: { action: string }) => each.action)).toEqual([
      "RETRACT_SOURCE",
      "ASSESS_CLAIM",
      "LINK_CLAIMS",
      "SET_CLAIM_RANK",
      "RECORD_STATEMENT",
    ]);
  });

  it("of one claim by twelve clients at once are recorded in its history in order", async () => {
    const id = await newClaim("racing");
    const ranks = Array.from({ length: 12 }, (_, i) => (i % 2 ? "PREFERRED" : "NORMAL"));
    const replies = await Promise.all(ranks.map((rank, i) => change("setClaimRank", { claim: id, rank, reason: `race ${i}` })));
    expect(replies.filter(({ errors }) => errors)).toEqual([]);
    const { data } = await ask(`query ($id: ID!) { node(id: $id) { ... on Claim { rankReason history { action before after } } } }`, {
      id,
    });
    const history = data.node.history.filter(({ action }: { action: string }) => action === "SET_CLAIM_RANK").reverse();
    expect(history).toHaveLength(12);
    // Each started from the state that the previous one left.
    for (let i = 1; i < history.length; i++) expect(history[i].before.rankReason).toBe(history[i - 1].after.rankReason);
    expect(history.at(-1).after.rankReason).toBe(data.node.rankReason);
  });

  it("that add a source keep its publisher, even if given by an id that was merged", async () => {
    const [from, into] = [`organization:from-${run}`, `organization:into-${run}`];
    await api!.graph
      .session()
      .write((transaction) =>
        transaction.run(
          cypher`UNWIND [$from, $into] AS id CREATE (:Entity:Agent:Organization {id: id, name: id, aliases: [], kind: 'MEDIA'})`,
          { from, into },
        ),
      );
    const add = async (n: string, publisher: string) =>
      (await change("addSource", { ...source(n), publisher }, "created source { publisher { id } }")).payload;
    expect(await add("published before", from)).toMatchObject({ created: true, source: { publisher: { id: from } } });
    await change("mergeEntities", { from, into, reason: "one outlet" });
    for (const id of [from, into]) expect(await add("published before", id)).toMatchObject({ created: false, userErrors: [] });
    const after = { created: true, source: { publisher: { id: into } } };
    expect(await add("published after", from)).toMatchObject(after);
    expect(await add("published after", into)).toMatchObject({ ...after, created: false });
  });

  it("merge two entries of one person, keep both ids valid, and undo the merge completely", async () => {
    const [from, into] = [`official:from-${run}`, `official:into-${run}`];
    await api!.graph.session().write((transaction) =>
      transaction.run(cypher`UNWIND [$from, $into] AS id CREATE (:Entity:Agent:Official {id: id, name: 'Name of ' + id, aliases: []})`, {
        from,
        into,
      }),
    );
    const id = await newSource("merge");
    await change("recordStatement", statementIn(id, { speaker: from }));
    const claims = async (entity: string) => {
      const { data } = await ask(
        `{ node(id: "${entity}") { id ... on Official { aliases claims { totalCount nodes { speaker { id } } } } } }`,
      );
      return data.node;
    };
    const before = [await claims(from), await claims(into)];
    expect((await change("mergeEntities", { from, into, reason: "one person" }, "entity { id }")).payload).toEqual({
      userErrors: [],
      entity: { id: into },
    });
    const merged = { id: into, aliases: [`Name of ${from}`], claims: { totalCount: 1, nodes: [{ speaker: { id: into } }] } };
    expect(await claims(from)).toEqual(merged);
    expect(await claims(into)).toEqual(merged);
    // The old id refers to the merged entity.
    const old = statementIn(await newSource("merge later"), { speaker: from, accordingTo: [from], reportedBy: [from] });
    const later = await change("recordStatement", old, "statement { id speaker { id } accordingTo { id } reportedBy { id } }");
    expect(later.payload).toMatchObject({
      userErrors: [],
      statement: { speaker: { id: into }, accordingTo: [{ id: into }], reportedBy: [{ id: into }] },
    });
    const again = await change("recordStatement", { ...old, speaker: into, accordingTo: [into], reportedBy: [into] }, "created");
    expect(again.payload).toEqual({ userErrors: [], created: false });
    await takeAway(later.payload.statement.id);
    expect((await change("undoMerge", { from, reason: "two people" })).payload.userErrors).toEqual([]);
    expect([await claims(from), await claims(into)]).toEqual(before);
  });

  it("that run while their speaker is being merged refer to the surviving one", async () => {
    const [from, into] = [`official:leaving-${run}`, `official:staying-${run}`];
    await api!.graph.session().write((transaction) =>
      transaction.run(cypher`UNWIND [$from, $into] AS id CREATE (:Entity:Agent:Official {id: id, name: id, aliases: []})`, {
        from,
        into,
      }),
    );
    const given = statementIn(await newSource("meanwhile"), { speaker: from });
    let recorded: ReturnType<typeof change> | undefined;
    await api!.graph.session().write(async (transaction) => {
      await mergeInto(transaction, from, into);
      recorded ??= change("recordStatement", given, "statement { id speaker { id } }");
      // Long enough for it to block on the lock.
      await Promise.race([recorded, setTimeout(500)]);
    });
    const { payload } = await recorded!;
    expect(payload).toMatchObject({ userErrors: [], statement: { speaker: { id: into } } });
    await takeAway(payload.statement.id);
  });

  it("are listed oldest first for replication, with pagination, each with what it changed, after ten seconds", async () => {
    const id = await newSource("listed");
    const { data: made } = await ask(`query ($id: ID!) { node(id: $id) { ... on Source { history { on } } } }`, { id });
    const clock = vi.spyOn(Date, "now").mockReturnValue(Date.parse(made.node.history[0].on) + settledMs);
    const page = `query ($after: String) { changes(first: 50, after: $after) {
      edges { cursor node { id action by on before after of { id } } } nodes { id } pageInfo { hasNextPage endCursor } } }`;
    const edges: { cursor: string; node: { id: string; action: string; on: string; of: { id: string } | null } }[] = [];
    for (let after: string | null = null; ;) {
      const { data, errors } = await ask(page, { after }, { "x-explain": "1" });
      expect(errors).toBeUndefined();
      edges.push(...data.changes.edges);
      after = data.changes.pageInfo.endCursor ?? after;
      if (!data.changes.pageInfo.hasNextPage) break;
    }
    clock.mockReturnValue(clock() - 1);
    const all = edges.map(({ node }) => node);
    expect(new Set(all.map((each) => each.id)).size).toBe(all.length);
    expect(all.map(({ on }) => on)).toEqual(all.map(({ on }) => on).sort());
    expect(all.filter(({ of }) => of?.id === id)).toMatchObject([{ action: "ADD_SOURCE" }]);
    const ahead = edges[all.findIndex(({ of }) => of?.id === id) - 1]?.cursor ?? null;
    expect((await ask(page, { after: ahead })).data.changes.edges).toEqual([]);
    expect((await ask(page, { after: "bm90IG91cnM" })).errors?.[0]?.message).toMatch(/Invalid cursor/);
  });

  it("use indexes in every statement, for writes and lists", async () => {
    const reply = await ask("{ changes(first: 5) { nodes { id } } }", {}, { "x-explain": "1" });
    expect(reply.data.changes.nodes).toHaveLength(5);
    for (const statement of reply.extensions?.explain ?? []) {
      planned.add(statement.name);
      expect(faultsOf(statement)).toEqual([]);
    }
    const all = [
      ...statementNames("src/knowledge/curation", /\.ts$/),
      ...statementNames("src/knowledge/statement", /(\.write|unknown)\.ts$/),
    ];
    // Stored texts, links and merges from files, and histories of what files and tables changed: only a load of files writes these.
    const ofLoads = ["knownWords", "mergesMade", "recordChanges", "recordTogether", "writeClaimLinks"];
    expect(all.filter((name) => !planned.has(name)).sort()).toEqual(ofLoads);
  });
});
