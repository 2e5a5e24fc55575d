// Markdown: metadata from front matter; headings, lists and code are separated from prose.
import { parse as parseYaml } from "yaml";
import { sha256 } from "../../knowledge/statement/anchor.ts";
import type { Paragraph, SourceDocument } from "./document.ts";
import { cellsOf, isList, isTable } from "./rows.ts";
import { documentLanguage } from "./language.ts";

const FRONT_MATTER = /^---\n([\s\S]*?)\n---\n/;

export function readMarkdown(input: string): SourceDocument {
  const front = FRONT_MATTER.exec(input);
  const facts = frontMatter(front?.[1]);
  const known = (key: string): string | null => {
    const value = facts[key];
    if (value instanceof Date) return value.toISOString().slice(0, 10);
    return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
  };
  const paragraphs: Paragraph[] = [];
  const skip = front?.[0].length ?? 0;
  let fenced = false;
  for (const match of input.slice(skip).matchAll(/[^\n]*\S[^\n]*(?:\n[^\n]*\S[^\n]*)*/g)) {
    const text = match[0].trim();
    const fences = text.match(/^(```|~~~)/gm)?.length ?? 0;
    const code = fenced || fences > 0;
    if (fences % 2 === 1) fenced = !fenced;
    const lead = match[0].length - match[0].trimStart().length;
    const lines = text.split("\n");
    const rows = !code && (isList(lines) || (text.startsWith("|") && isTable(lines.map(cellsOf))));
    const apart = code || (!rows && /^(#{1,6}\s|[|]|!\[|<|\[[^\]]+\]:|[-*_]{3,}$)/.test(text));
    let offset = skip + match.index + lead;
    // Each row of a table and each item of a list with figures is a paragraph of its own, so that a claim can quote it.
    for (const line of rows ? lines : [text]) {
      const indent = line.length - line.trimStart().length;
      paragraphs.push({ index: paragraphs.length, text: line.trim(), offset: offset + indent, part: apart ? "surroundings" : "body" });
      offset += line.length + 1;
    }
  }
  const heading = paragraphs.find((paragraph) => /^#\s/.test(paragraph.text))?.text;
  return {
    url: known("url") ?? known("source"),
    title: known("title") ?? heading?.replace(/^#\s+/, "") ?? null,
    publisher: known("publisher"),
    publishedOn: /^\d{4}-\d{2}-\d{2}/.exec(known("date") ?? "")?.[0] ?? null,
    language: known("language") ?? documentLanguage(paragraphs.filter((p) => p.part === "body").map((p) => p.text)),
    licence: known("licence") ?? known("license"),
    paragraphs,
    sha256: sha256(input),
  };
}

function frontMatter(yaml: string | undefined): Record<string, unknown> {
  if (yaml === undefined) return {};
  try {
    const facts: unknown = parseYaml(yaml);
    return facts !== null && typeof facts === "object" ? (facts as Record<string, unknown>) : {};
  } catch {
    return {}; // A document with broken front matter is still a document; its date is then unknown.
  }
}
