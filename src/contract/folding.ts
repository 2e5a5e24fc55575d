/**
 * The form in which names are compared: compatibility forms, case, accents and punctuation are folded, signs that nobody sees (zero-width,
 * direction, fillers) fall away, any script stays what it is.
 * "Забайкальск" and "ЗАБАЙКАЛЬСК" are one, so are "Türkiye" and "turkiye"; a spelling in another script is an alias, not a folding.
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

/** The folded text as words for a full-text index that splits at spaces; Chinese, Japanese and Korean are split into characters. */
export const words = (text: string): string =>
  fold(text)
    .replace(/([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/gu, " $1 ")
    .replace(/ +/g, " ")
    .trim();
