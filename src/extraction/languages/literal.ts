// What stands in every match of a pattern: a search for plain words spares most sentences the pattern itself.

/** Texts of which one stands in every match, in lower case; null where the pattern tells none. */
export function literalsOf(pattern: string): string[] | null {
  const branches = split(pattern).map(ofSequence);
  return branches.every((branch) => branch !== null) ? [...new Set(branches.flat())] : null;
}

/** A test on text in lower case that is false only where the pattern cannot match. */
export function mayMatch(pattern: string): (lowered: string) => boolean {
  const literals = literalsOf(pattern);
  if (literals === null) return () => true;
  const [only, ...more] = literals;
  if (only !== undefined && more.length === 0) return (lowered) => lowered.includes(only);
  const any = new RegExp(literals.map((literal) => literal.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`)).join("|"));
  return (lowered) => any.test(lowered);
}

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
