// How far a number is from a word of trade: in words, to which each comma and clause between them adds.
import type { Language } from "../languages/language.ts";
import { countLetters, countWords } from "../languages/letter.ts";
import type { Amount } from "../quantity/amount.ts";
import type { TextSpan } from "../span.ts";

/** Infinite where they are of two clauses. */
export function distanceTo(word: TextSpan, text: string, amount: Amount, language: Language): number {
  const { clauses, triggers } = language;
  if (word.end <= amount.start) {
    const gap = text.slice(word.end, amount.start).replace(clauses.relative, " ");
    const aside = triggers.aside.test(text.slice(Math.max(0, word.start - 40), word.start));
    return wordsIn(gap, language) + 4 * count(gap, clauses.comma) + 10 * count(gap, clauses.strong) + (aside ? 10 : 0);
  }
  const gap = text.slice(amount.end, word.start);
  if (count(gap, clauses.strong) > 0 || /\p{Ll}\.\s/u.test(gap)) return Infinity;
  // "$9 million of Kenyan exports and $4 million of exports from Togo": the word behind "of" is nearer than that of the number before.
  if (triggers.nearAfter.test(gap)) return Math.max(0, Math.min(4, wordsIn(gap, language) - 1));
  return (
    2 +
    2 * wordsIn(gap, language) +
    (/[–—-]\s*$/.test(text.slice(0, amount.start)) ? 0 : 8) * count(gap, /[–—]/g) +
    8 * count(gap, clauses.comma) +
    16 * count(gap, triggers.conjunction)
  );
}

/** In scripts without spaces two characters are about a word. */
export const wordsIn = (gap: string, { places }: Language): number => (places.spaced ? countWords(gap) : countLetters(gap) / 2);

const count = (gap: string, pattern: RegExp): number => gap.match(pattern)?.length ?? 0;
