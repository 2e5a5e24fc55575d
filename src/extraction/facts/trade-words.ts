// The words of a sentence that may bear a number; those that name a source bear none.
import { triggersOf, type Trigger } from "../measure/trigger.ts";
import type { SentenceContext } from "../sentence-context.ts";
import { sourceWords } from "../speech/source-words.ts";
import type { RunningTopic } from "../topic.ts";

export function bearersIn(text: string, topic: RunningTopic, { language, frame, recentMeasures }: SentenceContext): Trigger[] {
  // "The deficit came to 2 billion": of trade, where trade was given before.
  const ofTrade = recentMeasures.length > 0 || (topic.measure !== undefined && topic.measure !== null && topic.age <= 2);
  // "Sales would reach 9 million": of what the report says is exported.
  const exported = recentMeasures[0] === "EXPORTS" && !language.triggers.homeTrade.test(text) ? language.triggers.sold : undefined;
  const triggers = triggersOf(text, language).filter(
    ({ rule, measure, start, end }) =>
      (ofTrade || rule !== "trigger.balance-alone") && !(measure === null && exported?.test(text.slice(start, end))),
  );
  if (frame.type === "transcript" || !triggers.some(({ measure }) => measure === null)) return triggers;
  const sources = sourceWords(text, language);
  return triggers.filter(
    ({ measure, start, end }) => measure !== null || !sources.some((source) => source.start <= start && end <= source.end),
  );
}
