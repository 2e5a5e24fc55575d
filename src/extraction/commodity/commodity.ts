// Goods by the words for them.
import type { Language } from "../languages/language.ts";
import { anyScript, memoized } from "../languages/pattern.ts";
import { scanner } from "../languages/scan.ts";

export interface NamedCommodity {
  label: string;
  hs: string | null;
  rule: string;
  start: number;
  end: number;
}

/** Capitals of the pattern in lower case, its escapes left alone: text in lower case without the flag `i` is read several times faster. */
const lower = (pattern: string): string =>
  pattern.replace(/\\p\{\w+\}|\\.|\p{Lu}/gu, (part) => (part.startsWith("\\") ? part : part.toLowerCase()));

const compiled = memoized(({ goods }: Language) => {
  const patterns = goods.map(([, , pattern]) => anyScript(lower(pattern)));
  return scanner(patterns, patterns.some((pattern) => pattern.includes(String.raw`\p{`)) ? "gu" : "g");
});

export function commoditiesOf(sentence: string, language: Language): NamedCommodity[] {
  const folded = sentence.toLowerCase();
  return compiled(language)(folded.length === sentence.length ? folded : sentence).map(({ at, start, end }) => {
    const [label, hs] = language.goods[at]!;
    return { label, hs, rule: `good.${label.replace(/\W+/g, "-").toLowerCase()}`, start, end };
  });
}
