// An amount as its pattern matched it, before all its parts are known to belong to it.
import type { Language } from "../languages/language.ts";
import type { AmountParts } from "./amount-pattern.ts";
import { unitsOf } from "./unit.ts";

/** What was matched of an amount. Steps that find a part to belong to another one take it away. */
export interface MatchedAmount {
  readonly sentence: string;
  readonly at: number;
  text: string;
  readonly parts: AmountParts;
  readonly language: Language;
  /** Where the amount starts, with a currency before the number. */
  readonly start: number;
  readonly leading: string | null;
  /** The words before it. */
  readonly context: string;
}

/** Past a blank, a hyphen or a bracket between a number and its unit. */
export const gapAt = (sentence: string, from: number): number =>
  from + (/^(?:[ \u00a0-]?\[?)/.exec(sentence.slice(from, from + 3))?.[0].length ?? 0);

/** The end of what was matched, and the unit behind it. */
export const endOf = ({ at, text }: MatchedAmount): number => at + text.trimEnd().length;
export const unitBehind = ({ sentence, language }: MatchedAmount, end: number) => unitsOf(language).after(sentence, gapAt(sentence, end));

/** The words or digits it begins with. */
export const openingOf = ({ parts }: MatchedAmount): string => parts["article"] ?? parts["first"] ?? "";
