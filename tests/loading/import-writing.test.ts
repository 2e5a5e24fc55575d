import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { cypher, type Cypher } from "../../src/graph/cypher.ts";
import importCommand from "../../src/commands/import.ts";
import { graphHash } from "../../src/loading/backup/graph-hash.ts";
import { openOwnStore } from "../support/own-store.ts";
import { typeCommand } from "../support/type-command.ts";

const store = await openOwnStore();
const folder = mkdtempSync(join(tmpdir(), "trade-graph-import-"));

beforeAll(() => {
  vi.stubEnv("TRADE_GRAPH_HOME", store?.home ?? folder);
  vi.stubEnv("NEO4J_URI", undefined);
});
afterAll(async () => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
  await store?.close();
});

function file(name: string, content: string): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}

async function imported(...args: string[]): Promise<{ exit: number; out: string; err: string }> {
  const { status: exit, out, err } = await typeCommand(importCommand, args);
  return { exit, out, err };
}

const ask = (text: Cypher): Promise<Record<string, unknown>[]> => store!.graph.session().read(text);

/** Everything in the graph except the time of the last load. */
const everything = () => graphHash(store!.graph, { labels: ["GraphState", "IngestRun"] });

const codes = file(
  "country-codes.csv",
  `ISO3166-1-Alpha-3,ISO3166-1-Alpha-2,M49,FIPS,CLDR display name,official_name_en,official_name_ru,wikidata_id
RUS,RU,643,RS,Russia,Russian Federation,Российская Федерация,https://www.wikidata.org/wiki/Q159
CHN,CN,156,CH,China,China,Китай,https://www.wikidata.org/wiki/Q148
MNG,MN,496,MG,Mongolia,Mongolia,Монголия,
`,
);
const hsHeader = "section,hscode,description,parent,level\n";
const hs = file("hs.csv", `${hsHeader}V,27,mineral fuels,TOTAL,2\nV,2701,"coal; briquettes, ovoids",27,4\n`);
file(
  "book/rs.json",
  JSON.stringify({
    Geography: { "Land boundaries": { "border countries": { text: "China 4,179 km; Mongolia 3,452 km" } } },
    Government: { "Executive branch": { "head of government": { text: "Premier Somebody UNHEARD-OF (since 16 January 2020)" } } },
    Economy: { Exports: { "Exports 2023": { text: "$465.22 billion (2023 est.)" } }, "Exports - partners": { text: "China 33% (2023)" } },
  }),
);
const record = {
  classificationCode: "H6",
  period: "2021",
  flowCode: "X",
  reporterCode: 643,
  partnerCode: 156,
  cmdCode: "2701",
  primaryValue: 7e9,
};
const comtrade = file(
  "answer.json",
  JSON.stringify({ data: [record, { ...record, cmdCode: "2709" }, { ...record, cmdCode: "TOTAL", primaryValue: 6e10 }] }),
);

