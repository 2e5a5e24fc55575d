// Goods by the words for them.
import type { Language } from "../languages/language.ts";
import { anyScript, once } from "../languages/pattern.ts";

export interface Commodity {
  label: string;
  hs: string | null;
  rule: string;
  start: number;
  end: number;
}

/** Capitals of the pattern in lower case, its escapes left alone: text in lower case without the flag `i` is read several times faster. */
const lower = (pattern: string): string =>
  pattern.replace(/\\p\{\w+\}|\\.|\p{Lu}/gu, (part) => (part.startsWith("\\") ? part : part.toLowerCase()));

const compiled = once(({ goods }: Language) => {
  const source = goods.map(([, , pattern]) => `(${anyScript(lower(pattern))})`).join("|");
  return new RegExp(source, /\\p\{/.test(source) ? "gu" : "g");
});

export function commoditiesOf(sentence: string, language: Language): Commodity[] {
  const found: Commodity[] = [];
  const folded = sentence.toLowerCase();
  for (const match of (folded.length === sentence.length ? folded : sentence).matchAll(compiled(language))) {
    const good = language.goods.find((_, i) => match[i + 1] !== undefined);
    if (good)
      found.push({
        label: good[0],
        hs: good[1],
        rule: `good.${good[0].replace(/\W+/g, "-").toLowerCase()}`,
        start: match.index,
        end: match.index + match[0].length,
      });
  }
  return found;
}
