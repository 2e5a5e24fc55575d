// What the title of talks and the paragraphs before their first label say.
import type { SourceDocument } from "../document/document.ts";
import type { Language } from "../languages/language.ts";
import { isBloc, isPartOfWorld } from "../place/gazetteer.ts";
import { isRegion, mentionsOf } from "../place/mention.ts";
import { speakerLabel } from "../speech/speaker-label.ts";
import { distinctCodes } from "./clues.ts";

/** "Transcript of the briefing, New Delhi, April 20": the capital that a title or the opening names with the day. */
export function heldIn(document: SourceDocument, language: Language): string | null {
  const first = document.paragraphs.find(({ part }) => part === "body")?.text ?? "";
  for (const text of [document.title ?? "", first.slice(0, 200)]) {
    const place = mentionsOf(text, language).findLast(
      ({ capital, end }) => capital && /^, (?:\p{Lu}\p{Ll}+ \d|\d{1,2} \p{Lu})/u.test(text.slice(end)),
    );
    if (place) return place.code;
  }
  return null;
}

/** "Hanoi, Vietnam": the other country that a line before the first label gives as the place of remarks. */
export function venueOf({ paragraphs }: SourceDocument, home: string | null, language: Language): string | null {
  const [first] = paragraphs.filter(({ part }) => part === "body");
  if (!first || first.text.length > 60 || /[.:!?]/.test(first.text)) return null;
  const place = mentionsOf(first.text, language).find(
    ({ start, end }) => end === first.text.trim().length && / $/.test(first.text.slice(0, start)),
  );
  return place && place.code !== home && !isRegion(first.text.slice(place.start), home, language) ? place.code : null;
}

/**
 * "Ana Rojas heads the growers of Peru": the one country that an interview names before its first label; of two, that of whom the headline
 * quotes ("Koreans eat our cherries" is said by no Korean) or the one named first, and the other. In what an office prints, "Asia" is one more.
 */
export function introducedIn(
  { title, paragraphs, publishedOn }: SourceDocument,
  ofOffice: boolean,
  language: Language,
): [string, ...string[]] | null {
  const body = paragraphs.filter(({ part }) => part === "body");
  const until = body.findIndex(({ text }) => speakerLabel(text, language, publishedOn) !== null);
  const before = body.slice(0, Math.max(0, until)).filter(({ text }) => text !== title);
  const [one, two, ...more] = distinctCodes(before.flatMap(({ text }) => mentionsOf(text, language)).map(({ code }) => code)).filter(
    (code) => ofOffice || !isPartOfWorld(code),
  );
  if (!one || more.length > 0 || isBloc(one) || !two) return one && !two ? [one] : null;
  const ours = language.attribution.firstPerson.test(title ?? "") && mentionsOf(title ?? "", language).some(({ code }) => code === one);
  return isBloc(two) ? null : ours ? [two, one] : [one, two];
}
