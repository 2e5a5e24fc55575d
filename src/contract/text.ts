/**
 * The form in which two texts count as the same: composed letters (NFC), without signs that nobody sees (zero-width, direction, soft hyphen, fillers,
 * selectors of a variant), any run of spaces as one. What is kept is always the text as it came.
 */
export const comparable = (text: string): string =>
  text.normalize("NFC").replace(/[\p{Cf}\p{DI}]+/gu, "").replace(/\s+/gu, " ").trim(); // prettier-ignore

/** An address in the form in which two count as the same: letters beyond ASCII, the host's letters and its usual port as browsers send them. */
export function comparableAddress(url: string): string {
  const text = comparable(url);
  if (!URL.canParse(text)) return text;
  const { href, origin } = new URL(text);
  return /^[!-~]*$/.test(text) ? text.replace(/^https?:\/\/[^/?#]*/i, origin) : href;
}

/** Where a value stands: its key, and what it stands in. */
interface Place {
  key: string;
  within: Place | undefined;
}

/**
 * The way to a text that holds half of a letter (a lone surrogate), which no encoding can carry; undefined when all are whole. Without
 * recursion: what comes from outside may nest thousands of levels deep.
 */
export function illFormedAt(given: unknown): string[] | undefined {
  const open: { value: unknown; place: Place | undefined }[] = [{ value: given, place: undefined }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, place } = next;
    if (typeof value === "string" && /\p{Cs}/u.test(value)) return wayTo(place);
    if (typeof value !== "object" || value === null) continue;
    for (const [key, inner] of Object.entries(value)) {
      const within = { key, within: place };
      if (/\p{Cs}/u.test(key)) return wayTo(within);
      open.push({ value: inner, place: within });
    }
  }
  return undefined;
}

function wayTo(place: Place | undefined): string[] {
  const way: string[] = [];
  for (let at = place; at; at = at.within) way.unshift(at.key);
  return way;
}

export const illFormed = "expected whole letters; the text holds half of one (a lone surrogate)";
