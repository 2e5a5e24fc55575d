// What stands in every match of a pattern: a search for plain words spares most sentences the pattern itself.
import { topBranches, closing, ITEM, OFTEN } from "./branches.ts";

/** Texts of which one stands in every match or around it, in lower case; null where the pattern has none. */
export function literalsOf(pattern: string): string[] | null {
  const branches = topBranches(pattern).map((branch) => longestOf(ofSequence(branch)));
  return branches.every((branch) => branch !== null) ? [...new Set(branches.flat())] : null;
}

/** Groups of literals of which each has one in every match: "(?:trade|export) (?:surplus|deficit)" has two. Single letters rule out too little. */
export function groupsOf(pattern: string): string[][] {
  const branches = topBranches(pattern);
  const groups = branches.length === 1 ? ofSequence(branches[0]!) : [];
  const long = groups.filter((literals) => least(literals) > 1);
  if (long.length > 0) return long;
  const literals = literalsOf(pattern);
  return literals === null ? [] : [literals];
}

const least = (texts: string[]): number => Math.min(...texts.map((text) => text.length));

const longestOf = (groups: string[][]): string[] | null =>
  groups.reduce<string[] | null>((best, group) => (least(group) > (best === null ? 0 : least(best)) ? group : best), null);

/** Literals are looked up by their first letters, so many where they have them. */
const FIRST = 3;
const SLOTS = 0x4000;

/** The hash of one more letter; a slot may hold literals of several beginnings, and each is compared in full. */
const withLetter = (hash: number, text: string, at: number): number => (Math.imul(hash, 31) + text.charCodeAt(at)) & (SLOTS - 1);

/** Which of the patterns may match a text in lower case, in their order; those left out cannot. One pass over the text serves them all. */
export function mayMatch(patterns: readonly string[]): (lowered: string) => number[] {
  const slots: { literal: string; group: number }[][] = [];
  /** Most places begin no literal, and a small table answers that fastest. */
  const begins = new Uint8Array(SLOTS);
  const always: number[] = [];
  /** The pattern that each group is of, and how many groups each pattern has. */
  const patternOf: number[] = [];
  const needed = patterns.map((pattern, at) => {
    const groups = groupsOf(pattern);
    if (groups.length === 0) always.push(at);
    for (const literals of groups) {
      for (const literal of literals) {
        let slot = 0;
        for (let at = 0; at < Math.min(FIRST, literal.length); at += 1) slot = withLetter(slot, literal, at);
        (slots[slot] ??= []).push({ literal, group: patternOf.length });
        begins[slot] = 1;
      }
      patternOf.push(at);
    }
    return groups.length;
  });
  /** The search in which each group was found last, and how many groups of each pattern it has found. */
  const foundIn = new Uint32Array(patternOf.length);
  const countedIn = new Uint32Array(patterns.length);
  const counts = new Uint32Array(patterns.length);
  let search = 0;
  return (lowered) => {
    search += 1;
    const found = [...always];
    const count = (group: number): void => {
      foundIn[group] = search;
      const pattern = patternOf[group]!;
      counts[pattern] = countedIn[pattern] === search ? counts[pattern]! + 1 : 1;
      countedIn[pattern] = search;
      if (counts[pattern] === needed[pattern]) found.push(pattern);
    };
    for (let at = 0; at < lowered.length; at += 1)
      for (let next = at, slot = 0; next < at + FIRST; next += 1) {
        slot = withLetter(slot, lowered, next);
        if (begins[slot] === 0) continue;
        for (const { literal, group } of slots[slot]!) if (foundIn[group] !== search && lowered.startsWith(literal, at)) count(group);
      }
    return found.sort((a, b) => a - b);
  };
}

/** The groups of literals of a pattern without alternatives. */
function ofSequence(pattern: string): string[][] {
  const groups: string[][] = [];
  let run = "";
  const end = (): void => {
    if (run !== "") groups.push([run]);
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
    if (open !== undefined && /^\(\?<?[=!]/.test(open)) {
      if (open.endsWith("=")) groups.push(...groupsOf(pattern.slice(inner, close - 1)));
      continue;
    }
    end();
    const within = open !== undefined && !optional ? literalsOf(pattern.slice(inner, close - 1)) : null;
    if (within) groups.push(within);
  }
  end();
  return groups;
}
