// Patterns of all scripts. `\b` and `\w` of JavaScript know Latin letters alone; here they know every letter.
import { lettersOf, nearLetters, withNearLetters } from "./near-letters.ts";

const START = String.raw`(?<![\p{L}\d])`;
const END = String.raw`(?![\p{L}\d])`;

/**
 * A pattern whose word boundaries and word characters hold in every script. Patterns without letters beyond ASCII are left as they are:
 * JavaScript's own boundaries are several times faster.
 */
export function anyScript(source: string): string {
  if (!/(?![A-Za-z])\p{L}/u.test(source)) return source;
  let inClass = false;
  return source.replace(/\\[\s\S]|[[\]]/g, (part, at: number, all: string) => {
    if (part === "[" || part === "]") inClass = part === "[";
    if (part === String.raw`\b`) {
      // Before a word or behind one: its neighbours in the pattern tell, and where they do not, both are tried.
      const opens = /^(?:\p{L}|\(\?:|\((?!\?)|\(\?<\w+>|\[|\\p)/u.test(all.slice(at + 2));
      const closes = /[\p{L}\d)\]}+*?]$/u.test(all.slice(0, at));
      return opens && closes ? `(?:${START}(?=[\\p{L}\\d])|(?<=[\\p{L}\\d])${END})` : opens ? START : END;
    }
    if (part === String.raw`\w`) return inClass ? String.raw`\p{L}\d` : String.raw`[\p{L}\d]`;
    return part;
  });
}

/** The text in lower case, letter for letter: of all signs only İ becomes two. */
export function lowerCased(text: string): string {
  const lowered = text.toLowerCase();
  return lowered.length === text.length ? lowered : text.replaceAll("İ", "I").toLowerCase();
}

/** The pattern for texts in lower case: with the flag `i` a search takes several times as long. Names of groups must be in lower case. */
export const lowerCasePattern = (pattern: string): string =>
  pattern
    .replaceAll(String.raw`\p{Lu}`, String.raw`\p{L}`)
    .replaceAll(lettersOf["Lu"]!, lettersOf["Ll"]!)
    .split(nearLetters)
    .map((rest) => rest.replace(/\\p\{[\w=]+\}|\\.|\p{Lu}/gu, (part) => (part.startsWith("\\") ? part : part.toLowerCase())))
    .join(nearLetters);

/** Compiled with near letters, and with the flag `u` only where something in it needs that: searches are faster without. */
export function compile(pattern: string, flags = ""): RegExp {
  const near = withNearLetters(pattern);
  return new RegExp(near, /\\[pPu]\{/.test(near) ? `${flags}u` : flags);
}

/** A compiled pattern of a script without ASCII letters: \b and \w as in `anyScript`. */
export const script = (strings: TemplateStringsArray, ...values: string[]): RegExp =>
  compile(anyScript(String.raw(strings, ...values)), "i");

/** As `script`, for every match. */
export const scripts = (strings: TemplateStringsArray, ...values: string[]): RegExp =>
  compile(anyScript(String.raw(strings, ...values)), "gi");

/** A language with its written patterns compiled as `compile` does. */
export function compiledIn<Value>(value: Value): Value {
  const done = new Map<RegExp, RegExp>();
  const read = (each: unknown): unknown => {
    if (each instanceof RegExp) {
      if (!done.has(each)) done.set(each, compile(each.source, each.flags.replace("u", "")));
      return done.get(each);
    }
    if (Array.isArray(each)) return each.map(read);
    if (each === null || typeof each !== "object" || each instanceof Map || each instanceof Set) return each;
    return Object.fromEntries(Object.entries(each).map(([key, inner]) => [key, read(inner)]));
  };
  return read(value) as Value;
}

/** Every match of a global pattern, as `matchAll` finds them: that copies the pattern at each call, which takes longer than most searches. */
export function matchesOf(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === "") pattern.lastIndex += (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1;
  }
  return found;
}

/** The first match in the texts of a pattern whose every match holds the words: a search for them spares most texts the pattern. */
export function firstMatchIn(texts: readonly string[], pattern: RegExp, words: string): RegExpExecArray | undefined {
  for (const text of texts) {
    const match = text.includes(words) ? pattern.exec(text) : null;
    if (match) return match;
  }
  return undefined;
}

/** A pattern that matches nothing, told at the first place: a language that lacks a construction. */
export const NEVER = /^(?!)/u;

/** One value for each key, computed when first asked for. */
export function memoized<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new WeakMap<Key, Value>();
  return (key) => {
    let value = made.get(key);
    if (value === undefined) made.set(key, (value = make(key)));
    return value;
  };
}

/** The text as a pattern that matches it alone. */
export const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);

/** Many alternatives as one: the longest first. */
export const alternatives = (words: Iterable<string>): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join("|");
