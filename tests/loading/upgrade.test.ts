import { randomUUID } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readConfig, root } from "../../src/config.ts";
import { periodText } from "../../src/contract/time.ts";
import { cypher, type Cypher } from "../../src/graph/cypher.ts";
import { writeFigures } from "../../src/loading/importers/tables/write.ts";
import { loadSeed } from "../../src/loading/load.ts";
import { isLoaded } from "../../src/loading/seed-state.ts";
import { readSeed } from "../../src/loading/seed.ts";
import { verify } from "../../src/loading/verify/verify.ts";
import { serve, type Serving } from "../../src/main.ts";
import { makeKey } from "../../src/server/auth/key.ts";
import { openOwnStore } from "../support/own-store.ts";
import { countriesCsv, seedOf, type Datasets } from "../support/seed-folder.ts";

const store = await openOwnStore();
const folder = mkdtempSync(join(tmpdir(), "trade-graph-upgrade-"));
afterAll(async () => {
  await store?.close();
  rmSync(folder, { recursive: true });
});

const claim = (text: string, more: string) =>
  `    - {text: "${text}", measure: TRADE_TURNOVER, kind: LEVEL, modality: REPORTED, between: [RUS, CHN], ${more}}\n`;
const said = (day: string, ...claims: string[]) =>
  `- source: source:page\n  speaker: organization:railway\n  saidOn: "${day}"\n  claims:\n${claims.join("")}`;
const statistics = (exports2016: string, exports2017: number, imports: string) => `reporter,partner,flow,unit,valuation,2016,2017,2018
RUS,CHN,EXPORT,USD,FOB,${exports2016},${exports2017},300
RUS,CHN,IMPORT,USD,${imports},70,80,90
`;

const sources = (publisher: string) => `id,title,url,publisher,published_on,language,licence,attribution,retrieved_on,sha256
source:page,A page,https://example.org/page,${publisher},2023-02-05,en,CC0-1.0,somebody,,
`;
const unchanged = { "countries.csv": countriesCsv("CHN", "RUS") };

const one: Datasets = {
  "dataset:world": { version: "1.0.0", files: unchanged },
  "dataset:people": {
    version: "1.0.0",
    files: {
      "organizations.csv": `id,name,aliases,kind,country,wikidata_id
organization:railway,The Railway,,COMPANY,RUS,
organization:paper,The Paper,,COMPANY,CHN,
`,
      "officials.csv": "id,name,aliases,wikidata_id\nofficial:luis-soto,Luis Soto,,\n",
      "offices.csv": `official,title,country,organization,from,to,source,note
official:luis-soto,Minister,RUS,,2016-01-01,,,
official:luis-soto,Envoy,CHN,,2019-01-01,,,
`,
      "sources.csv": sources("organization:railway"),
    },
  },
  "dataset:figures": { version: "1.0.0", files: { "statistics.csv": statistics("100", 200, "FOB") } },
  "dataset:claims": {
    version: "1.0.0",
    files: {
      "statements.yaml":
        said("2023-02-01", claim("They traded 190 billion.", "value: 1.9e11, unit: USD, period: 2022")) +
        said("2023-02-02", claim("They traded 82 billion.", "value: 8.2e10, unit: USD")) +
        said("2023-02-03", claim("They traded 60 billion.", "value: 6.0e10, unit: USD, period: 2016")) +
        said("2023-02-04", claim("They traded 600 billion.", "value: 6.0e11, unit: USD, period: 2020")),
    },
  },
};
const note = "The total of 2016 did not agree with what was published.";
const two: Datasets = {
  "dataset:world": one["dataset:world"]!,
  "dataset:people": {
    version: "2.0.0",
    files: {
      ...one["dataset:people"]!.files,
      "organizations.csv": one["dataset:people"]!.files["organizations.csv"]!.replace("COMPANY,RUS", "COMPANY,CHN"),
      "offices.csv": `official,title,country,organization,from,to,source,note\nofficial:luis-soto,Minister,RUS,,2016-01-01,2020-01-01,,\n`,
      "sources.csv": sources("organization:paper"),
    },
  },
  "dataset:figures": { version: "2.0.0", note, files: { "statistics.csv": statistics("", 210, "CIF") } },
  "dataset:claims": {
    version: "2.0.0",
    note: "Periods that the words give.",
    files: {
      "statements.yaml":
        said("2023-02-01", claim("They traded 190 billion.", "value: 1.91e11, unit: USD, period: 2022")) +
        said("2023-02-02", claim("They traded 82 billion.", "value: 8.2e10, unit: USD, period: 2016, periodInferred: true")) +
        said(
          "2023-02-04",
          claim("They traded 600 billion.", "value: 6.0e11, unit: USD, period: 2020, rank: DEPRECATED, rankReason: misprint"),
        ),
    },
  },
};

