// Where a sentence names its source: "the grain exporters' group said". Words of such a phrase say nothing of the numbers beside it.
import { oncePerText } from "../languages/once.ts";
import { matchesOf } from "../languages/pattern.ts";
import { hasMatch } from "../languages/scan.ts";
import type { TextSpan } from "../span.ts";

/** Whether a sentence may name one. */
export const mayCite = hasMatch(({ attribution }) => attribution.any);

export const sourceWords = oncePerText((text, language): TextSpan[] => {
  const { attribution } = language;
  if (!mayCite(text, language)) return [];
  return [attribution.said, attribution.saidAfter, attribution.according, attribution.shown].flatMap((pattern) =>
    matchesOf(text, pattern).flatMap((match) => {
      const words = match.slice(1).find(Boolean);
      // "Output is expected at 9 million tonnes": nobody is named that expects it.
      if (!words || attribution.passive?.test(words)) return [];
      const start = text.indexOf(words, match.index);
      return [{ start, end: start + words.length }];
    }),
  );
});
