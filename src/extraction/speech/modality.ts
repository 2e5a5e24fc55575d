// Whether a number was measured, guessed, expected or aimed at: the words of its own clause decide.
import type { Language } from "../languages/language.ts";
import { hasMatch } from "../languages/scan.ts";
import { clauseStart, rightBefore } from "../span.ts";

export type StatedModality = "REPORTED" | "ESTIMATED" | "PROJECTED" | "TARGET" | "DENIED";

/** Whether it is of something still to come. */
export const isExpected = (modality: string): boolean => modality === "TARGET" || modality === "PROJECTED";

/** Where the number and its part of the sentence lie; `last` where no other number follows. */
interface Place {
  from: number;
  amountEnd: number;
  end: number;
  last: boolean;
  /** The document's year. */
  year: number;
}

export function modalityOf(
  text: string,
  { from, amountEnd, end, last, year }: Place,
  language: Language,
): { modality: StatedModality; rule: string } {
  const { modalities, clauses } = language;
  // Behind a comma the words are about the next number, if there is one.
  // "The deficit, which was $69 billion, will grow": nor are those behind a clause of its own.
  const comma = last && modalities.relative?.test(text.slice(0, from)) !== true ? -1 : text.slice(amountEnd, end).search(clauses.comma);
  const and = text.slice(amountEnd, end).search(modalities.and);
  const stops = [comma, and].filter((stop) => stop >= 0).map((stop) => amountEnd + stop);
  const start = clauseStart(text.slice(0, from).replace(/ ?[–—] ?$/u, ""), from, language);
  const clause = text.slice(start, Math.min(end, ...stops)).replace(modalities.ignore, "");
  if (modalities.denied?.test(text.slice(0, from))) return { modality: "DENIED", rule: "modality.denied" };
  // "目标没有改：2025年出口9亿美元": the first number behind the colon is the goal.
  const isGoal = modalities.goalBefore?.test(text.slice(0, start)) === true && text.slice(start, from).search(clauses.comma) < 0;
  if (isGoal) return { modality: "TARGET", rule: "modality.target" };
  const told = statedIn(clause, text, language);
  const isForecast = told.modality === "REPORTED" && modalities.forecastOf?.test(rightBefore(text, from)) === true;
  const stated = isForecast ? ({ modality: "PROJECTED", rule: "modality.forecast" } as const) : told;
  // "will return to the $615 million of 2010": that was, whatever will be.
  const { ofThen } = modalities;
  const then = ofThen?.behind.exec(text.slice(amountEnd))?.groups?.["year"];
  if (ofThen && then && Number(then) < year && ofThen.before.test(text.slice(0, from)) && isExpected(stated.modality))
    return { modality: "REPORTED", rule: "modality.baseline" };
  const baseline = modalities.baseline.exec(rightBefore(text, from))?.[0];
  // "raising its forecast from 6 million": that was expected, too, of the same time.
  const wasExpected =
    modalities.revised?.test(text.slice(0, from)) === true || modalities.expectedBehind?.test(text.slice(amountEnd)) === true;
  if (baseline !== undefined && wasExpected) return { ...stated, rule: "modality.baseline" };
  // "against the earlier target of $30 billion" is a goal, too.
  return stated.modality !== "REPORTED" && baseline !== undefined && !modalities.target.test(baseline)
    ? { modality: "REPORTED", rule: "modality.baseline" }
    : stated;
}

const isTarget = hasMatch(({ modalities }) => modalities.target);
const isEstimate = hasMatch(({ modalities }) => modalities.estimated);
const isProjection = hasMatch(({ modalities }) => modalities.projected);

function statedIn(clause: string, sentence: string, language: Language): { modality: StatedModality; rule: string } {
  const { reached } = language.modalities;
  if (isTarget(clause, language) && !reached.test(sentence)) return { modality: "TARGET", rule: "modality.target" };
  if (isEstimate(clause, language)) return { modality: "ESTIMATED", rule: "modality.estimated" };
  if (isProjection(clause, language) && !reached.test(clause)) return { modality: "PROJECTED", rule: "modality.projected" };
  return { modality: "REPORTED", rule: "modality.plain" };
}
