// Mentions of countries and blocs in a text.
import type { Language } from "../languages/language.ts";
import { isWordAt, wordStarts } from "../languages/letter.ts";
import { oncePerText } from "../languages/once.ts";
import { matchesOf } from "../languages/pattern.ts";
import { matchesIn } from "../languages/scan.ts";
import { type PlaceForm, gazetteerOf, isBloc, keyAt } from "./gazetteer.ts";

export interface Mention {
  code: string;
  start: number;
  end: number;
  /** A capital used for its country ("between Moscow and Ankara"); weaker evidence, since it may be just a place. */
  capital: boolean;
  /** All countries with this name, if there are several. */
  among?: string[];
  /** Named by a letter that means a country only where the document names one in full. */
  initial?: boolean;
  /** Named by a word that says that goods go there. */
  toward?: boolean;
  /** Named by a word that says that goods come from there. */
  away?: boolean;
}

export const mentionsOf = oncePerText((text, language): Mention[] => {
  const { short, initials } = gazetteerOf(language);
  const { places } = language;
  const { namesakes, givenName, ofOfficial, partOf, spaced, compounds, combining } = places;
  const mentions: Mention[] = [];
  const offer = (at: number): void => {
    if (at < (mentions.at(-1)?.end ?? 0)) return;
    const found = formAt(text, at, language);
    if (!found) return;
    // "Americans": with the s of the plural.
    const named = at + found.form.length;
    const end = spaced && isWordAt(text, named) ? named + 1 : named;
    if (givenName?.test(text.slice(at, end + 24))) return;
    if (namesakes.test(text.slice(end, end + 20)) || partOf?.test(text.slice(Math.max(0, at - 8), end))) return;
    if (ofOfficial?.[0].test(text.slice(Math.max(0, at - 24), at)) && ofOfficial[1].test(text.slice(end, end + 2))) return;
    if (found.place.capital && combining?.test(text.slice(end, end + 24))) return;
    mentions.push({ ...found.place, start: at, end });
  };
  if (spaced) for (const at of wordStarts(text)) offer(at);
  else for (let at = 0; at < text.length; at += 1) offer(at);
  if (compounds) {
    for (const match of matchesOf(text, compounds)) {
      let at = match.index;
      for (const name of match.slice(1)) {
        if (!name) continue;
        at = text.indexOf(name, at);
        const known = short.get(name);
        const [code, ...more] = known ?? initials.get(name) ?? [];
        const others = known ? (more.length > 0 ? { among: [code!, ...more] } : {}) : { among: [code!, ...more], initial: true };
        if (code && !mentions.some((other) => at < other.end && other.start <= at))
          mentions.push({ code, start: at, end: at + 1, capital: false, ...others });
        at += 1;
      }
    }
    mentions.sort((a, b) => a.start - b.start);
  }
  return mentions;
});

/** The longest name of a country at the place: "Americans" is looked up as it stands and without its s. */
function formAt(text: string, at: number, language: Language): PlaceForm | undefined {
  const { forms, mayBegin } = gazetteerOf(language);
  const { spaced } = language.places;
  if (!mayBegin(text, at)) return undefined;
  const key = keyAt(text, at, language);
  for (const list of [forms.get(key), spaced && key.endsWith("s") ? forms.get(key.slice(0, -1)) : undefined])
    for (const each of list ?? []) if (startsWith(text, each.form, at) && (!spaced || ends(text, at + each.form.length))) return each;
  return undefined;
}

/** An ambiguous name means the country that the document names in full, if it is only one. */
export const settled = (mentions: Mention[], named: ReadonlySet<string>, meant?: ReadonlyMap<string, string>): Mention[] =>
  mentions.flatMap((mention) => {
    const other = meant?.get(mention.code);
    if (other) return [{ ...mention, code: other }];
    const candidates = mention.among?.filter((code) => named.has(code)) ?? [];
    return candidates.length === 1 ? [{ ...mention, code: candidates[0]! }] : mention.initial ? [] : [mention];
  });

/** Whether a country's name is also that of a part of the other country: the state of Georgia. */
export const isRegion = (name: string, country: string | null, { places }: Language): boolean => places.alsoPartOf?.get(name) === country;

/** "我国" is the country of the author or speaker. */
export const withHomeland = (text: string, mentions: Mention[], country: string | null, { places }: Language): Mention[] =>
  country === null || !places.homeland
    ? mentions
    : mentions.map((mention) => (places.homeland!.test(text.slice(mention.start, mention.end)) ? { ...mention, code: country } : mention));

/** Typographic apostrophes equal plain ones. */
const startsWith = (text: string, form: string, at: number): boolean =>
  text.startsWith(form, at) || (form.includes("'") && text.slice(at, at + form.length).replaceAll("’", "'") === form);
const ends = (text: string, at: number): boolean => !isWordAt(text, at) || (text[at] === "s" && !isWordAt(text, at + 1));

/** "its northern neighbour", "the two neighbours": as they stand. */
export const neighboursIn = matchesIn(({ places }) => places.neighbour);

/** Also "its northern neighbour": the last country named before it other than home. */
export function withNeighbours(
  text: string,
  mentions: Mention[],
  home: string | null,
  lastNamed: string | null,
  language: Language,
  /** The bloc that the document names most. */
  union: string | null = null,
): Mention[] {
  const { places } = language;
  const neighbours = neighboursIn(text, language);
  if (neighbours.length === 0) return mentions;
  // "Ivory Coast, its bigger neighbour, exported": the neighbour has just been named.
  const aside = (at: number, end: number): boolean =>
    mentions.some((mention) => mention.end + 2 === at && /^,.*,$/.test(text.slice(mention.end, end + 1)));
  const found = neighbours.flatMap((match) => {
    if (aside(match.index, match.index + match[0].length)) return [];
    const bloc = places.blocWord?.test(match[0]) === true;
    const toward = places.toward?.test(match[0]) === true;
    const away = places.away?.test(match[0]) === true;
    const before = mentions.findLast(
      (mention) => mention.end <= match.index && mention.code !== home && (isBloc(mention.code) === bloc || (away && !bloc)),
    );
    const last = lastNamed === home || (bloc && !isBloc(lastNamed ?? "")) ? null : lastNamed;
    const code = before?.code ?? last ?? (bloc ? union : null);
    const way = { ...(toward ? { toward } : {}), ...(away ? { away } : {}) };
    return code ? [{ code, start: match.index, end: match.index + match[0].length, capital: false, ...way }] : [];
  });
  return found.length === 0 ? mentions : [...mentions, ...found].sort((a, b) => a.start - b.start);
}

/** The first code named in a short text such as a title or a publisher's name. */
export const firstCode = (text: string | null, language: Language): string | null =>
  text ? (mentionsOf(text, language)[0]?.code ?? null) : null;
