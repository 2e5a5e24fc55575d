// One sentence and what was said before it: its numbers become claims, and the next sentence goes on from it.
import type { ExtractedClaim } from "../claim.ts";
import { sentenceFacts } from "../facts/sentence-facts.ts";
import { isOfAside } from "../measure/asides.ts";
import { SentenceNumbers } from "../numbers/read-numbers.ts";
import { runsOf } from "../place/list.ts";
import type { Mention } from "../place/mention.ts";
import { isFrameOf, isOnePerson, isParty } from "../place/subject.ts";
import type { SentenceContext } from "../sentence-context.ts";
import type { Sentence } from "../speech/sentence.ts";
import type { SaidPeriod } from "../time/period.ts";
import type { RunningTopic } from "../topic.ts";
import { moveOn } from "../topic.ts";
import { facingAfter, keepForeignTrade, keepNamed, keepTwo, leftBy } from "./after-sentence.ts";

/** No longer than "Well, thank you, sir." */
const BRIEF = 28;

/** The claims of the sentence, as the document's own, the times it names, and whether numbers are left; the topic is moved on for the next one. */
export function readSentence(
  sentence: Sentence,
  topic: RunningTopic,
  context: SentenceContext,
): { readings: ExtractedClaim[]; periods: SaidPeriod[]; left: boolean; unrelated: boolean; idle: boolean } {
  const facts = sentenceFacts(sentence.text, topic, context);
  const numbers = facts.amounts.length > 0 ? new SentenceNumbers(sentence, facts, topic, context) : null;
  const readings = numbers?.read() ?? [];
  const last = numbers?.earlier ?? null;
  if (numbers === null) topic.rate = null;
  else if (readings.length === 0) topic.scaled = null;
  const { language, frame } = context;
  const { text, mentions, baselines, periods } = facts;
  // "More than with Japan and Korea put together": whom a sentence only compares with is not spoken of.
  const lists = frame.type === "transcript" && mentions.length > 1 ? runsOf(mentions, text, language) : [];
  const than = (mention: Mention): boolean => {
    const [first = mention] = lists.find((list) => list.includes(mention)) ?? [];
    return language.places.than?.test(text.slice(Math.max(0, first.start - 40), first.start)) === true;
  };
  moveOn(topic, {
    ...facts,
    talks: frame.type === "transcript" && language.triggers.remarksPass === true,
    brief: frame.type === "transcript" && text.length <= BRIEF && !/\d/.test(text) && facts.amounts.length === 0 && mentions.length === 0,
    // "the largest partner within the CIS": the bloc is not whom the next sentence is about.
    mentions: mentions.filter((mention) =>
      frame.type === "transcript"
        ? !isFrameOf(text, mention, language) && !isOnePerson(text, mention, language) && !than(mention)
        : isParty(text, mention, language),
    ),
    last: last && frame.type !== "transcript" ? { ...last, parties: leftBy(last.parties, readings) } : last,
  });
  const other = mentions.findLast(({ code }) => code !== facts.home);
  if (other) topic.listed = lists.some((list) => list.length > 1 && list.includes(other));
  const facing = facingAfter(facts, topic, context);
  // "And China? They count otherwise": what was said of another one does not go on.
  if (facing !== null && facing !== topic.facing && topic.parties?.countries.includes(facing) === false) topic.parties = null;
  topic.facing = facing;
  if (frame.type !== "transcript") keepTwo(facts, topic, context, last);
  else if (last === null) {
    keepNamed(facts, topic, context, last);
    keepForeignTrade(facts, topic, language);
  }
  const compared = [...baselines.values()].map(({ period }) => period);
  return {
    readings,
    periods: periods.filter(
      (period) =>
        !compared.includes(period) &&
        // "4 billion, down from June's 23": nor is what was then.
        ![...baselines].some(([{ start }, { from }]) => period.start >= from && period.end <= start) &&
        !isOfAside(period, facts.amounts, text, language),
    ),
    left:
      readings.length < facts.amounts.length ||
      (readings.length === 0 && /\d/.test(text) && language.triggers.pointsBack?.test(text) === true),
    // Numbers of something else have their own time: "Inflation eased to 8 percent in July."
    unrelated:
      readings.length === 0 &&
      facts.amounts.length > 0 &&
      facts.triggers.length > 0 &&
      facts.triggers.every(({ measure }) => measure === null),
    // "In May we met in Lima": neither a figure nor a word of trade.
    idle: facts.amounts.length === 0 && facts.triggers.length === 0,
  };
}
