// Whom a report has named so far: full names by family name and by office, bodies by their short names, and who was met last.
import type { Language } from "../languages/language.ts";
import { firstMatchIn, matchesOf } from "../languages/pattern.ts";
import { mentionsOf } from "../place/mention.ts";
import { bodyOf } from "./bodies.ts";
import { personIn } from "./name.ts";
import { isKnown, knownAs, personBy } from "./people.ts";
import { partsOf } from "./sentence.ts";

interface Known {
  name: string;
  office: string | null;
  country: string | null;
}

/** The report that is read: its language, day, title, publisher and the country that it is about. */
export interface ReportFacts {
  language: Language;
  day: string | null;
  title: string | null;
  publisher: string | null;
  home: string | null;
  /** All paragraphs, in which a family name may be given in full. */
  texts?: readonly string[];
}

export class KnownSpeakers {
  protected readonly known = new Map<string, Known>();
  protected readonly bySurname = new Map<string, string>();
  /** Full names by office and nation: "RUS president", "president". */
  protected readonly byOffice = new Map<string, string>();
  protected readonly language: Language;
  protected readonly day: string | null;
  protected readonly home: string | null;
  protected readonly publisher: string;
  private readonly texts: readonly string[];
  /** The person whom the title names, or names first. */
  protected readonly titled: string | null;
  protected readonly onlyTitled: boolean;
  protected readonly title: string | null;
  protected last: string | null = null;
  protected lastPerson: string | null = null;
  protected lastMet: string | null = null;
  /** A person met since somebody spoke last. */
  protected introducedName: string | null = null;
  /** A person of whom the sentence tells something, not one who does: "to beat President Rojas's tariffs". */
  protected metAside: string | null = null;
  /** The last sentence in which nobody spoke. */
  protected openedBy = "";
  protected readonly bodies: string[] = [];
  /** Whether the construction has a name in another case than the nominative: "according to", but not "said". */
  protected oblique: boolean | undefined = undefined;
  /** "KNBS": Kenya National Bureau of Statistics, as the text explains it. */
  protected readonly acronyms = new Map<string, string>();

  constructor({ language, day, title, publisher, home, texts = [] }: ReportFacts, lead: string[]) {
    this.texts = texts;
    this.language = language;
    this.day = day;
    this.home = home;
    this.publisher = lower(publisher ?? "");
    this.title = title;
    this.meetHeadline(title);
    for (const text of [title, ...lead]) for (const part of partsOf(text ?? "")) this.meet(language.attribution.prepare(part));
    this.introducedName = null;
    const titled = title ? this.personsOfTitle(title) : [];
    this.titled = titled[0] ?? null;
    this.onlyTitled = titled.length === 1;
  }

