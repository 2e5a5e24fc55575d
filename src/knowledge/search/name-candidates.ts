import { fold, words } from "../../contract/folding.ts";
import type { Projected } from "../../graph/row.ts";
import { longWords } from "../../query/search-words.ts";
import { nearest } from "./search.queries.ts";
import { distance } from "./similarity.ts";

/** A thing that a name may stand for, with the names by which it was found. */
export interface NameCandidate {
  id: string;
  name: string;
  spellings: string[];
  degree: number;
  node: Projected;
}

/** Below this likeness a guess is no help: "Putni" to "Putin" has 0.6, two unrelated names of five letters 0.2. */
const least = 0.55;
/** A near name is never as likely as one that is borne. */
const nearScore = 0.89;
/** Near names looked at for each unknown one. */
export const maxNearNames = 25;

/** The words of a name that no word of what was found near it is like, but for one slip. */
export function unmatchedWords(name: string, near: readonly NameCandidate[]): string[] {
  const found = new Set(near.flatMap(({ spellings }) => spellings.flatMap((spelling) => words(spelling).split(" "))));
  return longWords(name).filter((word) => ![...found].some((other) => other.startsWith(word) || distance(word, other) <= 1));
}

interface Ranked {
  candidate: NameCandidate;
  score: number;
  reason: string;
}

const bestKnownFirst = (one: NameCandidate, other: NameCandidate) => other.degree - one.degree || (one.id < other.id ? -1 : 1);

/** Those that bear the name itself: of several the best known is likelier. */
export function exactCandidates(key: string, known: readonly NameCandidate[]): Ranked[] {
  const [first, ...others] = [...known].sort(bestKnownFirst);
  if (!others.length)
    return [
      {
        candidate: first!,
        score: 1,
        reason: key === fold(first!.name) ? "This is its name." : `This is a known spelling of ${first!.name}.`,
      },
    ];
  const rest = others.slice(0, 5).map(({ id }) => id);
  const reason = `${known.length} things bear this name; this one is the best known. The others: ${rest.join(", ")}.`;
  return [
    { candidate: first!, score: 0.9, reason },
    ...others.slice(0, maxNearNames).map((candidate) => ({ candidate, score: 0.8, reason: `${known.length} things bear this name.` })),
  ];
}

/** Those that bear a name near it, the nearest first. */
export function nearCandidates(key: string, near: readonly NameCandidate[]): Ranked[] {
  return near
    .map((candidate) => ({ candidate, likeness: nearest(key, candidate.spellings) }))
    .filter(({ likeness }) => likeness[1] >= least)
    .sort((one, other) => other.likeness[1] - one.likeness[1] || bestKnownFirst(one.candidate, other.candidate))
    .map(({ candidate, likeness: [spelling, likeness] }) => ({
      candidate,
      score: Math.round(likeness * nearScore * 1000) / 1000,
      reason: `Not a known spelling; the nearest is "${spelling}" of ${candidate.name}.`,
    }));
}
