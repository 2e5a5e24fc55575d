import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import writeXlsxFile from "write-excel-file/node";
import { afterAll, describe, expect, it } from "vitest";
import importCommand from "../../src/commands/import.ts";
import { root } from "../../src/config.ts";
import { DocumentRefused } from "../../src/extraction/document/open.ts";
import { readDocuments } from "../../src/extraction/document/read.ts";
import { requireReadable } from "../../src/extraction/document/readable.ts";
import { ruleExtractor } from "../../src/extraction/rule-extractor.ts";
import { schemaVersion } from "../../src/loading/apply-schema.ts";
import { checkFile } from "../../src/loading/backup/backup-file.ts";
import { OrderFreeHash } from "../../src/loading/backup/order-free-hash.ts";
import { mappingKey } from "../../src/loading/importers/tables/descriptor.ts";
import { mutated } from "../support/mutated.ts";
import { typeCommand } from "../support/type-command.ts";
import { BadBackup } from "../../src/loading/backup/backup-lines.ts";

/** FUZZ_SECONDS=600 FUZZ_SEED=… trade-graph test tests/loading/fuzz-files.test.ts asks for longer, or the same again. */
const seconds = Number(process.env["FUZZ_SECONDS"] ?? 6);
const seed = Number(process.env["FUZZ_SEED"] ?? 20_261_126);
const folder = mkdtempSync(join(tmpdir(), "trade-graph-files-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const schema = schemaVersion(join(root, "schema/graph.cypher"));

const lines = [
  { labels: ["Country", "Entity"], properties: { code: "RUS", id: "country:RUS", name: "Россия" } },
  ...Array.from({ length: 20 }, (_, n) => ({
    labels: ["Claim"],
    properties: { id: `claim:${n}`, text: `Claim ${n}`, unit: "USD", value: n * 1e9 },
  })),
  { type: "BETWEEN", from: ["Claim", "claim:1"], to: ["Entity", "country:RUS"], properties: {} },
];
const backup = (() => {
  const hash = new OrderFreeHash();
  const texts = lines.map((line) => JSON.stringify(line));
  for (const text of texts) hash.add(text);
  const counts = { nodes: 21, links: 1 };
  const header = { backup: "trade-graph", version: 1, schema, madeAt: "2026-01-01T00:00:00Z", ...counts };
  return Buffer.from(`${[JSON.stringify(header), ...texts, JSON.stringify({ end: true, ...counts, sha256: hash.digest() })].join("\n")}\n`);
})();
const talk = "President of Chile Luis Soto: Last year our trade with Peru grew by 12 percent to $3.4 billion, he said on June 3.";
const documents: Record<string, string> = {
  "talks.jsonl": `${JSON.stringify({ url: "https://a.example/1", title: "Talks", date: "2019-06-15", publisher: "x", paragraphs: [talk, talk] })}\n`,
  "page.html": `<html lang="en"><head><title>A page</title><meta property="article:published_time" content="2019-06-15"></head><body><article><p>${talk}</p><p>${talk}</p></article></body></html>`,
  "note.md": `# A note\n\n2019-06-15\n\n${talk}\n\n- ${talk}\n`,
  "text.txt": `A text\n\n${talk}\n\n${talk}\n`,
};
const own = join(folder, "own.json");
writeFileSync(
  own,
  JSON.stringify({
    name: "own",
    title: "An office's table",
    licenses: [{ name: "CC0-1.0" }],
    sources: [{ title: "An office", path: "https://example.org/" }],
    schema: { fields: [{ name: "Partner", type: "string" }], missingValues: ["", "-"] },
    [mappingKey]: {
      dataset: "dataset:an-office",
      figures: { headings: "^(?<year>\\d+)$" },
      reporter: { value: "KAZ" },
      partner: { column: "Partner" },
      flow: { value: "EXPORT" },
      year: {},
      unit: { column: "Unit" },
    },
  }),
);
const table: (string | number)[][] = [["Partner", "Unit", "2021", "2022"], ["China", "KZT", 1, 2], ["Russia", "KZT", 3, 4]]; // prettier-ignore
const sheet = join(folder, "table.xlsx");
await writeXlsxFile(table).toFile(sheet);
const record = {
  classificationCode: "H6",
  period: "2021",
  flowCode: "X",
  reporterCode: 643,
  partnerCode: 156,
  cmdCode: "TOTAL",
  primaryValue: 6e10,
};
const tables: [name: string, content: Buffer, args: (path: string) => string[]][] = [
  ["table.csv", Buffer.from(table.map((row) => row.join(",")).join("\n")), (path) => ["table", path, "--package", own]],
  ["table.xlsx", readFileSync(sheet), (path) => ["table", path, "--package", own]],
  ["descriptor.json", readFileSync(own), (path) => ["table", sheet, "--package", path]],
  ["answer.json", Buffer.from(JSON.stringify({ data: [record] })), (path) => ["comtrade", path]],
  [
    "hs.csv",
    Buffer.from("section,hscode,description,parent,level\nV,27,mineral fuels,TOTAL,2\nV,2701,coal,27,4\n"),
    (path) => ["hs", path],
  ],
];

const inside = /node_modules|\bat \S+ \(|\b(Range|Type|Reference)Error\b/;

/** One file after another, each another way, for a third of the time. */
async function each(name: string, content: Buffer, among: number, look: (path: string, bytes: Buffer) => Promise<void>): Promise<void> {
  const until = performance.now() + (seconds * 1_000) / (3 * among);
  const path = join(folder, name);
  for (let n = 0; n < 3 || performance.now() < until; n++) {
    const bytes = mutated(content, seed + n);
    writeFileSync(path, bytes);
    try {
      await look(path, bytes);
    } catch (error) {
      throw new Error(`${name}, changed with the seed ${seed + n}: ${(error as Error).message}`, { cause: error });
    }
  }
}

describe(`files that something changed, for ${seconds} s from the seed ${seed},`, { timeout: (seconds + 120) * 1_000 }, () => {
  it("are refused as a backup in words, unless they unpack to what they were", async () => {
    const refused = async (path: string) =>
      checkFile(path, schema).then(
        () => false,
        (error: unknown) => {
          expect(error).toBeInstanceOf(BadBackup);
          expect((error as Error).message).toMatch(/Nothing was written\.$/);
          expect((error as Error).message).not.toMatch(inside);
          return true;
        },
      );
    // The first line says when it was made; the order of the others says nothing.
    const content = (bytes: Buffer) => bytes.toString("latin1").split("\n").slice(1).sort().join("\n"); // prettier-ignore
    const unpacked = (bytes: Buffer) => {
      try {
        return content(gunzipSync(bytes));
      } catch {
        return "";
      }
    };
    const same = content(backup);
    await each("backup.ndjson", backup, 2, async (path, bytes) => expect((await refused(path)) || content(bytes) === same).toBe(true));
    await each("backup.ndjson.gz", gzipSync(backup), 2, async (path, bytes) =>
      expect((await refused(path)) || unpacked(bytes) === same).toBe(true),
    );
  });

  it("are read as documents, or refused in words", async () => {
    for (const [name, text] of Object.entries(documents))
      await each(name, Buffer.from(text), 4, async (path) => {
        try {
          for await (const document of readDocuments(path)) {
            requireReadable(document);
            await ruleExtractor.extract(document);
          }
        } catch (error) {
          expect(error).toBeInstanceOf(DocumentRefused);
          expect((error as Error).message).not.toMatch(inside);
        }
      });
  });

  it("are taken as tables, or refused with exit code 1 and words", async () => {
    for (const [name, content, args] of tables)
      await each(name, content, tables.length, async (path) => {
        const { status, err } = await typeCommand(importCommand, [...args(path), "--check"]);
        expect([0, 1]).toContain(status);
        expect(err).not.toMatch(inside);
        if (status === 1) expect(err).not.toBe("");
      });
  });

  it("are refused as tables where the reader would wait for ever", async () => {
    // A table of ours in which parts were doubled and moved, as the fuzzer left it.
    const path = join(root, "tests/loading/endless.xlsx");
    const { status, err } = await typeCommand(importCommand, ["table", path, "--package", own, "--check"]);
    expect({ status, err }).toEqual({ status: 1, err: expect.stringMatching(/endless\.xlsx.*a part of it never comes to its end/) });
  });
});
