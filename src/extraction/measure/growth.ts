// Which way a number moves: the nearest word of growth or decline before it, or right after it.

const UP = String.raw`increas\w*|grew|grow(?:s|n|th|ing)?|rose|ris(?:e[sn]?|ing)|\bup\b|gain(?:ed|s)?|soar\w*|jump\w*|surg\w*|climb\w*|add(?:ed|ing)\b|expan(?:d\w*|sion)|boost\w*|rais(?:e[ds]?|ing)|plus|improv\w+|more|higher|bigger|greater|acceler\w+|went up|go(?:es)? up|hike|upsurge|reviv\w+|faster`;
const DOWN = String.raw`decreas\w*|declin\w*|fell|fall(?:s|en|ing)?|dropp?(?:ed|s|ing)?|\bdown\b|reduc\w+|shr[aiu]nk|shrinkage|contract(?:ed|ion)\b|\bcut\b|lower|\bless\b|slump\w*|plung\w*|minus|diminish\w*|smaller|short of|short\b|went down|lost|loss`;
const BEFORE = new RegExp(`\\b(?:(${UP})|(${DOWN}))`, "gi");
const AFTER = new RegExp(`^[ -]*(?:per ?cent )?(?:[\\w’'-]+ ){0,2}?(?:(${UP})|(${DOWN}))\\b`, "i");

export interface Growth {
  sign: 1 | -1;
  /** Distance in characters, to prefer the nearer of two. */
  gap: number;
  rule: string;
  /** Where the word stands. */
  start: number;
  end: number;
}

/** The growth told of the number at start–end, if any; from is where its clause begins. */
export function growthOf(sentence: string, from: number, start: number, end: number): Growth | null {
  const after = AFTER.exec(sentence.slice(end, end + 48));
  const following: Growth | null = after
    ? { sign: after[1] ? 1 : -1, gap: after[0].length, rule: "growth.after", start: end, end: end + after[0].length }
    : null;
  let preceding: Growth | null = null;
  const before = sentence.slice(from, start);
  for (const match of before.matchAll(BEFORE)) {
    // "more than" and "less than" right before the number bound it, they do not move it.
    if (/^(?:more|less)$/i.test(match[0]) && /^ than\b/.test(before.slice(match.index + match[0].length))) continue;
    preceding = {
      sign: match[1] ? 1 : -1,
      gap: before.length - match.index - match[0].length,
      rule: "growth.before",
      start: from + match.index,
      end: from + match.index + match[0].length,
    };
  }
  if (following && (!preceding || following.gap < preceding.gap)) return following;
  return preceding;
}
