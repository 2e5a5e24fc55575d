// What a text says of the place it is about: offices, envoys and money.
import type { Language } from "../languages/language.ts";
import { matchesOf } from "../languages/pattern.ts";
import { byAlpha2, isBloc } from "../place/gazetteer.ts";
import { runsOf } from "../place/list.ts";
import { type Mention, mentionsOf } from "../place/mention.ts";
import { isEnd } from "../place/subject.ts";
import { amountsOf } from "../quantity/amount.ts";
import { currencyElsewhere, currencyIn, isUnknownCurrency } from "../quantity/namesakes.ts";
import { rightBefore } from "../span.ts";
import { unitsOf } from "../quantity/unit.ts";
import { sentencesOf } from "../speech/sentence.ts";

/** Whose envoy the opening names, and where he is posted: "the ambassador of Serbia in Russia". */
export function postIn(opening: string[], language: Language): [string, string] | null {
  const { posted } = language.places;
  if (!posted) return null;
  for (const text of opening) {
    const named = mentionsOf(text, language);
    const at = named.findIndex(
      (mention, i) =>
        named[i + 1] && posted[0].test(rightBefore(text, mention.start)) && posted[1].test(text.slice(mention.end, named[i + 1]!.start)),
    );
    if (at >= 0) return [named[at]!.code, named[at + 1]!.code];
  }
  return null;
}

/** The country of an office that the text names by a name that needs none. */
export const officeIn = (text: string, { documents }: Language): string | null =>
  documents.ownOffices.find(([, pattern]) => pattern.test(text))?.[0] ?? null;

/** "Francs": the one country that the text names of those with money of this name. */
export function moneyNamed(texts: readonly { text: string }[], named: ReadonlyMap<string, number>, language: Language): string[] {
  const sentences = texts.flatMap(({ text }) => sentencesOf(text, language));
  const units = distinctCodes(sentences.flatMap(({ text }) => amountsOf(text, language).map(({ unit }) => unit ?? "")));
  return units
    .filter((unit) => isUnknownCurrency(unit) && unit !== "{dollar}")
    .flatMap((unit) => {
      const [only, ...more] = [...named.keys()].filter((code) => currencyIn(unit, code) !== null);
      return only && more.length === 0 ? [only] : [];
    });
}

/** Countries in whose money the text counts: a report in yen is of Japan's trade more often than not. */
export function moneyOf(text: string, language: Language): string[] {
  // By sentences, as they are read later: a text's figures are found once.
  const amounts = sentencesOf(text, language).flatMap((sentence) => amountsOf(sentence.text, language));
  const units = amounts.map(({ unit }) => (unit === "{rmb}" ? "CNY" : (currencyElsewhere(unit ?? "") ?? unit ?? "")));
  const { localMoney } = language.documents;
  // "The taka was unchanged": money that is named, and not counted.
  for (const { index, 0: words } of localMoney ? matchesOf(text, localMoney) : [])
    units.push(unitsOf(language).after(text, index + words.length)?.unit ?? "");
  return distinctCodes(
    units.filter((unit) => /^[A-Z]{3}$/.test(unit) && unit !== "USD").flatMap((unit) => byAlpha2(unit.slice(0, 2)) ?? []),
  );
}

/** The country, or town, that a text names first, other than as one that sells or buys: where those who write of "us" are. */
export function namedFirst(text: string, named: Mention[], language: Language): string | undefined {
  const { places } = language;
  const listed = runsOf(named, text, language)
    .filter(([first]) => isEnd(text, first!, language))
    .flat();
  return named.find(
    (mention) =>
      !(mention.capital && !places.others) &&
      !isBloc(mention.code) &&
      !isEnd(text, mention, language) &&
      !listed.includes(mention) &&
      !places.buys.test(text.slice(mention.end, mention.end + 40)) &&
      !places.others?.test(text.slice(Math.max(0, mention.start - 8), mention.start)),
  )?.code;
}

/** Those that are more than the capital where something happens. */
export const withoutVenues = (text: string, mentions: Mention[], { places }: Language): Mention[] =>
  mentions.filter(({ capital, start, end }) => !capital || places.located?.test(text.slice(Math.max(0, start - 30), end)) !== true);

/** "Five boats in a week at Callao": where it happens, if no country is named. */
export const locatedIn = (headline: string, title: Mention[], { documents }: Language): string[] =>
  title.every(({ capital }) => capital)
    ? title.filter(({ start }) => documents.happensAt?.test(headline.slice(0, start)) === true).map(({ code }) => code)
    : [];

/** "The Lima Chamber of Shipping counts": figures are of the country whose body gives them. */
export const bodiesIn = (text: string, mentions: Mention[], { documents }: Language): string[] =>
  mentions.filter(({ end }) => documents.bodyBehind?.test(text.slice(end, end + 60)) === true).map(({ code }) => code);

/** "Australian Bureau of Statistics data show": what a statistics office counts is its own country's. */
export const statisticsIn = (text: string, mentions: Mention[], { documents }: Language): string[] =>
  mentions.filter(({ end }) => documents.statisticsBehind?.test(text.slice(end, end + 60)) === true).map(({ code }) => code);

/** "Cargo through the port of Callao": a report of a port is of its country. */
export const portsIn = (text: string, mentions: Mention[], { places }: Language): string[] =>
  mentions.filter(({ capital, start }) => capital && places.portOf?.test(rightBefore(text, start)) === true).map(({ code }) => code);

export const distinctCodes = (codes: string[]): string[] => [...new Set(codes)];

/** Names that a report uses short for another that it names in full. */
export const namesMeant = (named: ReadonlySet<string>): Map<string, string> =>
  new Map(SHORT_FOR.filter(([short, full]) => named.has(short) && named.has(full)));
const SHORT_FOR = [
  ["EUROPE", "EU"],
  ["COG", "COD"],
] as const;
