// Which patterns a text may match at all. Of most patterns some plain words stand in every match (`literal.ts`): one pass over a text
// finds the words of all patterns of its language, and those whose words it lacks are never tried.
import type { Language } from "./language.ts";
import { groupsOf } from "./literal.ts";
import { oncePerText } from "./once.ts";
import { lowerCased, memoized } from "./pattern.ts";

/** A place in the tree of words: what may follow, letter by letter, and the groups of literals that a word ending here is of. */
interface Node {
  next: Map<number, Node>;
  groups: number[];
  /** The search that came by last. */
  search: number;
}
const node = (): Node => ({ next: new Map(), groups: [], search: 0 });

class Vocabulary {
  readonly #words = node();
  /** The pattern that each group of literals is of, and the search that found it last. */
  readonly #patternOf: number[] = [];
  readonly #foundIn: number[] = [];
  /** How many groups each pattern has: it may match where all are found. */
  readonly #groups: number[] = [];
  readonly #ids = new Map<RegExp, number>();
  #search = 0;

  add(pattern: string): number {
    const groups = groupsOf(pattern);
    for (const literals of groups) {
      for (const literal of literals) this.#nodeOf(literal).groups.push(this.#patternOf.length);
      this.#patternOf.push(this.#groups.length);
      this.#foundIn.push(0);
    }
    return this.#groups.push(groups.length) - 1;
  }

  idOf(pattern: RegExp): number {
    let id = this.#ids.get(pattern);
    if (id === undefined) this.#ids.set(pattern, (id = this.add(pattern.source)));
    return id;
  }

  #nodeOf(literal: string): Node {
    let at = this.#words;
    for (let i = 0; i < literal.length; i += 1) {
      const code = literal.charCodeAt(i);
      let next = at.next.get(code);
      if (!next) at.next.set(code, (next = node()));
      at = next;
    }
    return at;
  }

  /** For each pattern how many of its groups the text lacks. */
  missing(lowered: string): Uint8Array {
    const missing = Uint8Array.from(this.#groups);
    this.#search += 1;
    for (let from = 0; from < lowered.length; from += 1) {
      let at = this.#words.next.get(lowered.charCodeAt(from));
      for (let i = from + 1; at; i += 1) {
        if (at.search !== this.#search) {
          at.search = this.#search;
          for (const group of at.groups) {
            if (this.#foundIn[group] === this.#search) continue;
            this.#foundIn[group] = this.#search;
            missing[this.#patternOf[group]!]! -= 1;
          }
        }
        at = i < lowered.length ? at.next.get(lowered.charCodeAt(i)) : undefined;
      }
    }
    return missing;
  }
}

const vocabularyOf = memoized((_: Language) => new Vocabulary());

export const lowerOf = oncePerText(lowerCased);
/** By the text in lower case. Patterns met later are not in it: they may match. */
const missingIn = oncePerText((lowered, language) => vocabularyOf(language).missing(lowered));

/** Which of the patterns may match a text in lower case, in their order; those left out cannot. */
export function mayMatch(patterns: readonly string[], language: Language): (lowered: string) => number[] {
  const vocabulary = vocabularyOf(language);
  const ids = patterns.map((pattern) => vocabulary.add(pattern));
  return (lowered) => {
    const missing = missingIn(lowered, language);
    const found: number[] = [];
    for (let at = 0; at < ids.length; at += 1) if (!missing[ids[at]!]) found.push(at);
    return found;
  };
}

/** Whether the text, or a part of it, may match. */
export const mayHold = (pattern: RegExp, text: string, language: Language): boolean =>
  !missingIn(lowerOf(text, language), language)[vocabularyOf(language).idOf(pattern)];

/** Matches nothing, wherever a pattern may be used. */
const NOTHING = /(?!)/gy;
const SECTIONS = ["places", "changes", "triggers", "periods", "lists", "modalities", "clauses", "attribution"] as const;

/** The patterns of each section, by name. */
const patternsOf = memoized((language: Language) =>
  SECTIONS.map((section) => ({
    section,
    patterns: Object.entries(language[section]).flatMap(([name, value]: [string, unknown]) =>
      value instanceof RegExp ? [{ name, id: vocabularyOf(language).idOf(value) }] : [],
    ),
  })),
);

/**
 * The language as far as it concerns the text: patterns that neither the text nor a part of it can match are replaced by one that fails at once.
 * Rules are written as if all were tried.
 */
export const languageFor = oncePerText((text, language): Language => {
  const patterns = patternsOf(language);
  const missing = missingIn(lowerOf(text, language), language);
  const narrowed = patterns.map(({ section, patterns: own }) => {
    const rest: Record<string, unknown> = { ...language[section] };
    for (const { name, id } of own) if (missing[id]) rest[name] = NOTHING;
    return [section, rest];
  });
  return { ...language, ...(Object.fromEntries(narrowed) as Pick<Language, (typeof SECTIONS)[number]>), whole: language };
});
