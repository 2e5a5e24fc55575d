// Whether a number was measured, guessed, expected or aimed at: the words of its own clause decide.
import type { Language } from "../languages/language.ts";

export type StatedModality = "REPORTED" | "ESTIMATED" | "PROJECTED" | "TARGET";

export function modalityOf(words: string, sentence: string, { modalities }: Language): { modality: StatedModality; rule: string } {
  const clause = words.replace(modalities.ignore, "");
  if (modalities.target.test(clause) && !modalities.reached.test(sentence)) return { modality: "TARGET", rule: "modality.target" };
  if (modalities.estimated.test(clause)) return { modality: "ESTIMATED", rule: "modality.estimated" };
  if (modalities.projected.test(clause)) return { modality: "PROJECTED", rule: "modality.projected" };
  return { modality: "REPORTED", rule: "modality.plain" };
}
