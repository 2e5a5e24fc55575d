// Qualifiers right before or after a number: over, almost, up to, or more.
import type { Language } from "../languages/language.ts";
import { oncePerPart } from "../languages/once.ts";
import { anyScript, compile, lowerCased, lowerCasePattern, memoized } from "../languages/pattern.ts";
import type { Amount } from "./amount.ts";

export type StatedComparator = "EXACT" | "ABOUT" | "OVER" | "UNDER" | "RANGE";

export interface Bound {
  comparator: StatedComparator;
  /** Whether the value is an upper bound as well, as with "almost". */
  ceiling: boolean;
  /** The start of the qualifier. */
  start: number;
  end: number;
  rule: string;
}

const compiled = memoized(({ bounds }: Language) => ({
  before: bounds.before.map(
    ([rule, comparator, ceiling, pattern]) =>
      [rule, comparator, ceiling, compile(lowerCasePattern(anyScript(`${pattern}${bounds.filler}$`)))] as const,
  ),
  after: bounds.after.map(
    ([rule, comparator, pattern]) => [rule, comparator, compile(lowerCasePattern(anyScript(`^${pattern}`)))] as const,
  ),
}));

/** The qualifier of the number at start–end of the sentence. */
export const boundOf = oncePerPart((sentence, start, end, language): Bound => {
  const before = lowerCased(sentence.slice(Math.max(0, start - 48), start));
  const patterns = compiled(language);
  // "Well below the $5 million target": the goal itself is exact.
  const [goalAhead, goalBehind] = language.bounds.ofGoal ?? [];
  const isGoal = goalAhead?.test(before) === true && goalBehind!.test(sentence.slice(end, end + 32));
  for (const [rule, comparator, ceiling, pattern] of isGoal ? [] : patterns.before) {
    const match = pattern.exec(before);
    // "A rise of 8 percent over $5 billion": what it is compared with, and exact.
    if (match && language.bounds.afterRate?.test(before.slice(0, match.index))) break;
    if (match) {
      const lead = match[0].length - match[0].trimStart().length;
      return { comparator, ceiling, start: start - (before.length - match.index - lead), end, rule };
    }
  }
  const after = lowerCased(sentence.slice(end, end + 24));
  for (const [rule, comparator, pattern] of patterns.after) {
    const match = pattern.exec(after);
    if (match) return { comparator, ceiling: false, start, end: end + match[0].length, rule };
  }
  const odd = language.bounds.within?.test(sentence.slice(start, end)) === true;
  if (odd) return { comparator: "OVER", ceiling: false, start, end, rule: "bound.within" };
  return { comparator: "EXACT", ceiling: false, start, end, rule: "bound.none" };
});

/** Low and high of the value. A range has its own; for negative values the bounds swap: down by more than 45 is at most -45. */
export function boundsOf(amount: Amount, comparator: string, ceiling: boolean, value: number): [number | null, number | null] {
  if (amount.low !== null) {
    const ends = [amount.low, amount.high ?? amount.low].map((end) => (value < 0 ? -end : end)).sort((a, b) => a - b);
    return [ends[0] ?? null, ends[1] ?? null];
  }
  const over = comparator === "OVER";
  const under = comparator === "UNDER" || ceiling;
  if (over) return value < 0 ? [null, value] : [value, null];
  if (under) return value < 0 ? [value, null] : [null, value];
  return [null, null];
}
