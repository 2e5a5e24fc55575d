// What a body is called: by its own name, without the country or the noun before it.
import { CAMEL } from "../languages/latin-names.ts";
import { mentionsOf } from "../place/mention.ts";
import { bodyOf } from "./bodies.ts";
import { lower, type KnownNames } from "./known-names.ts";
import { isKnown } from "./people.ts";

/** The body that the phrase names, as the graph writes it; the report knows it from then on. */
export function namedBody(phrase: string, names: KnownNames): string {
  const { attribution, documents } = names.language;
  const named = attribution.bodyName(names.acronyms.get(phrase) ?? phrase.replaceAll("‚", ","), names.oblique);
  const nation = mentionsOf(named, names.language)[0];
  // "Riyadh's General Authority": the capital is no part of the name.
  const plain = (nation?.start === 0 && nation.capital && /^[’']s (\p{Lu}.*)$/u.exec(named.slice(nation.end))?.[1]) || named;
  const short =
    nation?.start === 0 && !attribution.regional?.test(plain)
      ? plain
          .slice(nation.end)
          .replace(/^[’']s/, "")
          .trim()
      : plain;
  // "海关总署", "Росстат": whose office it is, its name need not say.
  const own = documents.ownOffices.find(([, pattern]) => pattern.test(plain))?.[0];
  const country = nation?.code ?? own ?? names.home;
  const body = isKnown(plain) ? plain : (bodyOf(plain, country) ?? bodyOf(short, country) ?? plain);
  if (!names.known.has(body)) names.known.set(body, { name: body, office: null, country });
  if (!names.isBody(body)) names.bodies.push(body);
  return body;
}

/** "the crop agency Conab": the name behind what it is. */
export function namedByKind(plain: string, names: KnownNames): string | null {
  const { attribution } = names.language;
  const [, kind = "", proper] = /^(?:[\p{L}’'-]+ )*?(\p{Ll}[\p{L}-]+) (\p{Lu}[\p{L}&-]+(?: \p{Lu}[\p{L}&-]+)*)$/u.exec(plain) ?? [];
  if (
    !proper ||
    (/^\p{Lu}{2}$/u.test(proper) && (attribution.longAcronyms || !attribution.body.test(kind))) ||
    !(attribution.body.test(kind) || attribution.kind?.test(kind)) ||
    names.hasPlace(proper)
  )
    return null;
  const named = namedBody(proper, names);
  const nation = mentionsOf(plain, names.language)[0];
  // "Indonesian growers' association GAPKI": whose it is.
  if (nation?.start === 0) names.known.set(named, { name: named, office: null, country: nation.code });
  return named;
}

/** "The carmakers' association, Adefa, said": what the body that is described is called. */
export function describedBody(description: string, name: string, names: KnownNames): string | null {
  const { attribution, labels } = names.language;
  const plain = description.trim().replace(attribution.article, "");
  if (!attribution.body.test(plain) || /\p{Lu}/u.test(plain) || !/^\p{Lu}[\p{L}&-]{2,20}$/u.test(name) || labels.titles.has(name))
    return null;
  return names.hasPlace(name) || names.isTime(name) ? null : namedBody(name, names);
}

export function isBodyName(plain: string, names: KnownNames): boolean {
  const isName = /\p{Lu}/u.test(plain) || /\p{Script=Han}/u.test(plain);
  if (names.language.attribution.body.test(plain) && !endsInRole(plain, names) && (isName || /\s/.test(plain))) return true;
  return (
    CAMEL.test(plain) ||
    isNamedForCountry(plain, names) ||
    /^\p{Lu}{3,8}$/u.test(plain) ||
    names.acronyms.has(plain) ||
    bodyOf(plain, names.home) !== null
  );
}

/** "Chile Mining Works": no person bears the name of a country before his own, unless behind an office. */
export function isNamedForCountry(plain: string, { language }: KnownNames): boolean {
  if (!language.cased || !/^\p{Lu}\S+(?: \p{Lu}\S+){2,}$/u.test(plain) || language.attribution.officeWord.test(plain)) return false;
  const [first] = mentionsOf(plain, language);
  return first?.start === 0 && !first.capital && plain[first.end] === " ";
}

/** "The ministry spokesman": a person, whatever body is named before. */
function endsInRole(plain: string, { language }: KnownNames): boolean {
  const { officeOf, officeWord } = language.attribution;
  const word = plain.split(" ").at(-1) ?? "";
  return !officeOf?.test(plain) && officeWord.test(word) && word === lower(word);
}
