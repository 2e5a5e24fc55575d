import { randomUUID } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { readConfig, root } from "../../src/config.ts";
import ingestCommand from "../../src/commands/ingest.ts";
import { cypher } from "../../src/graph/cypher.ts";
import { loadSeed } from "../../src/loading/load.ts";
import { hashOf, readSeed } from "../../src/loading/seed.ts";
import { unmarkLoaded } from "../../src/loading/upgrade/dataset-state.ts";
import { serve, type Serving } from "../../src/main.ts";
import { graphHash } from "../../src/loading/backup/graph-hash.ts";
import { makeKey } from "../../src/server/auth/key.ts";
import { openOwnStore } from "../support/own-store.ts";
import { typeCommand } from "../support/type-command.ts";

const store = await openOwnStore();
const folder = mkdtempSync(join(tmpdir(), "trade-graph-reload-"));
afterAll(async () => {
  await store?.close();
  rmSync(folder, { recursive: true });
});

const lines = readFileSync(join(root, "seed/countries.csv"), "utf8").split("\n");
const files: Record<string, string> = {
  "countries.csv": [lines[0], ...lines.filter((line) => /^(CHL|PER|CHN|RUS),/.test(line))].join("\n"),
  "organizations.csv": `id,name,aliases,kind,country,wikidata_id
organization:railway,The Railway,Railways,COMPANY,RUS,
organization:railway-again,Railway (company),RZD,COMPANY,RUS,
organization:railway-old,Old Railway,,COMPANY,RUS,`,
  "sources.csv": `id,title,url,publisher,published_on,language,licence,attribution,retrieved_on,sha256
source:page,A page,https://example.org/page,organization:railway-again,2023-02-05,en,CC0-1.0,somebody,,`,
};
const claim = (text: string, more: string) =>
  `    - {text: "${text}", measure: TRADE_TURNOVER, kind: LEVEL, modality: REPORTED, ${more}}\n`;
const figure = "value: 1.9e11, unit: USD, period: 2022, between: [RUS, CHN]";
const statement = (text: string) =>
  `- source: source:page\n  speaker: organization:railway-again\n  accordingTo: [organization:railway-old]\n  saidOn: "2023-02-04"\n  claims:\n${claim(text, figure)}`;

/** Loads the files as the next start loads an edited seed. */
async function load(edited: Record<string, string> = {}): Promise<void> {
  const all = { ...files, "statements.yaml": statement("They traded 190 billion."), ...edited };
  for (const [file, text] of Object.entries(all)) writeFileSync(join(folder, file), text);
  const manifest = { id: "dataset:test", title: "A test", publisher: "nobody", licence: "CC0-1.0", attribution: "nobody" };
  const named = Object.entries(all).map(([file, text]) => ({ file, sha256: hashOf(text) }));
  writeFileSync(join(folder, "datasets.json"), JSON.stringify([{ ...manifest, files: named }]));
  // Makes it look like a store of an older version, so that every row is written again.
  await store!.graph.session().write((transaction) => unmarkLoaded(transaction, [manifest.id]));
  await loadSeed(store!.graph, readSeed(folder));
}

