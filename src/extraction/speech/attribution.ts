// Reported speech: "Mr Putin said", "the consulate added", "according to X". Pronouns and short names lead back to who spoke before.
import type { Language } from "../languages/language.ts";
import { mentionsOf } from "../place/mention.ts";
import { personIn } from "./name.ts";
import { knownAs, personBy } from "./people.ts";

export interface Attribution {
  speaker: string;
  accordingTo: string[];
  rule: string;
  office: string | null;
  country: string | null;
}
interface Known {
  name: string;
  office: string | null;
  country: string | null;
  body: boolean;
}

/** What is known so far in a report: full names by family name, and who was quoted last. */
export class Report {
  readonly #known = new Map<string, Known>();
  readonly #bySurname = new Map<string, string>();
  /** Full names by office and nation: "RUS president", "president". */
  readonly #byOffice = new Map<string, string>();
  readonly #language: Language;
  readonly #day: string | null;
  #last: string | null = null;
  readonly #bodies: string[] = [];

  constructor(texts: (string | null)[], language: Language, day: string | null) {
    this.#language = language;
    this.#day = day;
    for (const text of texts) if (text) this.meet(text);
  }

  /** Takes note of "Russian President Vladimir Putin" and "Vladimir Padalka, the consul general". */
  meet(text: string): void {
    const { attribution } = this.#language;
    for (const match of text.matchAll(attribution.officeAndName)) {
      const written = personIn(match[3] ?? "", this.#language);
      const name = written ? attribution.personName(written) : null;
      if (!name || !this.#isFull(name)) continue;
      const office = match[2] ?? "";
      const nation = mentionsOf(match[1] ?? "", this.#language)[0]?.code ?? null;
      this.#learn(name, `${match[1] ?? ""}${office}`.trim(), nation);
      for (const key of nation ? [`${nation} ${lower(office)}`, lower(office)] : [lower(office)])
        if (!this.#byOffice.has(key)) this.#byOffice.set(key, name);
    }
    for (const match of text.matchAll(attribution.nameAndOffice)) {
      const written = personIn(match[1] ?? "", this.#language);
      const name = written ? attribution.personName(written) : null;
      if (name && this.#isFull(name)) this.#learn(name, match[2] ?? null, mentionsOf(match[2] ?? "", this.#language)[0]?.code ?? null);
    }
  }

  /** The full name of this family name, if the text has told one. */
  fullName(family: string): string | undefined {
    return this.#bySurname.get(family);
  }

  #isFull(name: string): boolean {
    return /\s/.test(name) || (!this.#language.places.spaced && name.length >= 2);
  }

  #learn(name: string, office: string | null, country: string | null): void {
    const surname = name.split(" ").at(-1) ?? name;
    if (!this.#bySurname.has(surname)) this.#bySurname.set(surname, name);
    const held = this.#known.get(name);
    if (!held || (held.office === null && office !== null)) this.#known.set(name, { name, office, country, body: false });
  }

  /** Who the sentence says is speaking, or null when it does not say. */
  read(sentence: string): Attribution | null {
    const { attribution } = this.#language;
    if (!attribution.any.test(sentence)) return null;
    this.meet(sentence);
    const accordingTo: string[] = [];
    let speaker: string | null = null;
    let rule = "speaker.said";
    for (const pattern of [attribution.according, attribution.shown]) {
      for (const match of sentence.matchAll(pattern)) {
        const body = this.#resolve(match.slice(1).find((group) => group) ?? "");
        if (body && !accordingTo.includes(body)) accordingTo.push(body);
      }
    }
    for (const pattern of [attribution.said, attribution.saidAfter]) {
      for (const match of sentence.matchAll(pattern)) {
        const who =
          (match[2] ? (this.#person(match[2]) ?? this.#apposed(match[2])) : null) ??
          this.#resolve(match[1] ?? "") ??
          (match[2] ? this.#resolve(match[2]) : null);
        if (who) speaker = who;
      }
      if (speaker) break;
    }
    if (!speaker && accordingTo.length > 0) {
      speaker = accordingTo.shift() ?? null;
      rule = "speaker.according-to";
    }
    if (!speaker) return null;
    this.#last = speaker;
    const known = this.#known.get(speaker);
    return {
      speaker,
      accordingTo: accordingTo.filter((body) => body !== speaker),
      rule,
      office: known?.office ?? null,
      country: known?.country ?? null,
    };
  }

  #person(phrase: string): string | null {
    const { attribution } = this.#language;
    if (!attribution.person.test(phrase)) return null;
    const written = personIn(phrase, this.#language);
    const name = written ? attribution.personName(written) : null;
    return name !== null && this.#known.has(name) ? name : null;
  }

  /** "the deputy head of the chamber, Vladimir Padalka, said": the name that ends the phrase. */
  #apposed(phrase: string): string | null {
    const written = /(?:^|, )((?:\p{Lu}[\p{L}’'-]+ ){1,3}\p{Lu}[\p{L}’'-]+)$/u.exec(phrase.trim())?.[1];
    if (!written || this.#language.attribution.body.test(written) || mentionsOf(written, this.#language).length > 0) return null;
    return this.#newPerson(written);
  }

  #resolve(phrase: string): string | null {
    const { attribution } = this.#language;
    const plain = phrase
      .replace(/\[([^\]]*)\]/g, "$1")
      .replace(attribution.article, "")
      .replace(/[“”"«»]/g, "")
      .replace(/[’']s$|[.,;:]+$/g, "")
      .trim();
    if (plain === "") return null;
    if (attribution.pronoun.test(plain)) return this.#last;
    if (attribution.notSource.test(plain)) return null;
    const titled = attribution.honorific.exec(plain);
    if (titled?.[1] && !/\s/.test(titled[1].trim())) {
      const family = attribution.personName(titled[1].trim());
      return this.#bySurname.get(family) ?? personBy(family, null, this.#day)?.name ?? family;
    }
    const short = this.#bySurname.get(attribution.personName(plain)) ?? this.#bySurname.get(plain);
    if (short) return short;
    const office = attribution.office.exec(plain);
    if (office) {
      const nation = mentionsOf(office[1] ?? "", this.#language)[0]?.code;
      const known = this.#byOffice.get(nation ? `${nation} ${lower(office[2])}` : lower(office[2]));
      if (known) return known;
    }
    const person = this.#person(plain);
    if (person) return person;
    if ((attribution.body.test(plain) && this.#isName(plain)) || /^\p{Lu}{3,8}$/u.test(plain)) {
      // A person of a body ("a spokesman for the ministry") speaks for it.
      if (!this.#bodies.includes(plain)) this.#bodies.push(plain);
      return plain;
    }
    const named = this.#newPerson(plain);
    if (named) return named;
    const alone = personBy(attribution.personName(plain), null, this.#day);
    if (alone && !/\s/.test(plain)) return alone.name;
    // "the consulate", "the mission": the body that was named before, by its own word or as the last one quoted.
    if (attribution.role.test(plain))
      return (
        this.#bodies.findLast((body) => body.toLowerCase().includes(plain.toLowerCase().slice(0, 6))) ??
        this.#last ??
        this.#bodies.at(-1) ??
        null
      );
    return null;
  }

  #isName(phrase: string): boolean {
    return /\p{Lu}/u.test(phrase) || /\p{Script=Han}/u.test(phrase);
  }

  /** A full name that was not introduced before: it is taken as the text gives it. */
  #newPerson(plain: string): string | null {
    const { attribution } = this.#language;
    if (!attribution.person.test(plain)) return null;
    const written = personIn(plain, this.#language);
    if (written === null) return null;
    const name = attribution.personName(written);
    if (!this.#isFull(name)) return null;
    const resolved = knownAs(name) ?? name;
    const office = plain.replace(written, "").trim();
    this.#learn(resolved, office || null, mentionsOf(office, this.#language)[0]?.code ?? null);
    return resolved;
  }
}

const lower = (text: string | undefined): string => (text ?? "").toLowerCase();
