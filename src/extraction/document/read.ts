// Reads the documents of a file; the format is detected from the text, then from the file name's extension.
import { extname } from "node:path";
import type { SourceDocument } from "./document.ts";
import { readHtml } from "./html.ts";
import { readMarkdown } from "./markdown.ts";
import { openDocument } from "./open.ts";
import { readPlainText } from "./plain-text.ts";
import { readTranscriptLines } from "./transcript-lines.ts";

/** Throws DocumentRefused: before yielding anything if the file is not a document, and at a line that is not one. */
export async function* readDocuments(path: string): AsyncGenerator<SourceDocument> {
  const input = (await openDocument(path)).replace(/^\uFEFF/, "");
  const ending = extname(path).toLowerCase();
  if (ending === ".jsonl" || ending === ".ndjson" || /^\s*\{"/.test(input.slice(0, 100))) yield* readTranscriptLines(input);
  else if (/^\s*(<!doctype html|<html|<\?xml[^>]*>\s*<!?(doctype )?html)/i.test(input) || [".html", ".htm", ".xhtml"].includes(ending))
    yield readHtml(input);
  else if ([".md", ".markdown"].includes(ending)) yield readMarkdown(input);
  else yield readPlainText(input);
}
