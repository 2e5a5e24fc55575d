// Who held which office when: the seed's officials and offices, and leaders of the world by the names that transcripts print.
import type { Language } from "../languages/language.ts";
import { FATHER } from "../languages/latin-names.ts";
import { languages } from "../languages/registry.ts";
import type { OfficeKind } from "../languages/speakers.ts";
import { seedTable } from "../seed-table.ts";

export interface Person {
  name: string;
  office: OfficeKind;
  country: string;
  from: string;
  to: string;
  aliases: string[];
  /** Whether his name alone means him, without his office: one of the few that everybody knows. */
  alone: boolean;
}

const kindsOfOffice = languages.flatMap(({ attribution }) => attribution.kindsOfOffice);

/** Of a title as the seed has it, or an office as a text of any language does. */
export const officeOf = (title: string): OfficeKind => kindsOfOffice.find(([pattern]) => pattern.test(title))?.[1] ?? "other";

const familyOf = (name: string): string => name.split(" ").at(-1)!;

/** With what a language makes of them: "Robert Fitso" of Роберт Фицо, and the family name of it. */
function withSpellings(aliases: string[]): string[] {
  const respelled = languages.flatMap(({ attribution }) =>
    aliases.map((alias) => attribution.personName(alias, "", false)).filter((name) => !aliases.includes(name)),
  );
  return [...aliases, ...respelled.flatMap((name) => [name, familyOf(name)])];
}

let people: Person[] | undefined;
function all(): Person[] {
  if (people) return people;
  const officials = new Map(seedTable("officials.csv").map((row) => [row["id"]!, row]));
  people = seedTable("leaders.tsv").map((row) => {
    const alone = row["alone"] === "yes";
    const aliases = (row["aliases"] ?? "").split("|").filter(Boolean);
    return {
      name: row["name"]!,
      office: row["office"] as OfficeKind,
      country: row["country"]!,
      from: row["from"]!,
      to: row["to"] || "9999",
      aliases: withSpellings(aliases),
      alone,
    };
  });
  for (const row of seedTable("offices.csv")) {
    const official = officials.get(row["official"]!);
    if (!official || !row["country"]) continue;
    people.push({
      name: official["name"]!,
      office: officeOf(row["title"]!),
      country: row["country"],
      from: row["from"] ?? "",
      to: row["to"] || "9999",
      aliases: withSpellings(official["aliases"]!.split("|").filter(Boolean)),
      alone: true,
    });
  }
  return people;
}

const holds = (person: Person, day: string | null): boolean => day === null || (person.from <= day && day <= person.to);
const fold = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

function peopleBy(keysOf: (person: Person) => Iterable<string>): Map<string, Person[]> {
  const byKey = new Map<string, Person[]>();
  for (const person of all())
    for (const key of keysOf(person)) {
      const those = byKey.get(key);
      if (those) those.push(person);
      else byKey.set(key, [person]);
    }
  return byKey;
}

let index: Map<string, Person[]> | undefined;
/** Names as the index has them: the same few are asked again and again in a document. */
const keys = new Map<string, string>();

function folded(words: string): string {
  let key = keys.get(words);
  if (keys.size > 20_000) keys.clear();
  if (key === undefined) keys.set(words, (key = fold(words)));
  return key;
}

/** Those whose the words are: the whole name, an alias, or the family name. */
function bearers(words: string): Person[] {
  index ??= peopleBy(({ name, aliases }) => new Set([name, familyOf(name), ...aliases].map(fold)));
  return index.get(folded(words)) ?? [];
}

/** The one person whom all of them are, whichever signs the name is written with: "Erdogan", "Erdoğan". */
const only = (found: Person[]): Person | null => (new Set(found.map(({ name }) => fold(name))).size === 1 ? found[0]! : null);

/** Whether a person found by the family name alone can be the one of this full name: who held the office at another time has its initial. */
export const canBe = (person: Person, full: string, day: string | null): boolean =>
  holds(person, day) || full.charAt(0) === person.name.charAt(0);

/** "PRESIDENT XI" on a day: the one person of that office and name; without an office, of that name. Never a guess between two. */
export function personBy(words: string, office: OfficeKind | null, day: string | null, country: string | null = null): Person | null {
  const found = bearers(words).filter(
    (person) =>
      (office === null ? person.alone : person.office === office && (person.alone || holds(person, day))) &&
      (country === null || person.country === country),
  );
  const then = found.filter((person) => holds(person, day));
  return only(then.length > 0 ? then : found);
}

