// Sources told twice, parted by a comma: "the deputy head of the chamber, Vladimir Padalka, said".
import { describedBody } from "./body-names.ts";
import type { KnownNames } from "./known-names.ts";
import { knownPerson, memberOf, newPerson } from "./persons.ts";

/** Whom the words behind a comma name, where those before it are an office or one name alone. */
export function besides(phrase: string, office: string, names: KnownNames): string | null {
  const { attribution } = names.language;
  const known = knownPerson(office, names);
  if (known) return known;
  // "Ana Rojas, chief economist, Nordic Ratings": the name stands first.
  const named =
    /^(?:\p{Lu}[\p{L}.’'-]*(?: |$)){2,5}$/u.test(phrase) && !attribution.body.test(phrase) && !attribution.officeWord.test(phrase);
  // "Conab, the national crop agency, counted": called by its own name, and not by what it is.
  const described = attribution.described?.exec(office)?.[1];
  const own = described ? describedBody(described, phrase, names) : null;
  const nation = own ? names.nationIn(office) : null;
  if (own && nation) names.known.set(own, { name: own, office: null, country: nation });
  return (
    (named ? null : (nameAtEnd(office, names) ?? memberOf(office, names))) ??
    own ??
    singleName(phrase, office, names) ??
    describedBody(phrase, office, names)
  );
}

/** A full name that ends the words. */
function nameAtEnd(words: string, names: KnownNames): string | null {
  const { attribution, labels } = names.language;
  const written = /(?:^|, )((?:\p{Lu}[\p{L}.’'-]+ ){1,3}\p{Lu}[\p{L}’'-]+)$/u.exec(words.trim())?.[1]?.replace(labels.courtesy, "");
  return !written || attribution.body.test(written) || names.hasPlace(written) ? null : newPerson(written, names);
}

/** "Suharto, the head of the board, said": a single name, known by the office behind it. */
function singleName(word: string, office: string, names: KnownNames): string | null {
  const { attribution, labels } = names.language;
  if (!/^(?:\p{Lu}\.)?\p{Lu}\p{Ll}{2,}$/u.test(word) || names.isTime(word) || names.bySurname.has(word)) return null;
  if (labels.titles.has(word) || attribution.pronoun.test(word)) return null;
  if (!attribution.officeWord.test(office) && !attribution.whoClause?.test(office)) return null;
  if (attribution.body.test(word) || names.partOf(word) || names.hasPlace(word)) return null;
  names.learn(word, office, names.nationIn(office));
  return word;
}
