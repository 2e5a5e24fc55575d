// What a text holds is asked by the frame, by each reading of a report and by those who look for speakers: it is found once a document.
import type { Language } from "./language.ts";
import { memoized } from "./pattern.ts";

/** A document of more texts than this is not kept as a whole. */
const MOST = 4_000;
const kept: Map<string, unknown>[] = [];

/** The function, its answer kept for each text until `forgetTexts`. Callers share the answer, so none may change it. */
export function oncePerText<Value>(answer: (text: string, language: Language) => Value): (text: string, language: Language) => Value {
  const answersIn = memoized<Language, Map<string, Value>>(() => {
    const answers = new Map<string, Value>();
    kept.push(answers);
    return answers;
  });
  return (text, language) => {
    const answers = answersIn(language);
    let value = answers.get(text);
    if (value === undefined) {
      if (answers.size >= MOST) answers.clear();
      answers.set(text, (value = answer(text, language)));
    }
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
  for (const answers of kept) answers.clear();
}
