// Where one clause ends and the next begins, in one language.

export interface Clauses {
  /** Begins another clause behind a number that is followed by another number: ", while". */
  stop: RegExp;
  /** Begins another clause behind the last number of a sentence: ", because of". */
  lastStop: RegExp;
  /** Begins the clause that a number stands in, the last match before it; the clause follows its first sign: ", but ". Global. */
  start: RegExp;
  /** Ends what stands between two numbers: a place right before the next number belongs to that one, ", Japan ". */
  listItem: RegExp;
  /** A clause of time or cause, right before the subject that it is said of: "After Delhi raised its tariffs, ". */
  subordinate?: RegExp;
  /** Whether a clause leaves out what the one before it tells, who sells, to whom: 马来西亚对华出口9吨，对印度8吨. */
  elliptic?: boolean;
  /** A comma, ",": each between a word and its number sets them further apart. Global. */
  comma: RegExp;
  /** A sign that parts statements, which no word reaches back over: ";". Global. */
  strong: RegExp;
  /** "…, which account for a fifth of the total, …": words that bear no number outside of it. Global. */
  relative: RegExp;
  /** Whether a time in such words is of no number outside of them either: ", hit by a drought in 2023,". */
  relativeTime?: boolean;
}
