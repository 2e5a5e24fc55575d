import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readConfig, root } from "../../src/config.ts";
import { cypher, type Cypher } from "../../src/graph/cypher.ts";
import { loadSeed } from "../../src/loading/load.ts";
import { hashOf, readSeed } from "../../src/loading/seed.ts";
import { verify } from "../../src/loading/verify/verify.ts";
import { serve, type Serving } from "../../src/main.ts";
import { openOwnStore } from "../support/own-store.ts";

const store = await openOwnStore();
const folder = mkdtempSync(join(tmpdir(), "trade-graph-damaged-"));
const rowsOf = (file: string, wanted: RegExp) =>
  readFileSync(join(root, "seed", file), "utf8")
    .split("\n")
    .filter((line, i) => i === 0 || wanted.test(line))
    .join("\n");
const said = (number: number) =>
  `- source: source:page\n  speaker: organization:railway\n  saidOn: "2023-02-0${number}"\n  claims:\n    - {text: "Claim ${number}.", measure: TRADE_TURNOVER, kind: LEVEL, modality: REPORTED, unit: USD, value: ${number}e11, period: 2022, between: [RUS, CHN]}\n`;
const files: Record<string, string> = {
  "countries.csv": rowsOf("countries.csv", /^(CHN|RUS),/),
  "organizations.csv": "id,name,aliases,kind,country,wikidata_id\norganization:railway,The Railway,,COMPANY,RUS,",
  "sources.csv": `id,title,url,publisher,published_on,language,licence,attribution,retrieved_on,sha256
source:page,A page,https://example.org/page,organization:railway,2023-02-05,en,CC0-1.0,somebody,,`,
  "statements.yaml": [1, 2, 3].map(said).join(""),
  "observations-test.csv": `dataset,reporter,partner,flow,commodity,period,value,unit,valuation,status,rank,rank_reason,source_url,note
dataset:test,RUS,CHN,EXPORT,,2022,1.1e11,USD,FOB,,,,,
dataset:test,CHN,RUS,EXPORT,,2022,0.8e11,USD,FOB,,,,,`,
};

