// What is known where the countries of a number are looked for, and what is found.
import type { Frame } from "../frame/frame.ts";
import type { Language, TradeMeasure } from "../languages/language.ts";
import type { Mention } from "../place/mention.ts";

export interface Parties {
  countries: string[];
  /** Seller first, buyer second. */
  directed: boolean;
  inferred: boolean;
  rule: string;
  /** Whether they are the last of several pairs of a sentence, with none of which the next one goes on. */
  many?: boolean;
}

export interface PartiesContext {
  sentence: string;
  mentions: Mention[];
  /** Where the number's own span of the sentence begins and ends. */
  from: number;
  to: number;
  /** The word that the number belongs to. */
  trigger: { start: number; end: number };
  measure: TradeMeasure;
  /** The speaker's country, or the one the text is about. */
  home: string | null;
  /** How sure the home is: a report's subject is inferred, a speaker's country is not. */
  homeRule: string;
  frame: Frame;
  /** Parties of the claim or partner named just before, to which "it" and "our trade" refer. */
  before: Parties | null;
  /** Parties of the number before it in the sentence. */
  earlier?: Parties | null;
  /** Whether that was in the same paragraph. */
  adjacent: boolean;
  /** Country named last in the sentences before. */
  lastNamed: string | null;
  /** Whether the number's subject is a pronoun that stands for the subject before. */
  pronoun: boolean;
  /** Where the number begins. */
  number: number;
  /** In a list: the partner whose number it is. */
  item: Mention | null;
  language: Language;
}
