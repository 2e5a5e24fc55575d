import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { documentOf } from "../../src/check/check-document.ts";
import { root } from "../../src/config.ts";
import { admitClaims } from "../../src/extraction/admit.ts";
import { checkFile } from "../../src/loading/backup/backup-file.ts";
import { OrderFreeHash } from "../../src/loading/backup/order-free-hash.ts";
import { comtrade } from "../../src/loading/importers/comtrade.importer.ts";
import { readWorld } from "../../src/loading/importers/world.ts";
import { problemLine } from "../../src/loading/read-table.ts";
import { hashOf, readSeed } from "../../src/loading/seed.ts";

const folder = mkdtempSync(join(tmpdir(), "implausible-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Exports of Russia to China in dollars, as given to each entry point. */
interface Given {
  /** A number as text. */
  value: string;
  year: string;
}
const usual: Given = { value: "190000000000", year: "2022" };

function seeded(file: string, text: string): string[] {
  writeFileSync(join(folder, file), text);
  const about = { id: "dataset:test", title: "A test", publisher: "nobody", licence: "CC0-1.0", attribution: "nobody" };
  writeFileSync(join(folder, "datasets.json"), JSON.stringify([{ ...about, files: [{ file, sha256: hashOf(text) }] }]));
  const problems = readSeed(folder).problems.map(problemLine);
  rmSync(join(folder, file));
  // Ignores that the test's dataset has no countries.
  return problems.filter((problem) => !/is not in the seed|not found|names this file/.test(problem));
}

const stored = ({ value, year }: Given, more: object = {}) => ({
  labels: ["Observation"],
  properties: {
    id: "observation:1",
    flow: "EXPORT",
    unit: "USD",
    value: JSON.parse(value) as number,
    periodStart: `${year}-01-01`,
    periodEnd: `${year}-12-31`,
    ...more,
  },
});

async function inBackup(node: object): Promise<string[]> {
  const hash = new OrderFreeHash();
  const line = JSON.stringify(node);
  hash.add(line);
  const counts = { nodes: 1, links: 0 };
  const header = { backup: "trade-graph", version: 1, schema: 1, madeAt: "2026-01-01T00:00:00Z", ...counts };
  const path = join(folder, "one.ndjson");
  writeFileSync(path, [JSON.stringify(header), line, JSON.stringify({ end: true, ...counts, sha256: hash.digest() }), ""].join("\n"));
  return checkFile(path, 1).then(
    () => [],
    (error: Error) => [error.message],
  );
}

const doors: Record<string, (given: Given) => Promise<string[]> | string[]> = {
  "statements of a seed": ({ value, year }) =>
    seeded(
      "statements-a.yaml",
      `- source: source:page\n  speaker: official:someone\n  saidOn: "2023-02-04"\n  claims:\n    - {text: "A figure.", measure: EXPORTS, kind: LEVEL, modality: REPORTED, unit: USD, value: ${value}, period: "${year}", from: RUS, to: CHN}\n`,
    ),
  "observations of a seed": ({ value, year }) =>
    seeded(
      "observations-a.csv",
      `dataset,publisher,reporter,partner,flow,period,value,unit,valuation,rank,rank_reason,source_url,note\ntest,,RUS,CHN,EXPORT,${year},${value},USD,FOB,,,,\n`,
    ),
  "statistics of a seed": ({ value, year }) =>
    seeded("statistics.csv", `reporter,partner,flow,unit,valuation,${year}\nRUS,CHN,EXPORT,USD,FOB,${value}\n`),
  "an answer of Comtrade": async ({ value, year }) => {
    const path = join(folder, "answer.json");
    const record = `{"typeCode":"C","freqCode":"A","period":"${year}","reporterCode":643,"flowCode":"X","partnerCode":156,"classificationCode":"H6","cmdCode":"TOTAL","primaryValue":${value}}`;
    writeFileSync(path, `{"data":[${record}]}`);
    return (await comtrade.read(path, readWorld(root), () => undefined)).problems.map(({ message }) => message);
  },
  "a document's claims": ({ value, year }) => {
    const text = `Exports to China were ${value} dollars.`;
    const claim = {
      ...{
        paragraph: 0,
        start: 0,
        end: text.length,
        text,
        valueStart: 22,
        valueEnd: 22 + value.length,
        speaker: "document",
        attribution: "document",
      },
      ...{
        direct: false,
        accordingTo: [],
        measure: "EXPORTS",
        kind: "LEVEL",
        value: JSON.parse(value) as number,
        low: null,
        high: null,
        comparator: "EXACT",
      },
      ...{
        unit: "USD",
        countries: ["RUS", "CHN"],
        directed: true,
        commodity: null,
        hs: null,
        period: year,
        periodInferred: false,
        modality: "REPORTED",
      },
      ...{ confidence: 1, rules: {} },
    };
    return admitClaims(documentOf(text, {}), [claim]).refused.map(({ reason }) => reason);
  },
  "a backup": (given) => inBackup(stored(given)),
};

const wrong: [what: string, given: Partial<Given>, message: RegExp][] = [
  ["below nothing", { value: "-5000000000" }, /from 0|never negative|value in US dollars/],
  ["of 10 to the 300th", { value: "1e300" }, /to 9007199254740991 in size|whole number/],
  ["of 10 to the -300th", { value: "1e-300" }, /amount from 0\.0001/],
  ["with more digits than JSON carries", { value: "9007199254740993" }, /to 9007199254740991 in size|whole number/],
  ["of the year 1850", { year: "1850" }, /from 1900 to 2100/],
  ["of the year 2101", { year: "2101" }, /from 1900 to 2100/],
];

describe.each(Object.entries(doors))("a figure of exports in %s", (_door, ask) => {
  it("is accepted if it is plausible", async () => {
    expect(await ask(usual)).toEqual([]);
  });

  it.each(wrong)("%s is rejected with what was expected", async (_, given, message) => {
    expect((await ask({ ...usual, ...given })).join("\n")).toMatch(message);
  });
});

describe("a negative balance", () => {
  it("is accepted: a country may import more than it exports", async () => {
    const balance = { ...usual, value: "-5000000000" };
    expect(await inBackup(stored(balance, { flow: "BALANCE" }))).toEqual([]);
    expect(
      await inBackup({ labels: ["Claim"], properties: { id: "claim:1", kind: "CHANGE", measure: "EXPORTS", unit: "%", value: -45 } }),
    ).toEqual([]);
    expect(seeded("statistics.csv", "reporter,partner,flow,unit,valuation,2022\nRUS,CHN,BALANCE,USD,FOB,-5\n")).toEqual([]);
  });
});
