// Whether a number is a level or a change, in view of those beside it; null where it is neither, but a share or a price.
import type { Language } from "../languages/language.ts";
import { sameInOtherUnit, statedKind, type StatedKind } from "../measure/kind.ts";
import type { Amount } from "../quantity/amount.ts";
import type { Bound } from "../quantity/bound.ts";
import type { Earlier, NumberPlace } from "./place.ts";

/** The sign of a change in percent; null for anything else. */
export const rateOf = (earlier: Earlier | null): 1 | -1 | null =>
  earlier?.kind === "CHANGE" && earlier.amount.unit === "%" ? earlier.sign : null;

export function kindOfNumber(
  text: string,
  { amount, next, previousEnd }: NumberPlace,
  attachment: string,
  bound: Bound,
  earlier: Earlier | null,
  /** Whether the sentence has an earlier percentage of change. */
  listed: boolean,
  /** The sign of the change in percent that the sentence before ended with. */
  rate: 1 | -1 | null,
  language: Language,
): StatedKind | null {
  const again = earlier && sameInOtherUnit(text, earlier, amount, previousEnd, bound.start, language);
  if (again) return again;
  const stated = (of: Amount, start: number): StatedKind | null =>
    statedKind({ text, amount: of, start, from: previousEnd, listed, rate: earlier ? rateOf(earlier) : rate, attachment }, language);
  // "4 percent and 6 percent growth": the word behind the last is of both.
  const together = next?.unit === "%" && amount.unit === "%" && language.lists.join.test(text.slice(amount.end, next.start));
  return stated(amount, bound.rule === "bound.beyond" ? amount.start : bound.start) ?? (together ? stated(next, next.start) : null);
}
