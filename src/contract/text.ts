/**
 * The form in which two texts are compared: NFC, without invisible characters (zero-width, direction, soft hyphen, fillers, variation
 * selectors), any whitespace as one space. Texts are always stored unchanged.
 */
export const comparable = (text: string): string =>
  text.normalize("NFC").replace(/[\p{Cf}\p{DI}]+/gu, "").replace(/\s+/gu, " ").trim(); // prettier-ignore

/** The form in which two addresses are compared: non-ASCII characters, host case and default port as browsers send them. */
export function comparableAddress(url: string): string {
  const text = comparable(url);
  if (!URL.canParse(text)) return text;
  const { href, origin } = new URL(text);
  return /^[!-~]*$/.test(text) ? text.replace(/^https?:\/\/[^/?#]*/i, origin) : href;
}

/** The location of a value: its key, and the location of its container. */
interface Place {
  key: string;
  within: Place | undefined;
}

/**
 * The path to a text with a lone surrogate, which no encoding can represent; undefined when there is none. Iterative, because outside input
 * may nest thousands of levels deep.
 */
export function illFormedAt(given: unknown): string[] | undefined {
  const open: { value: unknown; place: Place | undefined }[] = [{ value: given, place: undefined }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, place } = next;
    if (typeof value === "string" && /\p{Cs}/u.test(value)) return pathTo(place);
    if (typeof value !== "object" || value === null) continue;
    for (const [key, inner] of Object.entries(value)) {
      const within = { key, within: place };
      if (/\p{Cs}/u.test(key)) return pathTo(within);
      open.push({ value: inner, place: within });
    }
  }
  return undefined;
}

function pathTo(place: Place | undefined): string[] {
  const path: string[] = [];
  for (let at = place; at; at = at.within) path.unshift(at.key);
  return path;
}

export const illFormed = "expected whole letters; the text holds half of one (a lone surrogate)";
