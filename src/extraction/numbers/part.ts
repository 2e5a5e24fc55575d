// The part of a sentence that belongs to one of its numbers.
import type { SentenceFacts } from "../facts/sentence-facts.ts";
import type { Language } from "../languages/language.ts";
import type { Attachment } from "../measure/attachment.ts";
import { spanOf, type TextSpan } from "../span.ts";
import type { NumberPlace } from "./place.ts";

export interface OwnPart extends TextSpan {
  /** What is said behind it belongs to the next number. */
  reach: number;
  /** The comma behind which the next number's words may begin. */
  comma: number;
}

export function partOf(
  { amount, next, previousEnd }: NumberPlace,
  attachment: Attachment,
  /** What the next number belongs to. */
  following: Attachment | null,
  /** What is said up to here belongs to the numbers before. */
  from: number,
  { text, mentions }: SentenceFacts,
  language: Language,
): OwnPart {
  const comma = next ? text.slice(amount.end, next.start).search(language.clauses.comma) : -1;
  const span = spanOf(text, from, amount, next?.start ?? text.length, language);
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
