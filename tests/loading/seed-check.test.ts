import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { parse } from "csv-parse/sync";
import { join } from "node:path";
import { root } from "../../src/config.ts";
import { printedDataPackage } from "../../src/loading/data-package.ts";
import { problemLine as sentence } from "../../src/loading/read-table.ts";
import seedCommand from "../../src/commands/seed.ts";
import { hashOf, readSeed } from "../../src/loading/seed.ts";
import { typeCommand } from "../support/type-command.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "seed-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Writes the files and a manifest that lists them in one dataset, with correct hashes. */
function write(files: Record<string, string>, dataset: object = {}): void {
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  const about = { id: "dataset:test", title: "A test", publisher: "nobody", licence: "CC0-1.0", attribution: "nobody", ...dataset };
  const named = Object.entries(files).map(([file, text]) => ({ file, sha256: hashOf(text) }));
  writeFileSync(join(folder, "datasets.json"), JSON.stringify([{ files: named, ...about }]));
}

/** The problems, without the name of the temporary folder. */
const problems = (): string[] =>
  readSeed(folder)
    .problems.map(sentence)
    .map((text) => text.replace(/^[^/]*\//, ""));

const statement = (claim: string): string => `- source: source:page
  speaker: official:someone
  saidOn: "2023-02-04"
  claims:
    - text: A figure.
      measure: EXPORTS
${claim.replace(/^/gm, "      ")}
`;

const sources = "id,title,url,publisher,published_on,language,licence,attribution,retrieved_on,sha256\n";

describe("trade-graph seed --check", () => {
  it("lists every problem of every file at once, each with its line", () => {
    write({
      "sources-a.csv": `${sources}source:page,A page,,,2023-02-30,en,,someone,,\npage,Another,,,,en,CC0-1.0,,,\n`,
      "statements-a.yaml": [
        statement("kind: LEVEL\nvalue: 5\nmodality: REPORTED"),
        statement("kind: QUALITATIVE\nvalue: 5\nmodality: SURELY"),
        statement('kind: LEVEL\nunit: USD\ncomparator: RANGE\nlow: 9\nmodality: TARGET\nperiod: "2022-13"'),
        statement("kind: QUALITATIVE\nmodality: REPORTED\nrank: DEPRECATED\ncolour: red"),
      ].join("\n"),
    });
    expect(problems()).toEqual([
      expect.stringMatching(/^sources-a\.csv:2: published_on: .*YYYY-MM-DD/),
      expect.stringMatching(/^sources-a\.csv:2: licence: expected a text, found an empty cell/),
      expect.stringMatching(/^sources-a\.csv:3: id: expected an id such as source:/),
      expect.stringMatching(/^sources-a\.csv:3: attribution: expected a text/),
      expect.stringMatching(/^statements-a\.yaml:5: claims\.0\.unit: expected a unit/),
      expect.stringMatching(/^statements-a\.yaml:19: claims\.0\.modality: /),
      expect.stringMatching(/^statements-a\.yaml:32: claims\.0\.period: .*"2022-13"/),
      expect.stringMatching(/^statements-a\.yaml:38: claims\.0: .*"colour"/),
      expect.stringMatching(/^statements-a\.yaml:38: claims\.0\.rankReason: a DEPRECATED claim says why/),
    ]);
  });

  it("rejects a unit that cannot be compared, of a claim or an official figure, and suggests the one probably meant", () => {
    const columns = "dataset,publisher,reporter,partner,flow,period,value,unit,valuation,rank,rank_reason,source_url,note";
    write({
      "observations-a.csv": `${columns}\ntest,,RUS,CHN,EXPORT,2022,5,dollars!,FOB,,,,\ntest,,RUS,CHN,EXPORT,2022,5,usd,FOB,,,,\n`,
      "statements-a.yaml": statement("kind: LEVEL\nvalue: 5\nunit: tonnes\nmodality: REPORTED"),
    });
    expect(problems()).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^observations-a\.csv:2: unit: Expected a currency by ISO 4217 .* got "dollars!"/),
        expect.stringMatching(/^observations-a\.csv:3: unit: .* Was USD meant\?/),
        expect.stringMatching(/^statements-a\.yaml:9: claims\.0\.unit: .* got "tonnes"\. Was t meant\?/),
      ]),
    );
  });

  it("reports files that are missing, unlisted, changed or of unknown kind, and continues", () => {
    write({ "sources-a.csv": sources, "prices.csv": "a,b\n", "statements-a.yaml": "- : [\n" });
    writeFileSync(join(folder, "sources-a.csv"), `${sources}\n`);
    writeFileSync(join(folder, "countries-forgotten.csv"), "code\n");
    rmSync(join(folder, "prices.csv"));
    expect(problems()).toEqual([
      expect.stringMatching(/^sources-a\.csv: has changed since datasets\.json was written \(SHA-256 [0-9a-f]{64}\)/),
      expect.stringMatching(/^prices\.csv: not found, though dataset:test names it/),
      expect.stringMatching(/^statements-a\.yaml:\d+: /),
      expect.stringMatching(/^countries-forgotten\.csv: no dataset in datasets\.json names this file/),
    ]);
  });

  it("names references that the seed does not contain, with the row's line", () => {
    write({
      "sources-a.csv": `${sources}source:page,A page,,organization:nowhere,,en,CC0-1.0,someone,,\n`,
      "statements-a.yaml": [
        statement("kind: QUALITATIVE\nmodality: REPORTED\nfrom: RUS\nlinks: [{ kind: REPEATS, to: elsewhere }]"),
        statement("kind: QUALITATIVE\nmodality: REPORTED\ncommodity: 2701").replace("source:page", "source:lost"),
      ].join("\n"),
    });
    expect(problems()).toEqual([
      "sources-a.csv:2: organization:nowhere is not in the seed: add it, or correct the id",
      "statements-a.yaml:1: official:someone is not in the seed: add it, or correct the id",
      "statements-a.yaml:1: country:RUS is not in the seed: add it, or correct the id",
      'statements-a.yaml:1: a link goes to "elsewhere", which is the ref of no claim in this file',
      "statements-a.yaml:12: source:lost is not in the seed: add it, or correct the id",
      "statements-a.yaml:12: official:someone is not in the seed: add it, or correct the id",
      "statements-a.yaml:12: commodity:hs-2701 is not in the seed: add it, or correct the id",
    ]);
  });

  it("rejects a dataset without a licence", () => {
    write({ "sources-a.csv": sources }, { licence: "" });
    expect(problems()[0]).toMatch(/^datasets\.json: 0\.licence: /);
  });

  it("prints what it found and exits with 1, or with 0 once the checksums are updated", async () => {
    const seed = (...args: string[]) => typeCommand(seedCommand, [...args, "--folder", folder]);
    write({ "sources-a.csv": sources });
    writeFileSync(join(folder, "sources-a.csv"), `${sources}source:page,A page,,,,en,CC0-1.0,someone,,\n`);
    const wrong = await seed("--check");
    expect(wrong).toMatchObject({ status: 1, out: expect.stringMatching(/1 problems?/) as string });
    expect(wrong.err).toMatch(/sources-a\.csv: has changed/);
    expect((await seed("--hash")).status).toBe(0);
    expect(await seed("--check")).toMatchObject({ status: 0, out: expect.stringMatching(/dataset:test: 1 sources/) as string });
  });

  it("detects a seed/datapackage.json of another seed", async () => {
    const seed = (...args: string[]) => typeCommand(seedCommand, [...args, "--folder", folder]);
    write({ "sources-a.csv": sources });
    expect((await seed("--hash")).out).toContain("and datapackage.json");
    const packed = JSON.parse(readFileSync(join(folder, "datapackage.json"), "utf8")) as { resources: Record<string, unknown>[] };
    expect(packed.resources).toMatchObject([
      {
        name: "sources-a",
        path: "sources-a.csv",
        licenses: [{ name: "CC0-1.0" }],
        sources: [{ title: "nobody" }],
        hash: `sha256:${hashOf(sources)}`,
      },
    ]);
    write({ "sources-a.csv": sources }, { licence: "ODC-PDDL-1.0" });
    expect(await seed("--check")).toMatchObject({
      status: 1,
      err: expect.stringContaining("datapackage.json: does not match datasets.json and the files") as string,
    });
  });
});

