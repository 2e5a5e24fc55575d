// Whom a report has named so far: full names by family name and by office, bodies by their short names, and who was met last.
import type { Language } from "../languages/language.ts";
import { isPartOfWorld } from "../place/gazetteer.ts";
import { mentionsOf } from "../place/mention.ts";
import { personBy } from "./people.ts";

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

export class KnownNames {
  readonly language: Language;
  readonly day: string | null;
  readonly home: string | null;
  /** In lower case. */
  readonly publisher: string;
  readonly texts: readonly string[];
  /** Persons and bodies. */
  readonly known = new Map<string, Known>();
  readonly bodies: string[] = [];
  readonly bySurname = new Map<string, string>();
  /** Full names by office and nation: "RUS president", "president". */
  readonly byOffice = new Map<string, string>();
  /** "KNBS": Kenya National Bureau of Statistics, as the text explains it. */
  readonly acronyms = new Map<string, string>();
  /** The person whom the title names, or names first. */
  titled: string | null = null;
  onlyTitled = false;
  /** Who spoke last, and the person among them. */
  last: string | null = null;
  lastPerson: string | null = null;
  lastMet: string | null = null;
  /** A person met since somebody spoke last. */
  introduced: string | null = null;
  /** A person of whom the sentence tells something, not one who does: "to beat President Rojas's tariffs". */
  metAside: string | null = null;
  /** The last sentence in which nobody spoke. */
  openedBy = "";
  /** Whether the construction has a name in another case than the nominative: "according to", but not "said". */
  oblique: boolean | undefined = undefined;

  constructor({ language, day, publisher, home, texts = [] }: ReportFacts) {
    this.language = language;
    this.day = day;
    this.home = home;
    this.publisher = lower(publisher ?? "");
    this.texts = texts;
  }

  learn(name: string, office: string | null, country: string | null): void {
    this.lastMet = name;
    this.introduced = name;
    const surname = name.split(/[ ·]/).at(-1) ?? name;
    if (!this.bySurname.has(surname) || /^\p{Lu}\. /u.test(this.bySurname.get(surname)!)) this.bySurname.set(surname, name);
    // 魏大使.
    const first = this.language.attribution.familyFirst && name.length <= 4 ? name.slice(0, name.length > 3 ? 2 : 1) : "";
    if (first !== "" && !this.bySurname.has(first)) this.bySurname.set(first, name);
    const held = this.known.get(name);
    if (!held || (held.office === null && office !== null)) this.known.set(name, { name, office, country });
    else held.country ??= country;
  }

  isBody(name: string): boolean {
    return this.bodies.includes(name);
  }

  people(): Known[] {
    return [...this.known.values()].filter(({ name }) => !this.isBody(name));
  }

  /** A family name alone: one that the text has given in full, or the one person whom the seed knows by it. */
  surname(word: string): string | null {
    const { attribution } = this.language;
    for (const form of attribution.nominatives(word)) {
      const latin = attribution.personName(form);
      const name =
        this.bySurname.get(latin) ??
        (attribution.familyAlone ? this.partOf(latin) : null) ??
        (form.length > 2 ? personBy(form, null, this.day)?.name : null);
      if (name) return name;
    }
    return null;
  }

  /** "Alves" of Ricardo Alves Pinto, "Kim" of Kim Seo-yeon, "El Amrani": the one person whose name holds these words. */
  partOf(words: string): string | null {
    if (this.language.cased && !/^\p{Lu}/u.test(words)) return null;
    const parts = (name: string): string => lower(` ${name.replaceAll("·", " ")} `);
    const found = this.people().filter(({ name }) => parts(name).includes(parts(words)));
    return found.length === 1 ? found[0]!.name : null;
  }

  /** A month or day, whose name looks like a person's or a body's. */
  isTime(word: string): boolean {
    const { attribution, periods } = this.language;
    return periods.months.has(lower(word)) || attribution.weekday?.test(word) === true;
  }

  hasPlace(words: string): boolean {
    return mentionsOf(words, this.language).length > 0;
  }

  /** "协会名誉会长": the country in whose name the text has given the body before. */
  nationOfBody(words: string): string | null {
    const body = this.language.attribution.ownBody?.exec(words)?.[1];
    const text = body ? this.texts.find((each) => each.indexOf(body) > 0) : undefined;
    if (!body || !text) return null;
    const at = text.indexOf(body);
    return mentionsOf(text.slice(Math.max(0, at - 14), at), this.language).at(-1)?.code ?? null;
  }

  /** The first country named. */
  nationIn(words: string): string | null {
    return mentionsOf(words, this.language).find(({ code }) => !isPartOfWorld(code))?.code ?? null;
  }
}

export const lower = (text: string | undefined): string => (text ?? "").toLowerCase();
