// Numbers of a time that no date gives: of every day, of before the war, of Monday where its month is not known.
import type { Language } from "../languages/language.ts";
import type { Amount } from "../quantity/amount.ts";
import { isThing } from "../quantity/unit.ts";
import { clauseStart } from "../span.ts";
import type { SentenceContext } from "../sentence-context.ts";
import { monthOfDay } from "./months.ts";
import { isInherited, otherThan, undated, type SaidPeriod } from "./period.ts";

export function unknownTime(
  dated: SaidPeriod | null,
  text: string,
  amount: Amount,
  kind: "LEVEL" | "CHANGE",
  { day, frame, language }: SentenceContext,
): SaidPeriod | null {
  const { habit, once, dailyAfter, dayAlone, dayAhead, weekdays } = language.periods;
  const behind = text.slice(amount.end);
  // "350 trucks a day use the bridge, compared with 600 before the outbreak": of no time that the report gives.
  const ofHabit = kind === "LEVEL" && (isThing(amount.unit) || dailyAfter.test(behind)) && habit?.test(text) === true;
  // "We were selling them 9 tonnes", said in talks: once, whatever year was told before.
  const ofOnce = frame.type === "transcript" && kind === "LEVEL" && once?.test(text.slice(0, amount.start)) === true;
  if ((!dated || isInherited(dated)) && (ofHabit || ofOnce || isBeforeEvent(text, amount, language))) return undated(dated, "period.habit");
  const ofDay = dayAlone?.exec(behind) ?? dayAhead?.exec(text.slice(Math.max(0, amount.start - 60), amount.start));
  if (!ofDay) return null;
  const month = day && kind === "LEVEL" && weekdays ? monthOfDay(day, ofDay[0], weekdays) : null;
  return month ? otherThan(dated, month, "period.day") : undated(dated, "period.day");
}

/** How far behind a number its own words may begin. */
const NEXT = 14;

/** "600 before the outbreak", "Before the war 900 lorries crossed". */
function isBeforeEvent(text: string, amount: Amount, language: Language): boolean {
  const { beforeEvent } = language.periods;
  if (!beforeEvent) return false;
  const [behind = ""] = text.slice(amount.end, amount.end + 60).split(/[,;.]/);
  const opens = text.slice(clauseStart(text, amount.start, language), amount.start).search(beforeEvent);
  const follows = behind.search(beforeEvent);
  return (opens >= 0 && opens <= 2) || (follows >= 0 && follows <= NEXT);
}
