// Detects the language well enough to choose the rules: by script, then by the most frequent short words.
import { languages } from "../languages/registry.ts";
import { frequentWords } from "../languages/unread.ts";

const frequent: [code: string, words: RegExp][] = [
  ...languages.flatMap(({ code, pages }): [string, RegExp][] => (pages.frequent ? [[code, pages.frequent]] : [])),
  ...Object.entries(frequentWords),
];

/** ISO 639-1 code; null if there is too little text. */
export function documentLanguage(texts: string[]): string | null {
  const sample = texts.join(" ").slice(0, 20_000);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 20) return null;
  const share = (script: RegExp): number => (sample.match(script)?.length ?? 0) / letters;
  if (share(/\p{Script=Cyrillic}/gu) > 0.5) return share(/[әғқңөұүһ]/giu) > 0.02 ? "kk" : share(/[іїєґ]/giu) > 0.02 ? "uk" : "ru";
  if (share(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu) > 0.1) return "ja";
  if (share(/\p{Script=Hangul}/gu) > 0.3) return "ko";
  if (share(/\p{Script=Han}/gu) > 0.3) return "zh";
  if (share(/\p{Script=Arabic}/gu) > 0.5) return "ar";
  const counts = frequent.map(([code, words]) => [code, sample.match(words)?.length ?? 0] as const);
  const [best] = counts.sort((a, b) => b[1] - a[1]);
  return best && best[1] > 0 ? best[0] : null;
}
