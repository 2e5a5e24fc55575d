// Where a sentence names its source: "the grain exporters' group said". Words of such a phrase tell nothing of the numbers beside it.
import type { Language } from "../languages/language.ts";
import { matchesOf } from "../languages/pattern.ts";
import type { TextSpan } from "../span.ts";

export function sourceWords(text: string, { attribution }: Language): TextSpan[] {
  if (!attribution.any.test(text)) return [];
  return [attribution.said, attribution.saidAfter, attribution.according, attribution.shown].flatMap((pattern) =>
    matchesOf(text, pattern).flatMap((match) => {
      const words = match.slice(1).find(Boolean);
      if (!words) return [];
      const start = text.indexOf(words, match.index);
      return [{ start, end: start + words.length }];
    }),
  );
}
