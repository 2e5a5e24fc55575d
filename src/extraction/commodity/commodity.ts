// Goods by the words for them.
import type { Language } from "../languages/language.ts";
import { goodsOf } from "./headings.ts";
import { oncePerText } from "../languages/once.ts";
import { anyScript, lowerCased, lowerCasePattern, memoized } from "../languages/pattern.ts";
import { scanner } from "../languages/scan.ts";

export interface NamedCommodity {
  label: string;
  hs: string | null;
  rule: string;
  start: number;
  end: number;
}

const compiled = memoized((language: Language) => scanner(goodsOf(language).map(([, , pattern]) => lowerCasePattern(anyScript(pattern)))));

export const commoditiesOf = oncePerText((sentence, language): NamedCommodity[] => {
  return compiled(language)(lowerCased(sentence)).map(({ at, start, end }) => {
    const [label, hs] = goodsOf(language)[at]!;
    return { label, hs, rule: `good.${label.replace(/\W+/g, "-").toLowerCase()}`, start, end };
  });
});
