import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import writeXlsxFile from "write-excel-file/node";
import importCommand from "../../src/commands/import.ts";
import { root } from "../../src/config.ts";
import { cypher, type Cypher } from "../../src/graph/cypher.ts";
import { readDescriptor, builtInDescriptors, mappingKey } from "../../src/loading/importers/tables/descriptor.ts";
import { tableFigures } from "../../src/loading/importers/tables/figures.ts";
import { loadSeed } from "../../src/loading/load.ts";
import { readWorld } from "../../src/loading/importers/world.ts";
import { openOwnStore } from "../support/own-store.ts";
import { officeTable } from "../support/office-table.ts";
import { countriesCsv, seedOf, type Datasets } from "../support/seed-folder.ts";
import { typeCommand } from "../support/type-command.ts";

const store = await openOwnStore();
const folder = mkdtempSync(join(tmpdir(), "trade-graph-table-"));
const world = readWorld(root);

beforeAll(async () => {
  const seedFolder = mkdtempSync(join(tmpdir(), "trade-graph-table-seed-"));
  if (store) await loadSeed(store.graph, seedOf(seedFolder, small));
  rmSync(seedFolder, { recursive: true });
  vi.stubEnv("TRADE_GRAPH_HOME", store?.home ?? folder);
  vi.stubEnv("NEO4J_URI", undefined);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
  await store?.close();
});

/** Three countries, customs figures of one, and claims about its trade. */
const small: Datasets = {
  "dataset:world": {
    files: {
      "countries.csv": countriesCsv("CHN", "KAZ", "RUS"),
      "organizations.csv": "id,name,aliases,kind,country,wikidata_id\norganization:ministry,The Ministry,,GOVERNMENT_BODY,KAZ,\n",
      "sources.csv":
        "id,title,url,publisher,published_on,language,licence,attribution,retrieved_on,sha256\nsource:page,A page,https://example.org/page,organization:ministry,2023-02-05,en,CC0-1.0,somebody,,\n",
    },
  },
  "dataset:rosstat-fcs": {
    files: {
      "statistics.csv":
        "reporter,partner,flow,unit,valuation,2018\nRUS,CHN,EXPORT,USD,FOB,56000000000\nRUS,CHN,IMPORT,USD,CIF,52000000000\n",
    },
  },
  "dataset:claims": {
    files: {
      "statements.yaml": `- source: source:page
  speaker: organization:ministry
  saidOn: "2023-02-01"
  claims:
    - {text: "Exports to China were 9 million tenge.", measure: EXPORTS, kind: LEVEL, modality: REPORTED, from: KAZ, to: CHN, value: 9000000, unit: KZT, period: 2022}
    - {text: "Trade with China was 108 billion dollars.", measure: TRADE_TURNOVER, kind: LEVEL, modality: REPORTED, between: [RUS, CHN], value: 1.08e11, unit: USD, period: 2018}
`,
    },
  },
};

function csv(name: string, ...lines: string[]): string {
  const path = join(folder, name);
  writeFileSync(path, `${lines.join("\n")}\n`);
  return path;
}
async function xlsx(name: string, rows: (string | number | null)[][], sheet?: string): Promise<string> {
  const path = join(folder, name);
  await writeXlsxFile(rows, sheet === undefined ? {} : { sheet }).toFile(path);
  return path;
}
const table = (path: string, descriptor: string, ...more: string[]) =>
  typeCommand(importCommand, ["table", path, "--package", descriptor, ...more]);
const ask = (text: Cypher): Promise<Record<string, unknown>[]> => store!.graph.session().read(text);
/** What an import could have changed: the numbers of figures, history entries and data points, and the sum of all values. */
const everything = () =>
  ask(cypher`/* q */ MATCH (figure:Observation) WITH count(figure) AS figures, sum(figure.value) AS sum
    RETURN figures, sum, COUNT { (:Change) } AS changes, COUNT { (:DataPoint) } AS points, COUNT { (:Dataset) } AS datasets`);

