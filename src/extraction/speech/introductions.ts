// How a report introduces persons: "Russian President Vladimir Putin", "Vladimir Padalka, the consul general".
import type { Language } from "../languages/language.ts";
import { matchesOf } from "../languages/pattern.ts";
import { matchesIn } from "../languages/scan.ts";
import { mentionsOf } from "../place/mention.ts";
import { lower, type KnownNames } from "./known-names.ts";
import { inFull, writtenName } from "./persons.ts";
import { partsOf } from "./sentence.ts";

/** Takes note of those whom the title and the lead introduce, and of those whom the title names. */
export function meetFirst(title: string | null, lead: string[], names: KnownNames): void {
  if (title) meetHeadline(title, names);
  for (const text of [title, ...lead]) for (const part of partsOf(text ?? "")) meet(names.language.attribution.prepare(part), names);
  names.introduced = null;
  const titled = title ? personsOfTitle(title, names) : [];
  names.titled = titled[0] ?? null;
  names.onlyTitled = titled.length === 1;
}

/** "Jelena Petrić: We buy too much". */
function meetHeadline(title: string, names: KnownNames): void {
  const { attribution, cased } = names.language;
  const headlined = cased ? (attribution.headline?.exec(title)?.[1] ?? "") : "";
  const named = /^(?:\p{Lu}[\p{L}’'-]+ ){1,3}\p{Lu}[\p{L}’'-]+$/u.test(headlined) && !names.hasPlace(headlined);
  if (named && !attribution.body.test(headlined) && !attribution.officeWord.test(headlined)) {
    const name = attribution.declined ? writtenName(headlined, names, "", false) : headlined;
    if (name) names.learn(name, null, null);
  }
}

/** "Berg: trade doubled": whom the report's own headline names. */
export function speakerOfHeadline(headline: string, names: KnownNames): string | null {
  const [, before, behind] = names.language.attribution.headline?.exec(headline) ?? [];
  const written = before ?? behind;
  return written === undefined ? null : (names.bySurname.get(written.split(" ").at(-1)!) ?? names.partOf(written));
}

function personsOfTitle(title: string, names: KnownNames): string[] {
  const { attribution, cased } = names.language;
  const words = cased ? [...title.matchAll(/(?<!\p{L})\p{Lu}[\p{L}’'-]+(?! \d)/gu)].map((match) => match[0]) : [];
  const named = words
    .filter((word) => !names.hasPlace(word) && !names.isTime(word))
    .map((word) => names.bySurname.get(attribution.personName(word)) ?? names.surname(word) ?? ofHeadline(title, word, names))
    .filter((name) => name !== null);
  return [...new Set(named)];
}

/** "Ambassador Rojas: we sell more": whom the text names in full. */
function ofHeadline(title: string, word: string, names: KnownNames): string | null {
  const { attribution } = names.language;
  const at = title.indexOf(word);
  const office = title.slice(0, at).trim().split(" ").at(-1) ?? "";
  const titled = attribution.officeWord.test(office) || attribution.honorific.test(`${office} ${word}`);
  return titled || (at === 0 && title.startsWith(": ", word.length)) ? inFull(word, names) : null;
}

/** How far behind the beginning of an introduction its body may be named. */
const REACH = 160;

/** "Ana Rojas, who runs a desk at the Peruvian Chamber of Grain": a body of that country is hers. */
function nationOfBodyIn(words: string, language: Language): string | null {
  const said = /^[^.;]*/.exec(words)![0];
  const { bodyBehind } = language.documents;
  return mentionsOf(said, language).find(({ end }) => bodyBehind?.test(said.slice(end)) === true)?.code ?? null;
}

/** Takes note of those whom the text introduces. */
export function meet(text: string, names: KnownNames): void {
  const { language } = names;
  const { attribution } = language;
  for (const match of attribution.introduced ? matchesOf(text, attribution.introduced) : []) {
    const written = match.slice(1).find(Boolean) ?? "";
    if (attribution.body.test(written) || names.hasPlace(written)) continue;
    // The name that opens a sentence is its subject, if no office stands before it in another case.
    const office = match[0]
      .split(written)[0]!
      .split(" ")
      .find((word) => attribution.officeWord.test(word));
    const name = writtenName(written, names, office, office ? undefined : false, match[0]);
    if (name) names.learn(name, null, nationOfBodyIn(text.slice(match.index, match.index + REACH), language));
  }
  if (!attribution.officeWord.test(text)) return;
  meetByOffice(text, names);
  for (const match of matchesOf(text, attribution.nameAndOffice)) {
    const office = match[2] ?? "";
    const name = attribution.officeWord.test(office)
      ? writtenName(match[1] ?? "", names, attribution.declined ? office.split(" ")[0] : "")
      : null;
    if (name) names.learn(name, office, names.nationIn(office));
  }
}

const officersIn = matchesIn(({ attribution }) => attribution.officeAndName);

/** Those whose office stands before their names. */
function meetByOffice(text: string, names: KnownNames): void {
  const { attribution, cased } = names.language;
  const { introduced: before, lastMet } = names;
  let end = 0;
  for (const match of officersIn(text, names.language)) {
    const [, owner = "", office = "", written = ""] = match;
    const front = attribution.whose?.exec(text.slice(Math.max(end, match.index - 40), match.index))?.[0] ?? "";
    const [start, words, whose] = [match.index - front.length, `${front}${match[0]}`, `${front}${owner}`];
    end = match.index + match[0].length;
    // Where no capitals tell names, the office tells that what follows is one.
    const whole = attribution.declined ? words : cased ? written : `${office}${written}`;
    const name = writtenName(whole, names, office);
    // "head of the Nordic Chamber" names no person.
    if (!name || (cased && attribution.body.test(name)) || attribution.placed?.test(words.split(written)[0]!)) continue;
    const nation = names.nationIn(whose) ?? names.nationIn(words) ?? names.nationOfBody(whose);
    names.learn(name, `${whose}${office}`.trim(), nation);
    if (attribution.asideOf?.test(text.slice(Math.max(0, start - 40), start))) {
      names.metAside = name;
      if (before) [names.introduced, names.lastMet] = [before, lastMet];
    }
    for (const key of nation ? [`${nation} ${lower(office)}`, lower(office)] : [lower(office)])
      if (!names.byOffice.has(key)) names.byOffice.set(key, name);
  }
}
