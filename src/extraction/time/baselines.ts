// Numbers that others are compared with, and their times.
import type { Language } from "../languages/language.ts";
import type { Amount } from "../quantity/amount.ts";
import { boundOf } from "../quantity/bound.ts";
import { isMoney } from "../quantity/unit.ts";
import type { SaidPeriod } from "./period.ts";

/** A number to compare with: where its words begin, and the time given right after it. */
export interface Baseline {
  from: number;
  period: SaidPeriod | null;
}

/** "rose to $27 billion from $26 billion in August": the second, and August. */
export function baselinesOf(text: string, amounts: Amount[], periods: SaidPeriod[], language: Language): Map<Amount, Baseline> {
  const found = new Map<Amount, Baseline>();
  amounts.forEach((amount, i) => {
    // "Earned $2 billion from 300,000 tonnes": money is compared with money, and weight with weight.
    const level = amounts.findLast(({ unit }, at) => at < i && unit !== null && unit !== "%" && unit !== "pp");
    if (level && amount.unit !== null && amount.unit !== "%" && isMoney(level.unit) !== isMoney(amount.unit)) return;
    const match = language.modalities.baseline.exec(unsigned(text.slice(0, boundOf(text, amount.start, amount.end, language).start)));
    const own = match !== null && periods.some(({ value, start, end }) => value !== null && start >= match.index && end <= amount.start);
    // "The fall widened from March's 13.9 percent to 20.8": of rates only those with a time of their own.
    const apart = own && !amounts.some(({ start, end }) => start >= match.index && end <= amount.start);
    if ((amount.unit === "%" || amount.unit === "pp") && !apart) return;
    // "after 9 million in 2021 and 7 million in 2020": what is joined to it is compared with, too.
    const before = amounts[i - 1];
    const between = before && found.has(before) ? periods.find(({ start, end }) => start >= before.end && end <= amount.start) : undefined;
    if (!match && before && between && language.lists.join.test(text.slice(between.end, amount.start)))
      found.set(amount, { from: between.end, period: periods.find(({ start }) => start >= amount.end) ?? null });
    if (!match) return;
    // "From $4 billion in 2023 to last year's $5 billion": the first has its time already.
    if (own) {
      found.set(amount, { from: match.index, period: null });
      return;
    }
    const until = Math.min(amounts[i + 1]?.start ?? text.length, amount.end + 60);
    const next = periods.find((each) => each.start >= amount.end && each.start <= until);
    const gap = next ? text.slice(amount.end, next.start) : "";
    const joined = gap.length <= 24 || (gap.search(language.clauses.comma) < 0 && gap.search(language.triggers.conjunction) < 0);
    const period = next && joined ? next : null;
    found.set(amount, { from: match.index, period });
  });
  return found;
}

/** "compared with +€6.7 billion": the sign belongs to the number. */
const unsigned = (before: string): string => before.replace(/[+−–-]$/, "");
