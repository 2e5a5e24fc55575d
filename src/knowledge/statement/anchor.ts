// Ties words to their position in a text. A quote that is not at its stated position is rejected, never moved silently.
import { createHash } from "node:crypto";

/**
 * Offsets count UTF-16 units of the text they belong to (a paragraph, or a whole document); sha256 is the hex hash of the quote's UTF-8.
 */
export interface Anchor {
  exact: string;
  prefix: string;
  suffix: string;
  start: number;
  end: number;
  sha256: string;
}

export type AnchorCheck = { ok: true } | { ok: false; reason: string };

/** 32 units on either side distinguish equal sentences of a page, and are too short to be quotations themselves. */
const CONTEXT = 32;

export const sha256 = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");

/** Throws RangeError when the offsets are outside the text or contain no words. */
export function makeAnchor(text: string, start: number, end: number): Anchor {
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end > text.length || start >= end) {
    throw new RangeError(`Expected offsets with 0 <= start < end <= ${text.length}, got ${start} and ${end}.`);
  }
  const exact = text.slice(start, end);
  return {
    exact,
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
    start,
    end,
    sha256: sha256(exact),
  };
}

/** Whether the quote is in the text at the anchor's position. Prefix, suffix and hash are checked if given. */
export function verifyAnchor(text: string, anchor: Pick<Anchor, "exact" | "start" | "end"> & Partial<Anchor>): AnchorCheck {
  const { exact, start, end } = anchor;
  if (exact.trim() === "") return refuse("The quote is empty; give the words it is tied to.");
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end > text.length || start >= end) {
    return refuse(`The offsets ${start}–${end} are outside a text of ${text.length} characters.`);
  }
  if (text.slice(start, end) !== exact) {
    const elsewhere = text.indexOf(exact);
    return refuse(
      elsewhere < 0
        ? `The quote does not occur in the text: "${shorten(exact)}".`
        : `The quote does not stand at ${start}–${end}; it occurs at ${elsewhere}. Correct the offsets.`,
    );
  }
  if (anchor.prefix !== undefined && !text.slice(0, start).endsWith(anchor.prefix)) {
    return refuse(`The words before the quote are not "${shorten(anchor.prefix)}".`);
  }
  if (anchor.suffix !== undefined && !text.slice(end).startsWith(anchor.suffix)) {
    return refuse(`The words after the quote are not "${shorten(anchor.suffix)}".`);
  }
  if (anchor.sha256 !== undefined && anchor.sha256 !== sha256(exact)) {
    return refuse(`The hash is not the quote's: expected ${sha256(exact)}, got ${anchor.sha256}.`);
  }
  return { ok: true };
}

/**
 * Locates a quote given without offsets, by the words around it. Returns the anchor, or a reason: it does not occur, or it occurs several
 * times and is ambiguous.
 */
export function locateQuote(
  text: string,
  quote: { exact: string; prefix?: string | null; suffix?: string | null },
): { ok: true; anchor: Anchor } | { ok: false; reason: string } {
  if (quote.exact.trim() === "") return refuse("The quote is empty; give the words it is tied to.");
  const places: number[] = [];
  for (let at = text.indexOf(quote.exact); at >= 0; at = text.indexOf(quote.exact, at + 1)) {
    const before = text.slice(0, at);
    const after = text.slice(at + quote.exact.length);
    if (before.endsWith(quote.prefix ?? "") && after.startsWith(quote.suffix ?? "")) places.push(at);
  }
  const [place, ...others] = places;
  if (place === undefined) return refuse(`The quote does not occur in the text: "${shorten(quote.exact)}".`);
  if (others.length > 0) return refuse(`The quote occurs ${places.length} times; give the words before or after it.`);
  return { ok: true, anchor: makeAnchor(text, place, place + quote.exact.length) };
}

const refuse = (reason: string): { ok: false; reason: string } => ({ ok: false, reason });
const shorten = (text: string): string => (text.length > 80 ? `${text.slice(0, 79)}…` : text);
