/**
 * The form in which names are compared: compatibility forms, case, accents and punctuation are folded, invisible characters (zero-width,
 * direction, fillers) removed, the script kept. "Забайкальск" and "ЗАБАЙКАЛЬСК" are equal, and so are "Türkiye" and "turkiye"; a spelling
 * in another script is an alias.
 */
export const fold = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/[\p{M}\p{Cf}\p{DI}]+/gu, "")
    .toLowerCase()
    .replaceAll("ß", "ss")
    .replaceAll("ı", "i")
    .replaceAll("ł", "l")
    .replaceAll("ø", "o")
    .replace(/['’ʼ`´]/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .normalize("NFC");

/** The folded text as words for a full-text index with a whitespace analyzer; Chinese, Japanese and Korean are split into characters. */
export const words = (text: string): string =>
  fold(text)
    .replace(/([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/gu, " $1 ")
    .replace(/ +/g, " ")
    .trim();
