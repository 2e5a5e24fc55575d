// What stands around the sentences of a text and says that it is about trade: its headline, its newsroom, how it opens, and what it counts.
import type { SourceDocument } from "../document/document.ts";
import type { Language, TradeMeasure } from "../languages/language.ts";
import { triggersOf } from "../measure/trigger.ts";
import { amountsOf } from "../quantity/amount.ts";
import { isCounted } from "../quantity/unit.ts";
import { LONGEST, sentencesOf } from "../speech/sentence.ts";

export interface TradeSigns {
  /** How many of the four say so. */
  count: number;
  /** Whether who publishes it has to do with trade alone: customs, a port, a board of growers. */
  trader: boolean;
  /** The flows that they name. */
  flows: TradeMeasure[];
}

/** A text that weighs and counts so often is about goods. */
const OFTEN = 3;

export function tradeSigns({ title, publisher, paragraphs }: SourceDocument, language: Language): TradeSigns {
  const trader = language.documents.traders?.test(publisher ?? "") === true;
  const body = paragraphs.filter(({ part }) => part === "body").map(({ text }) => text);
  const texts = [title ?? "", ...body.slice(0, 2).map((text) => text.slice(0, LONGEST))];
  const [headed = [], ...opening] = texts.map((text) => triggersOf(text, language).flatMap(({ measure }) => measure ?? []));
  const flows = [...headed, ...opening.flat()];
  const signs = [trader, headed.length > 0, flows.length > headed.length, counts(body, language)];
  return { count: signs.filter(Boolean).length, trader, flows };
}

function counts(texts: readonly string[], language: Language): boolean {
  let left = OFTEN;
  return texts.some((text) =>
    sentencesOf(text, language).some((sentence) => {
      left -= amountsOf(sentence.text, language).filter(({ unit }) => isCounted(unit)).length;
      return left <= 0;
    }),
  );
}
