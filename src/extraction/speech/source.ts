// Whom the words that stand for a source mean: a name, a short name, an office, a body, a pronoun.
import { mentionsOf } from "../place/mention.ts";
import { antecedent, openingName } from "./antecedent.ts";
import { isBodyName, namedBody, namedByKind } from "./body-names.ts";
import { lower, type KnownNames } from "./known-names.ts";
import { personBy } from "./people.ts";
import { heldBefore, inFull, namedWithin, newPerson, personWithin } from "./persons.ts";
import { ofRole, unnamedSource } from "./roles.ts";

/** Also "says Nordstat", "according to Conab": one word that is no place, day or title is a body of that name. */
export function sourceAlone(phrase: string, names: KnownNames): string | null {
  const { attribution, labels, cased } = names.language;
  const word = phrase.trim();
  const known = sourceOf(word, names);
  if (known || !cased || !/^\p{Lu}[\p{L}-]{3,}$/u.test(word) || labels.titles.has(word)) return known;
  if (attribution.notSource.test(word) || attribution.nominatives(word).length > 1 || names.isTime(word)) return null;
  if (names.publisher.includes(lower(word)) || names.hasPlace(word)) return null;
  return (attribution.familyAlone ? inFull(word, names) : null) ?? namedBody(word, names);
}

export function sourceOf(phrase: string, names: KnownNames): string | null {
  const { attribution } = names.language;
  const { publisher, bodies, last } = names;
  // "федеральный центр «Колос» при министерстве": a body is identified by its own name.
  const own = attribution.ownName?.exec(phrase)?.[1];
  if (own && (attribution.notSource.test(own) || (publisher !== "" && lower(own).includes(publisher)))) return null;
  if (own) return namedBody(own, names);
  const plain = plainWords(phrase, names);
  if (plain === "") return namedWithin(phrase, names);
  if (attribution.bodyPronoun.test(plain) && last) return last;
  if (attribution.pronoun.test(plain)) return antecedent(plain, names);
  if (attribution.press?.test(plain) && bodies.length > 0) return bodies.at(-1)!;
  if (attribution.notSource.test(plain) || (publisher !== "" && publisher.includes(lower(plain)))) return null;
  const short = ofFamilyName(plain, names);
  if (short) return short;
  // "the union we founded" is no name.
  if (attribution.clause?.test(plain)) return null;
  const known =
    calledBefore(plain, names) ??
    personWithin(plain, names) ??
    officeHolder(plain, names) ??
    namedWithin(phrase, names) ??
    heldBefore(plain, names);
  if (known) return known;
  if (/^\p{Lu}{2,3}$/u.test(plain) && attribution.officeWord.test(plain)) return ofRole(plain, plain, names);
  const body = namedByKind(plain, names) ?? (isBodyName(plain, names) ? namedBody(plain, names) : null);
  const named = body ?? newPerson(plain, names) ?? ownedWord(plain, names);
  return named ?? (/\s/.test(plain) ? null : names.surname(plain)) ?? everybodysName(plain, names) ?? unnamedSource(phrase, plain, names);
}

/** "普京", "普京还", "普京在回答提问时": one whom everybody knows by his family name, where no blank parts it from the words behind. */
function everybodysName(plain: string, { language, day }: KnownNames): string | null {
  const { behindName } = language.attribution;
  for (let end = behindName ? Math.min(8, plain.length) : 0; end > 1; end -= 1) {
    const person = behindName!.test(plain.slice(end)) ? personBy(plain.slice(0, end), null, day) : null;
    if (person) return person.name;
  }
  return null;
}

