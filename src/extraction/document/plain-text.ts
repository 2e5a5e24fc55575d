// Plain text as copied from a site, with menus and tickers. Blank lines separate paragraphs.
import * as chrono from "chrono-node";
import { sha256 } from "../../knowledge/statement/anchor.ts";
import type { Paragraph, SourceDocument } from "./document.ts";
import { cellsOf, isList, isTable } from "./rows.ts";
import { languages } from "../languages/registry.ts";
import { documentLanguage } from "./language.ts";
import { bodyBlocks, type Block } from "./page-body.ts";

/** Opens a line that names who publishes or writes it: "By Ana Rojas". */
const BYLINE = new RegExp(
  String.raw`^[^\p{L}\d]*(?:${languages.map(({ pages }) => pages.byline).join("|")})[:：]? ?(?<!\p{L})(?=\p{Lu}|\p{Script=Han})`,
  "iu",
);

interface Located extends Block {
  text: string;
  offset: number;
}

export function readPlainText(input: string, url: string | null = null): SourceDocument {
  const blocks = blocksOf(input);
  const body = bodyBlocks(blocks);
  const paragraphs: Paragraph[] = blocks.map((block, index) => ({
    index,
    text: block.text,
    offset: block.offset,
    part: body[index] ? "body" : "surroundings",
  }));
  const first = body.indexOf(true);
  const head = blocks.slice(0, first < 0 ? blocks.length : first);
  const title = titleOf(head);
  return {
    url,
    title,
    publisher: publisherOf(blocks, head),
    publishedOn: dateOf(head.slice(Math.max(0, title ? head.findIndex((block) => block.text.trim() === title) : 0))),
    language: documentLanguage(paragraphs.filter((paragraph) => paragraph.part === "body").map((paragraph) => paragraph.text)),
    licence: null,
    paragraphs,
    sha256: sha256(input),
  };
}

function blocksOf(input: string): Located[] {
  const blocks: Located[] = [];
  for (const match of input.matchAll(/[^\n]*\S[^\n]*(?:\n[^\n]*\S[^\n]*)*/g)) {
    const text = match[0].trimEnd();
    const lead = text.length - text.trimStart().length;
    const lines = text.trim().split("\n");
    // Each row of a table and each item of a list with figures is a paragraph of its own, so that a claim can quote it.
    const row = isTable(lines.map(cellsOf));
    if (row || isList(lines)) {
      let offset = match.index + lead;
      for (const line of lines) {
        const indent = line.length - line.trimStart().length;
        blocks.push({ lines: [line.trim()], text: line.trim(), offset: offset + indent, row });
        offset += line.length + 1;
      }
    } else blocks.push({ lines, text: text.trim(), offset: match.index + lead });
  }
  return blocks;
}

/** The last single line before the text that is long enough to be a headline. */
function titleOf(head: Located[]): string | null {
  const headlines = head.filter((block) => block.lines.length === 1 && /^[^•*#|]/.test(block.text) && block.text.split(/\s+/).length >= 4);
  return headlines.at(-1)?.text ?? null;
}

/** The first line if the page repeats it, as sites do with their name; otherwise the name in the byline. */
function publisherOf(blocks: Located[], head: Located[]): string | null {
  const lines = blocks.flatMap((block) => block.lines.map((line) => line.replace(/^[\s•*]+/, "").trim()));
  const [top] = lines;
  if (top && /^\p{Lu}/u.test(top) && top.split(/\s+/).length <= 6 && lines.filter((line) => line === top).length > 1) return top;
  const byline = head.flatMap((block) => block.lines).find((line) => BYLINE.test(line));
  return byline?.replace(BYLINE, "").trim() ?? null;
}

function dateOf(head: Located[]): string | null {
  for (const line of head.flatMap((block) => block.lines)) {
    const [found] = chrono.strict.parse(line.replace(/^[\s•*]+/, ""));
    if (found?.start.isCertain("year") && found.start.isCertain("day")) {
      const part = (name: "year" | "month" | "day"): string => String(found.start.get(name)).padStart(2, "0");
      return `${part("year")}-${part("month")}-${part("day")}`;
    }
  }
  return null;
}
