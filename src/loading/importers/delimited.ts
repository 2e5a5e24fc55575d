import { pipeline } from "node:stream";
import { parse } from "csv-parse";
import { maxLineLength, OversizedFile, unpacked } from "../unpack.ts";
import type { FilePlace } from "./findings.ts";

/** One line of a delimited file: its cells by column name. */
export interface DelimitedLine {
  cells: Record<string, string>;
  place: FilePlace;
}

/** The file is not what it should be; `place` is the line, if known. */
export class WrongFile extends Error {
  constructor(
    readonly place: FilePlace,
    message: string,
  ) {
    super(message);
  }
}

export interface DelimitedFile {
  /** Invalid UTF-8 is read as replacement characters instead of being rejected. */
  anyEncoding?: boolean;
}

/**
 * Reads a file with a header line by line: comma-, semicolon- or tab-separated, with or without a byte-order mark, gzipped if its name ends
 * with .gz. `file` is the name used in messages; `expects` are required columns. Throws WrongFile: not UTF-8, a missing column, or a line
 * of another length than the header.
 */
export async function* readDelimited(
  path: string,
  file: string,
  expects: readonly string[],
  reading?: DelimitedFile,
): AsyncGenerator<DelimitedLine> {
  const chunks = text(path, file, reading);
  const first = await firstLine(chunks, file);
  const options = {
    bom: true,
    delimiter: delimiterOf(first.line),
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: maxLineLength,
  };
  // Read errors end the parser and are rethrown by the loop below.
  const parser = pipeline(rejoined(first.read, chunks), parse(options), () => {});
  let header: string[] | undefined;
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
      const place = { file, line: info.lines };
      if (!header) assertColumns((header = record.map((name) => name.trim())), file, expects);
      else yield { cells: cellsOf(record, header, place), place };
    }
    if (!header) throw new WrongFile({ file, line: null }, "expected a header line; the file is empty");
  } catch (error) {
    if (error instanceof WrongFile) throw error;
    const line = (error as { lines?: number }).lines ?? null;
    throw new WrongFile({ file, line }, `not readable as a table: ${(error as Error).message}`);
  }
}

function cellsOf(record: string[], header: string[], place: FilePlace): Record<string, string> {
  // UN Comtrade ends data lines, but not the header, with an extra comma.
  const hasExtraComma = record.length === header.length + 1 && record.at(-1) === "";
  if (record.length !== header.length && !hasExtraComma)
    throw new WrongFile(place, `expected ${header.length} cells, as the header has, found ${record.length}`);
  return Object.fromEntries(header.map((name, index) => [name, record[index]!]));
}

/** The column names in a file's first line. */
export async function readHeader(path: string, file: string, reading?: DelimitedFile): Promise<string[]> {
  const { line } = await firstLine(text(path, file, reading), file);
  return line
    .replace(/^\uFEFF/, "")
    .split(delimiterOf(line))
    .map((name) => name.trim().replace(/^"|"$/g, ""));
}

const delimiterOf = (line: string): string => ["\t", ";", ","].find((mark) => line.includes(mark)) ?? ",";

function assertColumns(found: string[], file: string, expects: readonly string[]): void {
  const absent = expects.filter((name) => !found.includes(name));
  if (absent.length === 0) return;
  const shown = found.length > 12 ? `${found.slice(0, 12).join(", ")} …` : found.join(", ");
  throw new WrongFile({ file, line: 1 }, `expected a header with ${expects.join(", ")}; ${absent.join(", ")} is missing from: ${shown}`);
}

async function* text(path: string, file: string, { anyEncoding = false }: DelimitedFile = {}): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: !anyEncoding, ignoreBOM: true });
  try {
    for await (const chunk of unpacked(path)) yield decoder.decode(chunk, { stream: true });
    yield decoder.decode();
  } catch (error) {
    if (error instanceof OversizedFile) throw new WrongFile({ file, line: null }, `${error.message}; no published table is like that`);
    throw new WrongFile({ file, line: null }, `not readable as text in UTF-8: ${(error as Error).message}`);
  }
}

async function firstLine(chunks: AsyncGenerator<string>, file: string): Promise<{ line: string; read: string }> {
  let read = "";
  while (!read.includes("\n")) {
    const { value, done } = await chunks.next();
    if (done) break;
    read += value;
    if (read.length > maxLineLength && !read.includes("\n"))
      throw new WrongFile({ file, line: 1 }, "expected a header line; it has no end");
  }
  return { line: read.split(/\r?\n/)[0] ?? "", read };
}

async function* rejoined(read: string, rest: AsyncGenerator<string>): AsyncGenerator<string> {
  yield read;
  yield* rest;
}
