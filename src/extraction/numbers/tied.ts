// Whether a number of a sentence without a word of trade is of the trade that its text is about.
import type { SentenceFacts } from "../facts/sentence-facts.ts";
import { isCarrier } from "../measure/carriers.ts";
import { isParty } from "../place/subject.ts";
import type { Amount } from "../quantity/amount.ts";
import { isCounted } from "../quantity/unit.ts";
import type { SentenceContext } from "../sentence-context.ts";
import type { RunningTopic } from "../topic.ts";

/** By another country, by goods, by a word that points back, or by the sentence right before. */
export function isTied(amount: Amount, facts: SentenceFacts, topic: RunningTopic, { frame, language }: SentenceContext): boolean {
  if (topic.fresh) return true;
  const { text, mentions, goods } = facts;
  if (frame.type === "transcript" && language.triggers.deals?.test(text)) return true;
  const unit = amount.unit ?? topic.unit;
  if (amount.change || unit === "%" || unit === "pp") return false;
  if (language.triggers.pointsBack?.test(text)) return topic.measure != null || topic.unit !== null;
  if (!isCounted(unit)) return goods.length > 0;
  const whose = frame.home ?? facts.home;
  const abroad = mentions.some((mention) => !mention.capital && mention.code !== whose && isParty(text, mention, language));
  return abroad || goods.length > 0 || (isCarrier(amount) && (frame.border || frame.port === true));
}
