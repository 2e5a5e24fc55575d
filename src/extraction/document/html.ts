// HTML: the main text as Mozilla's reader mode finds it, title, publisher, date and language from its metadata.
import { Readability } from "@mozilla/readability";
import * as chrono from "chrono-node";
import { parseHTML } from "linkedom";
import { sha256 } from "../../knowledge/statement/anchor.ts";
import type { Paragraph, SourceDocument } from "./document.ts";
import { cellsOf, isTable } from "./rows.ts";
import { documentLanguage } from "./language.ts";
import { bodyBlocks } from "./page-body.ts";

/** Paragraph offsets are null: quotations are located by paragraph, not in the markup. */
export function readHtml(input: string): SourceDocument {
  const { document } = parseHTML(input);
  const meta = (...names: string[]): string | null => {
    for (const name of names) {
      const content = document
        .querySelector(`meta[property="${name}"],meta[name="${name}"],meta[itemprop="${name}"]`)
        ?.getAttribute("content");
      if (content?.trim()) return content.trim();
    }
    return null;
  };
  const url = document.querySelector('link[rel="canonical"]')?.getAttribute("href") ?? meta("og:url");
  const language = document.documentElement?.getAttribute("lang")?.slice(0, 2).toLowerCase() || null;
  const published =
    meta("article:published_time", "datePublished", "date", "dc.date", "DC.date.issued") ??
    document.querySelector("time[datetime]")?.getAttribute("datetime") ??
    null;
  const heading = document.querySelector("h1")?.textContent?.trim() || document.querySelector("title")?.textContent?.trim() || null;
  for (const caption of document.querySelectorAll("figure, figcaption, nav, footer, aside, script, style, noscript")) caption.remove();
  // Reader mode modifies the page, so everything else is read first.
  const article = articleIn(document as unknown as Document);
  const blocks = textsOf(article?.content ? article.content : input);
  const texts = blocks.map(({ text }) => text);
  const body = bodyBlocks(blocks.map(({ text, item }) => ({ lines: [text], row: cellsOf(text).length > 1, item })));
  const paragraphs: Paragraph[] = blocks.map(({ text, item }, index) => ({
    index,
    text,
    offset: null,
    part: body[index] ? "body" : "surroundings",
    ...(item ? { item } : {}),
  }));
  return {
    url: url && /^https?:\/\//.test(url) ? url : null,
    title: meta("og:title") ?? heading ?? article?.title ?? null,
    publisher: meta("og:site_name", "publisher", "dc.publisher") ?? article?.siteName ?? null,
    publishedOn: isoDate(published ?? article?.publishedTime ?? null),
    language: language ?? documentLanguage(texts),
    licence: meta("dc.rights", "license", "licence"),
    paragraphs,
    sha256: sha256(input),
  };
}

/** Null if reader mode finds none or fails on a truncated or garbled page: then all text is used. */
function articleIn(document: Document) {
  try {
    return new Readability(document, { charThreshold: 200 }).parse();
  } catch {
    return null;
  }
}

const BLOCKS = "p,li,blockquote,h1,h2,h3,h4,h5,h6,td,pre";

function textsOf(markup: string): { text: string; item: boolean }[] {
  const { document } = parseHTML(`<html><body>${markup}</body></html>`);
  for (const table of document.querySelectorAll("table")) {
    const rows = [...table.querySelectorAll("tr")].map(rowText);
    if (table.querySelector("table") !== null || !isTable(rows.map(cellsOf))) continue;
    const caption = table.querySelector("caption")?.textContent ?? "";
    table.replaceWith(
      ...[caption, ...rows].map((text) => {
        const paragraph = document.createElement("p");
        paragraph.textContent = text;
        return paragraph;
      }),
    );
  }
  return [...document.querySelectorAll(BLOCKS)]
    .filter((block) => block.querySelector(BLOCKS) === null)
    .map((block) => ({ text: (block.textContent ?? "").replace(/\s+/g, " ").trim(), item: block.closest("li") !== null }))
    .filter(({ text }) => text !== "");
}

/** The cells of a row; a cell that spans columns is repeated for each. */
function rowText(row: Element): string {
  const cells = [...row.querySelectorAll("td,th")].flatMap((cell) => {
    const text = (cell.textContent ?? "").replace(/[\s|]+/g, " ").trim();
    return Array.from({ length: Math.min(20, Number(cell.getAttribute("colspan")) || 1) }, () => text);
  });
  return cells.join(" | ");
}

function isoDate(text: string | null): string | null {
  if (text === null) return null;
  const iso = /^\d{4}-\d{2}-\d{2}/.exec(text)?.[0];
  return iso ?? chrono.parseDate(text)?.toISOString().slice(0, 10) ?? null;
}
