// Files of each kind that commands read, and checks of how a mutated one is handled.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import writeXlsxFile from "write-excel-file/node";
import importCommand from "../../src/commands/import.ts";
import { root } from "../../src/config.ts";
import { DocumentRefused } from "../../src/extraction/document/open.ts";
import { readDocuments } from "../../src/extraction/document/read.ts";
import { requireReadable } from "../../src/extraction/document/readable.ts";
import { ruleExtractor } from "../../src/extraction/rule-extractor.ts";
import { schemaVersion } from "../../src/loading/apply-schema.ts";
import { checkFile } from "../../src/loading/backup/backup-file.ts";
import { BadBackup } from "../../src/loading/backup/backup-lines.ts";
import { OrderFreeHash } from "../../src/loading/backup/order-free-hash.ts";
import { mutated } from "./mutated.ts";
import { officeTable } from "./office-table.ts";
import { typeCommand } from "./type-command.ts";

export const kindsOfFiles = ["backup", "document", "table"] as const;

export interface TakenFile {
  kind: (typeof kindsOfFiles)[number];
  name: string;
  content: Buffer;
  /** What is wrong with how the mutated file was handled; undefined if nothing. */
  fault(path: string, bytes: Buffer): Promise<string | undefined>;
}

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
/** How the tables are read. */
const descriptor = officeTable();
const table: (string | number)[][] = [["Partner", "Unit", "2021", "2022"], ["China", "KZT", 1, 2], ["Russia", "KZT", 3, 4]]; // prettier-ignore
const record = { classificationCode: "H6", period: "2021", flowCode: "X", reporterCode: 643, partnerCode: 156, cmdCode: "TOTAL", primaryValue: 6e10 }; // prettier-ignore
const classification = "section,hscode,description,parent,level\nV,27,mineral fuels,TOTAL,2\nV,2701,coal,27,4\n";

/** Leaks of internals. */
const inside = /node_modules|\bat \S+ \(|\b(Range|Type|Reference)Error\b/;

/** Writes the table's descriptor into this folder, to import another table with. */
export function descriptorIn(folder: string): string {
  const path = join(folder, "own.json");
  writeFileSync(path, descriptor);
  return path;
}

/** @param folder for files next to the mutated ones */
export async function takenFiles(folder: string): Promise<TakenFile[]> {
  const own = descriptorIn(folder);
  const sheet = join(folder, "beside.xlsx");
  await writeXlsxFile(table).toFile(sheet);
  const asTable = (name: string, content: Buffer, args: (path: string) => string[]): TakenFile => ({
    kind: "table",
    name,
    content,
    async fault(path) {
      const { status, err } = await typeCommand(importCommand, [...args(path), "--check"]);
      if (status !== 0 && (status !== 1 || err === "")) return `exit code ${status}: ${err}`;
      return shown(err);
    },
  });
  return [
    { kind: "backup", name: "backup.ndjson", content: backup, fault: (path, bytes) => backupFault(path, () => bytes) },
    {
      kind: "backup",
      name: "backup.ndjson.gz",
      content: gzipSync(backup),
      fault: (path, bytes) => backupFault(path, () => gunzipSync(bytes)),
    },
    ...Object.entries(documents).map(([name, text]): TakenFile => ({
      kind: "document",
      name,
      content: Buffer.from(text),
      fault: documentFault,
    })),
    asTable("table.csv", Buffer.from(table.map((row) => row.join(",")).join("\n")), (path) => ["table", path, "--package", own]),
    asTable("table.xlsx", readFileSync(sheet), (path) => ["table", path, "--package", own]),
    asTable("descriptor.json", Buffer.from(descriptor), (path) => ["table", sheet, "--package", path]),
    asTable("answer.json", Buffer.from(JSON.stringify({ data: [record] })), (path) => ["comtrade", path]),
    asTable("hs.csv", Buffer.from(classification), (path) => ["hs", path]),
  ];
}

const shown = (words: string): string | undefined => (inside.test(words) ? `it shows ${words.slice(0, 300)}` : undefined);

// The first line has the time of creation; the order of the others is irrelevant.
const said = (bytes: Buffer) => bytes.toString("latin1").split("\n").slice(1).sort().join("\n"); // prettier-ignore

async function backupFault(path: string, unpacked: () => Buffer): Promise<string | undefined> {
  try {
    await checkFile(path, schema);
  } catch (error) {
    const { message } = error as Error;
    if (!(error instanceof BadBackup) || !message.endsWith("Nothing was written.")) return `refused by ${String(error)}`;
    return shown(message);
  }
  return said(unpacked()) === said(backup) ? undefined : "taken, and is not what it was";
}

async function documentFault(path: string): Promise<string | undefined> {
  try {
    for await (const document of readDocuments(path)) {
      requireReadable(document);
      await ruleExtractor.extract(document);
    }
  } catch (error) {
    return error instanceof DocumentRefused ? shown(error.message) : `refused by ${String((error as Error).stack)}`;
  }
  return undefined;
}

/** A file that takes longer than this blocks its user. */
const longestMs = 15_000;

/** Mutates a file and reads it, once for each seed, until the time is over. Returns how many were read; at least three. */
export async function fuzzFile(
  file: TakenFile,
  folder: string,
  seed: number,
  ms: number,
  wrong: (why: string, seed: number) => void,
): Promise<number> {
  const until = performance.now() + ms;
  const path = join(folder, file.name);
  let n = 0;
  for (; n < 3 || performance.now() < until; n++) {
    const bytes = mutated(file.content, seed + n);
    writeFileSync(path, bytes);
    const began = performance.now();
    const why = await file.fault(path, bytes).catch((error: unknown) => `threw ${String((error as Error).stack)}`);
    if (why) wrong(why, seed + n);
    else if (performance.now() - began > longestMs) wrong(`took ${Math.round(performance.now() - began)} ms`, seed + n);
  }
  return n;
}
