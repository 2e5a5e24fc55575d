// Whether a sentence is about what crosses borders.
import type { SentenceContext } from "../sentence-context.ts";
import type { RunningTopic } from "../topic.ts";
import type { SentenceFacts } from "./sentence-facts.ts";

export function isAbroad(
  text: string,
  { home, mentions, goods, passage }: Pick<SentenceFacts, "home" | "mentions" | "goods" | "passage">,
  topic: RunningTopic,
  { frame, language, recentMeasures }: SentenceContext,
): boolean {
  return (
    frame.pair !== null ||
    frame.border ||
    (frame.type === "transcript" && frame.port === true) ||
    recentMeasures.some((flow) => flow !== "TRADE_TURNOVER") ||
    passage !== null ||
    mentions.some((mention) => mention.code !== home && mention.code !== "SUN") ||
    (topic.fresh && (topic.parties?.countries.length ?? 0) > 1) ||
    (frame.type !== "transcript" && topic.age <= 1 && (topic.measure === "EXPORTS" || topic.measure === "IMPORTS")) ||
    language.triggers.abroad.test(text) ||
    goods.some((good) => good.label === "arms")
  );
}
