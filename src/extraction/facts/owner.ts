// Whose trade a sentence is about, where it does not say so of each number.
import type { DocumentType } from "../frame/frame.ts";
import type { Language } from "../languages/language.ts";
import { isBloc } from "../place/gazetteer.ts";
import { mentionsOfItems } from "../place/list.ts";
import { neighboursIn, type Mention } from "../place/mention.ts";
import { behindAside, isEnd, isParty, subjectOf } from "../place/subject.ts";
import type { Amount } from "../quantity/amount.ts";
import type { SentenceContext } from "../sentence-context.ts";
import type { RunningTopic } from "../topic.ts";

export interface Ownership {
  home: string | null;
  /** The country whose exports, imports or trade it is, by name. */
  owner: string | null;
  /** "In neighbouring Ghana, deliveries fell": whose trade follows, where nobody else sells or buys. */
  placed?: Mention;
  /** The country that opens a sentence of a report, unless a list begins with it. */
  opening?: Mention;
  /** "China was a relief. Most went there": whether who was the subject before is where the goods go. */
  thither?: boolean;
}

export function ownershipOf(
  text: string,
  countries: Mention[],
  spoken: Amount[],
  topic: RunningTopic,
  context: SentenceContext,
): Ownership {
  const { language, frame } = context;
  if (frame.type === "transcript") return { home: context.home, owner: null };
  // "On Germany fell $3 billion, on France 2": a partner of a list is nobody's owner.
  const partners = new Set(mentionsOfItems(text, spoken, countries, language).values());
  const first = openingOf(text, countries, frame.type, language);
  const opening = first && !partners.has(first) && !isPartOfTrade(text, first, context) ? first : undefined;
  // "Poland bought Georgian wine. Latvia's purchases fell": of the same seller's goods.
  const { directed, countries: [seller, other] = [] } = topic.parties ?? {};
  const sold = (directed === true || (!other && topic.measure !== "IMPORTS")) && seller === frame.home;
  const owner = subjectOf(
    text,
    countries.filter(
      (mention) => !partners.has(mention) && !(sold && buys(text, mention, language)) && !isPartOfTrade(text, mention, context),
    ),
    language,
  );
  const { inCountry } = language.places;
  const placed =
    owner === null
      ? countries.find(({ code, start, end }) => !isBloc(code) && text[end] === "," && inCountry?.test(text.slice(0, start)))
      : undefined;
  const thither = owner === null && context.homeRule === "parties.subject" && context.home !== frame.home && saysWhereTo(text, language);
  const named = opening && ownsIts(text, opening, language) ? opening.code : (owner ?? placed?.code ?? context.home);
  return { home: thither ? frame.home : named, owner, placed, opening, thither };
}

/** "Uzbekistan, meanwhile, saw its imports rise": the country that opens a sentence of a report owns what "its" is said of. */
const openingOf = (text: string, countries: Mention[], type: DocumentType, language: Language): Mention | undefined =>
  countries.find(
    (mention) =>
      mention.start <= 4 &&
      !(type === "news" && language.places.opensBare && /\p{Ll}/u.test(text.slice(1, mention.start))) &&
      !mention.capital &&
      isParty(text, mention, language) &&
      !isEnd(text, mention, language),
  );

const ownsIts = (text: string, { end }: Mention, { places }: Language): boolean =>
  !places.buys.test(text.slice(end, end + 40)) &&
  (places.theCountry.test(text.slice(end, end + 100)) || places.has?.test(text.slice(end)) === true);

/** "Poland’s purchases": the country buys. */
const buys = (text: string, { end }: Mention, language: Language): boolean =>
  [text.slice(end).replace(/^[’']s(?= )/, ""), behindAside(text, end, language)].some((behind) => language.places.buys.test(behind));

/** "India alone supplied $4 billion of the imports": of those of the country that the report is about. */
const isPartOfTrade = (text: string, { code, end }: Mention, { frame, language }: SentenceContext): boolean =>
  frame.home !== null && code !== frame.home && language.places.ofTheFlow?.test(text.slice(end, end + 90)) === true;

const saysWhereTo = (text: string, language: Language): boolean =>
  neighboursIn(text, language).some(([words]) => language.places.toward?.test(words));

/** "Those to Bosnia": of the country whose flow was given before. */
export function homeOfThose(
  text: string,
  home: string | null,
  { parties }: RunningTopic,
  { frame, language }: SentenceContext,
): string | null {
  const way = frame.type !== "transcript" && parties?.directed ? language.places.those?.exec(text)?.groups?.["way"] : undefined;
  return way ? parties!.countries[way === "to" ? 0 : 1]! : home;
}
