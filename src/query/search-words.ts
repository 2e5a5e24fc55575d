import anyAscii from "any-ascii";
import { fold, words } from "../contract/folding.ts";

const mostWords = 16;

/** The words of a query, folded; then the same in Latin letters, where that differs. Cut at 16: nobody means more. */
const readings = (text: string): string[][] => {
  const own = words(text).split(" ").filter(Boolean).slice(0, mostWords);
  const latin = words(anyAscii(fold(text)))
    .split(" ")
    .filter(Boolean)
    .slice(0, mostWords);
  return own.join(" ") === latin.join(" ") ? [own] : [own, latin];
};

const isHan = (word: string): boolean => /^\p{Script=Han}$/u.test(word);

/** Of shorter words one letter alone may be wrong. */
const shortest = 5;

/** Wrong letters that are forgiven in a folded word. */
export const slipsIn = (word: string): 1 | 2 => (word.length < shortest ? 1 : 2);

/** The words of a text in which two slips would be forgiven. */
export const longWords = (text: string): string[] =>
  readings(text)
    .flat()
    .filter((word) => slipsIn(word) === 2 && !/^\d+$/.test(word));

/** Words of folded text hold letters and digits only and are in lower case: none of them can be an operator of the query language. */
function forgiving(word: string, edits: number): string {
  if (isHan(word)) return word;
  if (word.length < 3 || /^\d+$/.test(word)) return word;
  const fuzzy = `${word}~${Math.min(edits, slipsIn(word))}`;
  return `(${word}^4 OR ${word}*^2 OR ${fuzzy})`;
}

/**
 * A query for the index of names: every word, spelling mistakes forgiven, two in a long word unless
 * `slips` says otherwise; with `any` one of the words is enough.
 */
export function namesQuery(
  text: string,
  { any = false, slips = () => 2 }: { any?: boolean; slips?: (word: string) => number } = {},
): string {
  const queries = readings(text)
    .filter((reading) => reading.length > 0)
    .map((reading) => `(${reading.map((word) => forgiving(word, slips(word))).join(any ? " OR " : " AND ")})`);
  return queries.join(" OR ");
}

/** A query for the index of claims: every word as it is, or the beginning of one that is still being typed. */
export function claimsQuery(text: string): string {
  const [own = []] = readings(text);
  return own.map((word) => (isHan(word) || word.length < 3 ? `+${word}` : `+(${word}^2 OR ${word}*)`)).join(" ");
}

/** The words under which a spelling is found: its own, and its reading in Latin letters: Забайкальск as zabaikalsk, 满洲里 as manzhouli. */
export function searchWords(spelling: string): string {
  const own = words(spelling);
  const latin = words(anyAscii(fold(spelling)));
  return own === latin ? own : `${own} ${latin}`;
}