/** A custom table: years as columns, in million tenge, with a sum row. */
const own = csv(
  "own.json",
  officeTable({
    partner: { column: "Partner", total: "Total", outside: ["Other"], groups: ["Asia"] },
    multiplier: { value: 1000000 },
  }),
);
const header = "Partner,Unit,2021,2022";

describe("a table with a descriptor", () => {
  it.each([
    [
      "an unknown partner",
      ["China,KZT,1,2", "Freedonia,KZT,3,4"],
      'bad.csv:3: column A (Partner): expected a partner by name that is a country of the graph, found "Freedonia"',
    ],
    ["an unknown unit", ["China,KZT,1,2", "Russia,tengge,3,4"], "bad.csv:3: column C (2021): Expected a currency by ISO 4217"],
    ["negative exports", ["China,KZT,1,-2"], "bad.csv:2: column D (2022): expected exports from 0, found -2"],
    [
      "a duplicate row",
      ["China,KZT,1,2", "Russia,KZT,1,2", "China,KZT,1,2"],
      "bad.csv:4: column C (2021): expected EXPORT of KAZ and CHN in 2021 once; it is already at row 2, column C",
    ],
    ["text in place of a number", ["China,KZT,1,some"], 'bad.csv:2: column D (2022): expected a number, found "some"'],
    [
      "a sum that disagrees",
      ["Total,KZT,10,20", "Asia,KZT,6,9", "China,KZT,6,9", "Other,KZT,4,8"],
      "bad.csv:2: column D (2022): expected the sum of 2 rows, 17 (± 1.5 for rounding); found 20",
    ],
    ["no sum row", ["China,KZT,6,9"], 'bad.csv:2: column C (2021): expected a row "Total" with the sum; found none'],
    ["trade with itself", ["Kazakhstan,KZT,6,9"], "expected a partner other than the reporter KAZ"],
    ["a number split over two cells", ["China,KZT,1,2,000"], 'bad.csv:2: column E: expected no more cells than headings, found "000"'],
  ])("is rejected with row and column for %s", async (_, rows, message) => {
    const { status, err } = await table(csv("bad.csv", header, ...rows), own, "--check");
    expect(err).toContain(message);
    expect(err).toContain("nothing was written");
    expect(status).toBe(1);
  });

  it("keeps every digit of integers, or is rejected", async () => {
    const exact = csv("exact.json", readFileSync(own, "utf8").replace("1000000", "1"));
    const figure = (text: string) =>
      tableFigures(
        {
          file: "a.csv",
          headings: ["Partner", "Unit", "2021"],
          rows: [
            ["China", "KZT", text],
            ["Total", "KZT", text],
          ],
          lines: [2, 3],
          firstRow: 0,
        },
        readDescriptor(exact),
        { world, dataset: "dataset:an-office" },
      );
    expect(figure("9007199254740991").rows.map(({ value }) => value)).toEqual([9007199254740991]);
    expect(figure("0.1").rows.map(({ value }) => value)).toEqual([0.1]);
    for (const digits of ["9007199254740993", "9223372036854775807", "1".repeat(400)])
      expect(figure(digits).problems[0]!.message).toMatch(/expected a whole number of at most 9007199254740991, found/);
  });

  it("is rejected quickly however many of its cells are invalid", async () => {
    const rows = "China,KZT,1,2\n".repeat(300_000);
    // Processor time, which does not depend on other load of the machine.
    const since = process.cpuUsage();
    const { status, err } = await table(csv("bad.csv", header, rows), own, "--check");
    expect(process.cpuUsage(since).user / 1_000).toBeLessThan(15_000);
    expect([status, err.split("\n").length]).toEqual([1, 53]);
    expect(err).toMatch(/1000 problems; nothing was written/);
  });

  it("is rejected for a year outside 1900 to 2100, and for missing or ambiguous columns", async () => {
    expect((await table(csv("bad.csv", "Partner,Unit,1850", "China,KZT,1"), own, "--check")).err).toContain(
      "column C (1850): expected a year from 1900 to 2100, found 1850",
    );
    expect((await table(csv("bad.csv", "Country,Unit,2021", "China,KZT,1"), own, "--check")).err).toContain(
      'bad.csv:1: expected a heading "Partner"; found Country, Unit, 2021',
    );
    expect((await table(csv("bad.csv", "Partner,Partner,Unit,2021", "China,Russia,KZT,1"), own, "--check")).err).toContain(
      'expected one column "Partner", found several',
    );
    expect((await table(csv("bad.csv", "Partner,Unit,Value", "China,KZT,1"), own, "--check")).err).toContain(
      "expected a heading of figures",
    );
  });

  it("requires a readable descriptor", async () => {
    expect(await typeCommand(importCommand, ["table", own])).toMatchObject({
      status: 2,
      err: expect.stringContaining("Expected --package") as string,
    });
    expect((await table(own, "nowhere.json")).err).toContain("expected the path of a descriptor, or one of china-customs, eurostat");
    expect((await table(own, csv("broken.json", '{"name": "x"}'))).err).toContain("trade:mapping");
    expect((await table(own, csv("broken.json", "{"))).err).toContain("not readable as JSON");
  });

  it("has built-in descriptors for five offices and SDMX, in which every code is a country", () => {
    expect(builtInDescriptors()).toEqual([
      "china-customs",
      "eurostat",
      "rosstat-96stran",
      "sdmx-csv",
      "uk-ons-exports",
      "uk-ons-imports",
      "us-census",
    ]);
    for (const name of builtInDescriptors()) {
      const { dataset, partner } = readDescriptor(name)[mappingKey];
      for (const code of Object.values(partner.values ?? {})) expect(world.countryByCode(code), `${name}: ${code}`).toBeDefined();
      if (dataset) expect(world.datasetIfKnown(dataset), name).toBeDefined();
    }
  });
});

