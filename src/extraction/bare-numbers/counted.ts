// What a number counts by the words before it: containers, lorries, tonnes.
import type { Language } from "../languages/language.ts";
import { wordStarts } from "../languages/letter.ts";
import type { Amount } from "../quantity/amount.ts";
import { isCounted, isThing, unitsOf } from "../quantity/unit.ts";
import { FARTHEST } from "./beside.ts";

/** "Container trains are the motor: 3,914 of them": what is counted by the last such word. */
export const countedIn = (before: string, language: Language): string | null =>
  wordStarts(before)
    .map((at) => unitsOf(language).after(before, at)?.unit ?? null)
    .findLast((unit) => isCounted(unit)) ?? null;

/** "Lorries entering from Peru averaged 1,300 a day": things, and not what is weighed, of which there may be a price. */
export function countedSubject(before: string, language: Language): string | null {
  if (!language.lists.countedSubject?.test(before)) return null;
  const unit = countedIn(before.split(/[.;] /).at(-1)!, language);
  return unit !== null && isThing(unit) ? unit : null;
}

/** "Of containers she counted 61 thousand": thousands of what is named before them in the clause. */
export function ofFronted(text: string, amounts: Amount[], language: Language): Amount[] {
  const { bareThousands, beforeSum } = language.units;
  if (!bareThousands) return amounts;
  return amounts.map((amount, i) => {
    if (amount.unit !== null || amount.value >= 1e7 || beforeSum?.test(text.slice(0, amount.start))) return amount;
    const from = Math.max(amounts[i - 1]?.end ?? 0, amount.start - FARTHEST);
    const clause = text.slice(from, amount.start).split(/[.;] /).at(-1)!;
    const unit = countedIn(clause, language);
    return unit ? { ...amount, unit } : amount;
  });
}
