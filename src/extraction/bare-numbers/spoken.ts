// Numbers that speakers give without scale or unit, behind one that has both: "Last year we sold them 9 billion. The year before it was seven."
import type { Language } from "../languages/language.ts";
import { matchesIn } from "../languages/scan.ts";
import type { Amount } from "../quantity/amount.ts";
import { round } from "../quantity/amount.ts";
import { numbersOf } from "../quantity/number.ts";
import { overlapsAny } from "../span.ts";
import { statedScale } from "./beside.ts";

export interface LastNumber {
  unit: string;
  scale: number;
  /** Where only the number right before counts: a bare one far larger or smaller is of something else. */
  value?: number;
}

const FARTHEST_RATIO = 40;

const spokenIn = matchesIn(({ lists }) => lists.bareSpoken ?? null);

/** Whether a text may go on with a number of which it tells neither scale nor unit. */
export const maySpeakOn = (text: string, language: Language): boolean => spokenIn(text, language).length > 0;

/** In unit and scale of the number before, in the sentence or at the end of the last one. */
export function spokenOn(text: string, amounts: Amount[], last: LastNumber | null, language: Language): Amount[] {
  return spokenIn(text, language).flatMap((match) => {
    const words = match.groups?.["n"] ?? "";
    const start = match.index + match[0].lastIndexOf(words);
    const end = start + words.length;
    const near = amounts.findLast((amount) => amount.end <= start);
    const told = near ? { unit: near.unit, scale: statedScale(text, near), value: near.value } : last;
    // "It's 7 percent here, and on cars it's more than 40."
    if (told?.value === undefined || told.unit === "%" || told.unit === "pp" || told.scale < 1e6) return [];
    const { unit, scale } = told;
    const value = round(numbersOf(language).parse(words) * scale);
    const ratio = value / told.value;
    if (!(ratio < FARTHEST_RATIO && ratio > 1 / FARTHEST_RATIO) || overlapsAny(amounts, { start, end })) return [];
    return [{ rule: "amount.scaled", start, end, value, low: null, high: null, unit, change: false, scale, sign: null }];
  });
}
