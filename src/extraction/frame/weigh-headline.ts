// Which countries a headline names, and how much its report is about each.
import type { Language } from "../languages/language.ts";
import { isBloc } from "../place/gazetteer.ts";
import type { Mention } from "../place/mention.ts";
import { isEnd, isParty, isToward } from "../place/subject.ts";
import { locatedIn, officeIn } from "./clues.ts";
import type { CountryWeights } from "./country-weights.ts";

export interface Headline {
  /** Countries that it names. */
  title: Mention[];
  /** Of a headline that names every country as the end of a trade, "Coal goes to Japan": those ends; the report is of another one. */
  ends: ReadonlySet<string>;
  /** Whether it names where goods go. */
  toward: boolean;
}

export function weighHeadline(headline: string, counted: CountryWeights, language: Language): Headline {
  const title = counted.weigh(headline, 4);
  const { headlineOpens } = language.documents;
  for (const code of [officeIn(headline, language), ...locatedIn(headline, title, language)]) if (code) counted.addSubject(code, 4);
  const [first] = title;
  if (
    first &&
    isParty(headline, first, language) &&
    !(headlineOpens ? /\s\S/.test(headline.slice(0, first.start)) : isEnd(headline, first, language))
  )
    counted.add(first.code, 2);
  // "Mutual trade in the Union": the report is of the bloc and not of a member.
  if (first && isBloc(first.code) && title.every(({ code }) => code === first.code) && language.places.mutual.test(headline))
    counted.addSubject(first.code, 6);
  const toward = language.documents.headlineToward === true && title.some((mention) => isToward(headline, mention, language));
  const ends = toward && title.every((mention) => isEnd(headline, mention, language)) ? title.map(({ code }) => code) : [];
  return { title, ends: new Set(ends), toward };
}