/** Loads the datasets as the next start loads the seed of a new version. Returns the datasets that were written, with the reported counts. */
async function load(version: Datasets, cutAfter?: string): Promise<Record<string, string>> {
  const written: Record<string, string> = {};
  await loadSeed(store!.graph, seedOf(folder, version), ({ dataset, what }) => {
    written[dataset] = what;
    if (dataset === cutAfter) throw new Error("cut off");
  });
  return written;
}

const ask = (text: Cypher): Promise<Record<string, unknown>[]> => store!.graph.session().read(text);
const claims = () =>
  ask(cypher`/* q */ MATCH (claim:Claim)-[:ON]->(point:DataPoint)
    RETURN claim.text AS text, claim.value AS value, claim.periodLabel AS period, claim.rank AS rank, claim.rankReason AS reason ORDER BY text, period`);
const figures = async () =>
  (
    await ask(cypher`/* q */ MATCH (figure:Observation)-[:IN_DATASET]->(:Dataset {id: 'dataset:figures'})
      RETURN figure.flow + ' ' + figure.periodLabel AS of, figure.value AS value, figure.valuation AS valuation, figure.rank AS rank, figure.rankReason AS reason ORDER BY of`)
  ).map(({ of, value, valuation, rank, reason }) => [of, value, valuation, rank, reason]);
const entries = () =>
  ask(cypher`/* q */ MATCH (change:Change {action: 'UPGRADE_SEED'})-[:CHANGED]->(node)
    RETURN coalesce(node.flow + ' ' + node.periodLabel, node.text, node.id) AS of, change.before AS before, change.after AS after, change.why AS why ORDER BY of, why`);
const faults = async () => (await verify(store!.graph, { schema: join(root, "schema/graph.cypher") })).flatMap(({ shown }) => shown);

