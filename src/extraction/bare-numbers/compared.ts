// Numbers that another is compared with: they take its unit.
import type { Language } from "../languages/language.ts";
import { matchesIn } from "../languages/scan.ts";
import type { Amount } from "../quantity/amount.ts";
import { round } from "../quantity/amount.ts";
import { numbersOf } from "../quantity/number.ts";
import { isCounted } from "../quantity/unit.ts";
import { overlapsAny } from "../span.ts";
import { statedScale } from "./beside.ts";

const comparedIn = matchesIn(({ lists }) => lists.bareCompared);

/** "30,000 tonnes, up from 20,000". */
export function ofCompared(text: string, amounts: Amount[], language: Language): Amount[] {
  const { lists } = language;
  if (!lists.bareCompared || amounts.length === 0) return [];
  return comparedIn(text, language).flatMap((match) => {
    const digits = match[1] ?? "";
    const end = match.index + match[0].length;
    const start = end - digits.length;
    const before = amounts.findLast((amount) => amount.end <= start && amount.unit !== "%");
    const [, number = "", scale] = /^([\d.,]+) ?(\p{L}+)?$/u.exec(digits) ?? [];
    const plain = Number(number.replaceAll(",", "")) * (scale ? numbersOf(language).scaleOf(scale) : 1);
    // "117 billion cubic metres, up from 109": of the same scale.
    const stated = before ? statedScale(text, before) : 1;
    // "Nine million tonnes, and you take less than 200,000 of it": told in full.
    const scaled = !scale && !number.includes(",") && before && stated >= 1e6 && plain < before.value / 50;
    const value = scaled ? round(plain * stated) : plain;
    const free = !overlapsAny(amounts, { start, end });
    if (!before || !isCounted(before.unit) || !free || start - before.end > 160 || value < before.value / 50 || value > before.value * 50)
      return [];
    return [{ ...before, rule: "amount.compared", start, end, value, low: null, high: null, sign: null }];
  });
}
