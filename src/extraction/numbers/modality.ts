// How sure a number is: as its own part of the sentence says, or as the number before it.
import type { SentenceFacts } from "../facts/sentence-facts.ts";
import type { SentenceContext } from "../sentence-context.ts";
import { isExpected, modalityOf, type StatedModality } from "../speech/modality.ts";
import type { Earlier, TradeNumber } from "./place.ts";

/** The year right before a number. */
const YEAR = /(?<!\d)(20\d\d)(?!\d)[^\d,;]{0,24}$/;

export function modalityOfNumber(
  { at, amount, previousEnd, kind, bound }: TradeNumber,
  /** Where its own part ends. */
  end: number,
  earlier: Earlier | null,
  { text, amounts }: SentenceFacts,
  { language, day }: SentenceContext,
): { modality: StatedModality; rule: string } {
  // "4.5 million tonnes, which is 6 percent less": said of the number before, it is as sure as that.
  const sameBreath = kind.kind === "CHANGE" && language.changes.ofEarlier?.test(text.slice(previousEnd, amount.start)) === true;
  if (earlier && sameBreath) return earlier.modality;
  const own = text.slice(previousEnd, amount.start);
  // "$9 billion is to be reached this year, and in 2030 $12 billion", "and then $12 billion": the verb is said once.
  const later = Number(YEAR.exec(own)?.[1]) > (day?.year ?? Number.NaN) || language.modalities.andThen?.test(own) === true;
  const ahead = earlier && isExpected(earlier.modality.modality) && later;
  const place = { from: bound.start, amountEnd: amount.end, end, last: at === amounts.length - 1, year: day?.year ?? 0 };
  const stated = modalityOf(text, place, language);
  return ahead && stated.modality === "REPORTED" && stated.rule !== "modality.baseline" ? earlier.modality : stated;
}
