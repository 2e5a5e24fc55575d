import anyAscii from "any-ascii";
import { fold, words } from "../contract/folding.ts";

const maxWords = 16;

/** The folded words of a query, and their transliteration to Latin if it differs. Limited to 16 words. */
const readings = (text: string): string[][] => {
  const own = words(text).split(" ").filter(Boolean).slice(0, maxWords);
  const latin = words(anyAscii(fold(text)))
    .split(" ")
    .filter(Boolean)
    .slice(0, maxWords);
  return own.join(" ") === latin.join(" ") ? [own] : [own, latin];
};

const isHan = (word: string): boolean => /^\p{Script=Han}$/u.test(word);

/** Shorter words may have only one wrong letter. */
const minTwoEditLength = 5;

/** Number of edits tolerated in a folded word. */
export const maxEditsIn = (word: string): 1 | 2 => (word.length < minTwoEditLength ? 1 : 2);

/** The words of a text in which two edits are tolerated. */
export const longWords = (text: string): string[] =>
  readings(text)
    .flat()
    .filter((word) => maxEditsIn(word) === 2 && !/^\d+$/.test(word));

/** Folded words contain only lower-case letters and digits, so none of them is an operator of the query language. */
function fuzzyTerm(word: string, edits: number): string {
  if (isHan(word)) return word;
  if (!mayBeMisspelt(word)) return word;
  const slips = Math.min(edits, maxEditsIn(word));
  return slips > 0 ? `(${word}^4 OR ${word}*^2 OR ${word}~${slips})` : `(${word}^4 OR ${word}*^2)`;
}

/** Whether searching for a text keeps the index busy for longer than a typical search of one or two words. */
export const isLong = (text: string): boolean => words(text).split(" ").filter(mayBeMisspelt).length > 2;

/** Queries of up to three words tolerate two edits per word where its length allows it, queries of up to eight words one. */
const [mostDoubly, mostForgiven] = [3, 8];

/** Words in which edits are tolerated; numbers and short words must match exactly. */
const mayBeMisspelt = (word: string): boolean => word.length >= 3 && !/^\d+$/.test(word) && !isHan(word);

/**
 * Edits tolerated in each word, by the length of the query: two edits take the index some ten milliseconds a word, one a tenth of that.
 * Sixteen unknown words took 400 ms, and no misspelt name is that long.
 */
export function typosAllowed(all: readonly string[]): 0 | 1 | 2 {
  const count = all.filter(mayBeMisspelt).length;
  return count <= mostDoubly ? 2 : count <= mostForgiven ? 1 : 0;
}

/**
 * A full-text query for names: every word, with typos tolerated, two in a long word unless `slips` says otherwise; with `any`, one matching
 * word is enough.
 */
export function namesQuery(
  text: string,
  { any = false, slips: maxEdits = () => 2 }: { any?: boolean; slips?: (word: string) => number } = {},
): string {
  const queries = readings(text)
    .filter((reading) => reading.length > 0)
    .map((reading) => {
      const most = typosAllowed(reading);
      return `(${reading.map((word) => fuzzyTerm(word, Math.min(most, maxEdits(word)))).join(any ? " OR " : " AND ")})`;
    });
  return queries.join(" OR ");
}

/** A full-text query for claims: every word as it is, or as the prefix of a word still being typed. */
export function claimsQuery(text: string): string {
  const [own = []] = readings(text);
  return own.map((word) => (isHan(word) || word.length < 3 ? `+${word}` : `+(${word}^2 OR ${word}*)`)).join(" ");
}

/** The words that a spelling is indexed under: its own, and its transliteration: Забайкальск as zabaikalsk, 满洲里 as manzhouli. */
export function searchWords(spelling: string): string {
  const own = words(spelling);
  const latin = words(anyAscii(fold(spelling)));
  return own === latin ? own : `${own} ${latin}`;
}
