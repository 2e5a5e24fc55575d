// The value of a number with its sign: a balance is exports less imports, so a deficit is below nothing.
import type { Language } from "../languages/language.ts";
import type { Attachment } from "../measure/attachment.ts";
import { round, type Amount } from "../quantity/amount.ts";
import type { RunningTopic } from "../topic.ts";
import type { TradeNumber } from "./place.ts";

/** The topic keeps whether the balance given last was a deficit. */
export function signedValue(
  { amount, attachment, kind, measure }: TradeNumber,
  text: string,
  topic: RunningTopic,
  language: Language,
): number {
  if (attachment.rule === "trigger.difference") topic.deficit = (topic.both ?? 0) < 0;
  if (measure === "TRADE_BALANCE" && !attachment.pronoun) topic.deficit = isDeficit(amount, attachment, text, language);
  const below = measure === "TRADE_BALANCE" && kind.kind === "LEVEL" && (topic.deficit || amount.sign === -1);
  return below ? -amount.value : (kind.value ?? round(kind.sign * Math.abs(amount.value) || amount.value));
}

function isDeficit(amount: Amount, attachment: Attachment, text: string, { triggers, places }: Language): boolean {
  const from = Math.max(0, attachment.start - (places.spaced ? 15 : 4));
  const to = Math.max(attachment.end, Math.min(amount.start, attachment.end + 50));
  return triggers.deficit.test(text.slice(from, to)) || triggers.deficitBehind?.test(text.slice(amount.end)) === true;
}
