// A list names its subject once: "with China – $108 billion, with India – $11 billion, with Brazil – $5 billion".
import type { Language } from "../languages/language.ts";
import type { Amount } from "../quantity/amount.ts";
import type { Attachment } from "./attachment.ts";
import { mayBear } from "./carriers.ts";
import { wordsIn } from "./distance.ts";
import type { Trigger } from "./trigger.ts";

/** A number takes the subject of the previous one if no other trigger is between them. */
export function listed(
  text: string,
  triggers: Trigger[],
  before: Attachment | null,
  from: number,
  amount: Amount,
  own: Attachment | null,
  compared: boolean,
  language: Language,
): Attachment | null {
  if (before === null || own === before) return null;
  const gap = text.slice(from, amount.start);
  const parted = triggers.some((trigger) => trigger.start >= from && trigger.end <= amount.start);
  if (parted || wordsIn(gap, language) > 14 || /\p{Ll}\.\s/u.test(gap)) return null;
  if (!mayBear(before.measure, amount)) return null;
  // A trigger right after the number takes precedence: "$5 billion in investment".
  if (!compared && own !== null && own.start >= amount.end && own.cost <= 4) return null;
  return { ...before, cost: before.cost + 2 };
}
