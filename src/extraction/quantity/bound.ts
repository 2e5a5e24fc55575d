// What is said right before or after a number: over, almost, up to, or more.

import type { Amount } from "./amount.ts";

export type Comparator = "EXACT" | "ABOUT" | "OVER" | "UNDER" | "RANGE";

export interface Bound {
  comparator: Comparator;
  /** "almost" is about the number and still under it. */
  ceiling: boolean;
  /** Offset where the qualifier begins. */
  start: number;
  end: number;
  rule: string;
}

const FILLER = "(?:(?:a|an|the|as much as|another|by|even|just|only|of|at|another|additional|record|impressive|total|still) )*";
const BEFORE: [string, Comparator, boolean, RegExp][] = [
  [
    "bound.under",
    "UNDER",
    false,
    /\b(?:less than|fewer than|under|below|no more than|not more than|not exceed(?:ing)?|slightly less than|a little less than)\s+/i,
  ],
  [
    "bound.over",
    "OVER",
    false,
    /\b(?:(?:a )?(?:little|slightly|well|much|considerably|far)? ?(?:over|more than|above|upwards of|in excess of|at least|no less than|not less than|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|topp(?:ed|ing)|tops|passed|broke(?:n)?|broken through)|greater than)\s+/i,
  ],
  [
    "bound.almost",
    "ABOUT",
    true,
    /\b(?:almost|nearly|close to|approach(?:es|ed|ing)?|near(?:s|ed|ing)?|just under|practically|a little short of|virtually)\s+(?:(?:reach(?:ed|es|ing)?|amount(?:ed|s)? to|hit|up to|as high as)\s+)?/i,
  ],
  [
    "bound.about",
    "ABOUT",
    false,
    /\b(?:about|around|approximately|roughly|some|in the region of|in the order of|somewhere around|an estimated|estimated at|perhaps|maybe|probably|circa|or so)\s+/i,
  ],
];
const ALL_BEFORE = BEFORE.map(
  ([rule, comparator, ceiling, pattern]) => [rule, comparator, ceiling, new RegExp(`${pattern.source}${FILLER}$`, "i")] as const,
);
const AFTER_OVER = /^\s*(?:,? ?(?:or|and) (?:more|above|over|higher|even more)\b|[ -]plus\b|\+)/i;
const AFTER_ABOUT = /^\s*(?:or so\b|or thereabouts\b)/i;

/** The qualifier of the number that stands at start–end of the sentence. */
export function boundOf(sentence: string, start: number, end: number): Bound {
  const before = sentence.slice(Math.max(0, start - 48), start);
  for (const [rule, comparator, ceiling, pattern] of ALL_BEFORE) {
    const match = pattern.exec(before);
    if (match) {
      const lead = match[0].length - match[0].trimStart().length;
      return { comparator, ceiling, start: start - (before.length - match.index - lead), end, rule };
    }
  }
  const after = sentence.slice(end, end + 24);
  const over = AFTER_OVER.exec(after);
  if (over) return { comparator: "OVER", ceiling: false, start, end: end + over[0].length, rule: "bound.or-more" };
  const about = AFTER_ABOUT.exec(after);
  if (about) return { comparator: "ABOUT", ceiling: false, start, end: end + about[0].length, rule: "bound.or-so" };
  return { comparator: "EXACT", ceiling: false, start, end, rule: "bound.none" };
}

/** Low and high of the value. A range bounds itself; for negative values the bounds swap: down by more than 45 is at most -45. */
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
