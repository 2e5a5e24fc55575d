import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { root } from "../../src/config.ts";
import { readTable } from "../../src/loading/read-table.ts";
import { comtrade } from "../../src/loading/importers/comtrade.importer.ts";
import { countryCodes } from "../../src/loading/importers/country-codes.importer.ts";
import { leaderIn } from "../../src/loading/importers/factbook-leaders.ts";
import { factbook } from "../../src/loading/importers/factbook.importer.ts";
import { harmonizedSystem } from "../../src/loading/importers/harmonized-system.importer.ts";
import type { Findings, Importer } from "../../src/loading/importers/importer.ts";
import { readWorld } from "../../src/loading/importers/world.ts";
import { borders } from "../../src/knowledge/country/country.ts";
import { sharedFile } from "../support/shared-data.ts";

const folder = mkdtempSync(join(tmpdir(), "trade-graph-import-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const world = readWorld(root);

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}
const read = (importer: Importer, path: string): Promise<Findings> => importer.read(path, world, () => undefined);
const rowsOf = (findings: Findings, name: string): Record<string, unknown>[] =>
  findings.tables.filter(({ table: slice }) => slice.name === name).flatMap(({ rows }) => rows as Record<string, unknown>[]);
const reasons = ({ skipped }: Findings): string[] => skipped.map(({ reason, count }) => `${count} × ${reason}`);

describe("the Harmonized System", () => {
  const header = "section,hscode,description,parent,level\n";
  const codes = `${header}V,27,mineral fuels,TOTAL,2\nV,2701,"coal;  briquettes",27,4\nV,270112,bituminous coal,2701,6\nTOTAL,TOTAL,Total of all HS2022 commodities,TOTAL,5\n`;

  it("gives sections, chapters, headings and subheadings, each with its parent", async () => {
    file("hs/hs-sections.csv", "\uFEFFsection,name\nV,mineral products\n");
    file("hs/harmonized-system.csv", codes);
    const findings = await read(harmonizedSystem, join(folder, "hs"));
    expect(findings.problems).toEqual([]);
    expect(rowsOf(findings, "commodities").map(({ id, name, parentId, level }) => [id, name, parentId, level])).toEqual([
      ["commodity:hs-V", "Mineral products", null, 1],
      ["commodity:hs-27", "Mineral fuels", "commodity:hs-V", 2],
      ["commodity:hs-2701", "Coal; briquettes", "commodity:hs-27", 4],
      ["commodity:hs-270112", "Bituminous coal", "commodity:hs-2701", 6],
    ]);
    expect(reasons(findings)).toEqual(["1 × the total of all goods, not a good"]);
  });

  it.each([
    ["a level that does not match the code", "V,2701,coal,27,6\n", "expected the level 4 of the code 2701, found 6"],
    ["a parent that is not there", "V,2701,coal,27,4\n", "expected the parent 27 of 2701 on a line above, found 27"],
    ["another revision", "TOTAL,TOTAL,Total of all HS2017 commodities,TOTAL,5\n", "these are the codes of HS 2017"],
    ["a code with letters", "V,27AB,coal,27,4\n", "expected the parent"],
    ["one code twice", "V,27,fuels,TOTAL,2\nV,27,oils,TOTAL,2\n", "27 stands at line 2 with other content"],
  ])("is rejected with the line number for %s", async (_, lines, message) => {
    const { problems } = await read(harmonizedSystem, file("wrong-hs.csv", header + lines));
    expect(problems[0]).toMatchObject({ file: "wrong-hs.csv", line: lines.split("\n").length });
    expect(problems[0]!.message).toContain(message);
  });
});

describe("country codes", () => {
  it("gives short names, and formal ones as aliases without articles and punctuation", async () => {
    const header =
      "ISO3166-1-Alpha-3,ISO3166-1-Alpha-2,M49,FIPS,CLDR display name,official_name_en,UNTERM English Formal,UNTERM Russian Short,official_name_fr,Capital,wikidata_id\n";
    const findings = await read(
      countryCodes,
      file(
        "codes.csv",
        `${header}NIU,NU,570,NE,Niue,Niue,the Republic of Niue,Ниуэ **,Nioué (l'),Alofi,https://www.wikidata.org/wiki/Q34020\n,,,,Nowhere,,,,,,\n`,
      ),
    );
    expect(rowsOf(findings, "countries")).toMatchObject([
      { code: "NIU", iso2: "NU", m49: "570", name: "Niue", aliases: ["Ниуэ", "Nioué", "Republic of Niue"], wikidataId: "Q34020" },
    ]);
    expect(reasons(findings)).toEqual(["1 × no ISO 3166-1 code"]);
  });
});

describe("factbook profiles", () => {
  const profile = (border: string, state = "", exports = {}, partners = "") =>
    JSON.stringify({
      Geography: { "Land boundaries": { "border countries": { text: border } } },
      Government: { "Executive branch": { "chief of state": { text: state } } },
      Economy: { Exports: exports, "Exports - partners": { text: partners }, "Imports - partners": { text: partners } },
    });

  it("give each border once, with both profiles' lengths if they differ", async () => {
    file("book/asia/ch.json", profile("Mongolia 4,630 km; Russia (northeast) 4,133 km and Russia (northwest) 46 km"));
    file("book/asia/mg.json", profile("China 4,630 km; Russia 3,452 km"));
    file("book/asia/rs.json", profile("China (southeast) 4,133 km and China (south) 46 km; Mongolia 3,485 km; Atlantis 9 km"));
    const findings = await read(factbook, join(folder, "book"));
    expect(findings.problems).toEqual([]);
    expect(rowsOf(findings, "land borders").map(({ a, b, km, note }) => [a, b, km, note])).toEqual([
      ["CHN", "MNG", 4630, null],
      ["CHN", "RUS", 4179, "sum of 4133 km (northeast) + 46 km (northwest)"],
      ["MNG", "RUS", 3452, "RUS's profile gives 3485 km"],
    ]);
    expect(reasons(findings)).toEqual(["1 × a border with what is no country of the graph"]);
    expect(findings.skipped[0]!.places).toEqual(["book/asia/rs.json: Atlantis"]);
  });

  it("give leaders as officials with their office, with the id that the graph has for them", async () => {
    file("lead/rs.json", profile("", "President Vladimir Vladimirovich PUTIN (since 7 May 2012)"));
    file("lead/kg.json", profile("", "President Sadyr JAPAROV (since 28 January 2021)"));
    const findings = await read(factbook, join(folder, "lead"));
    expect(rowsOf(findings, "officials").map(({ id, name }) => [id, name])).toEqual([
      ["official:sadyr-japarov", "Sadyr Japarov"],
      ["official:vladimir-putin", "Vladimir Putin"],
    ]);
    // The seed already has Putin's office.
    expect(rowsOf(findings, "offices").map(({ official, title, place, from }) => [official, title, place, from])).toEqual([
      ["official:sadyr-japarov", "President of Kyrgyzstan", "country:KGZ", "2021-01-28"],
    ]);
  });

  it("give totals and partners' shares as observations", async () => {
    const exports = { "Exports 2023": { text: "$15.2 billion (2023 est.)" }, note: "balance of payments" };
    file("trade/mg.json", profile("None", "", exports, "China 79.5%, Gambia, The 2%, Atlantis 1% (2023)"));
    const findings = await read(factbook, join(folder, "trade"));
    expect(
      rowsOf(findings, "observations").map(({ flow, reporter, partner, value, unit, measure, status }) => [
        flow,
        reporter,
        partner,
        value,
        unit,
        measure,
        status,
      ]),
    ).toEqual([
      ["EXPORT", "MNG", null, 15.2e9, "USD", "OTHER", "estimate"],
      ["EXPORT", "MNG", "CHN", 79.5, "%", "EXPORTS", null],
      ["EXPORT", "MNG", "GMB", 2, "%", "EXPORTS", null],
      ["IMPORT", "MNG", "CHN", 79.5, "%", "OTHER", null],
      ["IMPORT", "MNG", "GMB", 2, "%", "OTHER", null],
    ]);
    expect(reasons(findings)).toEqual(["2 × a partner that is no country of the graph"]);
  });

  it.each([
    ["President XI Jinping (since 14 March 2013)", "President", "Xi Jinping", "2013-03-14", "day"],
    ["King MOHAMMED VI (since 30 July 1999)", "King", "Mohammed VI", "1999-07-30", "day"],
    ["President Denis SASSOU-Nguesso (since 1997)", "President", "Denis Sassou-Nguesso", "1997-01-01", "year"],
    ["Prime Minister ABIY Ahmed Ali (since April 2018)", "Prime Minister", "Abiy Ahmed Ali", "2018-04-01", "month"],
    ["President MUHAMMAD BIN ZAYID Al Nuhayyan (since 14 May 2022)", "President", "Muhammad bin Zayid Al Nuhayyan", "2022-05-14", "day"],
    ["Taoiseach (Prime Minister) Michael MARTIN (since 23 January 2025)", "Taoiseach", "Michael Martin", "2025-01-23", "day"],
    ["Premier CHO Jung-tai (President of the Executive Yuan) (since 20 May 2024)", "Premier", "Cho Jung-tai", "2024-05-20", "day"],
    [
      "King CHARLES III (since 8 September 2022); represented by Governor General Mary SIMON (since 26 July 2021)",
      "King",
      "Charles III",
      "2022-09-08",
      "day",
    ],
  ])("give a leader for %s", (text, title, name, from, precision) => {
    expect(leaderIn(text)).toEqual({ leader: { title, name, from, precision } });
  });

  it.each([
    "",
    "President (vacant)",
    "King CHARLES III (since 8 September 2022); represented by Governor Sir David STEEL (since 11 June 2020)",
  ])("give no leader of the country for %j", (text) => expect(leaderIn(text)).toBeNull());

  it("are rejected with the line at which they stop being JSON", async () => {
    file("broken/rs.json", '{\n "Geography": {\n  "Land boundaries": oops\n }\n}\n');
    const { problems } = await read(factbook, join(folder, "broken"));
    expect(problems).toMatchObject([{ file: "broken/rs.json", line: 3 }]);
    file("other/rs.json", '{"name": "Russia"}');
    expect((await read(factbook, join(folder, "other"))).problems[0]!.message).toContain("expected Geography, Government or Economy");
  });
});

describe("UN Comtrade", () => {
  const record = (more: Record<string, unknown>) => ({
    typeCode: "C",
    freqCode: "A",
    period: "2021",
    reporterCode: 643,
    reporterISO: null,
    flowCode: "X",
    partnerCode: 156,
    partner2Code: 0,
    classificationCode: "H5",
    cmdCode: "TOTAL",
    customsCode: "C00",
    motCode: 0,
    cifvalue: null,
    fobvalue: 68679248077.44,
    primaryValue: 68679248077.44,
    ...more,
  });
  const answer = (...data: unknown[]) =>
    file("answer.json", JSON.stringify({ elapsedTime: "0.1 secs", count: data.length, data, error: "" }));

  it("gives exports FOB and imports CIF from a response of the API", async () => {
    const findings = await read(
      comtrade,
      answer(
        record({}),
        record({ flowCode: "M", cmdCode: "2701", primaryValue: 7e9, cifvalue: 7e9, fobvalue: null }),
        record({ flowCode: "M", cmdCode: "2709", primaryValue: 8e9, cifvalue: null, fobvalue: 8e9 }),
        record({ partnerCode: 0 }),
        record({ period: "202103", freqCode: "M", partnerCode: 398 }),
      ),
    );
    expect(findings.problems).toEqual([]);
    expect(
      rowsOf(findings, "observations").map(({ reporter, partner, flow, commodity, period, value, valuation }) => [
        reporter,
        partner,
        flow,
        commodity,
        (period as { label: string }).label,
        value,
        valuation,
      ]),
    ).toEqual([
      ["RUS", "CHN", "EXPORT", null, "2021", 68679248077.44, "FOB"],
      ["RUS", "CHN", "IMPORT", "2701", "2021", 7e9, "CIF"],
      ["RUS", "CHN", "IMPORT", "2709", "2021", 8e9, "FOB"],
      ["RUS", null, "EXPORT", null, "2021", 68679248077.44, "FOB"],
      ["RUS", "KAZ", "EXPORT", null, "2021-03", 68679248077.44, "FOB"],
    ]);
  });

  it.each([
    [842, "USA"],
    [840, "USA"],
    [251, "FRA"],
    [381, "ITA"],
    [757, "CHE"],
    [699, "IND"],
    [579, "NOR"],
    [490, "TWN"],
    [156, "CHN"],
  ])("maps area %d to %s, as reporter and as partner", async (area, code) => {
    const findings = await read(comtrade, answer(record({ reporterCode: area }), record({ partnerCode: area })));
    expect(rowsOf(findings, "observations").map(({ reporter, partner }) => [reporter, partner])).toEqual(
      code === "CHN" ? [["RUS", "CHN"]] : [[code, "CHN"], ["RUS", code]], // prettier-ignore
    );
  });

  it("skips parts of figures, other classifications and areas that are not countries, and reports it", async () => {
    const findings = await read(
      comtrade,
      answer(
        record({ motCode: 2100 }),
        record({ partner2Code: 398 }),
        record({ flowCode: "RX" }),
        record({ partnerCode: 899 }),
        record({ classificationCode: "S4", cmdCode: "321" }),
        record({ cmdCode: "270112" }),
        record({ typeCode: "S" }),
      ),
    );
    expect(findings.tables).toEqual([]);
    expect(reasons(findings)).toHaveLength(7);
  });

  it.each([
    ["tabs", "\t", "bulk.txt"],
    ["commas and gzip", ",", "bulk.csv.gz"],
    ["semicolons", ";", "bulk.csv"],
  ])("reads a bulk file with %s", async (_, mark, name) => {
    const rows = [Object.keys(record({})), Object.values(record({}))].map((cells) => cells.map((cell) => cell ?? "").join(mark));
    const text = `${rows[0]}\n${rows[1]}${mark === "," ? "," : ""}\n`;
    const findings = await read(comtrade, file(name, name.endsWith(".gz") ? gzipSync(text) : text));
    expect(rowsOf(findings, "observations")).toMatchObject([{ reporter: "RUS", partner: "CHN", value: 68679248077.44 }]);
  });

  it("reads a bulk file from before 2023, in Latin 1", async () => {
    const header =
      "Classification,Year,Period,Trade Flow Code,Reporter Code,Reporter,Partner Code,Partner,2nd Partner Code,Commodity Code,Trade Value (US$)\n";
    const text = Buffer.from(`${header}H5,2021,2021,1,384,Côte d'Ivoire,643,Russian Federation,,31,1000\n`, "latin1");
    expect(rowsOf(await read(comtrade, file("old.csv", text)), "observations")).toMatchObject([
      { reporter: "CIV", partner: "RUS", flow: "IMPORT", commodity: "31", value: 1000 },
    ]);
  });

  it.each([
    ["a value that is not a number", { primaryValue: "n/a" }, 'expected a value in US dollars, found "n/a"'],
    ["a flow that is none", { flowCode: "Q" }, 'expected a flow such as X or M, found "Q"'],
    ["a period that is none", { period: "21" }, 'expected a period such as 2023 or 202301, found "21"'],
    ["an area that is no number", { partnerCode: "China" }, 'expected a number for the partner, such as 643, found "China"'],
  ])("rejects %s with the line number", async (_, wrong, message) => {
    const rows = [Object.keys(record({})), Object.values(record({})), Object.values(record(wrong))].map((cells) => cells.join(","));
    const { problems } = await read(comtrade, file("wrong.csv", `${rows.join("\n")}\n`));
    expect(problems).toEqual([{ file: "wrong.csv", line: 3, message }]);
  });

  it("rejects a figure that the file gives twice with different values", async () => {
    const { problems } = await read(comtrade, answer(record({}), record({ primaryValue: 1 })));
    expect(problems).toMatchObject([{ file: "answer.json data[1]" }]);
  });
});

describe("a file of another kind", () => {
  it.each([
    [harmonizedSystem, "a,b\n1,2\n", /wrong header/],
    [countryCodes, "a,b\n1,2\n", /wrong header/],
    [comtrade, "a,b\n1,2\n", /wrong header/],
    [harmonizedSystem, "section,hscode,description,parent,level\nV,27\n", /short line/],
    [harmonizedSystem, "", /empty/],
    [harmonizedSystem, Buffer.from([0x73, 0xff, 0xfe, 0x0a]), /no UTF-8/],
    [harmonizedSystem, 'section,hscode,description,parent,level\nV,27,"never ends,TOTAL,2\n', /open quote/],
  ])("is rejected before any row is read: %o %j", async (importer, content, _what) => {
    await expect(read(importer, file("other.csv", content))).rejects.toThrow(/expected|not readable/);
  });

  it("names the line of each error", async () => {
    const wrong = file("short.csv", "section,hscode,description,parent,level\nV,27,fuels,TOTAL,2\nV,2701,coal\n");
    await expect(read(harmonizedSystem, wrong)).rejects.toMatchObject({ place: { file: "short.csv", line: 3 } });
  });
});

const shared = ["harmonized-system.csv", "country-codes.csv", "factbook"].map((name) => sharedFile(`reference/${name}`));

describe.skipIf(shared.includes(null))("the reference files outside the repository", () => {
  const [hs, codes, profiles] = shared as [string, string, string];

  it("give all codes of the Harmonized System", async () => {
    const findings = await read(harmonizedSystem, hs);
    expect(findings.problems).toEqual([]);
    const levels = rowsOf(findings, "commodities").map(({ level }) => level);
    expect([1, 2, 4, 6].map((level) => levels.filter((one) => one === level).length)).toEqual([21, 97, 1229, 5613]);
  });

  it("give all countries", async () => {
    const findings = await read(countryCodes, codes);
    expect(findings.problems).toEqual([]);
    expect(rowsOf(findings, "countries")).toHaveLength(249);
  });

  it("give the borders that the seed has, and leaders and trade of nearly every country", async () => {
    const findings = await read(factbook, profiles);
    expect(findings.problems).toEqual([]);
    const seeded = readTable(join(root, "seed", "borders.csv"), "borders.csv", borders.schema).rows;
    const lengths = (rows: Record<string, unknown>[]) => rows.map(({ a, b, km }) => `${String(a)}-${String(b)} ${String(km)}`);
    expect(lengths(rowsOf(findings, "land borders"))).toEqual(lengths(seeded));
    expect(rowsOf(findings, "offices").length).toBeGreaterThan(300);
    expect(new Set(rowsOf(findings, "observations").map(({ reporter }) => reporter)).size).toBeGreaterThan(200);
    expect(findings.skipped.reduce((sum, { count }) => sum + count, 0)).toBeLessThan(60);
  });
});
