import { parseDocument } from "yaml";
import { WrongFile } from "./delimited.ts";
import type { FilePlace } from "./findings.ts";

/** Throws WrongFile with the line where the text stops being JSON. */
export function parseJson(text: string, { file }: FilePlace): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    throw new WrongFile({ file, line: lineOf(text) }, `not readable as JSON: ${(error as Error).message.split("\n")[0]}`);
  }
}

/** Node tells the place of an error only from version 22 on. JSON is YAML, so the reader of YAML finds most places; it forgives some commas. */
const lineOf = (text: string): number | null => parseDocument(text, { schema: "json" }).errors[0]?.linePos?.[0].line ?? null;
