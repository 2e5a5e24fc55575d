// JSON lines: one document per line with its paragraphs, all of which are text.
import { z } from "zod";
import { sha256 } from "../../knowledge/statement/anchor.ts";
import type { SourceDocument } from "./document.ts";
import { documentLanguage } from "./language.ts";
import { DocumentRefused } from "./open.ts";

const line = z.object({
  url: z.string().max(2048).nullish(),
  title: z.string().nullish(),
  date: z.preprocess((value) => (value === "" ? null : value), z.iso.date().nullish()),
  publisher: z.string().nullish(),
  licence: z.string().nullish(),
  language: z.string().nullish(),
  paragraphs: z.array(z.string()),
});

/** Yields one document per line; throws DocumentRefused with the number of the first invalid line. */
export function* readTranscriptLines(input: string): Generator<SourceDocument> {
  let number = 0;
  for (let at = 0; at < input.length;) {
    const stop = input.indexOf("\n", at);
    const text = input.slice(at, stop < 0 ? undefined : stop).trim();
    at = stop < 0 ? input.length : stop + 1;
    number += 1;
    if (text !== "") yield readLine(text, number);
  }
}

function readLine(text: string, number: number): SourceDocument {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new DocumentRefused(`line ${number} is not JSON; expected one document a line.`);
  }
  const parsed = line.safeParse(json);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new DocumentRefused(
      `line ${number}: ${issue?.path.join(".") || "the line"}: ${issue?.message}; expected url, title, date, paragraphs.`,
    );
  }
  const row = parsed.data;
  return {
    url: row.url ?? null,
    title: row.title ?? null,
    publisher: row.publisher ?? null,
    publishedOn: row.date ?? null,
    language: row.language ?? documentLanguage(row.paragraphs) ?? "en",
    licence: row.licence ?? null,
    paragraphs: row.paragraphs.map((paragraph, index) => ({ index, text: paragraph, offset: null, part: "body" })),
    sha256: sha256(row.paragraphs.join("\n")),
  };
}
