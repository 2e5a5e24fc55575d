// One pass over a text with many patterns, as with all of them as alternatives: the first place wins, of two there the earlier pattern.
import { mayMatch } from "./literal.ts";
import { compile } from "./pattern.ts";

export interface PatternMatch {
  /** Which of the patterns. */
  at: number;
  start: number;
  end: number;
}

/** Finds the patterns' matches, none inside another. Only patterns whose plain words stand in the text are tried. */
export function scanner(patterns: string[]): (text: string) => PatternMatch[] {
  const may = mayMatch(patterns);
  const all = patterns.map((pattern) => compile(pattern, "g"));
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
    for (const at of may(text.toLowerCase())) seek(all[at]!, at, 0);
    const hits: PatternMatch[] = [];
    while (next.length > 0) {
      const { at, start, end } = next.reduce((one, other) =>
        other.start < one.start || (other.start === one.start && other.at < one.at) ? other : one,
      );
      hits.push({ at, start, end });
      for (const passed of next.filter((each) => each.start < end)) {
        next.splice(next.indexOf(passed), 1);
        seek(passed.regex, passed.at, end);
      }
    }
    return hits;
  };
}