let byOffice: Map<string, Person[]> | undefined;
function holders(office: OfficeKind, country: string): Person[] {
  byOffice ??= peopleBy((person) => [`${person.country} ${person.office}`]);
  return byOffice.get(`${country} ${office}`) ?? [];
}

/** "THE PRESIDENT" of a country on a day. */
export function holderOf(office: OfficeKind, country: string | null, day: string | null): Person | null {
  if (country === null || day === null) return null;
  const found = holders(office, country).filter((person) => holds(person, day));
  return only(found);
}

/** A person whom the seed knows by this full name or one of its aliases in another script, in office by then. */
export function knownAs(name: string, day: string | null): Person | null {
  const key = folded(name);
  const isFull = ({ aliases, alone }: Person): boolean => aliases.some((alias) => (alone || alias.includes(" ")) && fold(alias) === key);
  const found = bearers(name).filter(
    (person) => (day === null || person.alone || person.from <= day) && (person.name === name || isFull(person)),
  );
  return only(found) && (found.find((person) => holds(person, day)) ?? found.at(-1)!);
}

/** The longest of two to six words in a row that are a name in full, as they stand. */
export function knownAmong(words: readonly string[], day: string | null): { person: Person; written: string } | null {
  for (let count = Math.min(6, words.length); count > 1; count -= 1)
    for (let at = words.length - count; at >= 0; at -= 1) {
      if (!/^\p{Lu}/u.test(words[at]!) || !/^(?:\p{Ll}{1,3}[-’'])?\p{Lu}/u.test(words[at + count - 1]!)) continue;
      // "Sheikh Hamad bin Saqr", "Ana Rojas Foundation": the name goes on.
      const next = words[at + count] ?? "";
      if (FATHER.test(next) || /^\p{Lu}/u.test(next)) continue;
      const written = words.slice(at, at + count).join(" ");
      const person = knownAs(written, day);
      if (person) return { person, written };
    }
  return null;
}

/** "E. Makron" in talks with France: who is in office there on the day, by an initial, "E", and the family name. */
export function inOffice(initial: string, family: string, day: string | null, countries: ReadonlySet<string | null>): Person | null {
  const isFull = (name: string): boolean => name.startsWith(initial) && fold(familyOf(name)) === fold(family);
  return only(
    bearers(family).filter(
      (person) => countries.has(person.country) && holds(person, day) && [person.name, ...person.aliases].some((name) => isFull(name)),
    ),
  );
}

/** Countries of the leaders that a title names in full, in whatever case: "Встреча с Эмманюэлем Макроном". */
function leadersInFull(title: string, day: string | null, { attribution }: Language): string[] {
  const words = title.match(/[\p{L}’'-]+/gu) ?? [];
  return words.flatMap((_, i) => {
    const names = [words.slice(i, i + 3), words.slice(i, i + 2)].filter((each) => each.every((word) => /^\p{Lu}\p{Ll}/u.test(word)));
    const written = names.flatMap((each) => [false, true].map((oblique) => attribution.personName(each.join(" "), "", oblique)));
    const known = written.map((name) => knownAs(name, day)).find((person) => person && holds(person, day));
    return known ? [known.country] : [];
  });
}

/** Countries of the leaders that a title names: "President Obama and Prime Minister Modi". */
export function leaderNamed(title: string, day: string | null, language: Language): string[] {
  const { attribution } = language;
  const codes: string[] = [];
  for (const { groups } of attribution.holders ? title.matchAll(attribution.holders) : []) {
    const words = groups!["name"]!.trim().split(" ");
    const office = officeOf(groups!["office"]!);
    for (let n = words.length; n > 0; n -= 1) {
      const full = words.slice(0, n).join(" ");
      const person = personBy(full, office, day) ?? personBy(words[n - 1] ?? "", office, day);
      if (person && (n === 1 || canBe(person, full, day))) {
        codes.push(person.country);
        break;
      }
    }
  }
  return [...codes, ...leadersInFull(title, day, language)];
}

let names: Set<string> | undefined;

/** Whether the seed or the table of leaders knows a person or body of exactly this name. */
export function isKnown(name: string): boolean {
  names ??= new Set([
    ...all().flatMap((person) => [person.name, ...person.aliases]),
    ...seedTable("organizations.csv").flatMap((row) => [row["name"]!, ...(row["aliases"] ?? "").split("|")]),
    ...seedTable("officials.csv").flatMap((row) => [row["name"]!, ...(row["aliases"] ?? "").split("|")]),
  ]);
  return names.has(name);
}
