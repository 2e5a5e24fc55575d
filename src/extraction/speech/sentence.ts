// Sentences with their offsets. Intl.Segmenter breaks at "Mr." and "U.S." and is ten times slower, so the boundary is ours.

export interface Sentence {
  start: number;
  end: number;
  text: string;
}

const END = /[.!?…]+["'”’»)\]]*(?=\s+["'“‘«([–—-]*\s*[\p{Lu}\d$€])/gu;
const ABBREVIATION =
  /(?:^|[\s(“"])(?:Mr|Mrs|Ms|Dr|St|Prof|Gen|Gov|Sen|Rep|Lt|Col|No|vs|approx|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|\p{Lu}(?:\.\p{Lu})*)\.$/u;

/** The sentences of text from the offset on; each without the blanks around it. */
export function sentencesOf(text: string, from = 0): Sentence[] {
  const sentences: Sentence[] = [];
  let start = from;
  const push = (end: number): void => {
    const raw = text.slice(start, end);
    const lead = raw.length - raw.trimStart().length;
    const trimmed = raw.trim();
    if (trimmed !== "") sentences.push({ start: start + lead, end: start + lead + trimmed.length, text: trimmed });
    start = end;
  };
  END.lastIndex = from;
  for (let match = END.exec(text); match; match = END.exec(text)) {
    if (ABBREVIATION.test(text.slice(Math.max(start, match.index - 12), match.index + 1)) && match[0].startsWith(".")) continue;
    push(match.index + match[0].length);
  }
  push(text.length);
  return sentences;
}
