// Interviews: which paragraphs ask, and which are the answers of the one whom they are with.

import type { Paragraph } from "../document/document.ts";
import type { Language } from "../languages/language.ts";
import type { Report } from "./attribution.ts";

interface Interviewed {
  body: readonly Paragraph[];
  report: Report;
  language: Language;
}

/** An interviewer's question that stands alone in its paragraph; a longer one tells something itself. */
export const LONGEST_QUESTION = 160;

/** Paragraphs of an interview that neither labels nor dashes mark. */
export function partsOfInterview({ body, report, language }: Interviewed): ReadonlyMap<Paragraph, "question" | "answer" | null> {
  if (!language.documents.plainInterviews) return new Map();
  const parts = interviewIn(
    body.map(({ text }) => text),
    report.interviewed() !== null,
  );
  return new Map(body.map((paragraph, at) => [paragraph, parts[at] ?? null]));
}

const SPOKEN = /^[—–-] ?(?=[\p{Lu}«"“\d])/u;
const QUESTION = /^[—–-] ?(?=[\p{Lu}«"“\d]).*[?？][»"”]?$/u;

/** For each paragraph what it is of an interview; null where it is no part of one. */
export function interviewIn(texts: readonly string[], hasGuest: boolean): ("question" | "answer" | null)[] {
  const asked = texts.some((text) => QUESTION.test(text));
  const questions = texts.map((text) => text.length < LONGEST_QUESTION && /[?？]["”»]?$/u.test(text));
  const many = questions.filter(Boolean).length;
  const alternate = !asked && many >= 3 && many * 4 >= texts.length && hasGuest;
  const first = questions.indexOf(true);
  // "— How did the year go? — Trade grew by 5 %": a dash opens what either of two says, or every other paragraph is a question.
  return texts.map((text, at) => {
    if (!((asked && SPOKEN.test(text)) || (alternate && first <= at))) return null;
    return QUESTION.test(text) || questions[at] ? "question" : "answer";
  });
}
