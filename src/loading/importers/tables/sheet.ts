import { readFileSync } from "node:fs";
import { basename, extname } from "node:path";
import { gunzipSync } from "node:zlib";
import { parse } from "csv-parse/sync";
import { readSheet as readXlsx } from "read-excel-file/node";
import { WrongFile } from "../delimited.ts";
import type { Descriptor } from "./descriptor.ts";

/** A table as stored in the file: all cells as text, the first row first. */
export interface Sheet {
  file: string;
  rows: string[][];
  /** The number of each row, as shown by a spreadsheet, or its line in a text file. */
  lines: number[];
  /** The heading of each column. */
  headings: string[];
  /** The index in `rows` of the first row below the headings. */
  firstRow: number;
}

/** No office's table of countries is larger; larger files are bulk files for the `comtrade` importer. */
const maxBytes = 100 * 1024 * 1024;

/** The letters of a column as shown by a spreadsheet: 0 is A, 27 is AB. */
export const columnLetters = (index: number): string =>
  (index >= 26 ? columnLetters(Math.floor(index / 26) - 1) : "") + String.fromCharCode(65 + (index % 26));

/** Reads a CSV or XLSX file. Throws WrongFile when it is neither, or lacks the headings. */
export async function readSheet(path: string, { format, dialect, schema }: Descriptor): Promise<Sheet> {
  const file = basename(path);
  const kind = format ?? (/^\.xlsx$/i.test(extname(path)) ? "xlsx" : "csv");
  const { rows, lines } = kind === "xlsx" ? await cellsOfXlsx(path, file, dialect) : cellsOfCsv(path, file, dialect.delimiter);
  const last = Math.max(...dialect.headerRows);
  const top = dialect.headerRows.map((number) => rows[lines.indexOf(number)] ?? []);
  const headings = headingsOf(top, dialect.headerJoin);
  const absent = schema.fields.filter(({ name }) => !headings.includes(name)).map(({ name }) => name);
  if (absent.length)
    throw new WrongFile(
      { file, line: last },
      `expected a heading ${absent.map((name) => JSON.stringify(name)).join(", ")}; found ${headings.filter(Boolean).slice(0, 12).join(", ") || "none"}`,
    );
  const below = lines.findIndex((line) => line > last);
  return { file, rows, lines, headings, firstRow: below < 0 ? rows.length : below };
}

function cellsOfCsv(path: string, file: string, delimiter?: string): Pick<Sheet, "rows" | "lines"> {
  try {
    const packed = readFileSync(path);
    const bytes = path.endsWith(".gz") ? gunzipSync(packed, { maxOutputLength: maxBytes }) : packed;
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    const mark = delimiter ?? ["\t", ";", ","].find((each) => text.slice(0, text.indexOf("\n")).includes(each)) ?? ",";
    const records = parse(text, {
      bom: true,
      delimiter: mark,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as {
      record: string[];
      info: { lines: number };
    }[];
    return { rows: records.map(({ record }) => record.map((cell) => cell.trim())), lines: records.map(({ info }) => info.lines) };
  } catch (error) {
    throw new WrongFile(
      { file, line: (error as { lines?: number }).lines ?? null },
      `not readable as CSV in UTF-8: ${(error as Error).message}`,
    );
  }
}

async function cellsOfXlsx(path: string, file: string, dialect: Descriptor["dialect"]): Promise<Pick<Sheet, "rows" | "lines">> {
  const sheet = dialect.sheetName ?? dialect.sheetNumber ?? 1;
  try {
    const bytes = readFileSync(path);
    const rows = await withTimeout(10_000 + bytes.length * msPerByte, readXlsx(bytes, sheet));
    return { rows: rows.map((cells) => cells.map(textOf)), lines: rows.map((_, index) => index + 1) };
  } catch (error) {
    throw new WrongFile({ file, line: null }, `not readable as XLSX, sheet ${JSON.stringify(sheet)}: ${(error as Error).message}`);
  }
}

/** Half a minute per megabyte, which normally takes a tenth of a second. */
const msPerByte = 0.03;

/** For a damaged file the reader may wait for a part that never arrives; without a timer the process would then exit silently. */
async function withTimeout<Answer>(ms: number, reading: Promise<Answer>): Promise<Answer> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("a part of it never comes to its end")), ms);
  });
  return Promise.race([reading, timeout]).finally(() => clearTimeout(timer));
}

const textOf = (cell: unknown): string => {
  if (cell === null || cell === undefined) return "";
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell as string | number | boolean).trim();
};

/** With several heading rows, a cell of the upper ones extends to the right until the next, like merged cells. */
function headingsOf(top: string[][], join: string): string[] {
  const width = Math.max(0, ...top.map((row) => row.length));
  const filled = top.map((row, level) => {
    let current = "";
    return Array.from({ length: width }, (_, index) => {
      const cell = row[index] ?? "";
      if (level === top.length - 1) return cell;
      return (current = cell || current);
    });
  });
  return Array.from({ length: width }, (_, index) =>
    filled
      .map((row) => row[index]!.replace(/\s+/g, " "))
      .filter(Boolean)
      .join(join),
  );
}
