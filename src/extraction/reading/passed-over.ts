// Paragraphs passed over since the last that was read: what they name is looked for only where a later one may refer to it.
import { commoditiesOf } from "../commodity/commodity.ts";
import { maySpeakOn } from "../bare-numbers/spoken.ts";
import { itemStart } from "../document/rows.ts";
import type { Language } from "../languages/language.ts";
import { mayHoldTrigger } from "../measure/trigger.ts";
import { runsOf } from "../place/list.ts";
import { mentionsOf } from "../place/mention.ts";
import { isFrameOf, isOnePerson } from "../place/subject.ts";
import { mayHoldNumber } from "../quantity/number.ts";
import type { RunningTopic } from "../topic.ts";

/** Opens a question or an answer of an interview without labels. */
export const DASH = /^[—–-] /;

/** Whether a paragraph is worth reading: it tells a number, and what the number may be of. */
export function mayHoldClaim(text: string, goesOn: boolean, isAsked: boolean, language: Language): boolean {
  // The number of a heading, "3. Imports", is no quantity.
  if (mayHoldNumber(text.slice(itemStart(text)), language) && (mayHoldTrigger(text, language) || goesOn)) return true;
  if (goesOn && maySpeakOn(text, language)) return true;
  // The question of an interview names what the answer is of.
  return isAsked && (DASH.test(text) || language.labels.asks === true) && mayHoldTrigger(text, language);
}

export class PassedOver {
  #texts: string[] = [];

  constructor(private readonly language: Language) {}

  add(text: string): void {
    this.#texts.push(text);
  }

  forget(): void {
    this.#texts = [];
  }

  /** The country and the goods named last go on. */
  recall(topic: RunningTopic, home: string | null): void {
    const passed = this.#texts.reverse();
    this.forget();
    topic.lastNamed = firstOf(passed, (text) => lastNamedIn(text, home, this.language)) ?? topic.lastNamed;
    topic.listed = passed.length > 0 ? endsWithList(passed[0]!, this.language) : topic.listed;
    topic.goods = firstOf(passed, (text) => commoditiesOf(text.slice(-300), this.language).at(-1)) ?? topic.goods;
  }
}

/** The foreign country that a text names last. */
export function lastNamedIn(text: string, home: string | null, language: Language): string | null {
  const foreign = mentionsOf(text, language).filter(({ code, capital }) => code !== home && code !== "SUN" && !capital);
  return foreign.findLast((mention) => !isFrameOf(text, mention, language) && !isOnePerson(text, mention, language))?.code ?? null;
}

/** Whether the countries that a text names last are a list. */
function endsWithList(text: string, language: Language): boolean {
  const named = mentionsOf(text, language);
  return runsOf(named, text, language).some((list) => list.length > 1 && list.includes(named.at(-1)!));
}

/** The first answer of the texts, in their order. */
function firstOf<Answer>(texts: readonly string[], answer: (text: string) => Answer | null | undefined): Answer | undefined {
  for (const text of texts) {
    const found = answer(text);
    if (found) return found;
  }
  return undefined;
}
