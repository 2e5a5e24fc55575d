// Rejects documents that cannot be read: login pages, empty ones, languages without rules.
import { languageByCode, languages } from "../languages/registry.ts";
import type { SourceDocument } from "./document.ts";
import { DocumentRefused } from "./open.ts";

/** Phrases of login and subscription pages. */
const WALL = new RegExp(languages.map(({ pages }) => pages.wall).join("|"), "iu");
/** Articles are longer than this, login pages are not. */
const SHORT = 1_500;

/** Throws DocumentRefused with the reason; `anyLanguage` where a model reads, which needs no rules. */
export function requireReadable(document: SourceDocument, anyLanguage = false): void {
  const text = document.paragraphs.map((paragraph) => paragraph.text).join(" ");
  if (text.trim() === "") throw new DocumentRefused("there is no text in it; a scanned page needs text recognition first.");
  if (text.length < SHORT && WALL.test(text))
    throw new DocumentRefused("it is a login or subscription page without the text behind it; save the text itself.");
  if (!anyLanguage && document.language !== null && languageByCode(document.language) === null)
    throw new DocumentRefused(`its language is ${document.language}; rules exist for ${languages.map(({ code }) => code).join(", ")}.`);
}