describe.skipIf(!store)("a store that an older version loaded", { timeout: 240_000 }, () => {
  let serving: Serving;
  beforeAll(async () => {
    await load(one);
    const database = JSON.parse(readFileSync(join(store!.home, "bolt.json"), "utf8")) as { uri: string; user: string; password: string };
    serving = await serve({ config: readConfig({ PORT: "0", LOG_LEVEL: "silent" }), database });
    const { secret } = await makeKey(store!.graph, "an editor", "editor");
    const ids = Object.fromEntries((await ask(cypher`/* q */ MATCH (claim:Claim) RETURN claim.text AS text, claim.id AS id`)).map(({ text, id }) => [text, id])); // prettier-ignore
    const edit = async (name: string, input: object) => {
      const query = `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { userErrors { message } } }`;
      const response = await fetch(`${serving.address}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json", authorization: `Bearer ${secret}` },
        body: JSON.stringify({ query, variables: { input: { ...input, idempotencyKey: randomUUID() } } }),
      });
      expect(await response.json()).toMatchObject({ data: { [name]: { userErrors: [] } } });
    };
    await edit("setClaimRank", { claim: ids["They traded 600 billion."], rank: "PREFERRED", reason: "Heard it myself." });
    await edit("linkClaims", { from: ids["They traded 190 billion."], to: ids["They traded 82 billion."], kind: "DISPUTES" });
    const revised = { reporter: "RUS", partner: "CHN", flow: "EXPORT", period: periodText.parse("2018"), value: 305, unit: "USD" } as const;
    const { row: dataset } = readSeed(folder).datasets.find(({ row }) => row.id === "dataset:figures")!;
    const unsaid = {
      commodity: null,
      valuation: "FOB",
      status: null,
      rank: "NORMAL",
      rank_reason: null,
      source_url: null,
      note: null,
    } as const;
    await writeFigures(store!.graph, [{ ...unsaid, ...revised, dataset: "dataset:figures" }], {
      id: "a run",
      dataset,
      file: "own.csv",
      sha256: "",
    });
  }, 240_000);
  afterAll(() => serving?.close());

  it("gets only the changed datasets of a newer seed written", async () => {
    expect(await load(two)).toEqual({
      "dataset:people": "1 officials, 2 organizations, 1 offices, 1 sources, 4 changed, 1 withdrawn",
      "dataset:figures": "5 observations, 4 changed, 1 withdrawn",
      "dataset:claims": "3 statements, 1 changed, 3 withdrawn",
    });
    expect(await load(two)).toEqual({});
    expect(await faults()).toEqual([]);
  });

  it("keeps removed figures with rank DEPRECATED and the reason, and leaves imported ones unchanged", async () => {
    expect(await figures()).toEqual([
      ["EXPORT 2016", 100, "FOB", "DEPRECATED", `Withdrawn with dataset:figures 2.0.0: ${note}`],
      ["EXPORT 2017", 210, "FOB", "NORMAL", null],
      ["EXPORT 2018", 305, "FOB", "NORMAL", null],
      ["IMPORT 2016", 70, "CIF", "NORMAL", null],
      ["IMPORT 2017", 80, "CIF", "NORMAL", null],
      ["IMPORT 2018", 90, "CIF", "NORMAL", null],
    ]);
  });

  it("keeps removed claims as DEPRECATED, and all edits by editors", async () => {
    const [corrected] = await ask(
      cypher`/* q */ MATCH (claim:Claim {periodLabel: '2016'}) WHERE claim.rank = 'NORMAL' RETURN claim.id AS id`,
    );
    const why = "Withdrawn with dataset:claims 2.0.0: Periods that the words give.";
    const verdict = "NOT_COMPARABLE";
    expect(await ask(cypher`/* q */ MATCH (claim:Claim {value: 6e10}) RETURN claim.verdict AS verdict`)).toEqual([{ verdict }]);
    expect(await claims()).toEqual([
      { text: "They traded 190 billion.", value: 1.91e11, period: "2022", rank: "NORMAL", reason: null },
      { text: "They traded 60 billion.", value: 6e10, period: "2016", rank: "DEPRECATED", reason: why },
      { text: "They traded 600 billion.", value: 6e11, period: "2020", rank: "PREFERRED", reason: "Heard it myself." },
      { text: "They traded 82 billion.", value: 8.2e10, period: "2016", rank: "NORMAL", reason: null },
    ]);
    expect(await ask(cypher`/* q */ MATCH (claim:Claim) WHERE claim.periodLabel IS NULL RETURN claim.rank AS rank, claim.verdict AS verdict, claim.rankReason AS reason`)).toEqual([
      { rank: "DEPRECATED", verdict: "NOT_COMPARABLE", reason: `${why} ${corrected!.id as string} replaces it.` },
    ]); // prettier-ignore
    expect(await ask(cypher`/* q */ MATCH (:Claim {value: 1.91e11})-[:DISPUTES]->(claim:Claim) RETURN claim.periodLabel AS period ORDER BY period`)).toEqual([
      { period: "2016" },
      { period: null },
    ]); // prettier-ignore
  });

  it("gets its links updated with their rows", async () => {
    expect(
      await ask(cypher`/* q */ MATCH (near:Organization|Source|Official)-[link:BASED_IN|PUBLISHED_BY|HELD_OFFICE]->(far)
        RETURN near.id AS near, type(link) AS type, far.id AS far, link.to AS until ORDER BY near`),
    ).toEqual([
      { near: "official:luis-soto", type: "HELD_OFFICE", far: "country:RUS", until: "2020-01-01" },
      { near: "organization:paper", type: "BASED_IN", far: "country:CHN", until: null },
      { near: "organization:railway", type: "BASED_IN", far: "country:CHN", until: null },
      { near: "source:page", type: "PUBLISHED_BY", far: "organization:paper", until: null },
    ]);
  });

  it("records old and new values in the histories, with the dataset's version", async () => {
    const recorded = (await entries()).map(({ of, before, after, why }) => [of, (why as string).slice(0, 21), JSON.parse(before as string), JSON.parse(after as string)]); // prettier-ignore
    expect(recorded).toContainEqual(["EXPORT 2017", "dataset:figures 2.0.0", { value: 200, usd: 200 }, { value: 210, usd: 210 }]);
    expect(recorded).toContainEqual(["IMPORT 2018", "dataset:figures 2.0.0", { valuation: "FOB" }, { valuation: "CIF" }]);
    expect(recorded).toContainEqual([
      "EXPORT 2016",
      "dataset:figures 2.0.0",
      { rank: "NORMAL", rankReason: null, withdrawnIn: null },
      { rank: "DEPRECATED", rankReason: expect.any(String) as string, withdrawnIn: "dataset:figures 2.0.0" },
    ]);
    expect(recorded).toContainEqual([
      "They traded 190 billion.",
      "dataset:claims 2.0.0:",
      { value: 1.9e11, usd: 1.9e11 },
      { value: 1.91e11, usd: 1.91e11 },
    ]);
    expect(recorded.find(([of]) => of === "organization:railway")).toMatchObject([
      {},
      {},
      { BASED_IN: ["country:RUS"] },
      { BASED_IN: ["country:CHN"] },
    ]);
    expect(recorded.find(([of]) => of === "country:CHN")).toMatchObject([
      {},
      {},
      { HELD_OFFICE: [{ between: ["official:luis-soto", "country:CHN"], title: "Envoy" }] },
      { HELD_OFFICE: [] },
    ]);
    expect((await ask(cypher`/* q */ MATCH (change:Change) WHERE NOT EXISTS { (change)-[:CHANGED]->() } RETURN change`)).length).toBe(0);
  });

  it("resumes after the last complete dataset of an interrupted load, and restores rows that are back", async () => {
    const before = (await entries()).length;
    await expect(load(one, "dataset:people")).rejects.toThrow("cut off");
    expect(await isLoaded(store!.graph, readSeed(folder))).toBe(false);
    expect(Object.keys(await load(one))).toEqual(["dataset:figures", "dataset:claims"]);
    expect(await isLoaded(store!.graph, readSeed(folder))).toBe(true);
    expect((await figures())[0]).toEqual(["EXPORT 2016", 100, "FOB", "NORMAL", null]);
    expect(await faults()).toEqual([]);
    expect((await entries()).length).toBeGreaterThan(before);
    expect((await claims()).map(({ period, rank }) => [period, rank])).toEqual([["2022", "NORMAL"], ["2016", "NORMAL"], ["2020", "PREFERRED"], ["2016", "DEPRECATED"]]); // prettier-ignore
  });

  it("gets the rows of a dataset withdrawn that the seed no longer has", async () => {
    const { "dataset:claims": _claims, ...fewer } = one;
    expect(await load(fewer)).toEqual({});
    expect((await claims()).map(({ rank }) => rank)).toEqual(["DEPRECATED", "DEPRECATED", "PREFERRED", "DEPRECATED"]);
    expect(await faults()).toEqual([]);
  });
});