/** "Colombia's Asocaf": a body of one word, behind whose it is. */
function ownedWord(plain: string, names: KnownNames): string | null {
  const [, whose = "", word = ""] = /^(.+)[’']s (\p{Lu}[\p{L}&-]{3,})$/u.exec(plain) ?? [];
  return word && mentionsOf(whose, names.language)[0]?.start === 0 ? sourceAlone(word, names) : null;
}

/** Without article, quotation marks, what it published and whose it is: "the Cocoa Board’s latest review" is the Cocoa Board. */
function plainWords(phrase: string, { language }: KnownNames): string {
  const { attribution } = language;
  return phrase
    .trim()
    .replace(/[.,;:]+$/, "")
    .replace(/«[^»]*» (?=\p{Lu}\p{Ll}+ \p{Lu})/u, "")
    .replace(/\[([^\]]*)\]/g, "$1")
    .replace(attribution.article, "")
    .replace(/[“”"«»《》]/g, "")
    .replace(attribution.papers ?? "", "")
    .replace(/^(.*?(?:(?=[’']s)|s(?=[’'])))[’']s?(?: \p{Ll}[\p{L}-]*){1,3}$/u, (words, whose: string) =>
      attribution.body.test(words.slice(whose.length)) &&
      (mentionsOf(whose, language).length > 0 || attribution.region?.test(whose) === true)
        ? words
        : whose,
    )
    .replace(/[’']s$|[.,;:]+$/g, "")
    .trim();
}

/** "Ms. Rojas", "A. Rojas", "Rojas", "老王". */
function ofFamilyName(plain: string, names: KnownNames): string | null {
  const { attribution, labels } = names.language;
  const familiar = attribution.familiar?.exec(plain)?.[1];
  if (familiar) return names.bySurname.get(familiar) ?? null;
  const titled = attribution.honorific.exec(plain)?.[1]?.trim() ?? "";
  // "the chief executive": an office of two words.
  if (titled !== "" && !/\s|^\p{Ll}+$/u.test(titled) && !labels.titles.has(titled)) {
    const family = attribution.personName(titled);
    return names.bySurname.get(family) ?? names.partOf(family) ?? personBy(family, null, names.day)?.name ?? family;
  }
  const initials = attribution.initials ? /^(\p{Lu})\. ?(?:\p{Lu}\. ?)?(\p{Lu}[\p{L}’'-]+)$/u : /^(\p{Lu})\. (\p{Lu}[\p{L}’'-]+)$/u;
  const [, initial = "", family = ""] = initials.exec(plain) ?? [];
  if (attribution.initials && family !== "") {
    const found = names.surname(family);
    return found?.startsWith(attribution.personName(initial)) ? found : null;
  }
  const short = names.bySurname.get(attribution.personName(plain)) ?? names.bySurname.get(plain) ?? names.bySurname.get(family);
  return short?.startsWith(initial) ? short : null;
}

/** "the Ministry", "the Board", "Kim", "the Kazakh President": the one named in full before. */
function calledBefore(plain: string, names: KnownNames): string | null {
  const { attribution } = names.language;
  const isNoun = /^\p{Lu}\p{Ll}+$/u.test(plain) && attribution.role.test(plain);
  const whole = isNoun ? names.bodies.findLast((each) => each.includes(plain)) : undefined;
  if (whole) return whole;
  const part = names.partOf(plain);
  if (part) return part;
  const held = names.byOffice.get(lower(plain)) ?? null;
  const office = held ? null : attribution.office.exec(plain);
  if (!office) return held;
  const nation = names.nationIn(office[1] ?? "");
  return names.byOffice.get(nation ? `${nation} ${lower(office[2])}` : lower(office[2])) ?? null;
}

/** "the spokesman for the ministry": whom the text names elsewhere, or the body whose office it is. */
function officeHolder(plain: string, names: KnownNames): string | null {
  const { attribution } = names.language;
  const [, office = "", of = ""] = attribution.officer?.exec(plain) ?? [];
  if (office === "") return null;
  const stem = lower(office).slice(0, 6);
  const proper = of.split(" ").filter((word) => /^\p{Lu}/u.test(word));
  const holder = [...names.known.values()].findLast(
    ({ office: held }) =>
      held && lower(held).includes(stem) && (proper.length === 0 || stem === "spokes" || proper.some((word) => held.includes(word))),
  );
  return (
    holder?.name ??
    names.introduced ??
    (names.onlyTitled ? names.titled : null) ??
    openingName(names) ??
    (attribution.body.test(of) ? sourceOf(of, names) : names.lastPerson)
  );
}
