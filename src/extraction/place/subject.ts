// The country whose trade a sentence of a report describes.
import type { Language } from "../languages/language.ts";
import { oncePerPart } from "../languages/once.ts";
import { isBloc } from "./gazetteer.ts";
import { runsOf } from "./list.ts";
import type { Mention } from "./mention.ts";

/** "the Turkish President", "President of Austria", "German business" are not parties of the flow. */
export const isParty = (sentence: string, { start, end }: Mention, language: Language): boolean =>
  isPartyAt(sentence, start, end, language);
const isPartyAt = oncePerPart(
  (sentence, start, end, { places }) =>
    !places.notPartyAfter.test(sentence.slice(end, end + 40)) &&
    !places.notPartyBefore.test(sentence.slice(Math.max(0, start - 60), start)),
);

/** The other countries that a text names as parties of trade; a capital may be just a place. */
export const otherParties = (text: string, mentions: Mention[], home: string | null, language: Language): Mention[] =>
  mentions.filter((mention) => !mention.capital && mention.code !== home && isParty(text, mention, language));

/** "There was a Dane in the room": one of a people, and not his country. */
export const isOnePerson = (text: string, { start, end }: Mention, { places: { onePerson } }: Language): boolean =>
  onePerson !== undefined && onePerson[0].test(text.slice(Math.max(0, start - 20), start)) && onePerson[1].test(text.slice(end, end + 8));

/** "within the CIS", "among the members of ASEAN": the bloc is only the scope of the statement. */
export const isFrameOf = (sentence: string, mention: Mention, { places }: Language): boolean =>
  isBloc(mention.code) && places.withinBlocBefore.test(sentence.slice(Math.max(0, mention.start - 44), mention.start));

/** "to Japan", "with Japan", "Japan remained the largest market": the other party of someone's trade. */
export const isEnd = (text: string, { start, end }: Mention, language: Language): boolean => isEndAt(text, start, end, language);
const isEndAt = oncePerPart((text, start, end, language) => {
  const { places } = language;
  const before = text.slice(Math.max(0, start - 48), start);
  return (
    places.partnerAfter.test(text.slice(end, end + 80)) ||
    places.partnerAfter.test(behindAside(text, end, language)) ||
    places.buyerBefore.test(before) ||
    places.sellerBefore.test(before) ||
    places.importedFrom?.test(before + text.slice(start, end)) === true ||
    places.partnerBefore.test(before.slice(-28)) ||
    places.partnerNamed?.test(before) === true
  );
});

/** "to Japan": whither goods go, and not the place of an event, "in Japan". */
export function isToward(text: string, { start, end }: Mention, { places }: Language): boolean {
  const before = text.slice(Math.max(0, start - 48), start);
  return places.buyerBefore.test(before) && places.located?.test(before + text.slice(start, end)) !== true;
}

/** Names in a list after "to" or "with", or joined to another name: not the subject. */
function joinedOrListed(text: string, mentions: Mention[], language: Language): Set<Mention> {
  const pairs = mentions.flatMap((mention, i) => {
    const next = mentions[i + 1];
    return next && language.places.pairJoin.test(text.slice(mention.end, next.start)) ? [mention, next] : [];
  });
  const lists = runsOf(mentions, text, language).filter(([first]) => isEnd(text, first!, language));
  return new Set([...pairs, ...lists.flat()]);
}

/** The text after a name, without an aside between commas: "Ecuador, which imposed a fee, imported". */
export const behindAside = (text: string, at: number, { places }: Language): string => {
  const aside = places.asideOfName?.exec(text.slice(at))?.[0] ?? "";
  return text.slice(at + aside.length, at + aside.length + 60);
};

/** "Ecuador, which imposed a fee, imported"; not "Iraq, where it is hot, is the largest market". */
function ownsBehindAside(text: string, { end }: Mention, language: Language): boolean {
  const behind = behindAside(text, end, language);
  // "Egypt, by the way, bought 9,000 tonnes": of the goods of the one mentioned.
  if (language.places.buys.test(behind)) return false;
  return language.places.buyerAfter.test(behind) && !language.places.partnerAfter.test(behind);
}

/** The country named as the one whose exports, imports or trade the sentence is about. */
export function subjectOf(text: string, mentions: Mention[], language: Language): string | null {
  const { places } = language;
  const bound = joinedOrListed(text, mentions, language);
  return (
    mentions.find(
      (mention) =>
        !bound.has(mention) &&
        !places.buys.test(text.slice(mention.end, mention.end + 40)) &&
        !places.buys.test(behindAside(text, mention.end, language)) &&
        isParty(text, mention, language) &&
        // "Kampala's sales to its neighbour" are the country's.
        (!mention.capital || (/^[’']s /.test(text.slice(mention.end)) && places.ownsBehind?.test(text.slice(mention.end)) === true)) &&
        !isEnd(text, mention, language) &&
        (ownsBehindAside(text, mention, language) ||
          places.sellerAfter.test(text.slice(mention.end, mention.end + 60)) ||
          places.ownerAfter.test(text.slice(mention.end, mention.end + 60)) ||
          places.buyerAfter.test(text.slice(mention.end, mention.end + 60))),
    )?.code ?? null
  );
}