describe.skipIf(!store)("loading a seed again after an edit", { timeout: 240_000 }, () => {
  let serving: Serving;
  let bearer: string;
  beforeAll(async () => {
    await load();
    const database = JSON.parse(readFileSync(join(store!.home, "bolt.json"), "utf8")) as { uri: string; user: string; password: string };
    serving = await serve({ config: readConfig({ PORT: "0", LOG_LEVEL: "silent" }), database });
    bearer = (await makeKey(store!.graph, "test", "editor")).secret;
  }, 240_000);
  afterAll(() => serving?.close());

  async function ask(query: string, variables: object = {}) {
    const headers = { "content-type": "application/json", authorization: `Bearer ${bearer}` };
    const response = await fetch(`${serving.address}/graphql`, { method: "POST", headers, body: JSON.stringify({ query, variables }) });
    // eslint-disable-next-line @typescript-eslint/no-explicit-any
    const { data, errors } = (await response.json()) as { data: any; errors?: unknown };
    expect(errors).toBeUndefined();
    return data;
  }
  async function change(name: "mergeEntities" | "undoMerge", input: object): Promise<void> {
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input!`;
    const variables = { input: { ...input, reason: "one railway", idempotencyKey: randomUUID() } };
    expect(await ask(`mutation ($input: ${type}) { ${name}(input: $input) { userErrors { message } } }`, variables)).toEqual({
      [name]: { userErrors: [] },
    });
  }
  const ids = ["organization:railway", "organization:railway-again", "organization:railway-old"];
  const entities = async () =>
    (
      await ask(
        `query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Organization { name aliases claims { nodes { text speaker { id } statement { accordingTo { ... on Organization { id } } } } } } } }`,
        { ids },
      )
    ).nodes;
  const content = () => graphHash(store!.graph, { labels: ["GraphState", "Change", "ApiKey"], properties: ["lastSeen"] });

  it("keeps merges, loads new rows, and a merge can still be undone", async () => {
    const apart = await entities();
    const before = await content();
    await change("mergeEntities", { from: ids[1], into: ids[0] });
    await change("mergeEntities", { from: ids[0], into: ids[2] });
    const merged = await content();
    const together = await entities();
    expect(together.map((each: { id: string }) => each.id)).toEqual([ids[2], ids[2], ids[2]]);

    await load();
    expect(await content()).toEqual(merged);

    const edited = {
      "organizations.csv": files["organizations.csv"]!.replace("RZD", "RZD|РЖД"),
      "statements.yaml": statement("They traded 190 billion.") + statement("They traded 191 billion dollars.").replace("1.9e11", "1.91e11"),
    };
    await load(edited);
    const [entity, same] = await entities();
    expect(entity).toMatchObject({ id: ids[2], aliases: expect.arrayContaining(["РЖД", "RZD", "The Railway"]) });
    expect(same).toEqual(entity);
    expect(entity.claims.nodes).toHaveLength(2);
    for (const { speaker, statement } of entity.claims.nodes) {
      expect(speaker.id).toBe(ids[2]);
      expect(statement.accordingTo[0].id).toBe(ids[2]);
    }
    expect((await ask(`{ search(query: "РЖД") { nodes { id } } }`)).search.nodes).toEqual([{ id: ids[2] }]);

    await change("undoMerge", { from: ids[0] });
    await change("undoMerge", { from: ids[1] });
    await load();
    const again = await entities();
    expect(again[0]).toEqual(apart[0]);
    expect(again[2]).toEqual(apart[2]);
    expect(again[1].claims.nodes.map((each: { text: string }) => each.text)).toContain("They traded 191 billion dollars.");
    expect((await content()).links).toBeGreaterThan(before.links);
  });

  it("removes only the data point that a corrected row no longer belongs to", async () => {
    const points = () =>
      store!.graph.session().read<{ id: string; figures: number }>(cypher`/* pointsOfTest */
        MATCH (point:DataPoint) RETURN point.id AS id, COUNT { (point)<-[:ON]-() } AS figures ORDER BY id`);
    const growth = (comparedTo: string) => {
      const more = `value: 25, unit: "%", period: 2022, comparedTo: ${comparedTo}, between: [RUS, CHN]`;
      return { "statements.yaml": statement("They traded 25 % more.").replace(claim("They traded 25 % more.", figure), claim("They traded 25 % more.", more).replace("LEVEL", "CHANGE")) }; // prettier-ignore
    };
    await load(growth("2021"));
    const before = await points();
    // The same claim, now a change from another time.
    await load(growth("2021-01/2021-06"));
    const after = await points();
    expect(after.every(({ figures }) => figures > 0)).toBe(true);
    expect(after).toHaveLength(before.length);
    expect(after).not.toEqual(before);
    await load(growth("2021"));
    expect(await points()).toEqual(before);
  });

  it("keeps the text of a quote that was ingested since and for which the seed has no text", async () => {
    const path = join(folder, "talks.jsonl");
    const said = "President of Chile Luis Soto: Last year our trade with Peru grew by 12 percent to $3.4 billion.";
    const page = { url: "https://example.org/talks/1", title: "Talks with President of Peru", date: "2019-06-15", licence: "CC BY 4.0" };
    writeFileSync(path, `${JSON.stringify({ ...page, publisher: "Press Service of Chile", paragraphs: [said] })}\n`);
    const quiet = vi.spyOn(process.stdout, "write").mockReturnValue(true);
    try {
      expect((await typeCommand(ingestCommand, [path], { graph: store!.graph })).status).toBe(0);
    } finally {
      quiet.mockRestore();
    }
    const stored = () =>
      store!.graph.session().read<Record<string, string | number | null>>(cypher`/* ingestedStatements */
        MATCH (source:Source {url: 'https://example.org/talks/1'})<-[:STATED_IN]-(statement)-[:CARRIES]->(claim:Claim)
        RETURN DISTINCT statement {.id, .exact, .prefix, .suffix, .paragraph, .start, .end, .sha256, .speakerId, .sourceId, text: source.sha256,
          words: COLLECT { MATCH (statement)-[:CARRIES]->(one) RETURN one.words ORDER BY one.words }[0]} AS row`);
    const [before] = (await stored()).map(({ row }) => row as unknown as Record<string, string | number>);
    expect(before!.exact).toContain("$3.4 billion");
    const { paragraph, start, end, sha256, speakerId, sourceId } = before!;
    const edited = {
      "officials.csv": `id,name,aliases,wikidata_id\n${speakerId},Luis Soto,,`,
      "sources.csv": `${files["sources.csv"]}\n${sourceId},Talks,https://example.org/talks/1,,2019-06-15,en,CC BY 4.0,Chile,,`,
      "statements.yaml": `- source: ${sourceId}
  speaker: ${speakerId}
  saidOn: "2019-06-15"
  quote: {paragraph: ${paragraph}, start: ${start}, end: ${end}, direct: true, verified: true, sha256: "${sha256}"}
  claims:
${claim("Trade between Chile and Peru was 3.4 billion dollars in 2018.", "value: 3.4e9, unit: USD, period: 2018, between: [CHL, PER]")}`,
    };
    await load(edited);
    const rows = (await stored()).map(({ row }) => row as unknown as Record<string, string | number>);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      id: before!.id,
      exact: before!.exact,
      prefix: before!.prefix,
      suffix: before!.suffix,
      text: before!.text,
    });
    const [words] = await store!.graph.session().read<{ words: string }>(cypher`/* wordsOfClaim */
      MATCH (claim:Claim {text: 'Trade between Chile and Peru was 3.4 billion dollars in 2018.'}) RETURN claim.words AS words`);
    expect(words!.words).toContain("percent");
    // A different hash at the same position means a changed text: the ingested quote is no longer there.
    await load({ ...edited, "statements.yaml": edited["statements.yaml"].replace(String(sha256), "0".repeat(64)) });
    expect((await stored()).map(({ row }) => (row as unknown as { exact: string | null }).exact)).toEqual([null]);
  });
});
