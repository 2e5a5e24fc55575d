import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { lexicographicSortSchema, printSchema } from "graphql";
import { buildSchema } from "../knowledge/schema.ts";

/** The schema as clients get it, sorted so that a change shows as what it is. */
export const printedSchema = async (): Promise<string> => `${printSchema(lexicographicSortSchema(await buildSchema()))}\n`;

/** Writes schema/schema.graphql; a test fails when it has drifted from the code. */
export async function emitSchemaCommand(args: readonly string[]): Promise<number> {
  if (args.length) throw new Error(`emit-schema takes no arguments; it got ${args.join(" ")}.`);
  const path = join(import.meta.dirname, "..", "..", "schema", "schema.graphql");
  writeFileSync(path, await printedSchema());
  console.log(`Wrote ${path}.`);
  return 0;
}
