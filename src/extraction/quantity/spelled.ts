// Numbers written in words, as digits for patterns that look for a number.
import type { Language } from "../languages/language.ts";
import { anyScript, compile, memoized } from "../languages/pattern.ts";
import { amountsOf } from "./amount.ts";
import { numbersOf } from "./number.ts";

const beforeScale = memoized((language: Language) =>
  compile(String.raw`^[^\d]+(?= (?:${anyScript(numbersOf(language).scale)})(?!\p{L}))`, "i"),
);

/** "sold Japan two and a half billion" becomes "sold Japan 11111111111 billion": as long as before, so that places in it hold. */
export function spelledAsDigits(text: string, language: Language): string {
  if (language.numerals.words === null || language.numerals.positional) return text;
  let changed = text;
  for (const { start, end } of amountsOf(text, language)) {
    const [words] = beforeScale(language).exec(text.slice(start, end)) ?? [];
    if (words) changed = changed.slice(0, start) + "1".repeat(words.length) + changed.slice(start + words.length);
  }
  return changed;
}
