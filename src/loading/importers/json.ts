import { parseDocument } from "yaml";
import { WrongFile } from "./delimited.ts";
import type { FilePlace } from "./findings.ts";

/** Throws WrongFile with the line of the syntax error. */
export function parseJson(text: string, { file }: FilePlace): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    throw new WrongFile({ file, line: lineOf(text) }, `not readable as JSON: ${(error as Error).message.split("\n")[0]}`);
  }
}

/**
 * Node reports the position of an error only from version 22 on. JSON is YAML, so the YAML parser finds most positions; it tolerates some
 * commas.
 */
const lineOf = (text: string): number | null => parseDocument(text, { schema: "json" }).errors[0]?.linePos?.[0].line ?? null;