describe("the seed's datapackage.json", () => {
  const packed = JSON.parse(readFileSync(join(root, "seed/datapackage.json"), "utf8")) as {
    $schema: string;
    name: string;
    resources: Resource[];
  };

  it("matches datasets.json and the row schemas (if not: trade-graph seed --hash)", () => {
    expect(readFileSync(join(root, "seed/datapackage.json"), "utf8")).toBe(printedDataPackage(join(root, "seed")));
  });

  it("describes each column of a table of figures", () => {
    const { fields } = packed.resources.find(({ path }) => path === "statistics/rosstat-fcs-monthly.csv")!.schema!;
    expect(fields.map(({ name }) => name).slice(0, 8)).toEqual(["reporter", "partner", "flow", "unit", "valuation", "year", "01", "02"]);
    expect(fields.find(({ name }) => name === "partner")).toEqual({
      name: "partner",
      type: "string",
      constraints: { required: true, pattern: "^[A-Z]{3}$" },
    });
    expect(fields.find(({ name }) => name === "12")).toEqual({ name: "12", type: "number" });
  });

  it("follows Data Package 2.0: each file exists, each column is described, each cell matches its column", () => {
    expect(packed.$schema).toBe("https://datapackage.org/profiles/2.0/datapackage.json");
    expect(packed.name).toMatch(slug);
    expect(new Set(packed.resources.map(({ name }) => name)).size).toBe(packed.resources.length);
    expect(packed.resources.flatMap(brokenRules)).toEqual([]);
  });
});

