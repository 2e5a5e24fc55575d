// Finds a quotation of which only position, length and SHA-256 are known.
import { makeAnchor, sha256, type Anchor } from "../knowledge/statement/anchor.ts";

/** The original position of the words, and their hash. Offsets are UTF-16 units in the paragraph. */
export interface WordsLocation {
  paragraph: number | null;
  start: number;
  end: number;
  sha256: string;
}

export interface FoundWords {
  anchor: Anchor;
  /** Whether they were at the stated position, or elsewhere in the document. */
  at: "place" | "elsewhere";
}

/** Checks the stated position first, then the same offsets in every paragraph, then every substring of that length. */
export function findWords(paragraphs: readonly string[], place: WordsLocation): FoundWords | null {
  const { start, end, paragraph } = place;
  const length = end - start;
  const matches = (text: string, at: number): boolean => at + length <= text.length && sha256(text.slice(at, at + length)) === place.sha256;
  const found = (text: string, at: number, where: FoundWords["at"]): FoundWords => ({
    anchor: makeAnchor(text, at, at + length),
    at: where,
  });
  if (!(length > 0)) return null;
  const named = paragraph === null ? undefined : paragraphs[paragraph];
  if (named !== undefined && matches(named, start)) return found(named, start, "place");
  for (const text of paragraphs) if (matches(text, start)) return found(text, start, "elsewhere");
  for (const text of paragraphs) for (const at of wordStarts(text, length)) if (matches(text, at)) return found(text, at, "elsewhere");
  return null;
}

/** Only substrings at word boundaries are hashed. In scripts without spaces words may start anywhere. */
function* wordStarts(text: string, length: number): Generator<number> {
  for (let at = 0; at + length <= text.length; at++) {
    if (at > 0 && WORD.test(text[at - 1]!) && WORD.test(text[at]!)) continue;
    const end = at + length;
    if (end < text.length && WORD.test(text[end - 1]!) && WORD.test(text[end]!)) continue;
    yield at;
  }
}

/** A letter or digit of a script with spaces between words. */
const WORD = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{N}]/u;
