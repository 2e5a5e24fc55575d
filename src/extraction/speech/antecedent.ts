// Whom "he" leads back to, and who speaks where a colon leads in a quotation.
import type { Language } from "../languages/language.ts";
import { matchesOf, memoized } from "../languages/pattern.ts";
import type { KnownNames } from "./known-names.ts";
import { newPerson, writtenName } from "./persons.ts";

/** Who was met last, unless in passing, or else who spoke last. */
export function antecedent(pronoun: string, names: KnownNames): string | null {
  const { personal, agrees } = names.language.attribution;
  const met = names.introduced === names.metAside && names.lastPerson ? null : names.introduced;
  const known = met ?? names.lastPerson ?? names.titled;
  if (known && agrees && !agrees(pronoun, known)) {
    const others = [
      names.lastPerson,
      ...names
        .people()
        .map(({ name }) => name)
        .reverse(),
    ];
    return others.find((name) => name !== null && agrees(pronoun, name)) ?? known;
  }
  const him = personal?.test(pronoun) === true;
  const last = known ?? (him ? openingName(names) : null) ?? names.lastMet ?? names.last;
  // "他" is no body, whoever spoke last.
  return him && last !== null && names.isBody(last) ? null : last;
}

/** "Ana Rojas doubts it. “…,” she said": the name that opened a sentence before. */
export function openingName(names: KnownNames): string | null {
  const { attribution } = names.language;
  const [, written = ""] = attribution.opener?.exec(names.openedBy) ?? [];
  if (written === "" || attribution.body.test(written) || attribution.notSource.test(written)) return null;
  if (names.hasPlace(written) || written.split(" ").some((word) => names.isTime(word))) return null;
  return newPerson(written, names);
}

/** Every name of a person; where names are declined any two words in a row may be one: "министр Востока Иван Берг". */
const personsIn = memoized(({ attribution }: Language) =>
  attribution.declined ? new RegExp(`(?<!\\p{L})(?=(${attribution.person.source}))`, "gu") : new RegExp(attribution.person, "gu"),
);

const LEADS_IN = /^(.{3,160}?): ?[“"«]/u;

/** "Ilya Petrosyan was blunt: “…”": the one person named before a quotation that opens behind a colon. */
export function leadingIn(sentence: string, names: KnownNames): string | null {
  const { attribution, cased } = names.language;
  const before = (attribution.leadsIn ?? LEADS_IN).exec(sentence)?.[1];
  if (!before) return null;
  // "列车开了9列，他特意注了一句：“": the last clause has its own subject.
  const clause = before.split(names.language.clauses.comma).at(-1) ?? "";
  for (const opened of [before, clause]) if (attribution.openedByHim?.test(opened)) return antecedent(opened.charAt(0), names);
  const written = cased ? matchesOf(before, personsIn(names.language)).map(([name, inner]) => writtenName(inner ?? name, names)) : [];
  const named = names.people().filter(({ name }) => before.includes(name) || written.includes(name));
  names.openedBy = sentence;
  return named.length === 1 ? named[0]!.name : named.length === 0 && cased ? openingName(names) : null;
}
