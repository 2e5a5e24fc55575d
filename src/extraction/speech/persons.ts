// Persons whom the words for a source name in full: "customs spokesman Li Kuiwen", "the commission's minister Arman Sabyrov".
import type { Language } from "../languages/language.ts";
import { escaped, firstMatchIn } from "../languages/pattern.ts";
import { mentionsOf } from "../place/mention.ts";
import { isNamedForCountry } from "./body-names.ts";
import type { KnownNames } from "./known-names.ts";
import { personIn } from "./name.ts";
import { knownAmong, knownAs, officeOf, personBy } from "./people.ts";

/** A full name as the graph writes it; names of countries before it are no part of it. */
export function writtenName(
  phrase: string,
  names: KnownNames,
  office = "",
  oblique = names.oblique,
  /** The words of his office, too. */
  around = phrase,
): string | null {
  const { language, day } = names;
  const words = phrase.trim().split(" ");
  // "Santiago Peña", "Hassan Sheikh Mohamud": no town, and no title, in the name of one whom the seed knows.
  const leader = knownAmong(words, day);
  if (leader) return leader.person.name;
  // "посол в Дели Иван Берг": with a place goes the word before it.
  const isOfPlace = (word: string, at: number): boolean =>
    names.hasPlace(word) || (language.attribution.declined === true && /^\p{Ll}{1,2}$/u.test(word) && names.hasPlace(words[at + 1] ?? ""));
  const unplaced = words.length > 2 ? words.filter((word, at) => !isOfPlace(word, at)) : words;
  const written = personIn((unplaced.length > 1 ? unplaced : words).join(" "), language);
  const beforeName = office || (phrase.split(written ?? " ")[0] ?? "").split(" ")[0]!;
  // "посол Индии в России": the first is his own.
  const own = written ? names.nationIn(around.split(written)[0]!) : null;
  const name = written ? language.attribution.personName(written, beforeName, oblique, own) : null;
  if (!name || !written || !isFull(name, language)) return null;
  // A label has him without his country: "К.Джалали" is K. Dzhalali.
  const elsewhere = own === null ? name : language.attribution.personName(written, beforeName, oblique);
  if (elsewhere !== name) names.bySurname.set(elsewhere.split(" ").at(-1)!, name);
  // "Саудовская Аравия" is no person.
  if (language.attribution.declined && mentionsOf(written, language).some(({ start, end }) => start === 0 && end === written.length))
    return null;
  // "Иван Петрович": of whom the text has told before.
  const given = phrase === written && language.attribution.father?.test(written) ? `${name.split(" ")[0]} ` : null;
  const known = given === null ? [] : names.people().filter((each) => each.name.startsWith(given));
  if (known.length === 1) return known[0]!.name;
  const [, letter = "", short = ""] = language.attribution.initials ? (/^(\p{Lu})\S*\. (.+)$/u.exec(name) ?? []) : [];
  const whole = names.bySurname.get(short);
  if (whole?.startsWith(letter)) return whole;
  const family = /·([^·]+)$/.exec(written)?.[1];
  // "伊拉克总理苏达尼": the one in that office.
  const kind = officeOf(beforeName);
  const holder = kind === "other" || kind === "minister" ? null : personBy(written, kind, day, own);
  return (knownAs(written, day) ?? knownAs(name, day) ?? holder)?.name ?? (family ? personBy(family, null, day)?.name : null) ?? name;
}

const isFull = (name: string, { places }: Language): boolean => /\s/.test(name) || (!places.spaced && name.length >= 2);

/** A full name that was not introduced before: it is taken as the text gives it. */
export function newPerson(plain: string, names: KnownNames): string | null {
  const { attribution } = names.language;
  if (!attribution.person.test(plain) || isNamedForCountry(plain, names)) return null;
  const written = personIn(plain, names.language);
  const name = writtenName(plain, names);
  if (!name || !written) return null;
  const office = plain.replace(written, "").trim();
  if (attribution.placed?.test(office)) return null;
  names.learn(name, office || null, names.nationIn(office));
  return name;
}

