import { createReadStream } from "node:fs";
import { open, type FileHandle } from "node:fs/promises";
import { createInterface } from "node:readline";
import { fileWriter, ParquetWriter } from "hyparquet-writer";
import { asCsv } from "../knowledge/export/formats.ts";

/** A table with its rows in batches. */
export interface TableSource {
  name: string;
  columns: readonly string[];
  batches: AsyncIterable<object[]>;
}

export interface TableField {
  name: string;
  type: "string" | "number" | "boolean";
}

/** A written table. */
export interface WrittenTable {
  name: string;
  rows: number;
  fields: TableField[];
}

/** Rows per Parquet row group: a reader fetches one group at a time. */
const groupRows = 20_000;

/**
 * Writes a table as CSV, NDJSON and Parquet. The rows are read once; Parquet, which needs the column types first, is written from the
 * NDJSON.
 */
export async function writeTable(folder: string, { name, columns, batches }: TableSource): Promise<WrittenTable> {
  const paths = { csv: `${folder}/${name}.csv`, ndjson: `${folder}/${name}.ndjson`, parquet: `${folder}/${name}.parquet` };
  const types = new Map<string, TableField["type"]>();
  let rows = 0;
  const ndjson = await open(paths.ndjson, "w");
  async function* withNdjson() {
    for await (const batch of batches) {
      rows += batch.length;
      for (const row of batch) for (const [column, value] of Object.entries(row)) widenType(types, column, value);
      await ndjson.write(batch.map((row) => `${JSON.stringify(row)}\n`).join(""));
      yield batch;
    }
  }
  await writeText(paths.csv, asCsv(withNdjson(), columns));
  await ndjson.close();
  const fields = columns.map((column): TableField => ({ name: column, type: types.get(column) ?? "string" }));
  await writeParquet(paths.parquet, paths.ndjson, fields);
  return { name, rows, fields };
}

function widenType(types: Map<string, TableField["type"]>, column: string, value: unknown): void {
  if (value === null || value === undefined) return;
  const type = typeof value === "number" || typeof value === "boolean" ? (typeof value as "number" | "boolean") : "string";
  const known = types.get(column);
  types.set(column, known === undefined || known === type ? type : "string");
}

export async function writeText(path: string, text: AsyncIterable<string>): Promise<void> {
  const file: FileHandle = await open(path, "w");
  try {
    for await (const part of text) await file.write(part);
  } finally {
    await file.close();
  }
}

async function writeParquet(path: string, ndjson: string, fields: readonly TableField[]): Promise<void> {
  const writer = new ParquetWriter({
    writer: fileWriter(path),
    createdBy: "trade-graph",
    schema: [
      { name: "root", num_children: fields.length },
      ...fields.map(({ name, type }) => ({ name, repetition_type: "OPTIONAL" as const, ...parquetTypes[type] })),
    ],
  });
  let group: Record<string, unknown>[] = [];
  const flush = async () => {
    if (group.length === 0) return;
    const columnData = fields.map(({ name, type }) => ({ name, data: group.map((row) => cellOf(row[name], type)) }));
    await writer.write({ columnData, rowGroupSize: groupRows });
    group = [];
  };
  for await (const line of createInterface({ input: createReadStream(ndjson), crlfDelay: Infinity })) {
    group.push(JSON.parse(line) as Record<string, unknown>);
    if (group.length === groupRows) await flush();
  }
  await flush();
  await writer.finish();
}

const parquetTypes = {
  string: { type: "BYTE_ARRAY", converted_type: "UTF8" },
  number: { type: "DOUBLE" },
  boolean: { type: "BOOLEAN" },
} as const;

function cellOf(value: unknown, type: TableField["type"]): unknown {
  if (value === null || value === undefined) return null;
  if (type !== "string") return value;
  return Array.isArray(value) ? value.join("|") : typeof value === "string" ? value : JSON.stringify(value);
}