describe.skipIf(!store)("trade-graph import", () => {
  it("rejects rows that refer to countries while the graph has none", async () => {
    const { exit, err } = await imported("factbook", join(folder, "book"));
    expect(exit).toBe(1);
    expect(err).toContain("The graph has no countries yet");
    expect(await ask(cypher`/* q */ MATCH (n) RETURN count(n) AS count`)).toEqual([{ count: 0 }]);
  });

  it("writes the content of a file, and changes nothing when repeated", async () => {
    const imports = [
      ["country-codes", codes],
      ["hs", hs],
      ["factbook", join(folder, "book")],
      ["comtrade", comtrade],
    ];
    for (const args of imports) expect(await imported(...args), args[0]).toMatchObject({ exit: 0 });
    const before = await everything();
    for (const args of imports) expect(await imported(...args), args[0]).toMatchObject({ exit: 0 });
    expect(await everything()).toEqual(before);
  }, 120_000);

  it("links borders, offices and figures to their subjects", async () => {
    const [border] = await ask(
      cypher`/* q */ MATCH (:Country {code: 'CHN'})-[border:BORDERS]->(:Country {code: 'RUS'}) RETURN border.km AS km`,
    );
    expect(border).toEqual({ km: 4179 });
    const [office] = await ask(cypher`/* q */
      MATCH (official:Official {id: 'official:somebody-unheard-of'})-[held:HELD_OFFICE]->(country) RETURN held.title AS title, held.from AS from, country.code AS code`);
    expect(office).toEqual({ title: "Premier of Russia", from: "2020-01-16", code: "RUS" });
    const figures = await ask(cypher`/* q */
      MATCH (dataset:Dataset)<-[:IN_DATASET]-(figure:Observation)-[:ON]->(point:DataPoint) OPTIONAL MATCH (figure)-[:OF_COMMODITY]->(good)
      RETURN dataset.id AS dataset, figure.value AS value, figure.unit AS unit, figure.toCode AS to, good.hsCode AS good, point.measure AS measure ORDER BY dataset, value`);
    expect(figures).toEqual([
      { dataset: "dataset:factbook", value: 33, unit: "%", to: "CHN", good: null, measure: "EXPORTS" },
      { dataset: "dataset:factbook", value: 465.22e9, unit: "USD", to: null, good: null, measure: "OTHER" },
      { dataset: "dataset:un-comtrade", value: 7e9, unit: "USD", to: "CHN", good: "2701", measure: "EXPORTS" },
      { dataset: "dataset:un-comtrade", value: 6e10, unit: "USD", to: "CHN", good: null, measure: "EXPORTS" },
    ]);
  });

  it("lists the figures that it skipped because their goods are missing", async () => {
    expect((await imported("comtrade", comtrade)).out).toMatch(
      /1 × a good that is not in the graph: `trade-graph import hs` .*\n +HS 2709/,
    );
  });

  it("keeps the properties of an existing thing, and adds the file's name to its aliases", async () => {
    await store!.graph
      .session()
      .write((transaction) =>
        transaction.run(cypher`/* edit */ MATCH (coal:Commodity {hsCode: '2701'}) SET coal.name = 'Coal', coal.aliases = ['уголь']`),
      );
    await imported("hs", hs);
    const [coal] = await ask(cypher`/* q */ MATCH (coal:Commodity {hsCode: '2701'}) RETURN coal.name AS name, coal.aliases AS aliases`);
    expect(coal).toEqual({ name: "Coal", aliases: ["уголь", "Coal; briquettes, ovoids"] });
    const names = await ask(cypher`/* q */ MATCH (name:Name)-[:NAMES]->(:Commodity {hsCode: '2701'}) RETURN name.folded AS folded`);
    expect(names.map(({ folded }) => folded)).toContain("coal briquettes ovoids");
  });

  it.each([
    [
      "an invalid line among valid ones",
      `${hsHeader}V,28,chemicals,TOTAL,2\nV,2801,chlorine,27,4\n`,
      "wrong.csv:3: expected the parent 28 of 2801",
    ],
    ["another kind of file", "name,code\ncoal,2701\n", "wrong.csv:1: expected a header with section, hscode"],
  ])("writes nothing from a file with %s", async (_, content, message) => {
    const before = await everything();
    const { exit, err } = await imported("hs", file("wrong.csv", content));
    expect(exit).toBe(1);
    expect(err).toContain(message);
    expect(err.toLowerCase()).toContain("nothing was written");
    expect(await everything()).toEqual(before);
  });

  it("writes nothing with --check", async () => {
    const before = await everything();
    const found = file("more.csv", `${hsHeader}V,26,ores,TOTAL,2\n`);
    expect(await imported("hs", found, "--check")).toMatchObject({
      exit: 0,
      out: expect.stringContaining("Found 1 commodities") as string,
    });
    expect(await everything()).toEqual(before);
  });
});

