// Whose talks are, where neither an office nor a guest tells it: the publisher, money, and whose trade they describe.
import type { SourceDocument } from "../document/document.ts";
import type { Language } from "../languages/language.ts";
import { isBloc } from "../place/gazetteer.ts";
import { mentionsOf } from "../place/mention.ts";
import { isEnd } from "../place/subject.ts";
import { distinctCodes, moneyOf, officeIn } from "./clues.ts";
import { publisherCountry } from "./newsroom.ts";

/** Whose own trade talks describe first, where nothing says whose they are: "New Zealand sold the world goods worth …". */
export function firstSeller({ paragraphs }: SourceDocument, language: Language): string | null {
  const { sellerAfter, ownerAfter, isContracted } = language.places;
  for (const { part, text } of paragraphs) {
    if (part !== "body") continue;
    const seller = mentionsOf(text, language).find((mention) => {
      const { code, end } = mention;
      const after = text.slice(end, end + 40);
      return (
        !isBloc(code) &&
        !isContracted?.test(after) &&
        !isEnd(text, mention, language) &&
        (sellerAfter.test(after) || ownerAfter.test(after))
      );
    });
    if (seller) return seller.code;
  }
  return null;
}

/** The country that the publisher of talks is named for, where the language's newsrooms are of few countries. */
export const printedFor = (document: SourceDocument, language: Language): string | null =>
  language.documents.athomeNamed ? publisherCountry(document, language) : null;

/** Whether talks say anything of the country: its name, its money, an office of its own. */
export function tellsOf(country: string, { title, publisher, paragraphs }: SourceDocument, language: Language): boolean {
  if (!language.documents.athomeNamed) return true;
  return [title ?? "", publisher ?? "", ...paragraphs.map(({ text }) => text)].some(
    (text) =>
      mentionsOf(text, language).some(({ code }) => code === country) ||
      moneyOf(text, language).includes(country) ||
      officeIn(text, language) === country,
  );
}

/** The one country in whose own money talks count: a budget in drams is Armenia's. */
export function countsIn({ paragraphs }: SourceDocument, language: Language): string | null {
  const counted = distinctCodes(paragraphs.flatMap(({ text }) => moneyOf(text, language)));
  const [only, ...others] = counted.some((code) => !isBloc(code)) ? counted.filter((code) => !isBloc(code)) : counted;
  return others.length === 0 ? (only ?? null) : null;
}
