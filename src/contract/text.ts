/**
 * The form in which two texts count as the same: composed letters (NFC), without signs that nobody sees (zero-width, direction, soft hyphen),
 * any run of spaces as one. What is kept is always the text as it came.
 */
export const comparable = (text: string): string =>
  text.normalize("NFC").replace(/\p{Cf}+/gu, "").replace(/\s+/gu, " ").trim(); // prettier-ignore

/** An address in the form in which two count as the same: letters beyond ASCII as browsers send them. */
export function comparableAddress(url: string): string {
  const text = comparable(url);
  return /^[!-~]*$/.test(text) || !URL.canParse(text) ? text : new URL(text).href;
}

/** The way to the first text that holds half of a letter (a lone surrogate), which no encoding can carry; undefined when all are whole. */
export function illFormedAt(value: unknown, path: string[] = []): string[] | undefined {
  if (typeof value === "string") return /\p{Cs}/u.test(value) ? path : undefined;
  if (typeof value !== "object" || value === null) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    const found = illFormedAt(key, [...path, key]) ?? illFormedAt(inner, [...path, key]);
    if (found) return found;
  }
  return undefined;
}

export const illFormed = "expected whole letters; the text holds half of one (a lone surrogate)";
