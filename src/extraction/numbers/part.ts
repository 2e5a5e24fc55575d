// The part of a sentence that belongs to one of its numbers.
import type { SentenceFacts } from "../facts/sentence-facts.ts";
import type { Language } from "../languages/language.ts";
import type { Attachment } from "../measure/attachment.ts";
import type { Amount } from "../quantity/amount.ts";
import { spanOf, type TextSpan } from "../span.ts";

interface Between {
  amount: Amount;
  next: Amount | undefined;
  /** What the next number belongs to. */
  following: Attachment | null;
  previousEnd: number;
  /** What is said up to here belongs to the numbers before. */
  reach: number;
  attachment: Attachment;
}

/** The number's own part of the sentence, and the comma behind which the next number's words may begin. */
export function partOf(
  { text, mentions }: SentenceFacts,
  { amount, next, following, previousEnd, reach, attachment }: Between,
  language: Language,
): TextSpan & { reach: number; comma: number } {
  const comma = next ? text.slice(amount.end, next.start).search(language.clauses.comma) : -1;
  const span = spanOf(text, reach, amount, next?.start ?? text.length, language);
  let { start, end } = span;
  // Words from a number's own word of trade on are its own, and no longer the number's before.
  if (attachment.start >= previousEnd && attachment.end <= amount.start) start = Math.min(start, attachment.start);
  const whoseOwn = mentions.findLast(
    (mention) =>
      mention.end <= attachment.start &&
      (text.slice(mention.end, attachment.start) === " " || language.places.ownerGap?.test(text.slice(mention.end, attachment.start))),
  );
  if (whoseOwn && whoseOwn.start >= previousEnd) start = Math.min(start, whoseOwn.start);
  if (next && following?.measure && following.start !== attachment.start && following.start >= amount.end && following.end <= next.start) {
    // ", Germany the leading market with $2 billion": whose word it is stands in front of it.
    const whose = mentions.find(
      (mention) =>
        mention.start >= amount.end && mention.end <= following.start && language.lists.join.test(text.slice(amount.end, mention.start)),
    );
    end = Math.min(end, whose?.start ?? following.start);
  }
  return { start, end, reach: span.end, comma: comma < 0 ? text.length : amount.end + comma };
}
