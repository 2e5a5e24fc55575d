// Letters as ranges of a class, in place of the classes of Unicode.

/** Latin to Arabic, Georgian, Vietnamese, kana, Han and Hangul: the letters of which texts in the languages that ship are made. */
export const nearLetters = "A-Za-zªµºÀ-ÖØ-öø-ˁͰ-ֈא-ۿႠ-ჿḀ-ỿぁ-ゖァ-ヺー-ヿ㐀-鿿가-힣";

/** Capital and small letters take turns there, so that ranges are as many as letters: those of names in such texts. */
const CASED = [
  [0x41, 0x17f],
  [0x18f, 0x18f],
  [0x1a0, 0x1b0],
  [0x218, 0x21b],
  [0x259, 0x259],
  [0x386, 0x3ce],
  [0x400, 0x45f],
  [0x490, 0x4ff],
  [0x531, 0x587],
  [0x1e00, 0x1eff],
] as const;

/** The cased letters that the pattern matches, as ranges of a class. */
function rangesOf(pattern: RegExp): string {
  const ranges: [number, number][] = [];
  for (const [first, last] of CASED)
    for (let code = first; code <= last; code += 1) {
      if (!pattern.test(String.fromCharCode(code))) continue;
      const range = ranges.at(-1);
      if (range?.[1] === code - 1) range[1] = code;
      else ranges.push([code, code]);
    }
  return ranges.map(([from, until]) => String.fromCharCode(from) + (until > from ? `-${String.fromCharCode(until)}` : "")).join("");
}

/** The letters that a Unicode class stands for, as ranges. */
export const lettersOf: Record<string, string> = {
  L: nearLetters,
  Lu: rangesOf(/\p{Lu}/u),
  Ll: rangesOf(/\p{Ll}/u),
  "Script=Han": "々〇㐀-鿿\uf900-\ufad9",
};

/**
 * `\p{L}`, `\p{Lu}`, `\p{Ll}` and `\p{Script=Han}` as classes of the letters above. The letters of all scripts take kilobytes of machine
 * code wherever they stand in a pattern, and when a process has 16 MB of code V8 compiles further patterns without optimizing them: several
 * times slower. So it does with a pattern of more than 20,480 characters.
 */
export function withNearLetters(pattern: string): string {
  let inClass = false;
  return pattern.replace(/\\p\{(L[lu]?|Script=Han)\}|\\[\s\S]|[[\]]/g, (part, kind: string | undefined) => {
    if (part === "[" || part === "]") inClass = part === "[";
    const letters = kind === undefined ? undefined : lettersOf[kind];
    return letters === undefined ? part : inClass ? letters : `[${letters}]`;
  });
}
