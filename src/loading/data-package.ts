import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { z } from "zod";
import type { DatasetRow } from "../knowledge/observation/dataset.seed.ts";
import { cell } from "../query/seed-cell.ts";
import { readSeed, seedTables } from "./seed.ts";

/** The internals of a zod schema that describe how it was built. */
interface Definition {
  type: string;
  in?: z.ZodType;
  innerType?: z.ZodType;
  shape?: Record<string, z.ZodType>;
  catchall?: z.ZodType;
}
const definition = (schema: z.ZodType): Definition => schema.def as unknown as Definition;

/** seed/datapackage.json: the datasets of a seed folder as a Frictionless data package, for other tools. */
export function printedDataPackage(folder: string): string {
  const resources = readSeed(folder).datasets.flatMap(({ row }) =>
    row.files.map(({ file, sha256 }) => resourceOf(folder, row, file, sha256)),
  );
  return `${JSON.stringify(
    {
      $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
      name: "trade-graph-seed",
      title: "What is claimed and what is measured of trade between countries",
      resources,
    },
    null,
    2,
  )}\n`;
}

function resourceOf(
  folder: string,
  { title, version, licence, attribution, publisher, url, definition, note }: DatasetRow,
  file: string,
  sha256: string,
) {
  return {
    name: file.replace(/\.[a-z]+$/, "").replaceAll("/", "-"),
    path: file,
    title,
    description: [definition, note].filter(Boolean).join(" "),
    version,
    bytes: statSync(join(folder, file)).size,
    hash: `sha256:${sha256}`,
    encoding: "utf-8",
    licenses: [/^[-a-zA-Z0-9._]+$/.test(licence) ? { name: licence } : { name: "other", title: licence }],
    sources: [{ title: publisher, ...(url ? { path: url } : {}) }],
    contributors: [{ title: attribution, roles: ["source"] }],
    ...shapeOf(folder, file),
  };
}

function shapeOf(folder: string, file: string) {
  if (!/\.[ct]sv$/.test(file)) return { format: "yaml", mediatype: "application/yaml" };
  const delimiter = file.endsWith(".tsv") ? "\t" : ",";
  const rows = seedTables.find((table) => table.file.test(file))!.schema;
  const [header] = parse(readFileSync(join(folder, file)), { bom: true, delimiter, to: 1 }) as unknown as string[][];
  return {
    type: "table",
    format: "csv",
    mediatype: "text/csv",
    dialect: { delimiter, header: true },
    schema: { missingValues: [""], fields: header!.map((name) => fieldOf(name, rows)) },
  };
}

/** A column as declared in the row schema. Undeclared columns, such as years or months, hold figures. */
function fieldOf(name: string, rows: z.ZodType) {
  let object = definition(rows);
  while (object.in) object = definition(object.in);
  const column = object.shape?.[name];
  if (!column) return { name, type: object.catchall ? "number" : "string" };
  const jsonSchema = z.toJSONSchema(column, { io: "input", unrepresentable: "any" });
  const constraints = {
    ...(column.safeParse("").success ? {} : { required: true }),
    ...(jsonSchema.enum ? { enum: jsonSchema.enum } : {}),
    // Unicode classes are not supported by every tool.
    ...(jsonSchema.pattern && !jsonSchema.pattern.includes("\\p") ? { pattern: jsonSchema.pattern } : {}),
  };
  return { name, type: isNumber(column) ? "number" : "string", ...(Object.keys(constraints).length ? { constraints } : {}) };
}

function isNumber(column: z.ZodType): boolean {
  if (column === cell.number || column === cell.optionalNumber) return true;
  const { in: from, innerType } = definition(column);
  const inner = innerType ?? from;
  return inner !== undefined && isNumber(inner);
}