describe.skipIf(!store)("trade-graph import table", () => {
  const verdictOf = async (text: string) => {
    const of = cypher`/* q */ MATCH (claim:Claim) WHERE claim.text = $text RETURN claim.verdict AS verdict`;
    return (await store!.graph.session().read<{ verdict: string }>(of, { text })).map(({ verdict }) => verdict)[0];
  };
  const tenge = "Exports to China were 9 million tenge.";

  it("loads new figures, reports equal ones, and loads nothing from a file with one invalid cell", async () => {
    expect(await verdictOf(tenge)).toBe("NO_DATA");
    const good = csv("own.csv", header, "Total,KZT,10.5,20", "Asia,KZT,6,9", "China,KZT,6,9", "Russia,KZT,-,3", "Other,KZT,4.5,8");
    expect((await table(good, own, "--dry-run")).out).toBe("3 new, 0 changed, 0 equal. Nothing was written (--dry-run).\n");
    expect(await ask(cypher`/* q */ MATCH (dataset:Dataset {id: 'dataset:an-office'}) RETURN dataset`)).toEqual([]);
    expect(await table(good, own)).toMatchObject({ status: 0, out: "3 new, 0 changed, 0 equal.\n" });
    expect(
      await ask(cypher`/* q */ MATCH (figure:Observation)-[:IN_DATASET]->(dataset:Dataset {id: 'dataset:an-office'}), (figure)-[:ON]->(point:DataPoint)
        RETURN figure.pair AS pair, figure.periodLabel AS year, figure.value AS value, figure.unit AS unit, dataset.licence AS licence, point.measure AS measure ORDER BY pair, year`),
    ).toEqual([
      { pair: "CHN-KAZ", year: "2021", value: 6e6, unit: "KZT", licence: "CC0-1.0", measure: "EXPORTS" },
      { pair: "CHN-KAZ", year: "2022", value: 9e6, unit: "KZT", licence: "CC0-1.0", measure: "EXPORTS" },
      { pair: "KAZ-RUS", year: "2022", value: 3e6, unit: "KZT", licence: "CC0-1.0", measure: "EXPORTS" },
    ]);
    expect(await verdictOf(tenge)).toBe("SUPPORTED");
    const before = await everything();
    expect((await table(good, own)).out).toBe("0 new, 0 changed, 3 equal.\n");
    expect(await table(csv("own.csv", header, "Total,KZT,7,9", "China,KZT,7,9", "Nowhere,KZT,0,0"), own)).toMatchObject({ status: 1 });
    expect(await everything()).toEqual(before);
  });

  it("records the previous value of a changed figure in its history", async () => {
    const revised = csv("own.csv", header, "Total,KZT,7,9", "China,KZT,7,9");
    const line = "KAZ EXPORT CHN 2021: 6000000 → 7000000 KZT";
    expect((await table(revised, own, "--dry-run")).out).toContain(
      `0 new, 1 changed, 1 equal. Nothing was written (--dry-run).\n  ${line}\n`,
    );
    expect((await table(revised, own)).out).toContain(line);
    const changes = await ask(cypher`/* q */ MATCH (change:Change {action: 'IMPORT_TABLE'})-[:CHANGED]->(figure:Observation)
      WHERE change.before IS NOT NULL
      RETURN change.before AS before, change.after AS after, change.why AS why, figure.value AS value`);
    expect(changes).toHaveLength(1);
    expect(changes[0]).toMatchObject({
      value: 7e6,
      before: expect.stringContaining('"value":6000000') as string,
      after: expect.stringContaining('"value":7000000') as string,
    });
    expect(changes[0]!.why).toMatch(/^own\.csv \(SHA-256 [0-9a-f]{64}\), dataset:an-office$/);
  });

  it("updates verdicts when a figure changes", async () => {
    await table(csv("own.csv", header, "Total,KZT,7,18", "China,KZT,7,18"), own);
    expect(await verdictOf(tenge)).toBe("CONTRADICTED");
    await table(csv("own.csv", header, "Total,KZT,7,9", "China,KZT,7,9"), own);
    expect(await verdictOf(tenge)).toBe("SUPPORTED");
  });

  it("leaves verdicts and summaries equal to those computed from scratch", async () => {
    const rows = await ask(
      cypher`/* q */ MATCH (figure:Observation {datasetId: 'dataset:rosstat-fcs', pair: 'CHN-RUS', periodLabel: '2018'}) RETURN figure.flow AS flow, figure.value AS value`,
    );
    const of = (flow: string) => rows.find((row) => row.flow === flow)!.value as number;
    const revised = await xlsx("96stran.xlsx", [
      ["Внешняя торговля"], ["млн долларов США"],
      ["Страна", "2018", null],
      [null, "Экспорт", "Импорт"],
      ["Страны дальнего зарубежья", 1, 1],
      ["Китай", (of("EXPORT") / 1e6) * 3, (of("IMPORT") / 1e6) * 3],
    ]); // prettier-ignore
    expect(await table(revised, "rosstat-96stran")).toMatchObject({
      status: 0,
      out: expect.stringContaining("0 new, 2 changed, 0 equal.") as string,
    });
    expect((await typeCommand((await import("../../src/commands/verify.ts")).default, [], { graph: store!.graph })).status).toBe(0);
  });
});

