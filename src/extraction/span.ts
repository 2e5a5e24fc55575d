// Which part of a sentence belongs to one of its numbers.
import type { Language } from "./languages/language.ts";
import { matchesOf } from "./languages/pattern.ts";
import type { Amount } from "./quantity/amount.ts";

export interface TextSpan {
  start: number;
  end: number;
}

/** Whether the span shares a character with any of the others. */
export const overlapsAny = (others: readonly TextSpan[], { start, end }: TextSpan): boolean =>
  others.some((other) => other.start < end && start < other.end);

/** How far before a place words still belong to it. */
const REACH = 120;

/** What stands right before the place. A pattern that ends there is tried at every position of what it is given: all of a long text takes too long. */
export const rightBefore = (text: string, at: number): string => text.slice(Math.max(0, at - REACH), at);

/** Whether a position stands between round brackets, narrow or full width. */
export const insideBrackets = (text: string, at: number): boolean => {
  const before = text.slice(0, at);
  return Math.max(before.lastIndexOf("("), before.lastIndexOf("（")) > Math.max(before.lastIndexOf(")"), before.lastIndexOf("）"));
};

/** Round brackets with a figure between them, which has the words there for itself. */
export const figuresInBrackets = (text: string): TextSpan[] =>
  [...text.matchAll(/\([^()]*\d[^()]*\)/g)].map(({ index, 0: words }) => ({ start: index, end: index + words.length }));

/** The number's own part of the sentence: after the number before it, up to the next clause or number. */
export function spanOf(text: string, from: number, amount: Amount, nextStart: number, { clauses }: Language): TextSpan {
  const tail = text.slice(amount.end, nextStart);
  // ", and", ", while", ";" begin another clause; its words are about another number.
  const stop = (nextStart < text.length ? clauses.stop : clauses.lastStop).exec(tail)?.index;
  const item = nextStart < text.length ? clauses.listItem.exec(tail)?.index : undefined;
  if (item !== undefined && (stop === undefined || item < stop)) return { start: from, end: amount.end + item };
  return { start: from, end: stop === undefined ? amount.end + tail.length : amount.end + stop };
}

/** Modality is expressed in the clause: what comes after the last semicolon, dash or ", but". */
export function clauseStart(text: string, at: number, { clauses }: Language): number {
  let start = 0;
  for (const match of matchesOf(text.slice(0, at), clauses.start)) start = match.index + 1;
  return start;
}
