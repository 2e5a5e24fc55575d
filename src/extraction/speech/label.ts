// Who speaks in a transcript: the label that opens a paragraph holds until the next one.
import type { Language } from "../languages/language.ts";
import { oncePerText } from "../languages/once.ts";
import { compile, escaped, firstMatchIn } from "../languages/pattern.ts";
import { firstCode, mentionsOf } from "../place/mention.ts";
import { personIn } from "./name.ts";
import { officialIn, officialNames } from "./office-label.ts";
import { knownAmong, type Person } from "./people.ts";

export interface Speaker {
  /** The person's name; "Question" and the like stay as the page prints them. */
  name: string;
  /** The country of the office in the label, ISO alpha-3, when it names one. */
  country: string | null;
  office: string | null;
  /** Whether the name was worked out from an office or a family name and the day. */
  inferred: boolean;
  rule: string;
}

const SURNAME = /^(\p{Lu}[\p{L}’'-]+): /u;
const TWO_CAPITALS = compile(String.raw`^\p{Lu}\S* \p{Lu}`);
const LABELLED = /^[^:：.。!?！？\n]{1,60}[:：]/u;

/** Family names that open paragraphs again and again, or in an interview, with the full names that the text gives: "Berg:", of Astrid Berg. */
export function surnameLabels(texts: readonly string[], language: Language, title: string): Map<string, string> {
  if (!language.cased) return recurringLabels(texts, language);
  const counts = new Map<string, number>();
  for (const text of texts) {
    const word = SURNAME.exec(text)?.[1];
    if (word && !language.labels.nameless.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const names = officialNames(labelTexts(texts, language), [title, ...texts], language);
  const interview = texts.filter((text) => LABELLED.test(text)).length * 2 >= texts.length;
  for (const [word, count] of counts) {
    // "Аль-Мансури:", of Ахмад аль-Мансури.
    const small = word.includes("-") ? word.charAt(0).toLowerCase() + word.slice(1) : word;
    const part = texts.some((text) => text.includes(` ${small}`)) ? small : word;
    const named = new RegExp(`(?<!\\p{L})(?:\\p{Lu}[\\p{L}’'.-]+ ){1,3}${escaped(part)}(?!\\p{L})`, "u");
    const full = count > 1 || interview ? firstMatchIn(texts, named, ` ${part}`)?.[0] : undefined;
    const name = full ? personIn(full, language) : null;
    if (name?.endsWith(` ${part}`)) names.set(word, language.attribution.personName(name, "", false));
  }
  return names;
}

/** Where no capitals tell names: what opens two answers to questions, or more, is a name, whatever its signs. */
function recurringLabels(texts: readonly string[], language: Language): Map<string, string> {
  const { labels, attribution } = language;
  const opening = texts.map((text) => labelOf(text, language)?.[1]?.trim() ?? "");
  const names = new Map<string, string>();
  if (!opening.some((label) => label !== "" && labels.nameless.test(label))) return names;
  for (const label of new Set(opening)) {
    if (!/^\p{Script=Han}{2,6}$/u.test(label) || opening.filter((each) => each === label).length < 2) continue;
    if (labels.nameless.test(label) || labels.notNames.test(label) || attribution.role.test(label)) continue;
    if (mentionsOf(label, language).length > 0 || attribution.honorific.test(label)) continue;
    const whole = attribution.wholeName?.(label);
    names.set(label, (whole ? firstMatchIn(texts, whole, label)?.[0] : undefined) ?? personIn(label, language) ?? label);
  }
  return names;
}

/** "PRESIDENT ROJAS (As interpreted.)". */
const withoutAside = (label: string): string => label.replace(/\s*\([^)]*\)\s*/g, " ").trim();

/** Every label of a text, as it stands. */
export const labelTexts = (texts: readonly string[], language: Language): string[] =>
  texts.map((text) => withoutAside(labelOf(text, language)?.[1] ?? ""));

const labelOf = oncePerText((text, { labels }) => labels.pattern.exec(text));

/** A name as the label prints it, unless in other letters than those of the name. */
const spelled = ({ person, written }: { person: Person; written: string }): string =>
  /^[\p{Script=Latin}\P{L}]+$/u.test(written) ? written : person.name;

/** The label that opens the paragraph and where the speech begins, or null. Names already known from a fuller label keep their country. */
export function plainLabel(
  paragraph: string,
  language: Language,
  day: string | null,
  home: string | null = null,
  surnames?: ReadonlyMap<string, string>,
): { speaker: Speaker; speechStart: number } | null {
  const { labels, attribution } = language;
  const match = labelOf(paragraph, language);
  const label = (match?.[1] ?? match?.groups?.["question"])?.trim();
  if (!match || !label) return null;
  const speechStart = match[0].length + (/^\s*/.exec(paragraph.slice(match[0].length))?.[0].length ?? 0);
  const found = (speaker: Partial<Speaker> & { name: string; rule: string }) => ({
    speaker: { country: null, office: null, inferred: false, ...speaker },
    speechStart,
  });
  const plain = withoutAside(label);
  const whole = surnames?.get(plain);
  if (whole) return found({ name: whole, rule: "speaker.label" });
  if (labels.nameless.test(plain) && plain.split(/\s+/).length <= 5) return found({ name: plain, rule: "speaker.nameless-label" });
  // "Viet Nam: foreign trade in May" is a headline.
  if (mentionsOf(plain, language).some(({ start, end }) => start === 0 && end === plain.length)) return null;
  // "He Yanping, spokesperson": what stands behind the name may be in small letters.
  const [first = "", ...behind] = plain.split(", ");
  const words = (TWO_CAPITALS.test(first) && attribution.officeWord.test(behind.join(", ")) ? first : plain).split(/\s+/);
  const isName = words.every((word) => /^[\p{Lu}“"'‘(«\p{Script=Han}]/u.test(word) || labels.lowerAllowed.test(word));
  if (words.length > 18 || labels.notNames.test(plain)) return null;
  // "Daniel arap Moi", "Мухаммед бен Сальман Аль Сауд": the seed knows what the pattern of names does not.
  const leader = knownAmong(words, day);
  const before = leader ? plain.slice(0, plain.indexOf(leader.written)).trim() : "";
  const known = leader
    ? found({ name: spelled(leader), country: leader.person.country, office: before || null, rule: "speaker.label" })
    : null;
  if (!isName) return known?.speaker.office ? null : known;
  const official = officialIn(plain, words.length, language, day, home, surnames);
  if (official) return { speaker: official, speechStart };
  if (known) return known;
  // "Lucy Okafor, Export Council": the name stands first.
  const written = personIn(plain, language) ?? (plain.includes(", ") ? personIn(plain.split(", ")[0]!, language) : null);
  // A label names who speaks, in the nominative.
  const name = written === null ? "" : attribution.personName(written, "", false);
  const honorific = attribution.honorific.test(plain);
  // "Commerce Secretary", "Minister Flores", "牛大使": whose name is given elsewhere.
  if (written === null || (!/\s/.test(name) && (honorific || !/\p{Script=Han}/u.test(name)))) {
    // "Ms. Flores" as well: her office and first name are given elsewhere.
    const role =
      words.length <= 5 &&
      (attribution.officeWord.test(plain) ? honorific || attribution.role.test(plain) : honorific && words.length === 2);
    return role ? found({ name: plain, office: plain, rule: "speaker.role-label" }) : null;
  }
  const title = plain.slice(0, Math.max(0, plain.lastIndexOf(written))).trim();
  return found({ name, country: firstCode(label.replace(written, ""), language), office: title || null, rule: "speaker.label" });
}
