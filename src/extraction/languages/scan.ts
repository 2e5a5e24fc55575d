// One pass over a text with many patterns, as with all of them as alternatives: the first place wins, of two there the earlier pattern.
import { alternativesOf } from "./branches.ts";
import type { Language } from "./language.ts";
import { mayMatch } from "./literal.ts";
import { oncePerText } from "./once.ts";
import { compile, lowerCased, lowerCasePattern, matchesOf, memoized } from "./pattern.ts";

export interface PatternMatch {
  /** Which of the patterns. */
  at: number;
  start: number;
  end: number;
}

/** Finds the patterns' matches, none inside another. Of each pattern only alternatives whose plain words stand in the text are tried. */
export function scanner(patterns: string[]): (text: string) => PatternMatch[] {
  const parts = patterns.flatMap((each, pattern) => alternativesOf(each).map((part) => ({ pattern, part })));
  const may = mayMatch(parts.map(({ part }) => part));
  const compiled: RegExp[] = [];
  return (text) => {
    const next: (PatternMatch & { regex: RegExp })[] = [];
    const seek = (regex: RegExp, at: number, from: number): void => {
      regex.lastIndex = from;
      let match = regex.exec(text);
      while (match?.[0] === "") {
        regex.lastIndex = match.index + 1;
        match = regex.exec(text);
      }
      if (match) next.push({ at, regex, start: match.index, end: match.index + match[0].length });
    };
    for (const at of may(text.toLowerCase())) seek((compiled[at] ??= compile(parts[at]!.part, "g")), at, 0);
    const hits: PatternMatch[] = [];
    while (next.length > 0) {
      const { at, start, end } = next.reduce((one, other) =>
        other.start < one.start || (other.start === one.start && other.at < one.at) ? other : one,
      );
      hits.push({ at: parts[at]!.pattern, start, end });
      for (const passed of next.filter((each) => each.start < end)) {
        next.splice(next.indexOf(passed), 1);
        seek(passed.regex, passed.at, end);
      }
    }
    return hits;
  };
}

/** Whether a text has a match of the pattern: of its alternatives as in a scan, and in lower case where case does not count. */
function testOf({ source, flags }: RegExp): (text: string) => boolean {
  const anyCase = flags.includes("i");
  const parts = alternativesOf(anyCase ? lowerCasePattern(source) : source);
  const may = mayMatch(parts);
  const compiled: RegExp[] = [];
  return (text) => {
    const lowered = lowerCased(text);
    return may(lowered).some((at) => (compiled[at] ??= compile(parts[at]!, flags.replace(/[iu]/g, ""))).test(anyCase ? lowered : text));
  };
}

/** Whether a text has a match of a language's pattern, asked once a text. */
export function hasMatch(patternOf: (language: Language) => RegExp): (text: string, language: Language) => boolean {
  const tests = memoized((language: Language) => testOf(patternOf(language)));
  return oncePerText((text, language) => tests(language)(text));
}

/** Every match of a language's pattern in a text, looked for once a text; none where the language has no such pattern. */
export const matchesIn = (patternOf: (language: Language) => RegExp | null | undefined) =>
  oncePerText((text, language): readonly RegExpExecArray[] => {
    const pattern = patternOf(language);
    return pattern ? matchesOf(text, pattern) : [];
  });
