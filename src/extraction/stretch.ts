// Which part of a sentence belongs to one of its numbers.
import type { Amount } from "./quantity/amount.ts";

export interface Stretch {
  start: number;
  end: number;
}

/** The number's own part of the sentence: after the number before it, up to the next clause or number. */
export function stretchOf(text: string, from: number, amount: Amount, nextStart: number): Stretch {
  const tail = text.slice(amount.end, nextStart);
  // ", and", ", while", ";" begin another clause; its words tell of another number.
  const stop =
    nextStart < text.length
      ? /(?:[;(]|,? (?:and|while|whereas|but|or)\b| –)/.exec(tail)?.index
      : /[;(]|, (?:and|while|whereas|but)\b/.exec(tail)?.index;
  return { start: from, end: stop === undefined ? amount.end + tail.length : amount.end + stop };
}

/** Modality is told in the clause: what comes after the last semicolon, dash or ", but". */
export function clauseOf(text: string, at: number): number {
  let clause = 0;
  for (const match of text.slice(0, at).matchAll(/[;:–—]|, (?:and|but|while|whereas|which|so) /g)) clause = match.index + 1;
  return clause;
}
