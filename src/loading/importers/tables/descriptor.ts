import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { datasetId } from "../../../knowledge/observation/dataset.seed.ts";
import { WrongFile } from "../delimited.ts";

const pattern = z.string().transform((text, context) => {
  try {
    return new RegExp(text, "u");
  } catch (error) {
    context.addIssue({ code: "custom", message: `expected a regular expression: ${(error as Error).message}` });
    return z.NEVER;
  }
});

/**
 * Where a part of a figure is found: constant for the file (`value`), in a column of its row, in one cell of the sheet (`cell`, optionally
 * the first group of `pattern`), or else in the heading of its column, in the group of `figures.headings` with that name. `values`
 * translates the file's own words.
 */
const part = z.strictObject({
  value: z.union([z.string(), z.number()]).transform(String).optional(),
  column: z.string().optional(),
  cell: z
    .string()
    .regex(/^[A-Z]{1,3}[1-9]\d*$/, "expected a cell such as A1")
    .optional(),
  pattern: pattern.optional(),
  values: z.record(z.string(), z.union([z.string(), z.number()]).transform(String)).optional(),
});
export type TablePart = z.output<typeof part>;

/** The key of a resource that maps its columns to figures. */
export const mappingKey = "trade:mapping";

const mapping = z
  .strictObject({
    /**
     * The dataset of the figures: one of seed/datasets.json, or a new one, whose licence and source the resource then gives; otherwise
     * --dataset is required.
     */
    dataset: datasetId.optional(),
    figures: z.strictObject({
      /** Which columns hold figures. Named groups are parts: (?<year>\d{4}). */
      headings: pattern,
      decimalChar: z.string().length(1).default("."),
      groupChar: z.string().default(","),
    }),
    reporter: part,
    partner: part.extend({
      by: z.enum(["name", "alpha-3", "alpha-2", "m49", "any code"]).default("name"),
      /** Rows of country groups, which are skipped. */
      groups: z.array(z.string()).default([]),
      groupPattern: pattern.optional(),
      /** Rows that are not countries but are included in the sum row, such as "Other". */
      outside: z.array(z.string()).default([]),
      /** The row with the sum of all others; its figures must match. */
      total: z.string().optional(),
    }),
    flow: part,
    /** A complete period, such as 2023, 2023-01 or 2023-Q1; otherwise year, and month if any. */
    period: part.optional(),
    year: part.optional(),
    /** 1 to 12; empty for a figure of the whole year. */
    month: part.optional(),
    unit: part,
    /** The multiplier of the file's figures: 1000000 for millions. */
    multiplier: part.default({ value: "1" }),
    /** For SDMX, which gives it as a power of ten. */
    multiplierIsExponent: z.boolean().default(false),
    valuation: z.partialRecord(z.enum(["EXPORT", "IMPORT"]), z.enum(["FOB", "CIF", "FAS", "CUSTOMS"])).default({}),
    /** Only rows with these cells are read, by column. */
    only: z.record(z.string(), z.array(z.string())).default({}),
  })
  .refine(({ period, year }) => (period === undefined) !== (year === undefined), "expected either period or year (with month or without)");
export type Mapping = z.output<typeof mapping>;

/** A resource of a Frictionless data package, with the mapping of its columns. Unknown properties are ignored. */
const resource = z.object({
  name: z.string(),
  title: z.string().optional(),
  version: z.string().optional(),
  format: z.enum(["csv", "xlsx"]).optional(),
  dialect: z
    .object({
      delimiter: z.string().length(1).optional(),
      headerRows: z.array(z.number().int().positive()).min(1).default([1]),
      headerJoin: z.string().default(" "),
      sheetName: z.string().optional(),
      sheetNumber: z.number().int().positive().optional(),
    })
    .default({ headerRows: [1], headerJoin: " " }),
  schema: z
    .object({
      fields: z.array(z.object({ name: z.string(), type: z.string().optional() })).default([]),
      missingValues: z.array(z.string()).default([""]),
    })
    .default({ fields: [], missingValues: [""] }),
  licenses: z.array(z.object({ name: z.string(), title: z.string().optional() })).optional(),
  sources: z.array(z.object({ title: z.string(), path: z.string().optional() })).optional(),
  [mappingKey]: mapping,
});
export type Descriptor = z.output<typeof resource>;

const folder = join(import.meta.dirname, "descriptors");

/** Names of the built-in descriptors. */
export const builtInDescriptors = (): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .map((file) => file.slice(0, -".json".length));

/** Reads a descriptor: a file with a resource or a package of one resource, or the name of a built-in one. Throws WrongFile. */
export function readDescriptor(nameOrPath: string): Descriptor {
  const builtIn = builtInDescriptors();
  const path = builtIn.includes(nameOrPath) ? join(folder, `${nameOrPath}.json`) : nameOrPath;
  const wrong = (message: string): never => {
    throw new WrongFile({ file: nameOrPath, line: null }, message);
  };
  if (!existsSync(path)) wrong(`expected the path of a descriptor, or one of ${builtIn.join(", ")}`);
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    wrong(`not readable as JSON: ${(error as Error).message}`);
  }
  const resources = (content as { resources?: unknown[] } | null)?.resources;
  if (resources && resources.length !== 1) wrong(`expected a package with one resource, found ${resources.length}`);
  const parsed = resource.safeParse(resources ? resources[0] : content);
  if (parsed.success) return parsed.data;
  return wrong(parsed.error.issues.map(({ path, message }) => `${path.join(".") || "resource"}: ${message}`).join("; "));
}
