// Who speaks in a sentence by its words of speech: "said Ana Rojas", "according to Conab".
import { matchesOf } from "../languages/pattern.ts";
import { besides } from "./apposition.ts";
import { namedBody } from "./body-names.ts";
import type { KnownNames } from "./known-names.ts";
import { newPerson } from "./persons.ts";
import { sourceAlone, sourceOf } from "./source.ts";

/** Those whom it names behind "according to". */
export function accordingToIn(sentence: string, names: KnownNames): string[] {
  const { attribution } = names.language;
  const found: string[] = [];
  for (const pattern of [attribution.according, attribution.shown])
    for (const match of matchesOf(sentence, pattern)) {
      const { from, holder } = match.groups ?? {};
      const held = holder && attribution.officeWord.test(match[1] ?? "") && !names.hasPlace(holder);
      const words = match.slice(1).find((group) => group && group !== holder) ?? "";
      const source = held ? newPerson(holder, names) : from ? (sourceOf(from, names) ?? namedBody(from, names)) : sourceAlone(words, names);
      if (source && !found.includes(source)) found.push(source);
    }
  return found;
}

interface Said {
  speaker: string;
  /** Where the part of the sentence begins in which he speaks; -1 where all of it is his. */
  since: number;
  /** Another, who speaks before that place. */
  first: { speaker: string; until: number } | null;
}

/** Who says it; `words` are the sentence as written. */
export function saidIn(sentence: string, words: string, accordingTo: readonly string[], names: KnownNames): Said | null {
  const { attribution } = names.language;
  let speaker: string | null = null;
  let since = -1;
  let first: Said["first"] = null;
  let named = false;
  for (const pattern of [attribution.said, attribution.saidAfter]) {
    for (const match of matchesOf(sentence, pattern)) {
      const [, subject = "", apposed = ""] = match;
      const beside = attribution.relative?.exec(apposed)?.[1] ?? apposed;
      if (attribution.ofWords) names.oblique = attribution.ofWords.test(match[0]) ? undefined : false;
      const alone = pattern === attribution.saidAfter || attribution.alone?.test(match[0]);
      const who =
        (beside ? besides(subject, beside, names) : null) ??
        (alone ? sourceAlone(subject, names) : sourceOf(subject, names)) ??
        (beside ? sourceOf(beside, names) : null);
      const pronoun = attribution.pronoun.test(subject.trim());
      if (!who || (pronoun && named)) continue;
      // "Ivan Berg recalled that the ministry expects …" is his, as is "The ministry expects …, Ivan Berg recalled".
      const inner = names.isBody(who) && speaker !== null && (pattern === attribution.saidAfter ? named : !names.isBody(speaker));
      if (attribution.personFirst && inner) continue;
      const ofPerson = speaker !== null && named && !names.isBody(speaker);
      if (ofPerson && names.isBody(who) && attribution.toldByBody?.test(match[0])) continue;
      const another = speaker !== null && named && speaker !== who;
      const place = words.indexOf(subject.trim());
      // "A said exports rose 5 percent and B put imports at $4 billion"
      if (another && (attribution.otherSpeaker?.test(match[0]) || attribution.nextSpeaker?.test(match[0])))
        first = { speaker: speaker!, until: place };
      else if (!speaker && accordingTo.length === 0 && attribution.otherSpeaker?.test(match[0])) since = place;
      speaker = who;
      named = !pronoun;
    }
    // "…, says Ana Rojas; she reckons": the name decides, wherever it stands.
    if (speaker && named && !(attribution.personFirst && names.isBody(speaker))) break;
  }
  return speaker ? { speaker, since, first } : null;
}
