// Paragraphs passed over since the last that was read: what they name is looked for only where a later one may refer to it.
import { commoditiesOf } from "../commodity/commodity.ts";
import type { Language } from "../languages/language.ts";
import { mentionsOf } from "../place/mention.ts";
import { isFrameOf } from "../place/subject.ts";
import type { RunningTopic } from "../topic.ts";

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
    topic.goods = firstOf(passed, (text) => commoditiesOf(text.slice(-300), this.language).at(-1)) ?? topic.goods;
  }
}

/** The foreign country that a text names last. */
export function lastNamedIn(text: string, home: string | null, language: Language): string | null {
  const foreign = mentionsOf(text, language).filter(({ code, capital }) => code !== home && code !== "SUN" && !capital);
  return foreign.findLast((mention) => !isFrameOf(text, mention, language))?.code ?? null;
}

/** The first answer of the texts, in their order. */
function firstOf<Answer>(texts: readonly string[], answer: (text: string) => Answer | null | undefined): Answer | undefined {
  for (const text of texts) {
    const found = answer(text);
    if (found) return found;
  }
  return undefined;
}