describe("the arguments of trade-graph import", () => {
  it.each([
    [[], "missing required argument 'format'"],
    [["xls", "a"], "Allowed choices are hs, country-codes, factbook, comtrade, table."],
    [["hs"], "missing required argument 'path'"],
    [["hs", "/nowhere/at/all.csv"], "There is no file or folder /nowhere/at/all.csv."],
    [["hs", hs, "--fast"], "unknown option '--fast'"],
  ])("are explained if they are wrong: %j", async (args, message) => {
    const { exit, err } = await imported(...args);
    expect(exit).toBe(2);
    expect(err).toContain(message);
    expect(err).toContain("[options] <format> <path>");
  });

  it("get an explanation of how to start a graph if none is running", async () => {
    vi.stubEnv("TRADE_GRAPH_HOME", join(folder, "nowhere"));
    const { exit, err } = await imported("hs", hs);
    vi.stubEnv("TRADE_GRAPH_HOME", store?.home ?? folder);
    expect(exit).toBe(1);
    expect(err).toContain("No graph is running");
    expect(err).toContain("npm start");
  });

  /** A record with all columns of Comtrade's API and bulk files today, including those not used here. */
  const published = (year: number, value: number) => ({
    typeCode: "C", freqCode: "A", refPeriodId: year * 10_000 + 101, refYear: year, refMonth: 52, period: String(year),
    reporterCode: 643, reporterISO: null, reporterDesc: null, flowCode: "X", flowDesc: null, partnerCode: 156, partnerISO: null, partnerDesc: null,
    partner2Code: 0, partner2ISO: null, partner2Desc: null, classificationCode: "H5", classificationSearchCode: "HS", isOriginalClassification: true,
    cmdCode: "TOTAL", cmdDesc: null, aggrLevel: null, isLeaf: null, customsCode: "C00", customsDesc: null, mosCode: "0", motCode: 0, motDesc: null,
    qtyUnitCode: -1, qtyUnitAbbr: null, qty: 0, isQtyEstimated: false, altQtyUnitCode: -1, altQtyUnitAbbr: null, altQty: 0, isAltQtyEstimated: false,
    netWgt: 0, isNetWgtEstimated: false, grossWgt: 0, isGrossWgtEstimated: false, cifvalue: null, fobvalue: value, primaryValue: value,
    legacyEstimationFlag: 0, isReported: false, isAggregate: true,
  }); // prettier-ignore
  const answered = (...data: object[]) => JSON.stringify({ elapsedTime: "0.09 secs", count: data.length, data, error: "" });
  const bulk = (...rows: Record<string, unknown>[]) =>
    [Object.keys(rows[0]!), ...rows.map((row) => Object.values(row).map((cell) => cell ?? ""))]
      .map((cells) => cells.join("\t"))
      .join("\r\n");

  it("keep a suspect figure DEPRECATED when the same file is imported again, and accept a revised figure", async () => {
    const figures = () =>
      ask(cypher`/* q */ MATCH (figure:Observation {pair: 'CHN-RUS', flow: 'EXPORT'}) WHERE figure.periodLabel IN ['2016', '2017'] AND figure.commodityId IS NULL
        RETURN figure.periodLabel AS year, figure.value AS value, figure.rank AS rank, figure.rankReason AS reason ORDER BY year`);
    const [in2016, in2017] = [28_021_250_301.45, 38_922_041_178.2];
    const before = file("api.json", answered(published(2016, in2016), published(2017, in2017)));
    expect(await imported("comtrade", before)).toMatchObject({ exit: 0 });
    await store!.graph
      .session()
      .autoCommit(
        cypher`/* q */ MATCH (figure:Observation {periodLabel: '2016'}) SET figure.rank = 'DEPRECATED', figure.rankReason = 'Twice that of the year before.'`,
      );
    expect(await imported("comtrade", file("bulk.txt", bulk(published(2016, in2016), published(2017, in2017))))).toMatchObject({ exit: 0 });
    expect(await figures()).toEqual([
      { year: "2016", value: in2016, rank: "DEPRECATED", reason: "Twice that of the year before." },
      { year: "2017", value: in2017, rank: "NORMAL", reason: null },
    ]);
    expect(await imported("comtrade", file("revised.json", answered(published(2016, 28e9))))).toMatchObject({ exit: 0 });
    expect((await figures())[0]).toEqual({ year: "2016", value: 28e9, rank: "NORMAL", reason: null });
  });
});
