import { words } from "../../contract/folding.ts";

/**
 * Similarity of two folded spellings, 0 to 1. Each word of the query is matched with its nearest word in the name; longer words weigh more,
 * and unmatched words of the name cost a little, so that "putin" is closer to "putin" than to "vladimir putin". Not symmetric.
 */
export function similarity(query: string, name: string): number {
  if (query === name) return 1;
  const queryWords = words(query).split(" ");
  const nameWords = words(name).split(" ");
  const free = new Set(nameWords.keys());
  let found = 0;
  let weight = 0;
  for (const word of queryWords) {
    let best = 0;
    let at = -1;
    for (const i of free) {
      const near = nearness(word, nameWords[i]!);
      if (near > best) [best, at] = [near, i];
    }
    if (best > 0.5) free.delete(at);
    found += (best > 0.5 ? best : 0) * word.length;
    weight += word.length;
  }
  const unasked = [...free].reduce((sum, i) => sum + nameWords[i]!.length, 0);
  const joinedQuery = words(query).replaceAll(" ", "");
  const compact = words(name).replaceAll(" ", "");
  // "zabaykalsk manzhouli" and "zabaykalskmanzhouli", "north korea" and "northkorea"
  const joined = 1 - distance(joinedQuery, compact) / Math.max(joinedQuery.length, compact.length);
  return Math.min(0.99, Math.max((found / weight) * (1 - 0.25 * (unasked / (unasked + weight))), joined > 0.6 ? joined : 0));
}

/** Similarity of two words: edits relative to length; a matching prefix counts almost as the whole word, for words still being typed. */
function nearness(query: string, word: string): number {
  if (query === word) return 1;
  if (query.length >= 2 && word.startsWith(query)) return 0.9 + 0.1 * (query.length / word.length);
  return 1 - distance(query, word) / Math.max(query.length, word.length);
}

/**
 * Edit distance of two words, with transpositions of adjacent letters as one edit (optimal string alignment): "putni" is one edit from
 * "putin" and two from "sputnik", which plain Levenshtein distance considers equal.
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