interface Column {
  name: string;
  type: string;
  constraints?: { required?: boolean; enum?: string[]; pattern?: string };
}
interface Resource {
  name: string;
  path: string;
  bytes: number;
  hash: string;
  encoding: string;
  mediatype: string;
  licenses: { name?: string; path?: string }[];
  sources: { title?: string; path?: string }[];
  contributors: { title?: string }[];
  dialect?: { delimiter: string };
  schema?: { missingValues: string[]; fields: Column[] };
}

const slug = /^[a-z0-9._-]+$/;

function brokenRules(resource: Resource): string[] {
  const { name, path, dialect, schema } = resource;
  const content = readFileSync(join(root, "seed", path));
  const broken = Object.entries({
    "a name in small letters": slug.test(name),
    "a path below the package": !/^\/|\.\.|^\w+:/.test(path),
    "its length and hash": content.length === resource.bytes && `sha256:${hashOf(content)}` === resource.hash,
    "UTF-8": resource.encoding === "utf-8" && !content.toString("utf8").includes("\uFFFD"),
    "a licence with a name or an address": resource.licenses.length > 0 && resource.licenses.every(({ name, path }) => name ?? path),
    "sources and contributors with titles": [...resource.sources, ...resource.contributors].every(({ title }) => title),
    "a schema, where it is a table": (schema !== undefined) === (resource.mediatype === "text/csv"),
  }).flatMap(([rule, holds]) => (holds ? [] : `${path}: expected ${rule}`));
  if (!schema) return broken;
  const [header, ...rows] = parse(content, { bom: true, delimiter: dialect!.delimiter }) as unknown as string[][];
  const columns = schema.fields.map(({ name }) => name);
  if (JSON.stringify(header) !== JSON.stringify(columns)) broken.push(`${path}: expected the columns ${columns.join()}`);
  for (const [line, row] of rows.entries())
    for (const [at, field] of schema.fields.entries())
      if (!fits(row[at]!, field, schema.missingValues)) broken.push(`${path}:${line + 2}: ${field.name} is ${JSON.stringify(row[at])}`);
  return broken;
}

function fits(text: string, { type, constraints = {} }: Column, missing: readonly string[]): boolean {
  if (missing.includes(text)) return !constraints.required;
  if (type !== "string" && !(type === "number" && /^[+-]?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(text))) return false;
  return (constraints.enum?.includes(text) ?? true) && new RegExp(`^(?:${constraints.pattern ?? "[^]*"})$`).test(text);
}
