// Numbers that go on in unit and scale of one beside them, or of the sentence before.
import type { Language } from "../languages/language.ts";
import { matchesIn } from "../languages/scan.ts";
import type { Amount } from "../quantity/amount.ts";
import { round } from "../quantity/amount.ts";
import { numbersOf } from "../quantity/number.ts";
import { isCounted } from "../quantity/unit.ts";
import { overlapsAny } from "../span.ts";
import { FARTHEST, statedScale } from "./beside.ts";

const scaledIn = matchesIn(({ lists }) => lists.bareScaled);

/** "Exports 2.4 billion, imports 2.9", "it was 57, it is 70.4 billion": a number takes unit and scale of one beside it, or of the previous sentence. */
export function goingOn(text: string, amounts: Amount[], before: { unit: string; scale: number } | null, language: Language): Amount[] {
  const { bareScaled, bareFirst, byBare } = language.lists;
  if (!bareScaled) return [];
  return scaledIn(text, language).flatMap((match) => {
    const digits = match[1] ?? match[2] ?? "";
    const end = match.index + match[0].length;
    const start = end - digits.length;
    const near = amounts.findLast((amount) => amount.end <= start && !amount.change && start - amount.end <= FARTHEST);
    const lead = match[0].slice(0, -digits.length);
    const percent = near?.unit === "%" && byBare?.test(lead) === true;
    const last = percent
      ? near
      : (amounts.findLast((amount) => amount.end <= start && !amount.change && amount.unit !== "%" && start - amount.end <= FARTHEST) ??
        (bareFirst?.test(lead)
          ? amounts.find((amount) => amount.start >= end && amount.unit !== "%" && amount.start - end <= 24)
          : undefined));
    const scale = percent ? 1 : last ? statedScale(text, last) : (before?.scale ?? 0);
    const whole = match[1] === undefined;
    if (overlapsAny(amounts, { start, end }) || !(percent || scale >= (last && isCounted(last.unit) ? 1e3 : 1e6))) return [];
    const value = round(numbersOf(language).parse(digits) * scale);
    if (!Number.isFinite(value) || (whole && last && (value > last.value * 30 || value < last.value / 30))) return [];
    const unit = last ? last.unit : (before?.unit ?? null);
    return [{ rule: "amount.scaled", start, end, value, low: null, high: null, unit, change: false, scale, sign: null }];
  });
}
