// The parts of which a pattern is written.

/** One item of a pattern: an escape, a class, a group's opening, a sign. */
export const ITEM = new RegExp(
  [
    String.raw`(?<escape>\\(?:[pP]\{[^}]*\}|k<\w+>|u\{[^}]*\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|[\s\S]))`,
    String.raw`(?<set>\[(?:\\[\s\S]|[^\]\\])*\])`,
    String.raw`(?<open>\((?:\?(?:<?[=!]|:|<\w+>))?)`,
    String.raw`(?<sign>[\s\S])`,
  ].join("|"),
  "uy",
);
/** How often an item may stand; "none" where it may be left out. */
export const OFTEN = /(?<none>[?*]|\{0?,?\d*\}(?<=\{0[^}]*\}))\??|(?:\+|\{\d[^}]*\})\??/y;

/** Where the group that opened before the place is closed, behind its bracket. */
export function closing(pattern: string, from: number): number {
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
export function topBranches(pattern: string): string[] {
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

const isLook = (open: string | undefined): boolean => open !== undefined && /^\(\?<?[=!]/.test(open);

/** Where what takes no room, a word's boundary or a look around, ends from the place on. */
function widthless(pattern: string, from: number): number {
  for (let at = from; ;) {
    ITEM.lastIndex = at;
    const { escape, open } = ITEM.exec(pattern)?.groups ?? {};
    if (escape === String.raw`\b`) at += 2;
    else if (isLook(open)) at = closing(pattern, ITEM.lastIndex);
    else return at;
  }
}

/** "\b(?:ships?|boats?)\b" as two: words of which few stand in a text are looked for one by one. */
function distributed(branch: string): string[] {
  const start = widthless(branch, 0);
  if (!branch.startsWith("(?:", start)) return [branch];
  const end = closing(branch, start + 3);
  if (widthless(branch, end) < branch.length) return [branch];
  const inner = topBranches(branch.slice(start + 3, end - 1));
  if (inner.length === 1 || inner.includes("")) return [branch];
  return inner.flatMap((each) => distributed(branch.slice(0, start) + each + branch.slice(end)));
}

/** The alternatives of a pattern, also those of the one group that it is but for what takes no room. */
export const alternativesOf = (pattern: string): string[] => topBranches(pattern).flatMap(distributed);