/** "says Rojas": whom the text calls "Ana Rojas" elsewhere. */
export function inFull(family: string, names: KnownNames): string | null {
  const { attribution } = names.language;
  const named = new RegExp(`(?<!\\p{L})(\\p{Lu}\\p{Ll}+) ${escaped(family)}(?!\\p{L})`, "u");
  const found = firstMatchIn(names.texts, named, ` ${family}`);
  if (!found || attribution.officeWord.test(found[1]!) || attribution.body.test(found[0])) return null;
  return names.isTime(found[1]!) || names.hasPlace(found[0]) ? null : newPerson(found[0], names);
}

/** The person whom a phrase names beside an office or a body. */
export const personWithin = (plain: string, names: KnownNames): string | null =>
  ownedBy(plain, names) ?? memberOf(plain, names) ?? knownPerson(plain, names) ?? namedLast(plain, names) ?? officer(plain, names);

const OWNED_NAME = /.[’']s ((?:\p{Lu}[\p{L}’'-]+ ){1,2}\p{Lu}[\p{L}’'-]+)$/u;

/** "The Cocoa Board's Ana Rojas": a full name behind whose it is. */
function ownedBy(plain: string, names: KnownNames): string | null {
  const { attribution } = names.language;
  const written = OWNED_NAME.exec(plain)?.[1] ?? "";
  const named = attribution.person.test(written) && !attribution.body.test(written) && !attribution.officeWord.test(written);
  return named && !names.hasPlace(written) ? newPerson(written, names) : null;
}

/** "Mehmet Yilmaz of the statistical institute": who is named before the body that he is of. */
export function memberOf(plain: string, names: KnownNames): string | null {
  const { attribution } = names.language;
  const words = attribution.member?.exec(plain)?.[1] ?? "";
  if (!attribution.person.test(words) || attribution.body.test(words) || attribution.officeWord.test(words.split(" ").at(-1) ?? ""))
    return null;
  return names.hasPlace(words) ? null : newPerson(words, names);
}

export function knownPerson(phrase: string, names: KnownNames): string | null {
  if (!names.language.attribution.person.test(phrase)) return null;
  const name = writtenName(phrase, names);
  return name !== null && names.known.has(name) ? name : null;
}

/** "the commission's minister Arman Sabyrov": in the nominative a full name ends the phrase, whatever body is named before it. */
function namedLast(plain: string, names: KnownNames): string | null {
  const { attribution } = names.language;
  const name = attribution.namedLast?.exec(plain)?.[1];
  return !name || names.hasPlace(name) || attribution.body.test(name) ? null : newPerson(plain, names);
}

/** "customs spokesman Li Kuiwen": a name right behind an office. */
function officer(plain: string, names: KnownNames): string | null {
  const { attribution, cased } = names.language;
  if (!cased || !attribution.officeWord.test(plain) || attribution.officeWord.test(plain.split(" ").at(-1) ?? "")) return null;
  const named = newPerson(plain, names);
  return named && !attribution.body.test(named) ? named : null;
}

/** Where no blanks part words: the one person named in them, whatever stands around the name, unless in passing: "局长林山放下茶杯". */
export function namedWithin(words: string, names: KnownNames): string | null {
  const { mentioned } = names.language.attribution;
  if (!mentioned) return null;
  const all = names.people().filter(({ name }) => words.includes(name));
  const [only, ...others] = all.filter(({ name }) => !all.some((other) => other.name !== name && other.name.includes(name)));
  return !only || others.length > 0 || mentioned.test(words.replace(only.name, "＊")) ? null : only.name;
}

/** "商会会长": whom the text has named with this office. */
export function heldBefore(words: string, names: KnownNames): string | null {
  const [, whose = "", held = ""] = names.language.attribution.held?.exec(words) ?? [];
  if (held === "") return null;
  const nation = names.nationIn(whose);
  const holder = names
    .people()
    .findLast(
      ({ office, country }) => office?.endsWith(held) && (!nation || !country || nation === country) && mayBeOf(office, held, whose),
    );
  return holder?.name ?? null;
}

/** Whether the office, as the text gave it, may be the one of this body. */
const mayBeOf = (office: string, held: string, whose: string): boolean => office === held || office.includes(whose.slice(-2));