describe("tables in the layouts of statistical offices", () => {
  const found = (count: number, dataset: string) => ({
    status: 0,
    out: `Found ${count} figures of dataset:${dataset}. Nothing was written (--check).\n`,
    err: "",
  });

  it("US Census: flows and months as columns, without the current year", async () => {
    const months = "JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC YR".split(" ");
    const headings = ["year", "CTY_CODE", "CTYNAME", ...months.map((month) => `I${month}`), ...months.map((month) => `E${month}`)];
    const row = (year: string, code: string, name: string) => [year, code, name, ...months.map(() => 1.5), ...months.map(() => 2.25)];
    const rows = [
      row("2023", "0015", "World, Not Seasonally Adjusted"),
      row("2023", "5700", "China"),
      row("2024", "5700", "China"),
      row("2023", "5800", "Korea, South"),
    ];
    const path = await xlsx("country.xlsx", [headings, ...rows]);
    expect(await table(path, "us-census", "--check", "--until", "2023")).toEqual(found(52, "us-census"));
    expect((await table(path, "us-census", "--until", "soon")).err).toContain("Expected --until with a year or month");
  });

  it("ONS: one sheet per flow, one column per year", async () => {
    const path = await xlsx(
      "ons.xlsx",
      [
        ["UK exports"],
        ["£ million"],
        [null],
        ["Code", "Country", "2022", "2023"],
        ["AF", "Afghanistan", 1, 2],
        ["W1", "Whole world", 5, 6],
      ],
      "Annual Exports",
    );
    expect(await table(path, "uk-ons-exports", "--check")).toEqual(found(2, "uk-ons"));
    expect((await table(path, "uk-ons-imports", "--check")).err).toContain('sheet "Annual Imports"');
  });

  it("Eurostat: one figure per row, by two-letter codes", async () => {
    const path = csv(
      "eurostat.csv",
      "DATAFLOW,freq,reporter,partner,product,flow,indicators,TIME_PERIOD,OBS_VALUE",
      "X,A,EU27_2020,RU,TOTAL,2,VALUE_EUR,2023,38300000000",
      "X,A,EU27_2020,RU,TOTAL,2,QUANTITY_KG,2023,1",
      "X,A,EU27_2020,EXTRA_EU27_2020,TOTAL,2,VALUE_EUR,2023,99",
      "X,A,EU27_2020,GB,TOTAL,1,VALUE_EUR,2023-05,5",
    );
    expect(await table(path, "eurostat", "--check")).toEqual(found(2, "eurostat"));
  });

  it("China Customs: the year and the unit in the title, the sum first", async () => {
    const rows = (total: number) => [
      ["(2) Imports and Exports by Country (Region) of Origin/Destination, 12.2023"], ["Unit: US$1,000"],
      ["Country (Region)", "Total", null, "Exports", null, "Imports", null],
      [null, "12", "1to12", "12", "1to12", "12", "1to12"],
      ["TOTAL", 2, 60, 1, total, 1, 30],
      ["Asia", 2, 60, 1, 20, 1, 30],
      ["Viet Nam", 2, 40, 1, 20, 1, 20],
      ["Other Countries (Regions)", 0, 20, 0, 10, 0, 10],
      ["Notes: figures are provisional."],
    ]; // prettier-ignore
    expect(await table(await xlsx("china.xlsx", rows(30)), "china-customs", "--check")).toEqual(found(2, "china-customs"));
    expect((await table(await xlsx("china.xlsx", rows(40)), "china-customs", "--check")).err).toContain(
      "china.xlsx:5: column E (Exports 1to12): expected the sum of 2 rows, 30 (± 1.5 for rounding); found 40",
    );
  });

  it("SDMX-CSV: codes of any kind, powers of ten, for a dataset given by the caller", async () => {
    const path = csv(
      "sdmx.csv",
      "DATAFLOW,FREQ,REF_AREA,INDICATOR,COUNTERPART_AREA,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,UNIT_MULT",
      "X,A,KZ,X,RU,2023,9.8,USD,9",
      "X,M,KAZ,M,643,2023-05,812.5,USD,6",
      "X,Q,KAZ,M,643,2023-Q2,2400,USD,6",
      "X,A,KZ,X,W1,2023,78,USD,9",
    );
    expect((await table(path, "sdmx-csv", "--check")).err).toContain("expected --dataset");
    expect(await table(path, "sdmx-csv", "--dataset", "dataset:kazakhstan-bns", "--check")).toEqual(found(2, "kazakhstan-bns"));
    expect((await table(path, "sdmx-csv", "--dataset", "dataset:unheard-of", "--check")).err).toContain(
      "expected title, licenses and sources",
    );
  });

  it("a file that is not a spreadsheet is rejected", async () => {
    const path = join(folder, "no.xlsx");
    writeFileSync(path, "PK and no more");
    expect((await table(path, "china-customs", "--check")).err).toMatch(/no\.xlsx: not readable as XLSX/);
  });
});
