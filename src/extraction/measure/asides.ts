// Clauses told by the way, ", which opened in 2020,": their words are of nothing outside them.
import type { Language } from "../languages/language.ts";
import { oncePerText } from "../languages/once.ts";
import { matchesOf } from "../languages/pattern.ts";
import type { Amount } from "../quantity/amount.ts";
import type { TextSpan } from "../span.ts";

const asidesOf = oncePerText((text, { clauses }) =>
  matchesOf(text, clauses.relative).map(({ index, 0: words }) => ({ start: index, end: index + words.length })),
);

/** Whether the word stands in a clause of its own, apart from the number. */
export const isApart = (text: string, word: TextSpan, amount: Amount, language: Language): boolean =>
  asidesOf(text, language).some(
    (aside) => aside.start <= word.start && word.end <= aside.end && (amount.end <= aside.start || aside.end <= amount.start),
  );

/** "The port, which opened in 2020, handled 5 million tonnes": when something else happened, and no time of the figures. */
export function isOfAside({ start, end }: TextSpan, amounts: readonly Amount[], text: string, language: Language): boolean {
  if (!language.clauses.relativeTime) return false;
  const aside = asidesOf(text, language).find((each) => each.start <= start && end <= each.end);
  // ", which handled 9 million tonnes in 2020, 5 percent more": a percentage right behind goes on with the aside.
  const within = ({ start: at, end: until, unit }: Amount): boolean =>
    (at > aside!.start && until < aside!.end) || (unit === "%" && at >= aside!.end && /^[ \w]{0,16}$/.test(text.slice(aside!.end, at)));
  return aside !== undefined && !amounts.some(within);
}
