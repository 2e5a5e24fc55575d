import { words } from "../../contract/folding.ts";

/**
 * How alike two folded spellings are, 0 to 1. Each word of the query seeks its nearest in the name; longer words weigh more, words of the
 * name that nothing asked for cost a little, so that "putin" is nearer to "putin" than to "vladimir putin". Symmetric it is not.
 */
export function similarity(query: string, name: string): number {
  if (query === name) return 1;
  const asked = words(query).split(" ");
  const given = words(name).split(" ");
  const free = new Set(given.keys());
  let found = 0;
  let weight = 0;
  for (const word of asked) {
    let best = 0;
    let at = -1;
    for (const i of free) {
      const near = nearness(word, given[i]!);
      if (near > best) [best, at] = [near, i];
    }
    if (best > 0.5) free.delete(at);
    found += (best > 0.5 ? best : 0) * word.length;
    weight += word.length;
  }
  const unasked = [...free].reduce((sum, i) => sum + given[i]!.length, 0);
  const whole = words(query).replaceAll(" ", "");
  const compact = words(name).replaceAll(" ", "");
  // "zabaykalsk manzhouli" and "zabaykalskmanzhouli", "north korea" and "northkorea"
  const joined = 1 - distance(whole, compact) / Math.max(whole.length, compact.length);
  return Math.min(0.99, Math.max((found / weight) * (1 - 0.25 * (unasked / (unasked + weight))), joined > 0.6 ? joined : 0));
}

/** Of two words: edits against length, and a whole beginning counts as nearly the word itself, as when somebody is still typing. */
function nearness(asked: string, given: string): number {
  if (asked === given) return 1;
  if (asked.length >= 2 && given.startsWith(asked)) return 0.9 + 0.1 * (asked.length / given.length);
  return 1 - distance(asked, given) / Math.max(asked.length, given.length);
}

/**
 * Edits between two words, where two neighbouring letters that have changed places count as one edit (optimal string alignment): "putni" is
 * one slip from "putin" and two from "sputnik", which plain Levenshtein distance holds for equally far.
 */
export function distance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      row[j] = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      if (!same && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j]!, before[j - 2]! + 1);
    }
    before = last;
    last = row;
  }
  return last[b.length]!;
}