describe.skipIf(!store)("a damaged row", { timeout: 240_000 }, () => {
  let serving: Serving;
  const run = (text: Cypher) => store!.graph.session().write((transaction) => transaction.run(text));
  beforeAll(async () => {
    for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
    const named = Object.entries(files).map(([file, text]) => ({ file, sha256: hashOf(text) }));
    const dataset = { id: "dataset:test", title: "A test", publisher: "nobody", licence: "CC0-1.0", attribution: "nobody", files: named };
    writeFileSync(join(folder, "datasets.json"), JSON.stringify([dataset]));
    await loadSeed(store!.graph, readSeed(folder));
    const database = JSON.parse(readFileSync(join(store!.home, "bolt.json"), "utf8")) as { uri: string; user: string; password: string };
    const env = { PORT: "0", LOG_LEVEL: "silent", LIMIT_REQUEST_MS: "60000", LIMIT_POINTS_PER_MINUTE: "0", CACHE_BYTES: "0" };
    serving = await serve({ config: readConfig(env), database });
  }, 240_000);
  afterAll(async () => {
    await serving?.close();
    await store?.close();
    rmSync(folder, { recursive: true });
  });

  interface GraphQLProblem {
    path?: (string | number)[];
    extensions: { code: string };
  }
  async function ask(query: string) {
    const headers = { "content-type": "application/json" };
    const response = await fetch(`${serving.address}/graphql`, { method: "POST", headers, body: JSON.stringify({ query }) });
    // eslint-disable-next-line @typescript-eslint/no-explicit-any
    return (await response.json()) as { data: any; errors?: GraphQLProblem[] };
  }

  const claims = `claims(orderBy: [{by: SAID_ON, direction: ASC}]) { nodes {
    id text topic measure kind modality rank rankReason quantity { value low high comparator unit usd asSaid } period { start end label inferred }
    provenance { extraction confidence } statement { saidOn { start end precision label } } speaker { name } } edges { node { id text rank } } }`;
  /** Queries that compute with the figures of the pair. */
  const reckoned = [
    "{ conflicts { spreadPct gapPct standing dataPoint { id spreadPct unit groups { low high agreedLow agreedHigh } } groups { low high unit claimCount } } }",
    `{ bilateral(between: ["RUS", "CHN"]) { conflicts { spreadPct } series(measure: TRADE_TURNOVER) { id spreadPct best(strategy: MOST_REPEATED) { quantity { value } } groups { low } } } }`,
    "{ claims { nodes { id assessments { verdict deviationPct method } outcome { outcome missPct method } conflictsWith { id } relatedClaims { kind } } } }",
  ];
  const bad: [what: string, damage: Cypher, nullable: boolean][] = [
    ["Infinity", cypher`SET c.value = 1.0 / 0.0`, true],
    ["minus Infinity", cypher`SET c.value = -1.0 / 0.0`, true],
    ["NaN", cypher`SET c.value = 0.0 / 0.0`, true],
    ["1e308", cypher`SET c.value = 1e308`, true],
    ["1e-320", cypher`SET c.value = 1e-320, c.usd = 1e-320`, true],
    ["a string as its value", cypher`SET c.value = 'much'`, true],
    ["a list as its value", cypher`SET c.value = [1, 2], c.low = ['a']`, true],
    ["a boolean as its value", cypher`SET c.value = true`, true],
    ["Infinity as its bounds", cypher`SET c.low = -1.0 / 0.0, c.high = 1.0 / 0.0, c.comparator = 'RANGE'`, true],
    ["a number as its unit", cypher`SET c.unit = 5`, true],
    ["no unit", cypher`REMOVE c.unit`, true],
    ["an unknown comparator", cypher`SET c.comparator = 'NEARLY'`, true],
    ["a list as its quoted words", cypher`SET c.asSaid = [1]`, true],
    ["a number as its period", cypher`SET c.periodStart = 2022`, true],
    ["no text", cypher`REMOVE c.text`, false],
    ["a list as its text", cypher`SET c.text = ['a', 'b']`, false],
    ["an unknown measure", cypher`SET c.measure = 'LUCK'`, false],
    ["no rank", cypher`REMOVE c.rank`, false],
    ["no modality", cypher`REMOVE c.modality`, false],
    ["a point as its rank", cypher`SET c.rank = point({x: 1, y: 2})`, false],
  ];

  it.each(bad)("with %s makes its own field null or is left out, and fails no list", async (what, damage, nullable) => {
    const before = await ask(`{ ${claims} }`);
    expect(before.errors).toBeUndefined();
    const [good] = before.data.claims.nodes.filter(({ text }: { text: string }) => text !== "Claim 2.");
    await run(cypher`MATCH (c:Claim {text: 'Claim 2.'}) SET c.kept = c.id WITH c CREATE (b:Kept) SET b = properties(c) WITH c ${damage}`);
    try {
      const { data, errors = [] } = await ask(`{ ${claims} }`);
      const { nodes } = data.claims as { nodes: { id: string; text: string }[] };
      expect(nodes).toContainEqual(good);
      expect(nodes.length).toBe(nullable ? 3 : 2);
      for (const { extensions, path } of errors) {
        expect(extensions.code).toBe("DAMAGED_DATA");
        expect(path!.slice(0, 2).join(".")).toMatch(/^claims\.(nodes|edges)$/);
        expect(path!.length).toBeGreaterThan(3);
      }
      if (!nullable) expect(errors.length).toBeGreaterThan(0);
      for (const query of reckoned) {
        const answer = await ask(query);
        expect(answer.data, `${what}: ${query} ${JSON.stringify(answer.errors)}`).toBeTruthy();
        for (const { extensions } of answer.errors ?? []) expect(extensions.code).toBe("DAMAGED_DATA");
      }
      const findings = await verify(store!.graph, { schema: join(root, "schema/graph.cypher") });
      const found = findings.find(({ name }) => name === "claims stand as they were written")!;
      expect(found.shown.map(({ what }) => what)).toEqual(["says something else than what was written"]);
    } finally {
      await run(cypher`MATCH (b:Kept) MATCH (c:Claim {id: b.id}) SET c = b REMOVE c.kept DELETE b`);
    }
  });

  it.each<[string, Cypher, string]>([
    ["no day", cypher`REMOVE s.saidOn`, "start"],
    ["a number as its day", cypher`SET s.saidOn = 5`, "start"],
    ["no precision", cypher`REMOVE s.saidPrecision`, "precision"],
    ["an unknown precision", cypher`SET s.saidPrecision = 'ROUGHLY'`, "precision"],
    ["no label for its day", cypher`REMOVE s.saidLabel`, "label"],
  ])("of a statement with %s is left out with its claim, and fails no list", async (_, damage, field) => {
    await run(cypher`MATCH (s:Statement)-[:CARRIES]->(:Claim {text: 'Claim 2.'}) CREATE (b:Kept) SET b = properties(s) WITH s ${damage}`);
    try {
      const { data, errors = [] } = await ask(`{ ${claims} }`);
      expect(data.claims.nodes.map(({ text }: { text: string }) => text)).toEqual(["Claim 1.", "Claim 3."]);
      expect(errors.map(({ path, extensions }) => [path!.slice(-3), extensions.code])).toContainEqual([
        ["statement", "saidOn", field],
        "DAMAGED_DATA",
      ]);
    } finally {
      await run(cypher`MATCH (b:Kept) MATCH (s:Statement {id: b.id}) SET s = b DELETE b`);
    }
  });

  it("of a source without a title is left out of the response with its content", async () => {
    await run(
      cypher`MATCH (s:Source)<-[:STATED_IN]-(:Statement)-[:CARRIES]->(:Claim {text: 'Claim 2.'}) CREATE (b:Kept) SET b = properties(s) REMOVE s.title`,
    );
    try {
      const { data, errors = [] } = await ask("{ claims { nodes { id text source { title } } } sources { nodes { id title } } }");
      expect(data, JSON.stringify(errors)).toEqual({ claims: { nodes: [] }, sources: { nodes: [] } });
      expect(new Set(errors.map(({ extensions }) => extensions.code))).toEqual(new Set(["DAMAGED_DATA"]));
    } finally {
      await run(cypher`MATCH (b:Kept) MATCH (s:Source {id: b.id}) SET s = b DELETE b`);
    }
  });

  it.each<[string, Cypher]>([
    ["no value and no unit", cypher`REMOVE o.value, o.unit`],
    ["a unit that is a list", cypher`SET o.unit = ['USD']`],
  ])("of statistics with %s is left out, and fails no list", async (_, damage) => {
    await run(cypher`MATCH (o:Observation {fromCode: 'RUS'}) CREATE (b:Kept) SET b = properties(o) WITH o ${damage}`);
    try {
      const { data, errors = [] } = await ask("{ observations { nodes { id quantity { value unit } period { start label } } } }");
      expect(data?.observations.nodes, JSON.stringify(errors)).toHaveLength(1);
      expect(errors.map(({ extensions }) => extensions.code)).toEqual(["DAMAGED_DATA"]);
    } finally {
      await run(cypher`MATCH (b:Kept) MATCH (o:Observation {id: b.id}) SET o = b DELETE b`);
    }
  });

  it("of statistics without a period is in no list, because lists are ordered by period; verify names it", async () => {
    await run(cypher`MATCH (o:Observation {fromCode: 'RUS'}) CREATE (b:Kept) SET b = properties(o) WITH o REMOVE o.periodStart`);
    try {
      const { data, errors } = await ask(
        `{ observations { nodes { id } } ofPair: observations(filter: {between: ["RUS", "CHN"]}) { nodes { id } } }`,
      );
      const lists = [data.observations.nodes, data.ofPair.nodes].map((nodes: { id: string }[]) => nodes.length);
      expect([lists, errors]).toEqual([[1, 1], undefined]);
      const findings = await verify(store!.graph, { schema: join(root, "schema/graph.cypher") });
      const [{ id }] = (await store!.graph.session().read<{ id: string }>(cypher`MATCH (b:Kept) RETURN b.id AS id`)) as [{ id: string }];
      expect(findings.flatMap(({ shown }) => shown).filter((each) => JSON.stringify(each).includes(id))).not.toEqual([]);
    } finally {
      await run(cypher`MATCH (b:Kept) MATCH (o:Observation {id: b.id}) SET o = b DELETE b`);
    }
  });
});
