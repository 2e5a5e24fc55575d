// The direction of a change: the nearest word for growth or decline before the number, or right after it.
import type { Language } from "../languages/language.ts";
import { anyScript, compile, lowerCased, lowerCasePattern, memoized } from "../languages/pattern.ts";
import { scanner } from "../languages/scan.ts";

export interface Growth {
  sign: 1 | -1;
  /** Distance in characters, to prefer the nearer of two. */
  gap: number;
  rule: string;
  /** The position of the word. */
  start: number;
  end: number;
}

const compiled = memoized(({ changes }: Language) => {
  const [up, down] = [anyScript(changes.up), anyScript(changes.down)];
  return {
    before: scanner([lowerCasePattern(up), lowerCasePattern(down)]),
    after: compile(lowerCasePattern(`^${anyScript(changes.afterGap)}(?:(?<up>${up})|(?<down>${down}))`)),
  };
});

/** The change that the number at start–end describes, if any; `from` is the start of its clause. */
export function growthOf(sentence: string, from: number, start: number, end: number, language: Language): Growth | null {
  const patterns = compiled(language);
  const after = patterns.after.exec(lowerCased(sentence.slice(end, end + 48)));
  const following: Growth | null = after
    ? { sign: after.groups?.["up"] ? 1 : -1, gap: after[0].length, rule: "growth.after", start: end, end: end + after[0].length }
    : null;
  let preceding: Growth | null = null;
  const before = lowerCased(sentence.slice(from, start));
  for (const word of patterns.before(before)) {
    // "more than" and "less than" right before the number are bounds, not changes.
    if (language.changes.bounding?.test(before.slice(word.start, word.end + 6))) continue;
    preceding = {
      sign: word.at === 0 ? 1 : -1,
      gap: before.length - word.end,
      rule: "growth.before",
      start: from + word.start,
      end: from + word.end,
    };
  }
  if (following && (!preceding || following.gap < preceding.gap)) return following;
  return preceding;
}
