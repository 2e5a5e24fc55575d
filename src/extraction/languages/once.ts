// What a text holds is asked by the frame, by each reading of a report and by those who look for speakers: it is found once a document.
import type { Language } from "./language.ts";

/** Of a document of more texts than this not all is kept. */
const MOST = 20_000;
/** For each text the answer to each question, by number. */
const kept = new Map<Language, Map<string, unknown[]>>();
let questions = 0;
/** Most questions are of the text that the last one was of. */
let last: { text: string; language: Language; answers: unknown[] } | null = null;

function answersOf(text: string, language: Language): unknown[] {
  if (last !== null && last.text === text && last.language === language) return last.answers;
  const texts = kept.get(language) ?? new Map<string, unknown[]>();
  kept.set(language, texts);
  let answers = texts.get(text);
  if (answers === undefined) {
    if (texts.size >= MOST) texts.clear();
    texts.set(text, (answers = []));
  }
  last = { text, language, answers };
  return answers;
}

/** The function, its answer kept for each text until `forgetTexts`. Callers share the answer, so none may change it. */
export function oncePerText<Value>(answer: (text: string, language: Language) => Value): (text: string, language: Language) => Value {
  const question = questions;
  questions += 1;
  return (text, language) => {
    const answers = answersOf(text, language);
    let value = answers[question] as Value | undefined;
    if (value === undefined) answers[question] = value = answer(text, language);
    return value;
  };
}

/** What is asked of more characters than this is not kept. */
const WIDEST = 1_024;

/** As `oncePerText`, for each part of a text. */
export function oncePerPart<Value>(answer: (text: string, start: number, end: number, language: Language) => Value) {
  const answersIn = oncePerText(() => new Map<number, Value>());
  return (text: string, start: number, end: number, language: Language): Value => {
    if (end - start >= WIDEST) return answer(text, start, end, language);
    const answers = answersIn(text, language);
    const part = start * WIDEST + end - start;
    let value = answers.get(part);
    if (value === undefined) answers.set(part, (value = answer(text, start, end, language)));
    return value;
  };
}

/** Texts of the document read before are no longer needed. */
export function forgetTexts(): void {
  for (const texts of kept.values()) texts.clear();
  last = null;
}
