// The country of a newsroom: whose domain a document's address ends in, whom its publisher names, or whose office speaks.
import type { SourceDocument } from "../document/document.ts";
import type { Language } from "../languages/language.ts";
import { byAlpha2, isBloc } from "../place/gazetteer.ts";
import { firstCode, mentionsOf } from "../place/mention.ts";
import { isParty } from "../place/subject.ts";
import { hostname } from "./web-address.ts";

/** Domains of countries where anybody registers. */
const ANYBODYS = /^(?:io|co|me|tv|ai|cc|ws|to|fm|gg|im|la|so|sh|vc|pw|ly|st|us)$/i;

/** Whose newsroom it is: of the office that speaks, by its address, if newspapers of that country write the language, or by its name. */
export const newsroomCountry = (document: SourceDocument, language: Language): string | null =>
  speakingIn(document, language) ??
  byDomain(document.url, language) ??
  (language.documents.newsroomsAnywhere ? publisherCountry(document, language) : null);

function byDomain(url: string | null, { documents }: Language): string | null {
  const domain = /\.([a-z]{2})$/.exec(hostname(url))?.[1];
  const country = domain ? byAlpha2(domain.toUpperCase()) : null;
  const anywhere = documents.newsroomsAnywhere === true && !ANYBODYS.test(domain ?? "");
  return country !== null && (anywhere || documents.newsrooms?.includes(country)) ? country : null;
}

/** "Address of the minister of trade of Turkey": whose office speaks. */
function speakingIn({ title }: SourceDocument, language: Language): string | null {
  const { documents, attribution, places } = language;
  const headline = title ?? "";
  if (!documents.newsroomsAnywhere || attribution.writer?.speech?.test(headline) !== true) return null;
  const office = mentionsOf(headline, language).find((mention) => !isParty(headline, mention, language));
  return office && !places.notPartyBefore.test(headline.slice(0, office.start)) ? office.code : null;
}

/** The country that the publisher is named for: "Парламентская газета Молдовы". */
export function publisherCountry({ publisher }: SourceDocument, language: Language): string | null {
  const code = firstCode(publisher, language);
  return code === null || isBloc(code) ? null : code;
}
