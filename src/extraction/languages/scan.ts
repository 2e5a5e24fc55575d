// One pass over a text with many patterns, as with all of them as alternatives: the first place wins, of two there the earlier pattern.
import { alternativesOf, mayMatch } from "./literal.ts";
import { compile } from "./pattern.ts";

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
