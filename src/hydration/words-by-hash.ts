// Finds a quotation of which only its place, its length and its SHA-256 are known.
import { makeAnchor, sha256, type Anchor } from "../knowledge/statement/anchor.ts";

/** Where the words stood when they were read, and their hash. Offsets are UTF-16 units in the paragraph. */
export interface WordsPlace {
  paragraph: number | null;
  start: number;
  end: number;
  sha256: string;
}

export interface FoundWords {
  anchor: Anchor;
  /** Whether they stood in the very place, or elsewhere in the document. */
  at: "place" | "elsewhere";
}

/** Looks in the named place first, then at the same offsets of every paragraph, then at every stretch of that length. */
export function findWords(paragraphs: readonly string[], place: WordsPlace): FoundWords | null {
  const { start, end, paragraph } = place;
  const length = end - start;
  const isIt = (text: string, at: number): boolean => at + length <= text.length && sha256(text.slice(at, at + length)) === place.sha256;
  const found = (text: string, at: number, where: FoundWords["at"]): FoundWords => ({
    anchor: makeAnchor(text, at, at + length),
    at: where,
  });
  if (!(length > 0)) return null;
  const named = paragraph === null ? undefined : paragraphs[paragraph];
  if (named !== undefined && isIt(named, start)) return found(named, start, "place");
  for (const text of paragraphs) if (isIt(text, start)) return found(text, start, "elsewhere");
  for (const text of paragraphs) for (const at of beginnings(text, length)) if (isIt(text, at)) return found(text, at, "elsewhere");
  return null;
}

/** Words begin at a word and end at one: of all stretches of a length only those are hashed. Scripts without spaces begin anywhere. */
function* beginnings(text: string, length: number): Generator<number> {
  for (let at = 0; at + length <= text.length; at++) {
    if (at > 0 && WORD.test(text[at - 1]!) && WORD.test(text[at]!)) continue;
    const end = at + length;
    if (end < text.length && WORD.test(text[end - 1]!) && WORD.test(text[end]!)) continue;
    yield at;
  }
}

/** A letter or digit of a script that sets spaces between words. */
const WORD = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{N}]/u;
