// What stands in every match of a pattern: a search for plain words spares most sentences the pattern itself.

/** Texts of which one stands in every match, in lower case; null where the pattern tells none. */
export function literalsOf(pattern: string): string[] | null {
  const branches = split(pattern).map(ofSequence);
  return branches.every((branch) => branch !== null) ? [...new Set(branches.flat())] : null;
}

/** Which of the patterns may match a text in lower case, in their order; those left out cannot. One pass over the text serves them all. */
export function mayMatch(patterns: readonly string[]): (lowered: string) => number[] {
  const always: number[] = [];
  const byStart = new Map<number, { literal: string; at: number }[]>();
  /** Most places begin no literal, and a table answers that faster than a map. */
  const begins = new Uint8Array(0x10000);
  const add = (key: number, literal: string, at: number): void => {
    const list = byStart.get(key) ?? [];
    list.push({ literal, at });
    byStart.set(key, list);
    begins[hashed(key)] = 1;
  };
  patterns.forEach((pattern, at) => {
    const literals = literalsOf(pattern);
    if (literals === null) always.push(at);
    else for (const literal of literals) add(keyAt(literal, 0), literal, at);
  });
  /** The search in which each pattern was found last. */
  const foundIn = new Uint32Array(patterns.length);
  let search = 0;
  return (lowered) => {
    search += 1;
    const found = [...always];
    const look = (key: number, place: number): void => {
      if (begins[hashed(key)] === 0) return;
      const list = byStart.get(key);
      if (!list) return;
      for (const { literal, at } of list)
        if (foundIn[at] !== search && lowered.startsWith(literal, place)) {
          foundIn[at] = search;
          found.push(at);
        }
    };
    for (let place = 0; place < lowered.length; place += 1) {
      look(keyAt(lowered, place), place);
      look(lowered.charCodeAt(place), place);
    }
    return found.sort((a, b) => a - b);
  };
}

/** Two letters as one number; a literal of one letter is kept by that letter alone. */
const keyAt = (text: string, at: number): number =>
  at + 1 < text.length ? text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1) : text.charCodeAt(at);
const hashed = (key: number): number => ((key / 0x10000) * 31 + key) & 0xffff;

/** One item of a pattern: an escape, a class, a group's opening, a sign; then how often. */
const ITEM =
  /(?<escape>\\(?:[pP]\{[^}]*\}|k<\w+>|u\{[^}]*\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|[\s\S]))|(?<set>\[(?:\\[\s\S]|[^\]\\])*\])|(?<open>\((?:\?(?:<?[=!]|:|<\w+>))?)|(?<sign>[\s\S])/uy;
const OFTEN = /(?<none>[?*]|\{0?,?\d*\}(?<=\{0[^}]*\}))\??|(?:\+|\{\d[^}]*\})\??/y;

function ofSequence(pattern: string): string[] | null {
  let best: string[] | null = null;
  let run = "";
  const offer = (found: string[] | null): void => {
    const least = (texts: string[]): number => Math.min(...texts.map((text) => text.length));
    if (found !== null && least(found) > (best === null ? 0 : least(best))) best = found;
  };
  const end = (): void => {
    if (run !== "") offer([run]);
    run = "";
  };
  for (let at = 0; at < pattern.length;) {
    ITEM.lastIndex = at;
    const { escape, open, sign } = ITEM.exec(pattern)!.groups!;
    const inner = ITEM.lastIndex;
    const close = open === undefined ? inner : closing(pattern, inner);
    OFTEN.lastIndex = close;
    const often = OFTEN.exec(pattern);
    at = close + (often?.[0].length ?? 0);
    const optional = often?.groups?.["none"] !== undefined;
    const literal =
      sign !== undefined && !"^$.".includes(sign) ? sign : escape !== undefined && /^\\[^\w]$/u.test(escape) ? escape[1]! : null;
    if (escape === String.raw`\b`) continue;
    if (literal !== null && !optional) {
      run += literal.toLowerCase();
      if (often) end();
      continue;
    }
    if (open !== undefined && /^\(\?<?[=!]/.test(open)) continue;
    end();
    if (open !== undefined && !optional) offer(literalsOf(pattern.slice(inner, close - 1)));
  }
  end();
  return best;
}

/** Where the group that opened before the place is closed, behind its bracket. */
function closing(pattern: string, from: number): number {
  let depth = 1;
  let at = from;
  while (depth > 0 && at < pattern.length) {
    ITEM.lastIndex = at;
    const { open, sign } = ITEM.exec(pattern)!.groups!;
    at = ITEM.lastIndex;
    if (open !== undefined) depth += 1;
    else if (sign === ")") depth -= 1;
  }
  return at;
}

/** The alternatives at the top level. */
function split(pattern: string): string[] {
  const branches: string[] = [];
  let start = 0;
  for (let at = 0; at < pattern.length;) {
    ITEM.lastIndex = at;
    const { open, sign } = ITEM.exec(pattern)!.groups!;
    const inner = ITEM.lastIndex;
    at = open === undefined ? inner : closing(pattern, inner);
    if (sign !== "|") continue;
    branches.push(pattern.slice(start, inner - 1));
    start = inner;
  }
  return [...branches, pattern.slice(start)];
}