  /** "Jelena Petrić: We buy too much". */
  private meetHeadline(title: string | null): void {
    const { attribution, places } = this.language;
    const headlined = title && places.spaced ? (attribution.headline?.exec(title)?.[1] ?? "") : "";
    const named = /^(?:\p{Lu}[\p{L}’'-]+ ){1,3}\p{Lu}[\p{L}’'-]+$/u.test(headlined) && mentionsOf(headlined, this.language).length === 0;
    if (named && !attribution.body.test(headlined) && !attribution.officeWord.test(headlined)) this.learn(headlined, null, null);
  }

  protected personsOfTitle(title: string): string[] {
    const { attribution, places } = this.language;
    const words = places.spaced ? [...title.matchAll(/(?<!\p{L})\p{Lu}[\p{L}’'-]+(?! \d)/gu)].map((match) => match[0]) : [];
    const named = words
      .filter((word) => mentionsOf(word, this.language).length === 0)
      .map((word) => this.bySurname.get(attribution.personName(word)) ?? this.surname(word) ?? this.ofHeadline(title, word))
      .filter((name) => name !== null);
    return [...new Set(named)];
  }

  /** "Ambassador Rojas: we sell more": whom the text names in full. */
  private ofHeadline(title: string, word: string): string | null {
    const { attribution } = this.language;
    const at = title.indexOf(word);
    const office = title.slice(0, at).trim().split(" ").at(-1) ?? "";
    const titled = attribution.officeWord.test(office) || attribution.honorific.test(`${office} ${word}`);
    return titled || (at === 0 && title.startsWith(": ", word.length)) ? this.inFull(word) : null;
  }

  /** Takes note of "Russian President Vladimir Putin" and "Vladimir Padalka, the consul general". */
  meet(text: string): void {
    const { attribution } = this.language;
    for (const match of attribution.introduced ? matchesOf(text, attribution.introduced) : []) {
      const written = match[1] ?? match[2] ?? "";
      if (attribution.body.test(written) || mentionsOf(written, this.language).length > 0) continue;
      // The name that opens a sentence is its subject.
      const name = this.fullNameIn(written, "", false);
      if (name) this.learn(name, null, null);
    }
    if (!attribution.officeWord.test(text)) return;
    const { introducedName: before, lastMet } = this;
    for (const match of matchesOf(text, attribution.officeAndName)) {
      const name = this.fullNameIn(match[3] ?? "", match[2]);
      // "head of the Nordic Chamber" names no person.
      if (!name || (this.language.places.spaced && attribution.body.test(name)) || attribution.placed?.test(match[0].split(match[3]!)[0]!))
        continue;
      const office = match[2] ?? "";
      const nation = mentionsOf(match[1] ?? "", this.language)[0]?.code ?? mentionsOf(match[0], this.language)[0]?.code ?? null;
      this.learn(name, `${match[1] ?? ""}${office}`.trim(), nation);
      if (attribution.asideOf?.test(text.slice(Math.max(0, match.index - 40), match.index))) {
        this.metAside = name;
        if (before) [this.introducedName, this.lastMet] = [before, lastMet];
      }
      for (const key of nation ? [`${nation} ${lower(office)}`, lower(office)] : [lower(office)])
        if (!this.byOffice.has(key)) this.byOffice.set(key, name);
    }
    for (const match of matchesOf(text, attribution.nameAndOffice)) {
      const office = match[2] ?? "";
      const name = attribution.officeWord.test(office) ? this.fullNameIn(match[1] ?? "") : null;
      if (name) this.learn(name, office, mentionsOf(office, this.language)[0]?.code ?? null);
    }
  }

  /** Whose office the text gives him. */
  countryOf(name: string): string | null {
    return this.known.get(name)?.country ?? null;
  }

  /** The full name of this family name, if the text has given one. */
  fullName(family: string): string | undefined {
    return this.bySurname.get(family);
  }

  protected isFull(name: string): boolean {
    return /\s/.test(name) || (!this.language.places.spaced && name.length >= 2);
  }

  /** A full name as the graph writes it; names of countries before it are no part of it. */
  protected fullNameIn(phrase: string, office = "", oblique = this.oblique): string | null {
    const words = phrase.trim().split(" ");
    const unplaced = words.length > 2 ? words.filter((word) => mentionsOf(word, this.language).length === 0) : words;
    const written = personIn((unplaced.length > 1 ? unplaced : words).join(" "), this.language);
    const beforeName = office || (phrase.split(written ?? " ")[0] ?? "").split(" ")[0]!;
    const name = written ? this.language.attribution.personName(written, beforeName, oblique) : null;
    if (!name || !written || !this.isFull(name)) return null;
    const family = /·([^·]+)$/.exec(written)?.[1];
    return knownAs(written) ?? knownAs(name) ?? (family ? personBy(family, null, this.day)?.name : null) ?? name;
  }

  protected learn(name: string, office: string | null, country: string | null): void {
    this.lastMet = name;
    this.introducedName = name;
    const surname = name.split(/[ ·]/).at(-1) ?? name;
    if (!this.bySurname.has(surname)) this.bySurname.set(surname, name);
    // A family name comes first where nothing parts the words: 魏大使.
    const first = this.language.places.spaced || name.length > 4 ? "" : name.slice(0, name.length > 3 ? 2 : 1);
    if (first !== "" && !this.bySurname.has(first)) this.bySurname.set(first, name);
    const held = this.known.get(name);
    if (!held || (held.office === null && office !== null)) this.known.set(name, { name, office, country });
  }

  /** A family name alone: one that the text has given in full, or the one person whom the seed knows by it. */
  protected surname(word: string): string | null {
    const { attribution } = this.language;
    for (const form of attribution.nominatives(word)) {
      const name = this.bySurname.get(attribution.personName(form)) ?? (form.length > 2 ? personBy(form, null, this.day)?.name : null);
      if (name) return name;
    }
    return null;
  }

  /** "Alves" of Ricardo Alves Pinto, "Kim" of Kim Seo-yeon, "El Amrani": the one person whose name holds these words. */
  protected partOf(words: string): string | null {
    if (this.language.places.spaced && !/^\p{Lu}/u.test(words)) return null;
    const parts = (name: string): string => lower(` ${name.replaceAll("·", " ")} `);
    const found = [...this.known.keys()].filter((name) => !this.bodies.includes(name) && parts(name).includes(parts(words)));
    return found.length === 1 ? found[0]! : null;
  }

  /** "says Rojas": whom the text calls "Ana Rojas" elsewhere. */
  protected inFull(family: string): string | null {
    const { attribution } = this.language;
    const named = new RegExp(`(?<!\\p{L})(\\p{Lu}\\p{Ll}+) ${family}(?!\\p{L})`, "u");
    const found = firstMatchIn(this.texts, named, ` ${family}`);
    if (!found || attribution.officeWord.test(found[1]!) || attribution.body.test(found[0])) return null;
    if (this.isTime(found[1]!) || mentionsOf(found[0], this.language).length > 0) return null;
    return this.newPerson(found[0]);
  }

  protected isTime(word: string): boolean {
    const { attribution, periods } = this.language;
    return periods.months.has(lower(word)) || attribution.weekday?.test(word) === true;
  }

  /** A full name that was not introduced before: it is taken as the text gives it. */
  protected newPerson(plain: string): string | null {
    const { attribution } = this.language;
    if (!attribution.person.test(plain)) return null;
    const written = personIn(plain, this.language);
    const name = this.fullNameIn(plain);
    if (!name || !written) return null;
    const office = plain.replace(written, "").trim();
    if (this.language.attribution.placed?.test(office)) return null;
    this.learn(name, office || null, mentionsOf(office, this.language)[0]?.code ?? null);
    return name;
  }

  protected body(phrase: string): string {
    const named = this.language.attribution.bodyName(this.acronyms.get(phrase) ?? phrase.replaceAll("‚", ","), this.oblique);
    const nation = mentionsOf(named, this.language)[0];
    // "Riyadh's General Authority": the capital is no part of the name.
    const plain = (nation?.start === 0 && nation.capital && /^[’']s (\p{Lu}.*)$/u.exec(named.slice(nation.end))?.[1]) || named;
    const short =
      nation?.start === 0 && !this.language.attribution.regional.test(plain)
        ? plain
            .slice(nation.end)
            .replace(/^[’']s/, "")
            .trim()
        : plain;
    // "海关总署", "Росстат": whose office it is, its name need not say.
    const own = this.language.documents.ownOffices.find(([, pattern]) => pattern.test(plain))?.[0];
    const country = nation?.code ?? own ?? this.home;
    const body = isKnown(plain) ? plain : (bodyOf(plain, country) ?? bodyOf(short, country) ?? plain);
    if (!this.known.has(body)) this.known.set(body, { name: body, office: null, country });
    if (!this.bodies.includes(body)) this.bodies.push(body);
    return body;
  }
}

export const lower = (text: string | undefined): string => (text ?? "").toLowerCase();
