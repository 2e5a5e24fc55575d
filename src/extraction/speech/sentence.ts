// Sentences with their offsets. Intl.Segmenter breaks at "Mr." and "U.S." and is ten times slower, so the boundary is the language's own.
import type { Language } from "../languages/language.ts";

export interface Sentence {
  start: number;
  end: number;
  text: string;
}

/** What is longer is no sentence but a list without stops; it is read in parts, since the work on one grows with the cube of its length. */
export const LONGEST = 2_000;

/** Where a part of at most `LONGEST` characters from `start` on ends: behind its last blank, if it has one. */
function partEnd(text: string, start: number): number {
  const blank = text.lastIndexOf(" ", start + LONGEST - 1);
  return blank > start ? blank + 1 : start + LONGEST;
}

/** The text as a whole, or in parts where it is longer than any sentence. */
export function* partsOf(text: string): Generator<string> {
  let start = 0;
  for (; text.length - start > LONGEST; start = partEnd(text, start)) yield text.slice(start, partEnd(text, start));
  yield text.slice(start);
}

/** The sentences of text from the offset on; each without the blanks around it. */
export function sentencesOf(text: string, { sentences }: Language, from = 0): Sentence[] {
  const found: Sentence[] = [];
  let start = from;
  const push = (end: number): void => {
    while (end - start > LONGEST) push(partEnd(text, start));
    const raw = text.slice(start, end);
    const lead = raw.length - raw.trimStart().length;
    const trimmed = raw.trim();
    if (trimmed !== "") found.push({ start: start + lead, end: start + lead + trimmed.length, text: trimmed });
    start = end;
  };
  const { end, abbreviation } = sentences;
  end.lastIndex = from;
  for (let match = end.exec(text); match; match = end.exec(text)) {
    if (abbreviation && match[0].startsWith(".") && abbreviation.test(text.slice(Math.max(start, match.index - 12), match.index + 1)))
      continue;
    push(match.index + match[0].length);
  }
  push(text.length);
  return found;
}
