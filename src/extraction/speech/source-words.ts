// Where a sentence names its source: "the grain exporters' group said". Words of such a phrase say nothing of the numbers beside it.
import { oncePerText } from "../languages/once.ts";
import { matchesOf } from "../languages/pattern.ts";
import type { TextSpan } from "../span.ts";

export const sourceWords = oncePerText((text, { attribution }): TextSpan[] => {
  if (!attribution.any.test(text)) return [];
  return [attribution.said, attribution.saidAfter, attribution.according, attribution.shown].flatMap((pattern) =>
    matchesOf(text, pattern).flatMap((match) => {
      const words = match.slice(1).find(Boolean);
      if (!words) return [];
      const start = text.indexOf(words, match.index);
      return [{ start, end: start + words.length }];
    }),
  );
});
