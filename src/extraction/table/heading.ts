// What the heading of a table, column or row says about its numbers: measure, unit and period.
import type { Language, TradeMeasure } from "../languages/language.ts";
import { anyScript, compile, memoized } from "../languages/pattern.ts";
import { triggersOf } from "../measure/trigger.ts";
import { numbersOf } from "../quantity/number.ts";
import { isMoney, unitsOf } from "../quantity/unit.ts";
import type { Day, SaidPeriod } from "../time/period.ts";
import { periodsOf } from "../time/said-periods.ts";

interface HeadingUnit {
  unit: string;
  factor: number;
}

export interface Heading {
  measure: TradeMeasure | null;
  unit: HeadingUnit | null;
  period: SaidPeriod | null;
  /** Whether its percentages are growth rather than shares. */
  growth: boolean;
}

export const readHeading = (text: string, day: Day | null, home: string | null, language: Language): Heading => ({
  measure: triggersOf(text, language).find(({ measure }) => measure !== null)?.measure ?? null,
  unit: unitIn(text, language),
  period: periodIn(text, day, home, language),
  growth: moves(language).test(text) || language.periods.yearOnYear.test(text),
});

const scalesIn = memoized(({ numerals }: Language) => {
  const all = [...numerals.scales, ...numerals.shortScales].map(([pattern]) => anyScript(pattern)).join("|");
  return new RegExp(`(?<![\\p{Script=Latin}\\p{Script=Cyrillic}])(?:${all})`, "giu");
});

/** "in billions of dollars", "млн долл. США", "单位：亿美元", "US$ million", "thousand tonnes". */
function unitIn(text: string, language: Language): HeadingUnit | null {
  const units = unitsOf(language);
  for (const { index, 0: scale } of text.matchAll(scalesIn(language))) {
    const factor = numbersOf(language).scaleOf(scale);
    const gap = /^[ \u00a0]?(?:\p{Ll}{1,3} )?(?:\p{Lu}\.?\p{Lu}\.? )?/u.exec(text.slice(index + scale.length))?.[0].length ?? 0;
    const unit = units.after(text, index + scale.length + gap) ?? units.before(text.slice(0, index));
    if (unit && unit.unit !== "%" && unit.unit !== "pp") return { unit: unit.unit, factor };
  }
  // A unit alone must be in brackets or after a comma: "(tonnes)", "Value, EUR".
  for (const { 1: alone = "" } of text.matchAll(/[(（,，:：]\s?([^()（）,，]{1,24})(?=[)）,，]|$)/gu)) {
    const unit = units.after(alone, 0) ?? units.before(alone);
    if (unit && (isMoney(unit.unit) || unit.unit === "t" || unit.unit === "%")) return { unit: unit.unit, factor: 1 };
  }
  return /^%|%$/.test(text.trim()) ? { unit: "%", factor: 1 } : null;
}

const moves = memoized(({ changes }: Language) => compile(anyScript(`${changes.up}|${changes.down}`), "i"));

function periodIn(text: string, day: Day | null, home: string | null, language: Language): SaidPeriod | null {
  const [said] = periodsOf(text, day, home, language).filter(({ value }) => value !== null);
  if (said) return said;
  const years = [...text.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)];
  const [year] = years;
  if (!year || years.length > 1) return null;
  const end = year.index + 4;
  return { rule: "period.year", start: year.index, end, value: year[0], inferred: false, unknown: false, compared: null };
}
