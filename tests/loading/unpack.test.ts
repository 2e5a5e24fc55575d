import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { DocumentRefused, openDocument } from "../../src/extraction/document/open.ts";
import { readDelimited, WrongFile } from "../../src/loading/importers/delimited.ts";
import { checkFile } from "../../src/loading/backup/backup-file.ts";
import { BadBackup } from "../../src/loading/backup/backup-lines.ts";

const folder = mkdtempSync(join(tmpdir(), "trade-graph-bomb-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = (name: string, content: string | Buffer): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const packed = (name: string, text: string) => file(name, gzipSync(text));

const header = '{"backup":"trade-graph","version":1,"schema":1,"madeAt":"2026-01-01T00:00:00Z","nodes":1,"links":0}\n';
const table = "a,b\n";
/** Files of 200 kB that unpack to 200 MB each. */
const oneLine = packed("one-line.ndjson.gz", `${header}${"a".repeat(200_000_000)}`);
const manyLines = packed("many-lines.ndjson.gz", `${header}${'{"labels":["Claim"],"properties":{}}\n'.repeat(5_500_000)}`);
const wideTable = packed("wide.csv.gz", `${table}${"1".repeat(200_000_000)}`);
const longTable = packed("long.csv.gz", `${table}${"1,2\n".repeat(50_000_000)}`);
const noHeader = packed("headless.csv.gz", "1".repeat(200_000_000));

async function lines(path: string): Promise<number> {
  let count = 0;
  for await (const line of readDelimited(path, "it.csv", ["a"])) count += line.cells["a"] ? 1 : 0;
  return count;
}

/** Milliseconds of processor time until the file is rejected; reading all of it would take longer. */
async function refused(work: () => Promise<unknown>, by: new (...given: never[]) => Error, why: RegExp): Promise<number> {
  const before = process.cpuUsage();
  const error: unknown = await work().then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(by);
  expect((error as Error).message).toMatch(why);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

describe("a file that unpacks to a thousand times its size", () => {
  it("is rejected as a backup as soon as this is detected", async () => {
    expect(statSync(oneLine).size).toBeLessThan(300_000);
    expect(
      await refused(() => checkFile(oneLine, 1), BadBackup, /unpacks to more than 200 times its size.*Nothing was written/),
    ).toBeLessThan(3_000);
    expect(await refused(() => checkFile(manyLines, 1), BadBackup, /unpacks to more than 200 times its size/)).toBeLessThan(20_000);
  });

  it("is rejected as a table as soon as this is detected", async () => {
    expect(await refused(() => lines(wideTable), WrongFile, /unpacks to more than 200 times its size/)).toBeLessThan(3_000);
    expect(await refused(() => lines(longTable), WrongFile, /unpacks to more than 200 times its size/)).toBeLessThan(3_000);
    expect(await refused(() => lines(noHeader), WrongFile, /unpacks to more than 200 times its size/)).toBeLessThan(3_000);
  });

  it("is rejected while it is unpacked if its declared size is false", async () => {
    const liar = gzipSync(`${header}${"a".repeat(200_000_000)}`);
    liar.writeUInt32LE(1_000_000, liar.length - 4);
    expect(
      await refused(() => checkFile(file("liar.ndjson.gz", liar), 1), BadBackup, /a line is longer than 4 million characters/),
    ).toBeLessThan(3_000);
    const wide = gzipSync(`${table}${"1".repeat(200_000_000)}`);
    wide.writeUInt32LE(1_000_000, wide.length - 4);
    expect(await refused(() => lines(file("liar.csv.gz", wide)), WrongFile, /not readable as a table|unpacks to more/)).toBeLessThan(
      20_000,
    );
    const headless = gzipSync("1".repeat(200_000_000));
    headless.writeUInt32LE(1_000_000, headless.length - 4);
    expect(await refused(() => lines(file("headless.csv.gz", headless)), WrongFile, /expected a header line; it has no end/)).toBeLessThan(
      3_000,
    );
  });

  it("is rejected as a document, and so is a single line of many megabytes", async () => {
    await refused(() => openDocument(oneLine), DocumentRefused, /a gzip archive/);
    await refused(() => openDocument(file("line.txt", "a".repeat(11_000_000))), DocumentRefused, /a line of it has more than 10 MB/);
  });
});
